import type { Messages } from '../en'

export default {
  files: {
    again: 'Thử lại',
    attachments: 'Tập tin đính kèm',
    broken: 'Tập tin bị hỏng nên không hiển thị được. Bạn có thể tải về.',
    cancel: 'Hủy bỏ',
    close: 'Đóng',
    denied: 'Bitrix24 không cung cấp tập tin này cho bạn. Nếu bạn không ở trong cuộc trò chuyện này, hãy tham gia rồi thử lại.',
    download: 'Tải về',
    empty: 'Tập tin trống.',
    fit: 'Vừa với cửa sổ',
    fullSize: 'Kích thước đầy đủ',
    gone: 'Tập tin không còn trong Bitrix24.',
    loading: name => `Đang tải ${name}`,
    next: 'Hình tiếp theo',
    noMethod: 'Cổng thông tin này không cung cấp tập tin cho ứng dụng (thiếu “im.v2.File.download”). Hãy mở tập tin trong Bitrix24.',
    noPicture: 'Đây không phải là hình ảnh có thể hiển thị an toàn. Bạn có thể tải về.',
    notPlayable: 'Trình duyệt này không phát được tập tin. Bạn có thể tải về.',
    open: 'Mở trong Bitrix24',
    ownNameOnly: 'Tập tin chỉ gửi được dưới tên của chính bạn. Hãy chọn lại chính bạn làm người gửi hoặc bỏ các tập tin.',
    pause: 'Tạm dừng',
    place: (at, all) => `${at}/${all}`,
    play: name => `Phát ${name}`,
    playVideo: 'Phát video',
    position: 'Vị trí',
    previous: 'Hình trước',
    refused: {
      empty: name => `“${name}” trống nên không được đính kèm.`,
      folder: name => `“${name}” là thư mục. Hãy đính kèm các tập tin trong đó.`,
      tooLarge: (name, most) => `“${name}” quá lớn: chỉ gửi được tối đa ${most}. Hãy gửi liên kết đến tập tin.`,
      tooMany: (name, most) => `“${name}” không được đính kèm: mỗi lần chỉ gửi được tối đa ${most} tập tin.`
    },
    remove: name => `Bỏ ${name}`,
    show: name => `Xem ${name}`,
    smaller: (smaller, whole) => `Gửi bản nhỏ hơn: ${smaller} thay vì ${whole}`,
    speed: rate => `Tốc độ ${rate}×`,
    tooManyPixels: 'Hình quá lớn nên không hiển thị được ở đây. Bạn có thể tải về.',
    unreachable: 'Bitrix24 không cung cấp tập tin. Hãy mở trong Bitrix24.'
  }
} satisfies Pick<Messages, 'files'>
