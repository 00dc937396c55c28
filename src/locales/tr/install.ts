import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  install: {
    adminOnly: 'Bitrix24 buna yalnızca yöneticiler için izin verir; uygulama kurma hakkı yeterli değildir. Bir yöneticiden bu sayfayı açmasını isteyin.',
    again: 'Tekrar deneyin',
    already: 'Relay zaten kurulu. Bu sayfayı yeniden yükleyin.',
    bound: (own, stale, astray, foreign) => {
      const parts = [
        `Burada yerleştirilen: ${own}`, ...(stale ? [`eski adreste: ${stale}`] : []),
        ...(astray ? [`Relay’in artık kullanmadığı yerlerde: ${astray}`] : []),
        ...(foreign ? [`Relay tarafından eklenmemiş, dokunulmadı: ${foreign}`] : [])
      ]
      return parts.join(', ')
    },
    done: 'Relay kuruldu. Bitrix24 şimdi bu sayfayı yeniden yükleyecek.',
    doneHint: 'Bir şey olmazsa sayfayı yeniden yükleyin.',
    failed: step => `“${step}” adımı başarısız oldu.`,
    failedAt: (step, place) => `“${step}” adımı şurada başarısız oldu: ${place}.`,
    lead: 'Relay sohbetlerinize ve CRM kartlarınıza ekleniyor. Bu birkaç saniye sürer; son adıma kadar kimse görmez.',
    longAddress: length => `Bu sayfanın adresi ${length} karakter uzunluğunda, Bitrix24 ise yalnızca 255 karakter saklıyor. Relay’i daha kısa bir adrese taşıyın.`,
    missingNeeded: 'Relay’in çalışması için zorunlu izinler eksik. Bir yönetici, uygulamayı Bitrix24’te düzenleyerek bunları verebilir (Geliştirici kaynakları, Entegrasyonlar):',
    missingOptional: 'Relay çalışıyor, ancak bazı izinler eksik. Bir yönetici bunları daha sonra uygulamanın ayarlarından verebilir:',
    missingToo: 'Bunlar da eksik; Relay bunlar olmadan da çalışır:',
    newlyBound: plural('tr', { one: '# yer eklendi', other: '# yer eklendi' }),
    notAdded: 'Bitrix24’ün bu yeri ekleyip eklemediği bilinmiyor: Şimdilik yok. Biraz sonra tekrar deneyin; Relay önce bakar.',
    notAdministrator: 'Relay’i yalnızca bir yönetici kurabilir, çünkü onu menülere ve kartlara başka kimse ekleyemez. Bir yöneticiden bu sayfayı açmasını isteyin.',
    notConfirmed: 'Bitrix24 bu işlemin yapıldığını doğrulamadı. Biraz sonra tekrar deneyin; Relay önce bakar.',
    nothingAdded: 'Bu kez hiçbir şey değiştirilmedi. İzinleri verip tekrar deneyin.',
    nothingOffered: 'Bu portal, Relay’in ihtiyaç duyduğu yerlerin hiçbirini sunmuyor. “placement”, “im” ve “crm” izinlerini kontrol edip tekrar deneyin.',
    notOffered: places => `Bu portalın sunmadığı yerler: ${places}. Diğerleri eklendi.`,
    outdated: places => `Bitrix24 hâlâ önceki bir sürümün adlarını veya seçeneklerini gösteriyor: ${places}`,
    place: {
      CRM_COMPANY_DETAIL_TAB: 'Şirket kartı',
      CRM_CONTACT_DETAIL_TAB: 'Kişi kartı',
      CRM_DEAL_DETAIL_TAB: 'Anlaşma kartı',
      CRM_LEAD_DETAIL_TAB: 'Müşteri adayı kartı',
      IM_CONTEXT_MENU: 'Mesaj menüsü'
    },
    progress: 'Kurulum',
    refused: 'Bitrix24 bu işlemi reddetti. Tekrar deneyin; sorun tekrarlanırsa “Detaylar” bölümünü açıp Relay ile ilgilenen kişiye gösterin.',
    refusedAddress: 'Bitrix24 bu sayfanın adresini kabul etmiyor. Adres herkese açık olmalı, bir alan adı içermeli ve https:// ile başlamalıdır.',
    renewed: places => `Yenilendi: ${places}`,
    scope: {
      calendar: 'mesaj paylaşılırken takvim etkinliğinin saati ve katılımcıları değiştirilemez',
      crm: 'anlaşma, müşteri adayı, kişi ve şirket kartlarında sekme olmaz',
      im: 'mesajlar ne okunabilir ne de paylaşılabilir',
      imbot: 'yanıtın yazarı olarak bot seçilemez',
      imopenlines: 'müşteri sohbetleri ne okunabilir ne de yanıtlanabilir',
      lists: 'portalın kendi hazır yanıtları gösterilmez',
      log: 'mesaj paylaşılırken Akış gönderisinin başlığı ve alıcıları değiştirilemez',
      placement: 'Relay menülere ve kartlara eklenemez',
      pull: 'ayarlarda açık olsa da iş arkadaşlarının yaptıkları açık kartlarda hemen görünmez',
      task: 'mesaj paylaşılırken görevin başlığı, kişileri ve son tarihi değiştirilemez',
      user_brief: 'iş arkadaşlarının adları ve fotoğrafları eksik olabilir'
    },
    settings: {
      broken: 'şirket ayarları okunamıyor; varsayılanlar kullanılıyor, kayıtlı ayarlara dokunulmadı',
      kept: 'şirket ayarları korundu',
      newer: 'şirket ayarları daha yeni bir Relay sürümüne ait; varsayılanlar kullanılıyor, kayıtlı ayarlara dokunulmadı',
      partly: 'şirket ayarlarının bir bölümü okunamıyor; kayıtlı ayarlara dokunulmadı',
      saved: 'varsayılanlar kaydedildi'
    },
    state: { done: 'Tamamlandı', failed: 'Başarısız oldu', running: 'Sürüyor', waiting: 'Bekliyor', warned: 'Tamamlandı, bir not var' },
    step: {
      administrator: 'Yetkinizi kontrol etme',
      bind: 'Relay’i menülere ve kartlara ekleme',
      bound: 'Var olanlara bakma',
      check: 'Sonucu kontrol etme',
      finish: 'Kurulumu tamamlama',
      offered: 'Portalın sunduklarına bakma',
      scopes: 'İzinleri kontrol etme',
      settings: 'Ayarları kaydetme',
      stale: 'Eski adresleri kaldırma'
    },
    steps: 'Adımlar',
    stillWrong: places => `Tüm adımlardan sonra hâlâ düzgün olmayan yerler: ${places}. Tekrar deneyin; Relay bu yerleri onarır.`,
    title: 'Relay kurulumu',
    unbound: plural('tr', { one: '# eski adres kaldırıldı', other: '# eski adres kaldırıldı' }),
    unboundAstray: count => `Relay’in artık kullanmadığı yerlerden kaldırıldı: ${count}`,
    unreadable: 'Relay, Bitrix24’ten gelen yanıtı okuyamıyor. Tekrar deneyin; sorun tekrarlanırsa Relay ile ilgilenen kişiye bildirin.'
  }
} satisfies Pick<Messages, 'install'>
