import type { Messages } from '../en'
import { list } from '../list'
import { plural } from '../plural'

export default {
  operator: {
    actions: {
      cancel: 'İptal',
      elsewhere: 'Yeni görüşme başladı. Bitrix24 onu başka bir öğeye bağladı:',
      end: {
        confirm: 'Şimdi bitir',
        done: 'Görüşme bitti.',
        label: 'Şimdi bitir',
        question: customer => `${customer} henüz değerlendirmemiş olsa bile görüşme hemen biter.`,
        title: 'Müşteri beklenmeden bitirilsin mi?'
      },
      faster: name => `Biri sizden önce davrandı: Bu görüşmeyi artık ${name} yürütüyor.`,
      finish: {
        closing: 'Müşteriye kapanış metni gönderildi veya ondan değerlendirme istendi. Görüşme bundan sonra biter.',
        confirm: 'Görüşmeyi bitir',
        done: 'Görüşme bitti.',
        label: 'Görüşmeyi bitir',
        question: customer => `${customer} ile görüşme biter. Müşteriden görüşmeyi değerlendirmesi istenebilir.`,
        title: 'Bu görüşme bitirilsin mi?'
      },
      handedOver: {
        now: name => `Bu görüşmeyi artık ${name || 'bir iş arkadaşınız'} yürütüyor.`,
        queue: line => `Görüşme şimdi “${line}” kuyruğunda bekliyor.`,
        unseen: 'Bitrix24 işlemi kabul etti. Görüşmenin şimdi kimde olduğu buradan görülemiyor.'
      },
      join: {
        done: 'Artık sohbettesiniz.',
        label: 'Sohbete katıl'
      },
      late: 'Görüşme değiştiği için bu artık mümkün değil. Hiçbir işlem yapılmadı.',
      more: 'Diğer işlemler',
      nameless: { colleague: 'bir iş arkadaşınız', customer: 'Müşteri' },
      notConfirmed: 'Yanıt gelmedi ve sohbet yenilenemedi. İnternet bağlantınızı kontrol edin ve yeniden basmadan önce listeye bakın.',
      notSeen: 'Yanıt gelmedi ve sohbette bir değişiklik görünmüyor. Biraz bekleyin ve yeniden basmadan önce listeye bakın.',
      note: {
        afterwards: {
          refused: 'Görüşme yönlendirildi, ancak notunuz gönderilmedi:',
          unconfirmed: 'Görüşme yönlendirildi. Notunuzun ulaşıp ulaşmadığı bilinmiyor; yeniden göndermeden önce mesajlaşma bölümüne bakın:'
        },
        before: {
          refused: 'Notunuz eklenemediği için görüşme yönlendirilmedi:',
          unconfirmed: 'Notunuzun eklenip eklenmediği bilinmediği için görüşme yönlendirilmedi. Önce sohbete bakın:'
        },
        internal: 'Notunuz sohbette; onu yalnızca iş arkadaşlarınız okuyabilir.',
        kept: text => `Notunuz gönderilmedi: ${text}`,
        sent: name => `Notunuz mesajlaşma bölümünden gönderildi. Alıcı: ${name}.`
      },
      openMessenger: 'Mesajlaşmada aç',
      otherItem: {
        deal: id => `Anlaşma ${id}`, lead: id => `Müşteri adayı ${id}`, contact: id => `Kişi ${id}`, company: id => `Şirket ${id}`
      },
      read: {
        done: 'Tüm mesajlar mesajlaşma bölümünüzde okundu sayılıyor.',
        label: 'Okundu olarak işaretle'
      },
      skip: {
        confirm: 'Devret',
        done: 'Görüşme, kuyruğundaki sonraki temsilciyi bekliyor. Artık sohbette değilsiniz.',
        label: 'Sonraki temsilciye devret',
        question: 'Görüşme kuyruğuna döner ve sonraki temsilciye verilir. Siz sohbetten ayrılırsınız.',
        title: 'Sonraki temsilciye devredilsin mi?'
      },
      spam: {
        confirm: 'Spam olarak işaretle',
        done: 'Görüşme spam olarak işaretlendi ve bitti.',
        label: 'Spam olarak işaretle',
        question: customer => `${customer} ile görüşme biter ve spam sayılır. Siz ve tüm iş arkadaşlarınız sohbetten ayrılırsınız.`,
        title: 'Bu görüşme spam olarak işaretlensin mi?'
      },
      start: {
        confirm: 'Yeni görüşme başlat',
        done: 'Yeni görüşme başladı. Artık yanıtlayabilirsiniz.',
        label: 'Yeni görüşme başlat',
        notListed: 'Görüşme başladı, ancak Bitrix24 onu bu karttaki hiçbir CRM öğesine bağlamadı. Mesajlaşma bölümünden yanıtlayın.',
        question: customer => `${customer} ile yeni bir görüşme başlar ve temsilcisi siz olursunuz.`,
        title: 'Yeni görüşme başlatılsın mı?'
      },
      take: {
        confirm: 'Görüşmeyi üstlen',
        done: 'Görüşme artık sizde. Yanıtlayabilirsiniz.',
        label: 'Görüşmeyi üstlen',
        notListed: 'Bitrix24 işlemi kabul etti, ancak görüşmeyi bu CRM öğesi için sunmuyor. Görüşme bittiyse yenisini başlatın; mesajlaşma bölümünden de yanıtlayabilirsiniz.',
        question: people => `Şu anda bu sohbette: ${list('tr', people)}. Görüşmeyi üstlenirseniz bu kişiler sohbetten ayrılır ve tüm mesajlar okundu sayılır.`,
        title: 'Bu görüşme üstlenilsin mi?'
      },
      takeOver: {
        confirm: 'Bana aktar',
        done: 'Görüşme size aktarıldı.',
        label: 'Bana aktar',
        leave: people => `Sohbetten ayrılacak diğer kişiler: ${list('tr', people)}.`,
        question: owner => `Bu görüşmeyi şu anda ${owner} yürütüyor. Görüşme size geçer ve bu sohbette görünür.`,
        title: 'Bu görüşme size aktarılsın mı?'
      },
      transfer: {
        again: 'Tekrar deneyin',
        another: 'Başka bir iş arkadaşı seç',
        ask: {
          person: {
            text: name => `Görüşmeyi ${name} alır ve siz sohbetten ayrılırsınız.`,
            title: name => `Görüşme yönlendirilsin mi? Yeni temsilci: ${name}`
          },
          queue: {
            empty: line => `Görüşme “${line}” kuyruğuna gider. Bitrix24 orada hiçbir temsilci göstermiyor; belki kimse yanıt vermez. Siz sohbetten ayrılırsınız.`,
            text: line => `Görüşme “${line}” kuyruğuna gider ve oradaki sonraki temsilciye verilir. Siz sohbetten ayrılırsınız.`,
            title: line => `“${line}” kuyruğuna yönlendirilsin mi?`
          }
        },
        busy: 'dolu',
        colleagues: 'İş arkadaşları',
        confirm: 'Yönlendir',
        done: 'Görüşme şimdi bir temsilci bekliyor.',
        duty: { off: 'mesai dışında', on: 'mesaide', pause: 'molada' },
        free: count => `${count} görüşme daha alabilir`,
        label: 'Yönlendir',
        loading: 'İş arkadaşları ve kuyruklar yükleniyor',
        none: 'Kimse bulunamadı',
        note: {
          chat: name => `Özel sohbetinize mesaj olarak gönderilecek not (isteğe bağlı). Alıcı: ${name}`,
          internal: 'Bu sohbete, yalnızca iş arkadaşlarının okuyabildiği not (isteğe bağlı)'
        },
        queues: 'Kuyruklar',
        refused: 'Bitrix24 görüşmeyi yönlendirmedi ve nedenini belirtmedi. Bu iş arkadaşınızın görüşmeyi alma hakkı olmayabilir veya görüşme bu arada değişmiş olabilir. Liste yenilendi.',
        search: 'Kişi veya kuyruk bul',
        title: 'Görüşmeyi yönlendir'
      },
      unread: 'Bitrix24 işlemi kabul etti. Relay sohbeti yeniden okuyamadı, bu yüzden sohbet hâlâ önceki durumu gösteriyor olabilir.',
      wrongState: 'Bitrix24, sohbetin şu anki durumunda bu işlemi reddetti. Liste yenilendi ve neler yapılabileceğini gösteriyor.'
    },
    chats: {
      all: count => `Tüm sohbetler (${count})`,
      author: name => `${name}:`,
      back: 'Sohbet listesine dön',
      closed: 'kapalı',
      closing: 'kapatılıyor',
      elsewhere: 'başka yerde sürüyor',
      from: { deal: 'Anlaşmadan', lead: 'Müşteri adayından', contact: 'Kişiden', company: 'Şirketten' },
      fromOthers: 'Bu anlaşmanın kendi sohbeti yok. Bunlar anlaşmanın kişisine veya şirketine ait; yanıtınız onlar üzerinden gider.',
      fromOthersLead: 'Bu öğenin kendi sohbeti yok. Bunlar öğenin kişisine veya şirketine ait; yanıtınız onlar üzerinden gider.',
      groups: { waiting: 'Bekleyenler', yours: 'Sizinkiler', colleagues: 'İş arkadaşlarının', closed: 'Kapalı' },
      joined: 'Bu sohbettesiniz',
      label: 'Sohbetler',
      mine: 'Siz yürütüyorsunuz',
      noAnswer: 'Yanıt gerekmiyor',
      noAnswerHint: 'Sohbet, müşteri yeniden yazana kadar bekliyor sayılmaz. Bunu yalnızca siz görürsünüz. Geri almak için yeniden basın.',
      none: 'Henüz Açık Kanal sohbeti yok',
      noneHint: 'Bir müşteri Açık Kanal üzerinden yazıp Bitrix24 görüşmeyi bu öğeye bağladığında sohbet burada görünür. Bir sohbet bekliyorduysanız Açık Kanal’ın CRM ayarlarını kontrol edin.',
      notDelivered: 'Teslim edilmedi',
      notJoined: 'Bu sohbette değilsiniz',
      open: 'açık',
      owner: name => `${name} yürütüyor`,
      ownerUnknown: 'Bir iş arkadaşınız yürütüyor',
      responsible: {
        deal: name => `Anlaşmanın sorumlusu: ${name}`,
        lead: name => `Müşteri adayının sorumlusu: ${name}`,
        contact: name => `Kişinin sorumlusu: ${name}`,
        company: name => `Şirketin sorumlusu: ${name}`
      },
      silent: 'Fısıltı modu',
      unknownCustomer: 'Müşteri',
      unread: plural('tr', { one: '# okunmamış mesaj', other: '# okunmamış mesaj' }),
      waiting: 'açık, temsilci bekliyor',
      waitingFor: span => `bekleme süresi: ${span}`,
      waits: 'bekliyor',
      you: 'Siz'
    },
    composer: {
      acts: 'Bu metinde [send] veya [put] gibi bir Bitrix24 sohbet komutu var. Müşterinin bunu almasını gerçekten isteyip istemediğinizi kontrol edin.',
      andNext: label => `${label} ve sonrakine geç`,
      andNextHint: (ctrl, shift) => `${ctrl}+${shift}+Enter. Gönderildikten sonra bekleyen sonraki sohbet açılır.`,
      attach: 'Dosya ekle',
      attachOff: 'Bu portal uygulamalardan dosya kabul etmiyor (“im.v2.File.upload” eksik). Dosyaları mesajlaşma bölümünden gönderin.',
      blocked: names => `Eksik kalanları doldurun: ${names}.`,
      canned: 'Hazır yanıtlar',
      colleaguesOnly: customer => `Yalnızca iş arkadaşları için. Görmeyecek: ${customer}`,
      copied: 'Kopyalandı',
      copy: 'Metni kopyala',
      counter: left => `Kalan karakter: ${left}`,
      draft: 'Gönderilmemiş metniniz',
      handOver: {
        ended: 'Siz yazarken bu görüşme bitti. Metniniz korundu.',
        freed: 'Siz yazarken bu görüşme serbest bırakıldı ve bir temsilci bekliyor. Metniniz korundu.',
        loud: 'Siz yazarken fısıltı modu kapatıldı: Şimdi gönderirseniz bu metin müşteriye gider.',
        passed: name => `Bu görüşmeyi artık ${name} yürütüyor. Metniniz korundu.`,
        removed: 'Artık bu sohbette değilsiniz. Metniniz korundu.'
      },
      label: 'Mesaj',
      meant: 'Bilerek yazdım',
      myself: 'Kendi adıma gönder',
      note: { send: 'Not ekle', join: 'Katıl ve not ekle', take: 'Üstlen ve not ekle', start: 'Başlat ve not ekle', anyway: 'Yine de not ekle' },
      offered: 'Bu metnin başka bir sürümü kaydedilmiş.',
      offeredKeep: 'Bu kalsın',
      offeredUse: 'Onu kullan',
      placeholder: 'Yanıt yazın',
      placeholderNote: 'İş arkadaşları için not yazın',
      recipient: (customer, channel) => `Alıcı: ${customer} · ${channel}`,
      sendAs: name => `${name} olarak gönder`,
      sendingAs: name => `Kendi adınıza değil, ${name} olarak gönderiyorsunuz.`,
      sendKeyCtrl: 'Göndermek için Ctrl+Enter',
      sendKeyEnter: 'Göndermek için Enter, yeni satır için Shift+Enter',
      tooLong: (over, most) => `Fazla karakter: ${over}. Bitrix24 en fazla ${most} karakter kabul eder.`,
      way: { send: 'Gönder', join: 'Katıl ve gönder', take: 'Üstlen ve gönder', start: 'Başlat ve gönder', anyway: 'Yine de gönder' },
      zero: 'Bitrix24 “0” metnini boş sayar. Yazıyla yazın.'
    },
    conversation: {
      actions: 'İşlemler',
      earlier: 'Önceki mesajları yükle',
      earlierDialogs: {
        failed: why => `Önceki görüşmeler yüklenemedi. ${why}`,
        loading: 'Önceki görüşmeler yükleniyor',
        more: 'Başka önceki görüşmeler de var.',
        none: 'Okuyabileceğiniz başka önceki görüşme yok.',
        show: 'Önceki görüşmeleri göster'
      },
      earlierFailed: 'Önceki mesajlar yüklenemedi.',
      earlierLoading: 'Önceki mesajlar yükleniyor',
      edited: 'düzenlendi',
      empty: 'Henüz mesaj yok.',
      hint: 'Ok tuşları mesajdan mesaja, Enter o mesajla yapılabileceklere götürür. Harfler metin alanına yazılır.',
      internal: 'Yalnızca iş arkadaşları için',
      label: 'Görüşme',
      newMessages: plural('tr', { one: '# yeni mesaj', other: '# yeni mesaj' }),
      offline: 'Bitrix24 ile bağlantı yok. Yazdıklarınız korunur; Relay kendiliğinden devam edecek.',
      portal: 'Bitrix24',
      quoteNotLoaded: 'Burada yüklenmemiş önceki bir mesaj',
      sessionOnly: 'Bu sohbette olmadığınız için yalnızca son görüşme gösteriliyor. Öncekileri görmek için sohbete katılın.',
      sessionOnlyMember: 'Burada bu sohbetin yalnızca son görüşmesi okunabilir.',
      toNewest: 'En yeni mesaja git',
      tryNow: 'Şimdi dene',
      unknownAuthor: 'Bilinmeyen kişi',
      unread: 'Yeni mesajlar'
    },
    delivery: {
      delivered: 'Teslim edildi',
      notDelivered: 'Teslim edilmedi',
      reason: words => `Bitrix24 bildirimi: ${words}`,
      refused: channel => `${channel} bu mesajı kabul etmedi, yani müşteriye ulaşmadı.`,
      sendingTo: channel => `${channel} kanalına gönderiliyor`,
      shut: (channel, since) => `${channel}, müşteri yeniden yazana kadar yanıt kabul etmiyor. Yanıt süresinin bitişi: ${since}.`,
      shutAsk: channel => `${channel} yanıt kabul etmediği hâlde gönderilsin mi?`,
      shutAskText: customer => `${customer} mesajı büyük olasılıkla almayacak. Başka bir kanal kullanın veya müşterinin yeniden yazmasını bekleyin.`,
      slow: (channel, since) => `${channel} kanalına gönderiliyor, başlangıç: ${since}`,
      through: channel => `${channel} üzerinden yanıtla`,
      until: (channel, time) => `${channel} için son yanıt zamanı: ${time}`
    },
    find: {
      close: 'Aramayı kapat',
      far: 'şimdiye kadar yüklenen mesajlardan daha eski',
      goOn: 'Daha eskileri yükle',
      label: 'Görüşmede ara',
      limited: 'Bitrix24 planınız eski mesajları aramada göstermiyor.',
      loadedOnly: '(şimdiye kadar yüklenen mesajlar arasında; 3 karakterle daha eskiler de aranır)',
      next: 'Sonraki eşleşme',
      none: 'Hiçbir şey bulunamadı',
      place: (at, of) => `${at} / ${of}`,
      previous: 'Önceki eşleşme',
      tooShort: 'En az 2 karakter yazın.'
    },
    keys: {
      close: 'Kapat',
      items: {
        answer: 'Katıl, görüşmeyi üstlen veya başlat',
        canned: 'Hazır yanıtlar, metnin başında',
        chats: 'Önceki veya sonraki sohbet',
        close: 'Açık olanı kapat',
        finish: 'Görüşmeyi bitir',
        help: 'Bu liste, metin alanlarının dışında',
        newLine: 'Yeni satır',
        next: 'Sizi bekleyen sonraki sohbet',
        send: 'Gönder',
        sendAndNext: 'Gönder ve bekleyen sonraki sohbeti aç',
        share: 'Müşterinin son mesajından oluştur',
        transfer: 'Görüşmeyi yönlendir'
      },
      open: 'Klavye kısayolları',
      title: 'Klavye kısayolları'
    },
    notice: {
      closed: 'Bu görüşme bitti, henüz kimse üstlenmedi veya artık bu öğeye bağlı değil.',
      closing: 'Bu görüşme kapatılıyor: Müşteriye kapanış metni gönderildi veya ondan değerlendirme istendi. Müşteri yazarsa görüşme devam eder.',
      denied: 'Siz veya seçilen gönderen bu CRM öğesi için yazamazsınız. Öğenin sorumlusundan erişim isteyin.',
      elsewhere: 'Bu görüşme sürüyor, ancak Bitrix24 onu bu CRM öğesi için sunmuyor.',
      gone: 'Bu sohbet artık bu karta ait değil.',
      join: 'Gönderen bu sohbette değil.',
      joinAndSend: 'Katıl ve gönder',
      joinFailed: 'Gönderen sohbete eklenemedi. Başka bir gönderen seçin veya görüşmeyi kendinize aktarın.',
      kept: 'Hiçbir şey gönderilmedi; metniniz korundu.',
      keptFile: 'Hiçbir şey gönderilmedi; dosyanız korundu.',
      loud: 'Fısıltı modu kapatıldığı için bu metin müşteriye giderdi.',
      list: { reading: 'Sohbet listesi yenileniyor.', read: 'Sohbet listesi yenilendi.', failed: 'Sohbet listesi yenilenemedi.' },
      quiet: 'Fısıltı modu açıldığı için bu metni yalnızca iş arkadaşlarınız okurdu.',
      sendAnyway: 'Yine de gönder',
      stale: name => `Bu görüşmeyi son gördüğünüzden beri ${name} yeni mesaj yazdı. Hiçbir şey gönderilmedi; önce okuyun.`,
      unseen: 'Bu görüşme ancak şimdi okunabildi. Hiçbir şey gönderilmedi; önce okuyun.'
    },
    sender: {
      bot: name => `${name} (bot)`,
      choose: 'İş arkadaşı seç',
      label: 'Gönderen',
      myself: name => `${name} (siz)`
    },
    sending: {
      again: 'Yeniden gönder',
      cancelled: 'Dosyanın tamamı yola çıktıktan sonra iptal ettiniz, bu yüzden gönderilmiş olabilir.',
      check: 'Yeniden kontrol et',
      checking: 'Gönderilip gönderilmediği kontrol ediliyor',
      discard: 'Vazgeç',
      held: 'Mesajınız gönderilmeden önce biri yazdı.',
      id: id => `Bitrix24’teki mesaj numarası: ${id}. Kanalın mesajı teslim edip etmediği bilinmiyor.`,
      left: 'Bu kart kapatıldığında mesaj henüz gönderilmemişti.',
      leftFile: 'Kart, dosya gönderilmeden kapatıldı. Dosyayı yeniden ekleyin.',
      leftUnknown: 'Bu kart kapatıldığında yanıt gelmemişti. Mesaj gitmiş olabilir.',
      loud: 'Gönderilmeden önce fısıltı modu kapatıldı: Metin müşteriye giderdi.',
      notConfirmed: 'Doğrulanmadı',
      notConfirmedHint: 'Yanıt gelmedi ve mesaj görüşmede yok. Yine de gitmiş olabilir.',
      notSent: 'Gönderilmedi',
      quiet: 'Gönderilmeden önce fısıltı modu açıldı: Metni yalnızca iş arkadaşlarınız okurdu.',
      retry: 'Tekrar deneyin',
      sending: 'Gönderiliyor',
      sent: 'Gönderildi',
      sentTo: '(Bitrix24)',
      stopped: 'Gönderilmeyen bir mesajın arkasında bekliyordu.',
      twice: 'İki kez gönderildi: Tarayıcı isteği kendiliğinden yineledi.',
      unchecked: 'Relay bu arada birinin yazıp yazmadığını kontrol edemedi, bu yüzden hiçbir şey gönderilmedi.',
      uncheckedAgain: 'Relay mesajın gidip gitmediğini kontrol edemedi, bu yüzden yeniden gönderilmedi.',
      unread: 'Yanıt gelmedi ve görüşme yeniden okunamadı. Mesaj gitmiş olabilir.',
      vanished: 'Dosya artık okunamıyor: Taşınmış, değiştirilmiş veya silinmiş. Yeniden ekleyin.'
    },
    title: 'Açık Kanal sohbetleri',
    triesAgain: 'Relay kendiliğinden denemeye devam eder.'
  },
  cannedResponses: {
    asTyped: text => `“${text}” metnini olduğu gibi gönderebilirsiniz.`,
    close: 'Kapat',
    cut: count => `Burada yalnızca Açık Kanal’ın en çok kullanılan ${count} yanıtı var.`,
    failed: why => `Açık Kanal’ın hazır yanıtları yüklenemedi. ${why}`,
    found: plural('tr', { one: '# yanıt', other: '# yanıt' }),
    group: { used: 'Son kullanılanlar', own: 'Şablonlarınız', company: 'Herkes için şablonlar', portal: 'Kategorisiz' },
    insert: 'Ekle',
    inserting: 'Değişkenler dolduruluyor',
    keysInBox: '↑ ↓ seç · Enter ekle · Esc yazmaya devam et',
    loading: 'Hazır yanıtlar yükleniyor…',
    more: plural('tr', { one: '# yanıt daha var. Bulmak için yazın.', other: '# yanıt daha var. Bulmak için yazın.' }),
    none: 'Kullanabileceğiniz hazır yanıt yok',
    noneHint: 'Relay sayfasındaki ayarlarda kendi şablonlarınızı ekleyin. Bir Açık Kanal’ın hazır yanıtları, onun temsilcileri içindir.',
    nothingFound: query => `“${query}” için hiçbir şey bulunamadı.`,
    preview: 'Önizleme',
    save: {
      label: 'Hazır yanıt olarak kaydet',
      refused: {
        'no-chat': 'Bitrix24 bu sohbeti artık bulamıyor. Hiçbir şey kaydedilmedi.',
        'not-a-line-chat': 'Yalnızca Açık Kanal sohbetlerinin mesajları hazır yanıt olarak kaydedilebilir. Hiçbir şey kaydedilmedi.',
        'not-an-operator': 'Hazır yanıtları yalnızca bu Açık Kanal’ın temsilcileri ve yöneticiler kaydedebilir. Hiçbir şey kaydedilmedi.',
        'not-savable': 'Bitrix24 bu mesajı hazır yanıt olarak kaydedemiyor: Açık Kanal’ın hazır yanıt listesi yok veya mesaj artık yok. Hiçbir şey kaydedilmedi.'
      },
      saved: 'Açık Kanal’ın hazır yanıtlarına kaydedildi.',
      saving: 'Hazır yanıt olarak kaydediliyor…',
      unconfirmed: 'Bitrix24 yanıtın kaydedildiğini doğrulamadı. Yeniden kaydedebilirsiniz: Yanıt yalnızca bir kez saklanır.'
    },
    search: 'Hazır yanıtlarda ara',
    source: { own: 'Sizin', company: 'Şirket', portal: 'Açık Kanal' },
    title: 'Hazır yanıtlar',
    unfilled: names => `Göndermeden önce doldurulacaklar: ${names}`
  }
} satisfies Pick<Messages, 'operator' | 'cannedResponses'>
