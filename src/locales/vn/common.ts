import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  app: {
    crashed: 'Relay đã gặp lỗi. Hãy nạp lại trang để tiếp tục.',
    keys: { ctrl: 'Ctrl', enter: 'Enter', esc: 'Esc', shift: 'Shift' },
    loading: 'Đang tải',
    malformed: (placement, field) =>
      `Bitrix24 đã mở Relay (${placement}) mà không có “${field}” hợp lệ. Hãy đóng cửa sổ này và mở lại; nếu lỗi vẫn xảy ra, hãy báo cho quản trị viên.`,
    name: 'Relay',
    notInPortal: 'Hãy mở trang này trong Bitrix24',
    notInPortalHint: 'Relay hoạt động trong các cuộc trò chuyện và trên thẻ CRM. Quản trị viên thêm Relay trong Bitrix24, ở mục Ứng dụng.',
    portalSilent: 'Cổng thông tin không phản hồi. Hãy kiểm tra kết nối rồi nạp lại trang.',
    reload: 'Nạp lại',
    stillSending: field =>
      `Tin nhắn này vẫn đang được gửi và chưa có mã số (“${field}”). Hãy đóng cửa sổ này, đợi tin nhắn được gửi xong rồi mở lại từ menu.`,
    unsupported: (placement, supported) =>
      `Relay không nhận ra vị trí nhúng “${placement}”. Các vị trí được hỗ trợ: ${supported}. Hãy nhờ quản trị viên khắc phục các vị trí nhúng trên trang của Relay.`,
    viewFailed: 'Không tải được phần này của Relay. Hãy kiểm tra kết nối rồi nạp lại trang.'
  },
  problem: {
    accessDenied: 'Bạn không có quyền truy cập. Hãy liên hệ chủ sở hữu hoặc quản trị viên.',
    appAccess: 'Bạn không có quyền truy cập Relay. Hãy nhờ quản trị viên cấp quyền truy cập ứng dụng.',
    blocked: 'Bitrix24 đã chặn các yêu cầu trên cổng thông tin này. Hãy nhờ quản trị viên liên hệ bộ phận hỗ trợ của Bitrix24, sau đó nạp lại trang này.',
    busy: 'Bitrix24 đang bận. Hãy đợi một lát rồi thử lại.',
    confirmDenied: 'Quản trị viên đã từ chối cho ứng dụng thực hiện thao tác này. Hãy liên hệ quản trị viên nếu bạn cần.',
    confirmWaiting: 'Quản trị viên phải cho phép thao tác này trước. Hãy thử lại sau.',
    details: 'Chi tiết',
    fileTooLarge: 'Cổng thông tin không nhận tập tin lớn như vậy. Hãy gửi liên kết đến tập tin.',
    noAnswer: 'Bitrix24 không phản hồi. Hãy kiểm tra kết nối rồi thử lại.',
    noMethod: 'Cổng thông tin này không có tính năng này. Hãy liên hệ quản trị viên.',
    noTextField: 'Không ai viết được trong cuộc trò chuyện này. Hãy trả lời trong Messenger hoặc liên hệ quản trị viên.',
    openInPortal: 'Hãy mở Relay trong Bitrix24 rồi thử lại.',
    plan: 'Gói dịch vụ của cổng thông tin này không bao gồm ứng dụng. Hãy liên hệ quản trị viên.',
    portalClosed: 'Cổng thông tin này đã đóng. Hãy liên hệ quản trị viên.',
    refused: 'Bitrix24 đã từ chối thao tác này. Hãy thử lại; nếu lỗi vẫn xảy ra, hãy mở “Chi tiết” và cho quản trị viên xem.',
    refusedFor: reason => `Bitrix24 không nhận tin nhắn: ${reason}`,
    refusedSilently: 'Bitrix24 đã từ chối thao tác này mà không nêu lý do. Hãy thử lại; nếu lỗi vẫn xảy ra, hãy báo cho quản trị viên.',
    scopeMissing: scope => `Relay thiếu quyền cần thiết ở đây${scope ? ` (${scope})` : ''}. Quản trị viên có thể cấp quyền trong phần cài đặt của ứng dụng.`,
    serverFault: 'Đã xảy ra lỗi nội bộ trong Bitrix24. Hãy đợi một lát rồi thử lại.',
    signedOut: 'Phiên làm việc của bạn đã kết thúc. Hãy nạp lại trang.',
    tryAgain: 'Thử lại',
    unconfirmed: 'Bitrix24 không xác nhận thao tác này. Có thể nó đã được thực hiện, cũng có thể chưa: hãy kiểm tra trước khi thử lại.',
    unreadable: 'Relay không đọc được phản hồi của Bitrix24. Hãy thử lại; nếu lỗi vẫn xảy ra, hãy báo cho quản trị viên.'
  },
  message: {
    chat: 'Trò chuyện',
    deleted: 'Tin nhắn này đã được xóa.',
    everyone: 'Mọi người',
    file: id => `Tập tin #${id}`,
    files: 'Tập tin',
    image: 'Hình ảnh',
    kinds: { task: 'Tác vụ', event: 'Sự kiện trong lịch', post: 'Bài đăng trên Bản tin', chat: 'Trò chuyện mới' },
    people: plural('vi', { other: '# người' }),
    person: id => `Người #${id}`,
    photo: 'Ảnh',
    photos: plural('vi', { other: '# ảnh' }),
    share: 'Chia sẻ tin nhắn',
    showLess: 'Thu gọn',
    showMore: 'Xem thêm',
    voice: 'Tin nhắn thoại',
    wordless: 'Tin nhắn không có văn bản'
  }
} satisfies Pick<Messages, 'app' | 'problem' | 'message'>
