import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  share: {
    accepted: 'Bitrix24 isteği kabul etti',
    again: {
      cancel: 'İptal',
      confirm: 'Bir tane daha oluştur',
      text: earlier => `Bu mesaj daha önce paylaşıldı: ${earlier}. İkincisi oluşturulacak; ilki kalacak.`,
      title: { task: 'Bir görev daha oluşturulsun mu?', event: 'Bir takvim etkinliği daha oluşturulsun mu?', post: 'Bir Akış gönderisi daha yayınlansın mı?', chat: 'Bir sohbet daha oluşturulsun mu?' }
    },
    audience: {
      count: people => `${people} (bu sohbetin tüm üyeleri)`,
      customer: name => `${name} (müşteri)`,
      everyone: 'şirketteki herkes; herkese yazma hakkınız yoksa yalnızca siz',
      members: 'bu sohbetin tüm üyeleri',
      workgroup: name => name ? `“${name}” çalışma grubundaki herkes` : 'bu çalışma grubundaki herkes',
      you: name => `${name} (siz)`
    },
    checkAgain: 'Yeniden kontrol et',
    checking: 'Bitrix24 yanıt vermedi. Relay, oluşturulup oluşturulmadığını sohbette kontrol ediyor…',
    choices: 'Bu mesajdan oluştur',
    close: 'Kapat',
    createAnyway: 'Yine de oluştur',
    details: {
      applied: 'Değişiklikleriniz uygulandı.',
      apply: 'Yeniden uygula',
      applying: 'Değişiklikleriniz uygulanıyor…',
      attendees: 'Katılımcılar',
      choose: 'Seç…',
      create: { task: 'Görev oluştur', event: 'Takvim etkinliği oluştur', post: 'Akış gönderisi oluştur', chat: 'Sohbet oluştur' },
      deadline: 'Son tarih',
      end: 'Bitiş',
      failed: reason => `Oluşturuldu, ancak değişiklikleriniz uygulanmadı. ${reason} Değişiklikleriniz burada saklanıyor.`,
      fault: {
        'no-such-time': 'Böyle bir saat yok: Saatler değiştirilirken atlanıyor.',
        'not-after-start': 'Bitiş, başlangıçtan sonra olmalı.',
        'start-missing': 'Başlangıcı da belirtin.'
      },
      filled: 'değiştirildi',
      highPriority: 'Yüksek öncelik',
      hint: { task: 'Görev oluşturulduktan hemen sonra uygulanır.', event: 'Etkinlik oluşturulduktan hemen sonra uygulanır.', post: 'Yayınlandıktan hemen sonra uygulanır.', chat: 'Sohbet oluşturulduktan hemen sonra uygulanır.' },
      label: 'Detaylar',
      labelFor: kind => `Detaylar: ${kind}`,
      left: 'Oluşturuldu, ancak Bitrix24 değişikliklerinizin uygulandığını doğrulamadı. Değişiklikleriniz burada saklanıyor.',
      lookAgain: 'Yeniden bak',
      lost: 'Relay sonucu sohbette henüz bulamadığı için değişiklikleriniz uygulanmadı. Onlar burada saklanıyor.',
      members: 'Eklenecek kişiler',
      missingScope: scope => `Bunun için Relay’in “${scope}” izni eksik. Bir yönetici bu izni Bitrix24’te, Geliştirici kaynakları bölümündeki uygulama ayarlarından verebilir.`,
      observers: 'Gözlemciler',
      onlyMembers: 'Bu sohbette başka kimse yok.',
      partly: reason => `Oluşturuldu, ancak değişikliklerinizin yalnızca bir kısmı uygulandı. ${reason} Değişiklikleriniz burada saklanıyor.`,
      recipients: 'Yalnızca bu alıcılar',
      recipientsAfter: 'Bitrix24 gönderiyi önce sohbetteki herkes için yayınlar ve onlara bildirir. Hemen ardından gönderiyi yalnızca bu alıcılar açabilir.',
      recipientsNeeded: 'Alıcıları da seçin: Bitrix24 başlığı değiştirmek için onları istiyor, Relay ise burada hepsini bilmiyor.',
      remove: name => `Kaldır: ${name}`,
      responsible: 'Sorumlu kişi',
      start: 'Başlangıç',
      title: { task: 'Başlık', event: 'Ad', post: 'Başlık', chat: 'Başlık' },
      zone: (here, profile) => `Bu tarayıcının saat diliminde (${here}). Bitrix24 profilinizdeki saat dilimi: ${profile}.`,
      withoutQuote: title => `Alıntısız: ${title}`
    },
    done: { task: 'Görev oluşturuldu', event: 'Takvim etkinliği oluşturuldu', post: 'Akış gönderisi yayınlandı', chat: 'Sohbet oluşturuldu' },
    earlier: {
      by: (what, name) => `${what}, oluşturan: ${name}`,
      byYou: what => `${what}, oluşturan: siz`,
      open: 'Aç',
      openEarlier: what => `Aç: ${what}`,
      short: { task: 'Görev', event: 'Etkinlik', post: 'Akış gönderisi', chat: 'Sohbet' },
      when: (kind, when) => `${kind}, ${when}`
    },
    expect: {
      changed: {
        attendees: names => `katılımcılar: ${names}`,
        members: names => `eklenenler: ${names}`,
        observers: names => `gözlemciler: ${names}`,
        recipients: names => `ardından yalnızca şu kişiler için: ${names}`,
        responsible: name => `Sorumlu kişi: ${name}`,
        times: (start, end) => `${start} – ${end}`
      },
      chat: 'Siz ve yazar için yeni bir sohbet',
      chatAlone: 'Sizin için yeni bir sohbet; kişi ekleyebilirsiniz',
      chatWith: name => `Siz ve ${name} için yeni bir sohbet`,
      crm: { deal: 'anlaşmayla bağlantılı', lead: 'müşteri adayıyla bağlantılı', contact: 'kişiyle bağlantılı', company: 'şirketle bağlantılı' },
      dated: (date, words) => `${date}, metindeki ifade: “${words}”`,
      deadline: date => `son tarih: ${date}`,
      deadlineMaybe: 'Bitrix24 metindeki bir tarihi son tarih olarak alabilir',
      endOfDay: day => `${day}, iş günü sonu`,
      event: 'Takviminizde',
      eventDated: date => `${date}; 30 dakika`,
      eventOpen: 'sunucu saatine göre yarın bu saatte veya Bitrix24’ün metinden aldığı bir tarihte; 30 dakika',
      eventTomorrow: 'sunucu saatine göre yarın bu saatte, 30 dakika',
      files: plural('tr', { one: '# dosya ekli', other: '# dosya ekli' }),
      note: 'Beklenen budur; portallar arasında küçük farklar olabilir.',
      observer: name => `gözlemci: ${name}`,
      post: audience => `Hemen yayınlanır, görecekler: ${audience}`,
      responsible: 'Sorumlu kişi: siz',
      stockTitle: 'Başlığı Bitrix24 verir',
      titled: title => `“${title}”`,
      titleFromText: 'Başlık metinden alınır',
      workgroup: name => `“${name}” çalışma grubunda`
    },
    looking: 'Bağlantı aranıyor…',
    message: {
      deleted: 'Bu mesaj silindi. Ondan oluşturacağınız öğede yalnızca Bitrix24’ün “mesaj silindi” notu yer alır.',
      denied: 'Bu sohbete erişiminiz olmadığı için mesaj gösterilemiyor. Bir sohbet üyesinden sizi eklemesini isteyin.',
      failed: 'Mesaj yüklenemedi. Yine de paylaşabilirsiniz.',
      filesOnly: 'Metinsiz mesaj',
      fromSystem: 'Bitrix24',
      label: 'Seçilen mesaj',
      loading: 'Mesaj yükleniyor',
      missing: 'Mesaj bulunamadı. Silinmiş veya görebildiğiniz geçmişten daha eski olabilir. Yine de paylaşmayı deneyebilirsiniz.',
      place: { private: 'Özel sohbet', workgroup: 'Çalışma grubu sohbeti', general: 'Genel sohbet', line: 'Açık Kanal', channel: 'Kanal', comments: 'Kanal gönderisine yorumlar', task: 'Görev sohbeti', copilot: 'CoPilot sohbeti', chat: 'Grup sohbeti' },
      retry: 'Yeniden yükle',
      system: 'Sistem mesajı',
      unknownAuthor: 'Bilinmeyen yazar'
    },
    noLink: { task: 'Bağlantı bulunamadı. Görevi görevleriniz arasında bulabilirsiniz.', event: 'Bağlantı bulunamadı. Etkinliği takviminizde bulabilirsiniz.', post: 'Bağlantı bulunamadı. Gönderiyi Akış’ta bulabilirsiniz.', chat: 'Yeni sohbet bulunamadı. Mesajlaşma bölümünde de yoksa Bitrix24 onu oluşturamamıştır.' },
    open: { task: 'Görevi aç', event: 'Etkinliği aç', post: 'Gönderiyi aç', chat: 'Sohbeti aç' },
    openElsewhere: 'Yeni sekmede aç',
    openRefused: 'Bitrix24 bu sayfayı burada açmadı.',
    publish: {
      cancel: 'İptal',
      confirm: 'Yayınla',
      looking: 'Relay bunların kim olduğuna bakıyor…',
      text: audience => `Gönderi hemen yayınlanır. Okuyabilecekler: ${audience}.`,
      title: 'Akış’ta yayınlansın mı?',
      unknown: 'Relay bunların kim olduğunu öğrenemedi.'
    },
    refused: {
      access: 'Bu sohbete erişiminiz yok. Sohbettekilerden birinden sizi eklemesini isteyin, sonra bu pencereyi yeniden açın.',
      likely: { task: 'Görev burada oluşturulamadı. Olası nedenler: Mesajın bulunduğu sohbetin üyesi değilsiniz, mesaj tamamen silinmiş veya bir Extranet kullanıcısısınız.', event: 'Takvim etkinliği burada oluşturulamadı. Olası nedenler: Mesajın bulunduğu sohbetin üyesi değilsiniz, mesaj tamamen silinmiş veya bir Extranet kullanıcısısınız.', post: 'Gönderi burada yayınlanamadı. Olası nedenler: Bu çalışma grubunda gönderi yayınlayamazsınız, mesajın bulunduğu sohbetin üyesi değilsiniz, mesaj tamamen silinmiş veya bir Extranet kullanıcısısınız.', chat: 'Sohbet burada oluşturulamadı. Olası nedenler: Mesajın bulunduğu sohbetin üyesi değilsiniz, mesaj tamamen silinmiş veya bir Extranet kullanıcısısınız.' },
      next: 'Başka bir seçenek seçin veya bir yöneticiye başvurun.',
      ownFault: 'Bitrix24 bu mesajı tanımadı. Bu pencereyi kapatıp mesajın menüsünden yeniden açın; sorun tekrarlanırsa “Detaylar” bölümünü açıp yöneticinize gösterin.'
    },
    shareAgain: 'Şu şekilde yeniden paylaş…',
    tryAgain: 'Tekrar deneyin',
    twice: 'İki kez oluşturuldu: Tarayıcı isteği kendiliğinden yineledi.',
    unconfirmed: { task: 'Relay, görevin oluşturulduğunu doğrulayamadı. Yine de oluşturursanız iki tane olabilir.', event: 'Relay, takvim etkinliğinin oluşturulduğunu doğrulayamadı. Yine de oluşturursanız iki tane olabilir.', post: 'Relay, gönderinin yayınlandığını doğrulayamadı. Yine de yayınlarsanız iki tane olabilir.', chat: 'Relay, sohbetin oluşturulduğunu doğrulayamadı. Yine de oluşturursanız iki tane olabilir.' },
    undo: {
      done: { task: 'Görev silindi.', event: 'Etkinlik silindi.', post: 'Gönderi silindi.', chat: 'Yeni sohbetten ayrıldınız.' },
      failed: reason => `Geri alınamadı. ${reason}`,
      label: 'Geri al',
      running: 'Geri alınıyor…',
      stays: { task: 'Göreve ilişkin not sohbette kalır.', event: 'Etkinliğe ilişkin not sohbette kalır.', post: '', chat: 'Yeni sohbet diğerleri için, buradaki not da bu sohbette kalır.' }
    }
  }
} satisfies Pick<Messages, 'share'>
