import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  app: {
    crashed: 'Relay’de bir hata oluştu. Devam etmek için sayfayı yeniden yükleyin.',
    keys: { ctrl: 'Ctrl', enter: 'Enter', esc: 'Esc', shift: 'Shift' },
    loading: 'Yükleniyor',
    malformed: (placement, field) =>
      `Bitrix24, Relay’i (${placement}) geçerli bir “${field}” değeri olmadan açtı. Bu pencereyi kapatıp yeniden açın; sorun tekrarlanırsa yöneticinize bildirin.`,
    name: 'Relay',
    notInPortal: 'Bu sayfayı Bitrix24 içinde açın',
    notInPortalHint: 'Relay, sohbetlerde ve CRM kartlarında çalışır. Bir yönetici onu Bitrix24’te Uygulamalar bölümünden ekler.',
    portalSilent: 'Portal yanıt vermedi. İnternet bağlantınızı kontrol edip sayfayı yeniden yükleyin.',
    reload: 'Yeniden yükle',
    stillSending: field =>
      `Bu mesaj hâlâ gönderiliyor ve henüz bir numarası yok (“${field}”). Bu pencereyi kapatın, mesajın gönderilmesini bekleyin ve menüden yeniden açın.`,
    unsupported: (placement, supported) =>
      `Relay “${placement}” yerleşimini tanımıyor. Desteklenenler: ${supported}. Bir yöneticiden Relay sayfasında yerleşimleri onarmasını isteyin.`,
    viewFailed: 'Relay’in bu bölümü yüklenemedi. İnternet bağlantınızı kontrol edip sayfayı yeniden yükleyin.'
  },
  problem: {
    accessDenied: 'Buna erişiminiz yok. Sahibinden veya bir yöneticiden erişim isteyin.',
    appAccess: 'Relay’e erişiminiz yok. Bir yöneticiden erişim isteyin.',
    blocked: 'Bitrix24 bu portaldaki istekleri engelledi. Bir yöneticiden Bitrix24 desteğine başvurmasını isteyin, ardından bu sayfayı yeniden yükleyin.',
    busy: 'Bitrix24 şu anda yoğun. Biraz bekleyip tekrar deneyin.',
    confirmDenied: 'Bir yönetici uygulamanın bu işlemine izin vermedi. Gerekiyorsa yöneticinize başvurun.',
    confirmWaiting: 'Önce bir yöneticinin bu işleme izin vermesi gerekiyor. Daha sonra tekrar deneyin.',
    details: 'Detaylar',
    fileTooLarge: 'Portal bu boyuttaki dosyaları kabul etmiyor. Bunun yerine dosyanın bağlantısını gönderin.',
    noAnswer: 'Bitrix24 yanıt vermedi. İnternet bağlantınızı kontrol edip tekrar deneyin.',
    noMethod: 'Bu portalda bu özellik yok. Bir yöneticiye başvurun.',
    noTextField: 'Bu sohbete kimse yazamıyor. Mesajlaşma bölümünden yanıtlayın veya bir yöneticiye başvurun.',
    openInPortal: 'Relay’i Bitrix24 içinde açıp tekrar deneyin.',
    plan: 'Bu portalın planında uygulamalar yok. Bir yöneticiye başvurun.',
    portalClosed: 'Bu portal kapalı. Bir yöneticiye başvurun.',
    refused: 'Bitrix24 bu işlemi reddetti. Tekrar deneyin; sorun tekrarlanırsa “Detaylar” bölümünü açıp yöneticinize gösterin.',
    refusedFor: reason => `Bitrix24 mesajı kabul etmedi: ${reason}`,
    refusedSilently: 'Bitrix24 bu işlemi neden belirtmeden reddetti. Tekrar deneyin; sorun tekrarlanırsa yöneticinize bildirin.',
    scopeMissing: scope => `Relay’in bunun için bir izni eksik${scope ? ` (${scope})` : ''}. Bir yönetici bu izni uygulamanın ayarlarından verebilir.`,
    serverFault: 'Bitrix24’te dahili bir hata oluştu. Biraz bekleyip tekrar deneyin.',
    signedOut: 'Oturumunuz sona erdi. Sayfayı yeniden yükleyin.',
    tryAgain: 'Tekrar deneyin',
    unconfirmed: 'Bitrix24 bu işlemin yapıldığını doğrulamadı. Yapılmış da olabilir, yapılmamış da: Tekrar denemeden önce kontrol edin.',
    unreadable: 'Relay, Bitrix24’ten gelen yanıtı okuyamıyor. Tekrar deneyin; sorun tekrarlanırsa yöneticinize bildirin.'
  },
  message: {
    chat: 'Sohbet',
    deleted: 'Bu mesaj silindi.',
    everyone: 'Herkes',
    file: id => `${id} numaralı dosya`,
    files: 'Dosyalar',
    image: 'Görsel',
    kinds: { task: 'Görev', event: 'Takvim etkinliği', post: 'Akış gönderisi', chat: 'Yeni sohbet' },
    people: plural('tr', { one: '# kişi', other: '# kişi' }),
    person: id => `${id} numaralı kullanıcı`,
    photo: 'Fotoğraf',
    photos: plural('tr', { one: '# fotoğraf', other: '# fotoğraf' }),
    share: 'Mesajı paylaş',
    showLess: 'Daha az göster',
    showMore: 'Daha fazla göster',
    voice: 'Sesli mesaj',
    wordless: 'Metinsiz mesaj'
  }
} satisfies Pick<Messages, 'app' | 'problem' | 'message'>
