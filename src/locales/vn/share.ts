import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  share: {
    accepted: 'Bitrix24 đã nhận yêu cầu',
    again: {
      cancel: 'Hủy bỏ',
      confirm: 'Tạo thêm',
      text: earlier => `Tin nhắn này đã được chia sẻ: ${earlier}. Bây giờ sẽ tạo thêm một mục nữa; mục trước vẫn còn.`,
      title: { task: 'Tạo thêm một tác vụ?', event: 'Tạo thêm một sự kiện trong lịch?', post: 'Đăng thêm một bài lên Bản tin?', chat: 'Tạo thêm một cuộc trò chuyện?' }
    },
    audience: {
      count: people => `${people} (tất cả thành viên của cuộc trò chuyện này)`,
      customer: name => `${name} (khách hàng)`,
      everyone: 'mọi người trong công ty; chỉ mình bạn, nếu bạn không được phép viết cho mọi người',
      members: 'tất cả thành viên của cuộc trò chuyện này',
      workgroup: name => name ? `mọi người trong nhóm làm việc “${name}”` : 'mọi người trong nhóm làm việc này',
      you: name => `${name} (bạn)`
    },
    checkAgain: 'Kiểm tra lại',
    checking: 'Bitrix24 không phản hồi. Relay đang xem trong cuộc trò chuyện liệu mục này đã được tạo chưa…',
    choices: 'Tạo từ tin nhắn này',
    close: 'Đóng',
    createAnyway: 'Vẫn tạo',
    details: {
      applied: 'Đã áp dụng các chi tiết của bạn.',
      apply: 'Áp dụng lại',
      applying: 'Đang áp dụng các chi tiết của bạn…',
      attendees: 'Người tham dự',
      choose: 'Chọn…',
      create: { task: 'Tạo tác vụ', event: 'Tạo sự kiện trong lịch', post: 'Tạo bài đăng', chat: 'Tạo cuộc trò chuyện' },
      deadline: 'Hạn chót',
      end: 'Kết thúc',
      failed: reason => `Đã tạo, nhưng các chi tiết của bạn chưa được áp dụng. ${reason} Chúng được giữ lại ở đây.`,
      fault: {
        'no-such-time': 'Không có giờ này: giờ này bị bỏ qua khi đồng hồ đổi giờ.',
        'not-after-start': 'Giờ kết thúc phải sau giờ bắt đầu.',
        'start-missing': 'Hãy đặt cả giờ bắt đầu.'
      },
      filled: 'đã sửa',
      highPriority: 'Ưu tiên cao',
      hint: { task: 'Được áp dụng ngay sau khi tạo tác vụ.', event: 'Được áp dụng ngay sau khi tạo sự kiện.', post: 'Được áp dụng ngay sau khi đăng.', chat: 'Được áp dụng ngay sau khi tạo cuộc trò chuyện.' },
      label: 'Chi tiết',
      labelFor: kind => `Chi tiết: ${kind}`,
      left: 'Đã tạo, nhưng Bitrix24 không xác nhận rằng các chi tiết của bạn đã được áp dụng. Chúng được giữ lại ở đây.',
      lookAgain: 'Tìm lại',
      lost: 'Các chi tiết của bạn chưa được áp dụng vì Relay chưa tìm thấy kết quả trong cuộc trò chuyện. Chúng được giữ lại ở đây.',
      members: 'Những người cần thêm',
      missingScope: scope => `Relay thiếu quyền “${scope}” cho việc này. Quản trị viên có thể cấp trong phần cài đặt của ứng dụng trong Bitrix24, ở mục Tài nguyên cho nhà phát triển.`,
      observers: 'Người quan sát',
      onlyMembers: 'Không có ai khác trong cuộc trò chuyện này.',
      partly: reason => `Đã tạo, nhưng chỉ một phần chi tiết của bạn được áp dụng. ${reason} Chúng được giữ lại ở đây.`,
      recipients: 'Chỉ những người nhận này',
      recipientsAfter: 'Trước tiên Bitrix24 đăng bài cho mọi người trong cuộc trò chuyện và thông báo cho họ. Ngay sau đó, chỉ những người này mở được bài.',
      recipientsNeeded: 'Hãy chọn cả người nhận: Bitrix24 cần danh sách này để đổi tiêu đề, mà Relay không biết hết những người nhận ở đây.',
      remove: name => `Bỏ ${name}`,
      responsible: 'Người chịu trách nhiệm',
      start: 'Bắt đầu',
      title: { task: 'Tiêu đề', event: 'Tên', post: 'Tiêu đề', chat: 'Tiêu đề' },
      zone: (here, profile) => `Theo múi giờ của trình duyệt này (${here}). Hồ sơ Bitrix24 của bạn: ${profile}.`,
      withoutQuote: title => `Không có phần trích dẫn: ${title}`
    },
    done: { task: 'Đã tạo tác vụ', event: 'Đã tạo sự kiện trong lịch', post: 'Đã đăng bài lên Bản tin', chat: 'Đã tạo cuộc trò chuyện' },
    earlier: {
      by: (what, name) => `${what}, người tạo: ${name}`,
      byYou: what => `${what}, người tạo: bạn`,
      open: 'Mở',
      openEarlier: what => `Mở: ${what}`,
      short: { task: 'Tác vụ', event: 'Sự kiện', post: 'Bài đăng', chat: 'Trò chuyện' },
      when: (kind, when) => `${kind}, ${when}`
    },
    expect: {
      changed: {
        attendees: names => `người tham dự: ${names}`,
        members: names => `được thêm: ${names}`,
        observers: names => `người quan sát: ${names}`,
        recipients: names => `sau đó chỉ cho ${names}`,
        responsible: name => `Người chịu trách nhiệm: ${name}`,
        times: (start, end) => `${start} đến ${end}`
      },
      chat: 'Cuộc trò chuyện mới cho bạn và tác giả',
      chatAlone: 'Cuộc trò chuyện mới cho bạn; bạn có thể thêm người',
      chatWith: name => `Cuộc trò chuyện mới cho bạn và ${name}`,
      crm: { deal: 'liên kết với giao dịch', lead: 'liên kết với đầu mối', contact: 'liên kết với liên hệ', company: 'liên kết với công ty' },
      dated: (date, words) => `${date}, từ “${words}”`,
      deadline: date => `hạn chót: ${date}`,
      deadlineMaybe: 'Bitrix24 có thể lấy một ngày trong nội dung tin nhắn làm hạn chót',
      endOfDay: day => `${day}, cuối ngày làm việc`,
      event: 'Trong lịch của bạn',
      eventDated: date => `${date}; 30 phút`,
      eventOpen: 'ngày mai vào giờ này theo đồng hồ máy chủ, hoặc vào ngày mà Bitrix24 lấy từ nội dung tin nhắn; 30 phút',
      eventTomorrow: 'ngày mai vào giờ này theo đồng hồ máy chủ, 30 phút',
      files: plural('vi', { other: '# tập tin đính kèm' }),
      note: 'Dự kiến; chi tiết có thể khác nhau giữa các cổng thông tin.',
      observer: name => `người quan sát: ${name}`,
      post: audience => `Đăng ngay cho ${audience}`,
      responsible: 'Người chịu trách nhiệm: bạn',
      stockTitle: 'Tiêu đề do Bitrix24 đặt',
      titled: title => `“${title}”`,
      titleFromText: 'Tiêu đề lấy từ nội dung tin nhắn',
      workgroup: name => `trong nhóm làm việc “${name}”`
    },
    looking: 'Đang tìm liên kết…',
    message: {
      deleted: 'Tin nhắn này đã được xóa. Những gì bạn tạo từ đó sẽ chỉ chứa ghi chú của Bitrix24 rằng tin nhắn đã được xóa.',
      denied: 'Bạn không có quyền truy cập cuộc trò chuyện này nên không xem được tin nhắn. Hãy nhờ một thành viên thêm bạn vào.',
      failed: 'Không tải được tin nhắn. Bạn vẫn có thể chia sẻ.',
      filesOnly: 'Tin nhắn không có văn bản',
      fromSystem: 'Bitrix24',
      label: 'Tin nhắn đã chọn',
      loading: 'Đang tải tin nhắn',
      missing: 'Không tìm thấy tin nhắn. Có thể nó đã bị xóa hoặc cũ hơn những gì bạn xem được. Bạn vẫn có thể thử chia sẻ.',
      place: { private: 'Trò chuyện riêng tư', workgroup: 'Trò chuyện của nhóm làm việc', general: 'Trò chuyện chung', line: 'Kênh Mở', channel: 'Kênh', comments: 'Bình luận về bài đăng trong kênh', task: 'Trò chuyện của tác vụ', copilot: 'Trò chuyện với CoPilot', chat: 'Trò chuyện nhóm' },
      retry: 'Tải lại',
      system: 'Tin nhắn hệ thống',
      unknownAuthor: 'Không rõ tác giả'
    },
    noLink: { task: 'Không tìm thấy liên kết. Bạn sẽ thấy tác vụ trong danh sách tác vụ của mình.', event: 'Không tìm thấy liên kết. Bạn sẽ thấy sự kiện trong lịch của mình.', post: 'Không tìm thấy liên kết. Bạn sẽ thấy bài đăng trên Bản tin.', chat: 'Không tìm thấy cuộc trò chuyện mới. Nếu trong Messenger cũng không có thì Bitrix24 đã không tạo được.' },
    open: { task: 'Mở tác vụ', event: 'Mở sự kiện', post: 'Mở bài đăng', chat: 'Mở cuộc trò chuyện' },
    openElsewhere: 'Mở trong tab mới',
    openRefused: 'Bitrix24 không mở trang này ở đây.',
    publish: {
      cancel: 'Hủy bỏ',
      confirm: 'Đăng',
      looking: 'Relay đang tìm xem đó là những ai…',
      text: audience => `Bài được đăng ngay. Những người đọc được: ${audience}.`,
      title: 'Đăng lên Bản tin?',
      unknown: 'Relay không tìm được đó là những ai.'
    },
    refused: {
      access: 'Bạn không có quyền truy cập cuộc trò chuyện này. Hãy nhờ một người trong đó thêm bạn vào rồi mở lại cửa sổ này.',
      likely: { task: 'Không tạo được tác vụ ở đây. Lý do có thể là: bạn không phải là thành viên của cuộc trò chuyện có tin nhắn này, tin nhắn đã bị xóa hoàn toàn, hoặc bạn là người dùng extranet.', event: 'Không tạo được sự kiện trong lịch ở đây. Lý do có thể là: bạn không phải là thành viên của cuộc trò chuyện có tin nhắn này, tin nhắn đã bị xóa hoàn toàn, hoặc bạn là người dùng extranet.', post: 'Không đăng được bài ở đây. Lý do có thể là: bạn không được phép đăng bài trong nhóm làm việc này, bạn không phải là thành viên của cuộc trò chuyện có tin nhắn này, tin nhắn đã bị xóa hoàn toàn, hoặc bạn là người dùng extranet.', chat: 'Không tạo được cuộc trò chuyện ở đây. Lý do có thể là: bạn không phải là thành viên của cuộc trò chuyện có tin nhắn này, tin nhắn đã bị xóa hoàn toàn, hoặc bạn là người dùng extranet.' },
      next: 'Hãy chọn loại khác hoặc liên hệ quản trị viên.',
      ownFault: 'Bitrix24 không nhận ra tin nhắn này. Hãy đóng cửa sổ này và mở lại từ menu của tin nhắn; nếu lỗi vẫn xảy ra, hãy mở “Chi tiết” và cho quản trị viên xem.'
    },
    shareAgain: 'Chia sẻ lại dưới dạng…',
    tryAgain: 'Thử lại',
    twice: 'Đã tạo hai lần: trình duyệt tự lặp lại yêu cầu.',
    unconfirmed: { task: 'Relay không xác nhận được là tác vụ đã được tạo. Nếu bạn vẫn tạo, có thể sẽ có hai tác vụ.', event: 'Relay không xác nhận được là sự kiện đã được tạo. Nếu bạn vẫn tạo, có thể sẽ có hai sự kiện.', post: 'Relay không xác nhận được là bài đã được đăng. Nếu bạn vẫn đăng, có thể sẽ có hai bài.', chat: 'Relay không xác nhận được là cuộc trò chuyện đã được tạo. Nếu bạn vẫn tạo, có thể sẽ có hai cuộc trò chuyện.' },
    undo: {
      done: { task: 'Tác vụ đã được xóa.', event: 'Sự kiện đã được xóa.', post: 'Bài đăng đã được xóa.', chat: 'Bạn đã rời cuộc trò chuyện mới.' },
      failed: reason => `Không hoàn tác được. ${reason}`,
      label: 'Hoàn tác',
      running: 'Đang hoàn tác…',
      stays: { task: 'Ghi chú về tác vụ vẫn còn trong cuộc trò chuyện.', event: 'Ghi chú về sự kiện vẫn còn trong cuộc trò chuyện.', post: '', chat: 'Cuộc trò chuyện đó vẫn còn với những người khác, và ghi chú trong cuộc trò chuyện này cũng vậy.' }
    }
  }
} satisfies Pick<Messages, 'share'>
