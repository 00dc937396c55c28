import type { Messages } from '../en'
import { list } from '../list'
import { plural } from '../plural'

export default {
  operator: {
    actions: {
      cancel: 'Hủy bỏ',
      elsewhere: 'Cuộc hội thoại mới đã bắt đầu. Bitrix24 đã liên kết nó với một mục khác:',
      end: {
        confirm: 'Kết thúc ngay',
        done: 'Cuộc hội thoại đã kết thúc.',
        label: 'Kết thúc ngay',
        question: customer => `Cuộc hội thoại sẽ kết thúc ngay, kể cả khi ${customer} chưa đánh giá.`,
        title: 'Kết thúc mà không đợi khách hàng?'
      },
      faster: name => `Có người nhanh hơn: cuộc hội thoại này hiện do ${name} phụ trách.`,
      finish: {
        closing: 'Khách hàng đã nhận tin nhắn kết thúc hoặc đang được mời đánh giá. Sau đó cuộc hội thoại sẽ kết thúc.',
        confirm: 'Kết thúc cuộc hội thoại',
        done: 'Cuộc hội thoại đã kết thúc.',
        label: 'Kết thúc cuộc hội thoại',
        question: customer => `Cuộc hội thoại với ${customer} sẽ kết thúc. Khách hàng có thể được mời đánh giá.`,
        title: 'Kết thúc cuộc hội thoại này?'
      },
      handedOver: {
        now: name => `Cuộc hội thoại này hiện do ${name || 'một đồng nghiệp'} phụ trách.`,
        queue: line => `Cuộc hội thoại hiện chờ trong hàng đợi “${line}”.`,
        unseen: 'Bitrix24 đã chấp nhận. Từ đây không thấy được ai hiện phụ trách cuộc hội thoại.'
      },
      join: {
        done: 'Bạn đã ở trong cuộc trò chuyện.',
        label: 'Tham gia trò chuyện'
      },
      late: 'Thao tác này không còn thực hiện được vì cuộc hội thoại đã thay đổi. Không có gì được thực hiện.',
      more: 'Thao tác khác',
      nameless: { colleague: 'một đồng nghiệp', customer: 'khách hàng' },
      notConfirmed: 'Không có phản hồi, và không làm mới được cuộc trò chuyện. Hãy kiểm tra kết nối và xem danh sách trước khi nhấn lại.',
      notSeen: 'Không có phản hồi, và cuộc trò chuyện không cho thấy thao tác đã được thực hiện. Hãy đợi một lát và xem danh sách trước khi nhấn lại.',
      note: {
        afterwards: {
          refused: 'Cuộc hội thoại đã được chuyển, nhưng ghi chú của bạn chưa được gửi:',
          unconfirmed: 'Cuộc hội thoại đã được chuyển. Không rõ ghi chú của bạn đã đến chưa; hãy xem trong Messenger trước khi gửi lại:'
        },
        before: {
          refused: 'Không thêm được ghi chú của bạn nên cuộc hội thoại chưa được chuyển:',
          unconfirmed: 'Không rõ ghi chú của bạn đã được thêm chưa nên cuộc hội thoại chưa được chuyển. Hãy xem trong cuộc trò chuyện trước:'
        },
        internal: 'Ghi chú của bạn ở trong cuộc trò chuyện, chỉ đồng nghiệp đọc được.',
        kept: text => `Ghi chú của bạn chưa được gửi: ${text}`,
        sent: name => `Đã gửi ghi chú của bạn đến ${name} trong Messenger.`
      },
      openMessenger: 'Mở trong Messenger',
      otherItem: {
        deal: id => `Giao dịch ${id}`, lead: id => `Đầu mối ${id}`, contact: id => `Liên hệ ${id}`,
        company: id => `Công ty ${id}`
      },
      read: {
        done: 'Mọi tin nhắn được coi là đã đọc trong Messenger của bạn.',
        label: 'Đánh dấu là đã đọc'
      },
      skip: {
        confirm: 'Chuyển đi',
        done: 'Cuộc hội thoại đang chờ nhân viên tiếp theo trong hàng đợi. Bạn không còn trong cuộc trò chuyện.',
        label: 'Chuyển cho nhân viên tiếp theo',
        question: 'Cuộc hội thoại trở lại hàng đợi, và nhân viên tiếp theo ở đó sẽ nhận. Bạn sẽ rời cuộc trò chuyện.',
        title: 'Chuyển cho nhân viên tiếp theo?'
      },
      spam: {
        confirm: 'Đánh dấu là thư rác',
        done: 'Cuộc hội thoại đã được đánh dấu là thư rác và đã kết thúc.',
        label: 'Đánh dấu là thư rác',
        question: customer => `Cuộc hội thoại với ${customer} sẽ kết thúc và bị coi là thư rác. Bạn và mọi đồng nghiệp sẽ rời cuộc trò chuyện.`,
        title: 'Đánh dấu cuộc hội thoại này là thư rác?'
      },
      start: {
        confirm: 'Bắt đầu cuộc hội thoại mới',
        done: 'Cuộc hội thoại mới đã bắt đầu. Bạn có thể trả lời ngay.',
        label: 'Bắt đầu cuộc hội thoại mới',
        notListed: 'Cuộc hội thoại đã bắt đầu, nhưng Bitrix24 không liên kết nó với mục CRM nào của thẻ này. Hãy trả lời trong Messenger.',
        question: customer => `Cuộc hội thoại mới với ${customer} sẽ bắt đầu, và bạn là nhân viên phụ trách.`,
        title: 'Bắt đầu cuộc hội thoại mới?'
      },
      take: {
        confirm: 'Nhận cuộc hội thoại',
        done: 'Bạn đang phụ trách cuộc hội thoại này và có thể trả lời ngay.',
        label: 'Nhận cuộc hội thoại',
        notListed: 'Bitrix24 đã chấp nhận, nhưng cuộc hội thoại này không có ở mục CRM này. Nếu đã kết thúc, hãy bắt đầu cuộc mới; bạn cũng có thể trả lời trong Messenger.',
        question: people => `Hiện có trong cuộc trò chuyện này: ${list('vi', people)}. Nếu bạn nhận cuộc hội thoại, họ sẽ rời cuộc trò chuyện và mọi tin nhắn được coi là đã đọc.`,
        title: 'Nhận cuộc hội thoại này?'
      },
      takeOver: {
        confirm: 'Chuyển cho tôi',
        done: 'Cuộc hội thoại đã được chuyển cho bạn.',
        label: 'Chuyển cho tôi',
        leave: people => `Những người này cũng sẽ rời cuộc trò chuyện: ${list('vi', people)}.`,
        question: owner => `Cuộc hội thoại này hiện do ${owner} phụ trách. Nó sẽ được chuyển cho bạn, và người đó sẽ thấy.`,
        title: 'Chuyển cuộc hội thoại này cho bạn?'
      },
      transfer: {
        again: 'Thử lại',
        another: 'Chọn đồng nghiệp khác',
        ask: {
          person: {
            text: name => `${name} sẽ nhận cuộc hội thoại, còn bạn sẽ rời cuộc trò chuyện.`,
            title: name => `Chuyển tiếp cho ${name}?`
          },
          queue: {
            empty: line => `Cuộc hội thoại vào hàng đợi “${line}”. Bitrix24 không nêu nhân viên nào ở đó, nên có thể không ai trả lời. Bạn sẽ rời cuộc trò chuyện.`,
            text: line => `Cuộc hội thoại vào hàng đợi “${line}”, và nhân viên tiếp theo ở đó sẽ nhận. Bạn sẽ rời cuộc trò chuyện.`,
            title: line => `Chuyển tiếp vào hàng đợi “${line}”?`
          }
        },
        busy: 'không nhận thêm được',
        colleagues: 'Đồng nghiệp',
        confirm: 'Chuyển tiếp',
        done: 'Cuộc hội thoại hiện chờ nhân viên nhận.',
        duty: { off: 'ngoài ca', on: 'đang trực', pause: 'đang nghỉ' },
        free: count => `nhận thêm được ${count}`,
        label: 'Chuyển tiếp',
        loading: 'Đang tải đồng nghiệp và hàng đợi',
        none: 'Không tìm thấy ai',
        note: {
          chat: name => `Ghi chú cho ${name}, gửi thành tin nhắn trong cuộc trò chuyện riêng của hai người (không bắt buộc)`,
          internal: 'Ghi chú trong cuộc trò chuyện này, chỉ đồng nghiệp đọc được (không bắt buộc)'
        },
        queues: 'Hàng đợi',
        refused: 'Bitrix24 không chuyển và không nêu lý do. Có thể đồng nghiệp này không được nhận, hoặc cuộc hội thoại đã thay đổi trong lúc đó. Danh sách đã được làm mới.',
        search: 'Tìm người hoặc hàng đợi',
        title: 'Chuyển tiếp cuộc hội thoại'
      },
      unread: 'Bitrix24 đã chấp nhận. Relay không đọc lại được cuộc trò chuyện nên những gì bạn thấy có thể vẫn là tình trạng trước đó.',
      wrongState: 'Bitrix24 từ chối thao tác này với tình trạng hiện tại của cuộc trò chuyện. Danh sách đã được làm mới và cho thấy những gì làm được.'
    },
    chats: {
      all: count => `Tất cả trò chuyện (${count})`,
      author: name => `${name}:`,
      back: 'Quay lại danh sách trò chuyện',
      closed: 'đã đóng',
      closing: 'đang đóng',
      elsewhere: 'tiếp tục ở nơi khác',
      from: { deal: 'Từ giao dịch', lead: 'Từ đầu mối', contact: 'Từ liên hệ', company: 'Từ công ty' },
      fromOthers: 'Giao dịch này không có cuộc trò chuyện riêng. Đây là các cuộc trò chuyện của liên hệ hoặc công ty; câu trả lời của bạn được gửi qua đó.',
      fromOthersLead: 'Mục này không có cuộc trò chuyện riêng. Đây là các cuộc trò chuyện của liên hệ hoặc công ty; câu trả lời của bạn được gửi qua đó.',
      groups: { waiting: 'Đang chờ', yours: 'Của bạn', colleagues: 'Của đồng nghiệp', closed: 'Đã đóng' },
      joined: 'Bạn ở trong cuộc trò chuyện này',
      label: 'Trò chuyện',
      mine: 'Bạn đang phụ trách',
      noAnswer: 'Không cần trả lời',
      noAnswerHint: 'Cuộc trò chuyện không còn được tính là đang chờ cho đến khi khách hàng viết lại. Chỉ bạn thấy điều này. Nhấn lần nữa để bỏ đánh dấu.',
      none: 'Chưa có trò chuyện Kênh Mở',
      noneHint: 'Cuộc trò chuyện xuất hiện ở đây khi khách hàng viết qua một Kênh Mở và Bitrix24 liên kết cuộc hội thoại với mục này. Nếu lẽ ra phải có, hãy kiểm tra cài đặt CRM của Kênh Mở.',
      notDelivered: 'Không đến nơi',
      notJoined: 'Bạn không ở trong cuộc trò chuyện này',
      open: 'đang mở',
      owner: name => `${name} đang phụ trách`,
      ownerUnknown: 'Một đồng nghiệp đang phụ trách',
      responsible: {
        deal: name => `Người chịu trách nhiệm về giao dịch: ${name}`,
        lead: name => `Người chịu trách nhiệm về đầu mối: ${name}`,
        contact: name => `Người chịu trách nhiệm về liên hệ: ${name}`,
        company: name => `Người chịu trách nhiệm về công ty: ${name}`
      },
      silent: 'Chế độ thì thầm',
      unknownCustomer: 'Khách hàng',
      unread: plural('vi', { other: '# tin nhắn chưa đọc' }),
      waiting: 'đang mở, chờ nhân viên',
      waitingFor: span => `đã chờ ${span}`,
      waits: 'đang chờ',
      you: 'Bạn'
    },
    composer: {
      acts: 'Nội dung này chứa lệnh của trò chuyện Bitrix24, chẳng hạn [send] hoặc [put]. Hãy kiểm tra xem bạn có thật sự muốn gửi nó cho khách hàng không.',
      andNext: label => `${label}, sang cuộc sau`,
      andNextHint: (ctrl, shift) => `${ctrl}+${shift}+Enter. Gửi xong, cuộc trò chuyện tiếp theo đang chờ sẽ mở ra.`,
      attach: 'Đính kèm tập tin',
      attachOff: 'Cổng thông tin này không nhận tập tin từ ứng dụng (thiếu “im.v2.File.upload”). Hãy gửi trong Messenger.',
      blocked: names => `Hãy điền những chỗ còn trống: ${names}.`,
      canned: 'Trả lời sẵn',
      colleaguesOnly: customer => `Chỉ đồng nghiệp, không gửi cho ${customer}`,
      copied: 'Đã sao chép',
      copy: 'Sao chép nội dung',
      counter: left => `Số ký tự còn lại: ${left}`,
      draft: 'Nội dung bạn chưa gửi',
      handOver: {
        ended: 'Cuộc hội thoại này đã kết thúc trong lúc bạn viết. Nội dung bạn viết vẫn được giữ.',
        freed: 'Trong lúc bạn viết, cuộc hội thoại này không còn ai phụ trách và đang chờ nhân viên. Nội dung bạn viết vẫn được giữ.',
        loud: 'Chế độ thì thầm đã bị tắt trong lúc bạn viết: nếu gửi, khách hàng sẽ nhận được nội dung này.',
        passed: name => `Cuộc hội thoại này hiện do ${name} phụ trách. Nội dung bạn viết vẫn được giữ.`,
        removed: 'Bạn không còn trong cuộc trò chuyện này. Nội dung bạn viết vẫn được giữ.'
      },
      label: 'Tin nhắn',
      meant: 'Đúng ý tôi',
      myself: 'Gửi dưới tên tôi',
      note: { send: 'Thêm ghi chú', join: 'Tham gia và thêm ghi chú', take: 'Nhận và thêm ghi chú', start: 'Bắt đầu và thêm ghi chú', anyway: 'Vẫn thêm ghi chú' },
      offered: 'Một bản khác của nội dung này đã được lưu.',
      offeredKeep: 'Giữ bản này',
      offeredUse: 'Dùng bản đó',
      placeholder: 'Viết câu trả lời',
      placeholderNote: 'Viết ghi chú cho đồng nghiệp',
      recipient: (customer, channel) => `Đến ${customer} · ${channel}`,
      sendAs: name => `Gửi dưới tên ${name}`,
      sendingAs: name => `Bạn đang gửi dưới tên ${name}, không phải tên mình.`,
      sendKeyCtrl: 'Ctrl+Enter để gửi',
      sendKeyEnter: 'Enter để gửi, Shift+Enter để xuống dòng',
      tooLong: (over, most) => `Thừa số ký tự: ${over}. Bitrix24 nhận tối đa ${most}.`,
      way: { send: 'Gửi', join: 'Tham gia và gửi', take: 'Nhận và gửi', start: 'Bắt đầu và gửi', anyway: 'Vẫn gửi' },
      zero: 'Bitrix24 coi nội dung “0” là trống. Hãy viết bằng chữ.'
    },
    conversation: {
      actions: 'Thao tác',
      earlier: 'Tải tin nhắn trước đó',
      earlierDialogs: {
        failed: why => `Không tải được các cuộc hội thoại trước. ${why}`,
        loading: 'Đang tải các cuộc hội thoại trước',
        more: 'Còn những cuộc hội thoại trước nữa.',
        none: 'Không còn cuộc hội thoại nào trước đó mà bạn được đọc.',
        show: 'Xem các cuộc hội thoại trước'
      },
      earlierFailed: 'Không tải được tin nhắn trước đó.',
      earlierLoading: 'Đang tải tin nhắn trước đó',
      edited: 'đã chỉnh sửa',
      empty: 'Chưa có tin nhắn.',
      hint: 'Phím mũi tên di chuyển giữa các tin nhắn, Enter mở các thao tác với tin nhắn. Chữ cái được gõ vào ô văn bản.',
      internal: 'Chỉ dành cho đồng nghiệp',
      label: 'Cuộc hội thoại',
      newMessages: plural('vi', { other: '# tin nhắn mới' }),
      offline: 'Không có kết nối với Bitrix24. Những gì bạn viết được giữ lại; Relay sẽ tự tiếp tục.',
      portal: 'Bitrix24',
      quoteNotLoaded: 'Một tin nhắn trước đó chưa được tải ở đây',
      sessionOnly: 'Bạn không ở trong cuộc trò chuyện này nên chỉ thấy cuộc hội thoại gần nhất. Hãy tham gia để xem các cuộc trước.',
      sessionOnlyMember: 'Ở đây chỉ đọc được cuộc hội thoại gần nhất của cuộc trò chuyện này.',
      toNewest: 'Đến tin nhắn mới nhất',
      tryNow: 'Thử ngay',
      unknownAuthor: 'Không rõ người viết',
      unread: 'Tin nhắn mới'
    },
    delivery: {
      delivered: 'Đã đến nơi',
      notDelivered: 'Không đến nơi',
      reason: words => `Bitrix24 ghi chú: ${words}`,
      refused: channel => `${channel} không nhận tin nhắn này nên khách hàng chưa nhận được.`,
      sendingTo: channel => `Đang gửi đến ${channel}`,
      shut: (channel, since) => `${channel} không nhận câu trả lời cho đến khi khách hàng viết lại. Đã hết thời gian trả lời: ${since}.`,
      shutAsk: channel => `Vẫn gửi dù ${channel} không nhận câu trả lời?`,
      shutAskText: customer => `${customer} rất có thể sẽ không nhận được. Hãy dùng kênh khác hoặc đợi khách hàng viết lại.`,
      slow: (channel, since) => `Đang gửi đến ${channel} từ ${since}`,
      through: channel => `Trả lời qua ${channel}`,
      until: (channel, time) => `${channel} nhận câu trả lời đến ${time}`
    },
    find: {
      close: 'Đóng tìm kiếm',
      far: 'cũ hơn những tin nhắn đã tải',
      goOn: 'Tải tin nhắn cũ hơn',
      label: 'Tìm trong cuộc hội thoại',
      limited: 'Gói Bitrix24 của bạn ẩn tin nhắn cũ khỏi tìm kiếm.',
      loadedOnly: '(trong những tin nhắn đã tải; gõ 3 ký tự để tìm cả tin cũ hơn)',
      next: 'Kết quả sau',
      none: 'Không tìm thấy gì',
      place: (at, of) => `${at}/${of}`,
      previous: 'Kết quả trước',
      tooShort: 'Hãy gõ ít nhất 2 ký tự.'
    },
    keys: {
      close: 'Đóng',
      items: {
        answer: 'Tham gia, nhận hoặc bắt đầu cuộc hội thoại',
        canned: 'Trả lời sẵn, ở đầu nội dung',
        chats: 'Cuộc trò chuyện trước hoặc sau',
        close: 'Đóng phần đang mở',
        finish: 'Kết thúc cuộc hội thoại',
        help: 'Danh sách này, khi ở ngoài ô văn bản',
        newLine: 'Xuống dòng',
        next: 'Cuộc trò chuyện tiếp theo đang chờ bạn',
        send: 'Gửi',
        sendAndNext: 'Gửi, rồi mở cuộc trò chuyện tiếp theo đang chờ',
        share: 'Tạo từ tin nhắn cuối của khách hàng',
        transfer: 'Chuyển tiếp cuộc hội thoại'
      },
      open: 'Phím tắt',
      title: 'Phím tắt'
    },
    notice: {
      closed: 'Cuộc hội thoại này đã kết thúc, chưa có ai nhận hoặc không còn liên kết với mục này.',
      closing: 'Cuộc hội thoại này đang được đóng: khách hàng đã nhận tin nhắn kết thúc hoặc đang được mời đánh giá. Nếu khách hàng viết, cuộc hội thoại sẽ tiếp tục.',
      denied: 'Bạn hoặc người gửi đã chọn không được phép viết cho mục CRM này. Hãy xin quyền truy cập từ chủ sở hữu của mục.',
      elsewhere: 'Cuộc hội thoại này vẫn tiếp tục, nhưng Bitrix24 không có nó ở mục CRM này.',
      gone: 'Cuộc trò chuyện này không còn thuộc thẻ này.',
      join: 'Người gửi không ở trong cuộc trò chuyện này.',
      joinAndSend: 'Tham gia và gửi',
      joinFailed: 'Không thêm được người gửi vào cuộc trò chuyện. Hãy chọn người gửi khác hoặc chuyển cuộc hội thoại cho chính bạn.',
      kept: 'Chưa gửi gì; nội dung bạn viết vẫn được giữ.',
      keptFile: 'Chưa gửi gì; tệp của bạn vẫn được giữ.',
      loud: 'Chế độ thì thầm đã bị tắt nên nếu gửi, khách hàng sẽ nhận được nội dung này.',
      list: { reading: 'Đang làm mới danh sách trò chuyện.', read: 'Danh sách trò chuyện đã được làm mới.', failed: 'Không làm mới được danh sách trò chuyện.' },
      quiet: 'Chế độ thì thầm đã được bật nên nếu gửi, chỉ đồng nghiệp đọc được nội dung này.',
      sendAnyway: 'Vẫn gửi',
      stale: name => `${name} đã viết sau lần cuối bạn xem cuộc hội thoại này. Chưa gửi gì; hãy đọc trước.`,
      unseen: 'Bây giờ mới đọc được cuộc hội thoại này. Chưa gửi gì; hãy đọc trước.'
    },
    sender: {
      bot: name => `${name} (bot)`,
      choose: 'Chọn một đồng nghiệp',
      label: 'Gửi dưới tên',
      myself: name => `${name} (bạn)`
    },
    sending: {
      again: 'Gửi lại',
      cancelled: 'Khi bạn hủy bỏ, toàn bộ tập tin đã được tải lên nên có thể đã được gửi.',
      check: 'Kiểm tra lại',
      checking: 'Đang kiểm tra xem đã gửi chưa',
      discard: 'Bỏ',
      held: 'Có người đã viết trước khi tin nhắn này được gửi.',
      id: id => `Tin nhắn ${id} trong Bitrix24. Không rõ kênh đã chuyển đến nơi chưa.`,
      left: 'Tin nhắn chưa được gửi khi thẻ này bị đóng.',
      leftFile: 'Thẻ bị đóng trước khi tập tin được gửi. Hãy đính kèm lại.',
      leftUnknown: 'Chưa có phản hồi khi thẻ này bị đóng. Có thể tin nhắn đã được gửi.',
      loud: 'Chế độ thì thầm bị tắt trước khi gửi: nếu gửi, khách hàng sẽ nhận được tin nhắn này.',
      notConfirmed: 'Chưa xác nhận',
      notConfirmedHint: 'Không có phản hồi, và tin nhắn không có trong cuộc hội thoại. Dù vậy, có thể nó đã được gửi.',
      notSent: 'Chưa gửi',
      quiet: 'Chế độ thì thầm được bật trước khi gửi: nếu gửi, chỉ đồng nghiệp đọc được tin nhắn này.',
      retry: 'Thử lại',
      sending: 'Đang gửi',
      sent: 'Đã gửi',
      sentTo: 'trong Bitrix24',
      stopped: 'Tin nhắn này bị giữ lại vì tin nhắn trước chưa gửi được.',
      twice: 'Đã gửi hai lần: trình duyệt tự lặp lại yêu cầu.',
      unchecked: 'Relay không kiểm tra được trong lúc đó có ai viết không nên chưa gửi gì.',
      uncheckedAgain: 'Relay không kiểm tra được tin nhắn đã được gửi chưa nên không gửi lại.',
      unread: 'Không có phản hồi, và không đọc lại được cuộc hội thoại. Có thể tin nhắn đã được gửi.',
      vanished: 'Không đọc được tập tin nữa: nó đã bị chuyển, thay đổi hoặc xóa. Hãy đính kèm lại.'
    },
    title: 'Trò chuyện Kênh Mở',
    triesAgain: 'Relay vẫn tự thử lại.'
  },
  cannedResponses: {
    asTyped: text => `Bạn có thể gửi nguyên “${text}”.`,
    close: 'Đóng',
    cut: count => `Ở đây chỉ có ${count} câu trả lời sẵn được dùng nhiều nhất của Kênh Mở.`,
    failed: why => `Không tải được các câu trả lời sẵn của Kênh Mở. ${why}`,
    found: plural('vi', { other: '# câu trả lời sẵn' }),
    group: { used: 'Dùng gần đây', own: 'Mẫu của bạn', company: 'Mẫu cho mọi người', portal: 'Không có danh mục' },
    insert: 'Chèn vào',
    inserting: 'Đang điền biến',
    keysInBox: '↑ ↓ để chọn · Enter để chèn · Esc để viết tiếp',
    loading: 'Đang tải các câu trả lời sẵn…',
    more: plural('vi', { other: 'Còn # nữa. Hãy gõ để tìm.' }),
    none: 'Không có câu trả lời sẵn nào cho bạn',
    noneHint: 'Hãy thêm mẫu của riêng bạn trong phần cài đặt trên trang của Relay. Trả lời sẵn của một Kênh Mở chỉ dành cho nhân viên của kênh đó.',
    nothingFound: query => `Không tìm thấy gì cho “${query}”.`,
    preview: 'Xem trước',
    save: {
      label: 'Lưu thành câu trả lời sẵn',
      refused: {
        'no-chat': 'Bitrix24 không còn tìm thấy cuộc trò chuyện này. Chưa lưu gì.',
        'not-a-line-chat': 'Chỉ tin nhắn trong trò chuyện Kênh Mở mới lưu được thành câu trả lời sẵn. Chưa lưu gì.',
        'not-an-operator': 'Chỉ nhân viên của Kênh Mở này và quản trị viên mới được lưu câu trả lời sẵn của kênh. Chưa lưu gì.',
        'not-savable': 'Bitrix24 không lưu được tin nhắn này thành câu trả lời sẵn: Kênh Mở không có danh sách cho chúng, hoặc tin nhắn không còn nữa. Chưa lưu gì.'
      },
      saved: 'Đã lưu vào các câu trả lời sẵn của Kênh Mở.',
      saving: 'Đang lưu thành câu trả lời sẵn…',
      unconfirmed: 'Bitrix24 không xác nhận đã lưu câu trả lời này. Bạn có thể lưu lại: chỉ một bản được giữ.'
    },
    search: 'Tìm câu trả lời sẵn',
    source: { own: 'Của bạn', company: 'Công ty', portal: 'Kênh Mở' },
    title: 'Trả lời sẵn',
    unfilled: names => `Còn phải điền trước khi gửi: ${names}`
  }
} satisfies Pick<Messages, 'operator' | 'cannedResponses'>
