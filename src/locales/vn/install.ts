import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  install: {
    adminOnly: 'Bitrix24 chỉ cho phép quản trị viên làm việc này; quyền cài đặt ứng dụng là chưa đủ. Hãy nhờ quản trị viên mở trang này.',
    again: 'Thử lại',
    already: 'Relay đã được cài đặt rồi. Hãy nạp lại trang này.',
    bound: (own, stale, astray, foreign) => {
      const parts = [
        `${own} đã gắn ở đây`, ...(stale ? [`${stale} ở địa chỉ cũ`] : []),
        ...(astray ? [`${astray} ở vị trí mà Relay không còn dùng`] : []),
        ...(foreign ? [`${foreign} không do Relay thêm, giữ nguyên`] : [])
      ]
      return parts.join(', ')
    },
    done: 'Relay đã được cài đặt. Bitrix24 sẽ nạp lại trang này ngay bây giờ.',
    doneHint: 'Nếu không có gì xảy ra, hãy nạp lại trang.',
    failed: step => `Bước “${step}” không thành công.`,
    failedAt: (step, place) => `Bước “${step}” không thành công ở: ${place}.`,
    lead: 'Relay đang được thêm vào các cuộc trò chuyện và thẻ CRM. Việc này mất vài giây; chưa ai thấy Relay trước bước cuối cùng.',
    longAddress: length => `Địa chỉ của trang này dài ${length} ký tự, trong khi Bitrix24 chỉ lưu 255. Hãy chuyển Relay đến một địa chỉ ngắn hơn.`,
    missingNeeded: 'Relay thiếu những quyền bắt buộc phải có. Quản trị viên có thể cấp bằng cách sửa ứng dụng trong Bitrix24 (Tài nguyên cho nhà phát triển, Tích hợp):',
    missingOptional: 'Relay hoạt động nhưng còn thiếu một số quyền. Quản trị viên có thể cấp sau trong phần cài đặt của ứng dụng:',
    missingToo: 'Các quyền sau cũng thiếu; Relay vẫn hoạt động khi không có chúng:',
    newlyBound: plural('vi', { other: 'Đã thêm # vị trí' }),
    notAdded: 'Không rõ Bitrix24 đã thêm mục này hay chưa: hiện chưa thấy. Hãy thử lại sau ít phút; Relay sẽ xem trước.',
    notAdministrator: 'Chỉ quản trị viên mới cài đặt được Relay, vì không ai khác được thêm Relay vào menu và thẻ. Hãy nhờ quản trị viên mở trang này.',
    notConfirmed: 'Bitrix24 không xác nhận thao tác này. Hãy thử lại sau ít phút; Relay sẽ xem trước.',
    nothingAdded: 'Lần này không có gì được thay đổi. Hãy cấp quyền rồi thử lại.',
    nothingOffered: 'Cổng thông tin này không có vị trí nào mà Relay cần. Hãy kiểm tra các quyền “placement”, “im” và “crm” rồi thử lại.',
    notOffered: places => `Cổng thông tin này không có: ${places}. Các vị trí còn lại đã được thêm.`,
    outdated: places => `Bitrix24 vẫn hiển thị tên hoặc tùy chọn của phiên bản trước: ${places}`,
    place: {
      CRM_COMPANY_DETAIL_TAB: 'Thẻ công ty',
      CRM_CONTACT_DETAIL_TAB: 'Thẻ liên hệ',
      CRM_DEAL_DETAIL_TAB: 'Thẻ giao dịch',
      CRM_LEAD_DETAIL_TAB: 'Thẻ đầu mối kinh doanh',
      IM_CONTEXT_MENU: 'Menu của tin nhắn'
    },
    progress: 'Tiến trình cài đặt',
    refused: 'Bitrix24 đã từ chối thao tác này. Hãy thử lại; nếu lỗi vẫn xảy ra, hãy mở “Chi tiết” và cho người phụ trách Relay xem.',
    refusedAddress: 'Bitrix24 không chấp nhận địa chỉ của trang này. Địa chỉ phải công khai, có tên miền và bắt đầu bằng https://.',
    renewed: places => `Đã làm mới: ${places}`,
    scope: {
      calendar: 'không đổi được thời gian và người tham dự của sự kiện khi chia sẻ tin nhắn',
      crm: 'không có tab trên thẻ giao dịch, đầu mối, liên hệ và công ty',
      im: 'không đọc và không chia sẻ được tin nhắn',
      imbot: 'không chọn được bot làm tác giả của câu trả lời',
      imopenlines: 'không đọc và không trả lời được các cuộc trò chuyện với khách hàng',
      lists: 'không hiển thị câu trả lời sẵn của chính cổng thông tin',
      log: 'không đổi được tiêu đề và người nhận của bài đăng khi chia sẻ tin nhắn',
      placement: 'không thêm được Relay vào menu và thẻ',
      pull: 'các thẻ đang mở không cho thấy ngay việc đồng nghiệp làm, dù đã bật trong phần cài đặt',
      task: 'không đổi được tiêu đề, những người liên quan và hạn chót của tác vụ khi chia sẻ tin nhắn',
      user_brief: 'có thể thiếu tên và ảnh của đồng nghiệp'
    },
    settings: {
      broken: 'không đọc được cài đặt của công ty; đang dùng giá trị mặc định, cài đặt đã lưu được giữ nguyên',
      kept: 'cài đặt của công ty được giữ lại',
      newer: 'cài đặt của công ty đến từ phiên bản Relay mới hơn; đang dùng giá trị mặc định, cài đặt đã lưu được giữ nguyên',
      partly: 'không đọc được một phần cài đặt của công ty; cài đặt được giữ nguyên',
      saved: 'đã lưu với giá trị mặc định'
    },
    state: { done: 'Xong', failed: 'Không thành công', running: 'Đang chạy', waiting: 'Đang đợi', warned: 'Xong, có lưu ý' },
    step: {
      administrator: 'Kiểm tra bạn là ai',
      bind: 'Thêm Relay vào menu và thẻ',
      bound: 'Xem những gì đã có',
      check: 'Kiểm tra kết quả',
      finish: 'Hoàn tất cài đặt',
      offered: 'Xem cổng thông tin có những vị trí nào',
      scopes: 'Kiểm tra quyền',
      settings: 'Lưu các tùy chọn cài đặt',
      stale: 'Xóa địa chỉ cũ'
    },
    steps: 'Các bước',
    stillWrong: places => `Sau mọi bước, những vị trí này vẫn chưa ổn: ${places}. Hãy thử lại; Relay sẽ khắc phục chúng.`,
    title: 'Cài đặt Relay',
    unbound: plural('vi', { other: 'Đã xóa # địa chỉ cũ' }),
    unboundAstray: count => `Đã xóa ${count} khỏi các vị trí mà Relay không còn dùng`,
    unreadable: 'Relay không đọc được phản hồi của Bitrix24. Hãy thử lại; nếu lỗi vẫn xảy ra, hãy báo cho người phụ trách Relay.'
  }
} satisfies Pick<Messages, 'install'>
