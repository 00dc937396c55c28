import type { Messages } from '../en'

export default {
  files: {
    again: 'Tekrar deneyin',
    attachments: 'Ekler',
    broken: 'Dosya bozuk olduğu için gösterilemiyor. İndirebilirsiniz.',
    cancel: 'İptal',
    close: 'Kapat',
    denied: 'Bitrix24 bu dosyayı size vermiyor. Bu sohbette değilseniz sohbete katılıp tekrar deneyin.',
    download: 'İndir',
    empty: 'Dosya boş.',
    fit: 'Pencereye sığdır',
    fullSize: 'Tam boyut',
    gone: 'Dosya artık Bitrix24’te yok.',
    loading: name => `Yükleniyor: ${name}`,
    next: 'Sonraki görsel',
    noMethod: 'Bu portal uygulamalara dosya vermiyor (“im.v2.File.download” eksik). Dosyayı Bitrix24’te açın.',
    noPicture: 'Bu, güvenle gösterilebilecek bir görsel değil. İndirebilirsiniz.',
    notPlayable: 'Bu tarayıcı dosyayı oynatamıyor. İndirebilirsiniz.',
    open: 'Bitrix24’te aç',
    ownNameOnly: 'Dosyalar yalnızca kendi adınıza gönderilir. Gönderen olarak yeniden kendinizi seçin veya dosyaları kaldırın.',
    pause: 'Duraklat',
    place: (at, all) => `${at} / ${all}`,
    play: name => `Oynat: ${name}`,
    playVideo: 'Videoyu oynat',
    position: 'Konum',
    previous: 'Önceki görsel',
    refused: {
      empty: name => `“${name}” boş olduğu için eklenmedi.`,
      folder: name => `“${name}” bir klasör. İçindeki dosyaları ekleyin.`,
      tooLarge: (name, most) => `“${name}” çok büyük: En fazla ${most} gönderilebilir. Bunun yerine dosyanın bağlantısını gönderin.`,
      tooMany: (name, most) => `“${name}” eklenmedi: Bir defada en fazla ${most} dosya gönderilebilir.`
    },
    remove: name => `Kaldır: ${name}`,
    show: name => `Göster: ${name}`,
    smaller: (smaller, whole) => `Küçülterek gönder: ${whole} yerine ${smaller}`,
    speed: rate => `Hız ${rate}×`,
    tooManyPixels: 'Görsel burada gösterilemeyecek kadar büyük. İndirebilirsiniz.',
    unreachable: 'Bitrix24 dosyayı vermedi. Dosyayı Bitrix24’te açın.'
  }
} satisfies Pick<Messages, 'files'>
