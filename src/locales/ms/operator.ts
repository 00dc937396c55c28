import type { Messages } from '../en'
import { list } from '../list'
import { plural } from '../plural'

export default {
  operator: {
    actions: {
      cancel: 'Batal',
      elsewhere: 'Perbualan baru telah bermula. Bitrix24 memautkannya dengan item lain:',
      end: {
        confirm: 'Tamatkan sekarang',
        done: 'Perbualan telah tamat.',
        label: 'Tamatkan sekarang',
        question: customer => `Perbualan akan tamat serta-merta, walaupun ${customer} belum memberi penilaian.`,
        title: 'Tamatkan tanpa menunggu pelanggan?'
      },
      faster: name => `Ada yang lebih pantas: perbualan ini kini dikendalikan oleh ${name}.`,
      finish: {
        closing: 'Pelanggan telah menerima teks penutup atau sedang diminta memberi penilaian. Selepas itu perbualan tamat.',
        confirm: 'Tamatkan perbualan',
        done: 'Perbualan telah tamat.',
        label: 'Tamatkan perbualan',
        question: customer => `Perbualan dengan ${customer} akan tamat. Pelanggan mungkin diminta memberi penilaian.`,
        title: 'Tamatkan perbualan ini?'
      },
      handedOver: {
        now: name => `Perbualan ini kini dikendalikan oleh ${name || 'seorang rakan sekerja'}.`,
        queue: line => `Perbualan kini menunggu dalam barisan “${line}”.`,
        unseen: 'Bitrix24 menerimanya. Siapa yang mengendalikan perbualan sekarang tidak dapat dilihat dari sini.'
      },
      join: {
        done: 'Anda kini dalam sembang.',
        label: 'Sertai sembang'
      },
      late: 'Tindakan ini tidak lagi boleh dilakukan kerana perbualan sudah berubah. Tiada apa-apa dilakukan.',
      more: 'Tindakan lain',
      nameless: { colleague: 'seorang rakan sekerja', customer: 'pelanggan' },
      notConfirmed: 'Tiada jawapan daripada Bitrix24, dan sembang tidak dapat disegar semula. Semak sambungan anda, dan lihat senarai sebelum menekan lagi.',
      notSeen: 'Tiada jawapan daripada Bitrix24, dan sembang tidak menunjukkan bahawa tindakan itu berjaya. Tunggu sebentar, dan lihat senarai sebelum menekan lagi.',
      note: {
        afterwards: {
          refused: 'Perbualan telah dipindahkan, tetapi nota anda tidak dihantar:',
          unconfirmed: 'Perbualan telah dipindahkan. Tidak diketahui sama ada nota anda sampai; lihat dalam Utusan sebelum menghantarnya lagi:'
        },
        before: {
          refused: 'Nota anda tidak dapat ditambahkan, jadi perbualan tidak dipindahkan:',
          unconfirmed: 'Tidak diketahui sama ada nota anda ditambahkan, jadi perbualan tidak dipindahkan. Lihat dalam sembang dahulu:'
        },
        internal: 'Nota anda ada dalam sembang, dan hanya rakan sekerja boleh membacanya.',
        kept: text => `Nota anda tidak dihantar: ${text}`,
        sent: name => `Nota anda telah dihantar kepada ${name} dalam Utusan.`
      },
      openMessenger: 'Buka dalam Utusan',
      otherItem: {
        deal: id => `Urusan ${id}`, lead: id => `Pendahulu ${id}`, contact: id => `Kenalan ${id}`,
        company: id => `Syarikat ${id}`
      },
      read: {
        done: 'Semua mesej dikira sudah dibaca dalam Utusan anda.',
        label: 'Tandakan sudah dibaca'
      },
      skip: {
        confirm: 'Serahkan',
        done: 'Perbualan menunggu ejen seterusnya dalam barisannya. Anda tiada lagi dalam sembang.',
        label: 'Serahkan kepada ejen seterusnya',
        question: 'Perbualan kembali ke barisannya, dan ejen seterusnya di situ akan menerimanya. Anda akan keluar dari sembang.',
        title: 'Serahkan kepada ejen seterusnya?'
      },
      spam: {
        confirm: 'Tandakan sebagai spam',
        done: 'Perbualan ditandakan sebagai spam dan telah tamat.',
        label: 'Tandakan sebagai spam',
        question: customer => `Perbualan dengan ${customer} akan tamat dan dikira sebagai spam. Anda dan semua rakan sekerja akan keluar dari sembang.`,
        title: 'Tandakan perbualan ini sebagai spam?'
      },
      start: {
        confirm: 'Mulakan perbualan baru',
        done: 'Perbualan baru telah bermula. Anda boleh membalas sekarang.',
        label: 'Mulakan perbualan baru',
        notListed: 'Perbualan telah bermula, tetapi Bitrix24 tidak memautkannya dengan mana-mana item CRM pada kad ini. Balas dalam Utusan.',
        question: customer => `Perbualan baru dengan ${customer} akan bermula, dan anda menjadi ejennya.`,
        title: 'Mulakan perbualan baru?'
      },
      take: {
        confirm: 'Ambil perbualan',
        done: 'Anda kini mengendalikan perbualan ini. Anda boleh membalas sekarang.',
        label: 'Ambil perbualan',
        notListed: 'Bitrix24 menerimanya, tetapi perbualan ini tidak tersedia untuk item CRM ini. Jika sudah tamat, mulakan yang baru; anda juga boleh membalas dalam Utusan.',
        question: people => `Dalam sembang ini sekarang: ${list('ms', people)}. Jika anda mengambil perbualan, mereka akan keluar dari sembang dan semua mesej dikira sudah dibaca.`,
        title: 'Ambil perbualan ini?'
      },
      takeOver: {
        confirm: 'Pindahkan kepada saya',
        done: 'Perbualan telah dipindahkan kepada anda.',
        label: 'Pindahkan kepada saya',
        leave: people => `Orang ini juga akan keluar dari sembang: ${list('ms', people)}.`,
        question: owner => `Perbualan ini kini dikendalikan oleh ${owner}. Perbualan akan berpindah kepada anda, dan ejen itu dapat melihatnya.`,
        title: 'Pindahkan perbualan ini kepada anda?'
      },
      transfer: {
        again: 'Cuba lagi',
        another: 'Pilih rakan sekerja lain',
        ask: {
          person: {
            text: name => `${name} akan menerima perbualan, dan anda akan keluar dari sembang.`,
            title: name => `Pindahkan kepada ${name}?`
          },
          queue: {
            empty: line => `Perbualan masuk ke barisan “${line}”. Bitrix24 tidak menyebut mana-mana ejen di situ, jadi mungkin tiada sesiapa yang menjawab. Anda akan keluar dari sembang.`,
            text: line => `Perbualan masuk ke barisan “${line}”, dan ejen seterusnya di situ akan menerimanya. Anda akan keluar dari sembang.`,
            title: line => `Pindahkan ke barisan “${line}”?`
          }
        },
        busy: 'sudah penuh',
        colleagues: 'Rakan sekerja',
        confirm: 'Pindahkan',
        done: 'Perbualan kini menunggu ejen.',
        duty: { off: 'tidak bertugas', on: 'bertugas', pause: 'sedang berehat' },
        free: count => `boleh terima ${count} lagi`,
        label: 'Pindahkan',
        loading: 'Memuat rakan sekerja dan barisan',
        none: 'Tiada sesiapa ditemui',
        note: {
          chat: name => `Nota kepada ${name}, dihantar sebagai mesej dalam sembang peribadi anda (pilihan)`,
          internal: 'Nota dalam sembang ini, hanya boleh dibaca oleh rakan sekerja (pilihan)'
        },
        queues: 'Barisan',
        refused: 'Bitrix24 tidak memindahkannya dan tidak menyatakan sebabnya. Mungkin rakan sekerja ini tidak boleh menerimanya, atau perbualan sudah berubah. Senarai telah disegar semula.',
        search: 'Cari rakan atau barisan',
        title: 'Pindahkan perbualan'
      },
      unread: 'Bitrix24 menerimanya. Relay tidak dapat membaca semula sembang, jadi sembang mungkin masih menunjukkan keadaan sebelumnya.',
      wrongState: 'Bitrix24 menolaknya kerana keadaan sembang sekarang. Senarai telah disegar semula dan menunjukkan apa yang boleh dilakukan.'
    },
    chats: {
      all: count => `Semua sembang (${count})`,
      author: name => `${name}:`,
      back: 'Kembali ke senarai sembang',
      closed: 'ditutup',
      closing: 'sedang ditutup',
      elsewhere: 'berterusan di tempat lain',
      from: { deal: 'Daripada urusan', lead: 'Daripada pendahulu', contact: 'Daripada kenalan', company: 'Daripada syarikat' },
      fromOthers: 'Urusan ini tiada sembang sendiri. Sembang ini milik kenalan atau syarikatnya; balasan anda dihantar melaluinya.',
      fromOthersLead: 'Item ini tiada sembang sendiri. Sembang ini milik kenalan atau syarikatnya; balasan anda dihantar melaluinya.',
      groups: { waiting: 'Menunggu', yours: 'Milik anda', colleagues: 'Rakan sekerja', closed: 'Ditutup' },
      joined: 'Anda dalam sembang ini',
      label: 'Sembang',
      mine: 'Dikendalikan oleh anda',
      noAnswer: 'Tidak perlu dibalas',
      noAnswerHint: 'Sembang tidak lagi ditandakan menunggu sehingga pelanggan menulis semula. Hanya anda yang melihatnya. Tekan sekali lagi untuk menarik balik.',
      none: 'Belum ada sembang Saluran Terbuka',
      noneHint: 'Sembang muncul di sini apabila pelanggan menulis melalui Saluran Terbuka dan Bitrix24 memautkan perbualannya dengan item ini. Jika sepatutnya sudah ada, semak tetapan CRM Saluran Terbuka itu.',
      notDelivered: 'Tidak disampaikan',
      notJoined: 'Anda tiada dalam sembang ini',
      open: 'terbuka',
      owner: name => `Dikendalikan oleh ${name}`,
      ownerUnknown: 'Dikendalikan oleh seorang rakan sekerja',
      responsible: {
        deal: name => `Bertanggungjawab atas urusan: ${name}`,
        lead: name => `Bertanggungjawab atas pendahulu: ${name}`,
        contact: name => `Bertanggungjawab atas kenalan: ${name}`,
        company: name => `Bertanggungjawab atas syarikat: ${name}`
      },
      silent: 'Mod bisik',
      unknownCustomer: 'Pelanggan',
      unread: plural('ms', { other: '# mesej tidak dibaca' }),
      waiting: 'terbuka, menunggu ejen',
      waitingFor: span => `menunggu selama ${span}`,
      waits: 'menunggu',
      you: 'Anda'
    },
    composer: {
      acts: 'Teks ini mengandungi perintah sembang Bitrix24, contohnya [send] atau [put]. Pastikan anda memang mahu pelanggan menerimanya.',
      andNext: label => `${label}, seterusnya`,
      andNextHint: (ctrl, shift) => `${ctrl}+${shift}+Enter. Selepas dihantar, sembang seterusnya yang menunggu akan terbuka.`,
      attach: 'Lampirkan fail',
      attachOff: 'Portal ini tidak menerima fail daripada aplikasi (“im.v2.File.upload” tiada). Hantar dalam Utusan.',
      blocked: names => `Isi yang masih kosong: ${names}.`,
      canned: 'Respons siap',
      colleaguesOnly: customer => `Untuk rakan sekerja sahaja, bukan ${customer}`,
      copied: 'Disalin',
      copy: 'Salin teks',
      counter: left => `Baki aksara: ${left}`,
      draft: 'Teks anda yang belum dihantar',
      handOver: {
        ended: 'Perbualan ini tamat semasa anda menulis. Teks anda disimpan.',
        freed: 'Perbualan ini dilepaskan semasa anda menulis dan kini menunggu ejen. Teks anda disimpan.',
        loud: 'Mod bisik dimatikan semasa anda menulis: jika dihantar, pelanggan akan menerima teks ini.',
        passed: name => `Perbualan ini kini dikendalikan oleh ${name}. Teks anda disimpan.`,
        removed: 'Anda tiada lagi dalam sembang ini. Teks anda disimpan.'
      },
      label: 'Mesej',
      meant: 'Memang begitu maksudnya',
      myself: 'Hantar sebagai diri sendiri',
      note: { send: 'Tambah nota', join: 'Sertai dan tambah nota', take: 'Ambil dan tambah nota', start: 'Mulakan dan tambah nota', anyway: 'Tambah nota juga' },
      offered: 'Versi lain bagi teks ini telah disimpan.',
      offeredKeep: 'Kekalkan yang ini',
      offeredUse: 'Guna teks itu',
      placeholder: 'Tulis balasan',
      placeholderNote: 'Tulis nota untuk rakan sekerja',
      recipient: (customer, channel) => `Kepada ${customer} · ${channel}`,
      sendAs: name => `Hantar sebagai ${name}`,
      sendingAs: name => `Anda menghantar sebagai ${name}, bukan sebagai diri sendiri.`,
      sendKeyCtrl: 'Ctrl+Enter untuk menghantar',
      sendKeyEnter: 'Enter untuk menghantar, Shift+Enter untuk baris baru',
      tooLong: (over, most) => `Lebihan aksara: ${over}. Bitrix24 menerima paling banyak ${most}.`,
      way: { send: 'Hantar', join: 'Sertai dan hantar', take: 'Ambil dan hantar', start: 'Mulakan dan hantar', anyway: 'Hantar juga' },
      zero: 'Bitrix24 menganggap teks “0” kosong. Tulis dengan perkataan.'
    },
    conversation: {
      actions: 'Tindakan',
      earlier: 'Muatkan mesej terdahulu',
      earlierDialogs: {
        failed: why => `Perbualan terdahulu tidak dapat dimuatkan. ${why}`,
        loading: 'Memuat perbualan terdahulu',
        more: 'Masih ada perbualan terdahulu.',
        none: 'Tiada lagi perbualan terdahulu yang boleh anda baca.',
        show: 'Tunjukkan perbualan terdahulu'
      },
      earlierFailed: 'Mesej terdahulu tidak dapat dimuatkan.',
      earlierLoading: 'Memuat mesej terdahulu',
      edited: 'diedit',
      empty: 'Belum ada mesej.',
      hint: 'Kekunci anak panah bergerak antara mesej, Enter membuka tindakan bagi mesej itu. Menaip huruf terus mengisi medan teks.',
      internal: 'Untuk rakan sekerja sahaja',
      label: 'Perbualan',
      newMessages: plural('ms', { other: '# mesej baru' }),
      offline: 'Tiada sambungan ke Bitrix24. Apa yang anda tulis disimpan; Relay akan meneruskannya sendiri.',
      portal: 'Bitrix24',
      quoteNotLoaded: 'Mesej terdahulu yang tidak dimuatkan di sini',
      sessionOnly: 'Anda tiada dalam sembang ini, jadi hanya perbualan terakhirnya ditunjukkan. Sertai sembang untuk melihat perbualan terdahulu.',
      sessionOnlyMember: 'Hanya perbualan terakhir sembang ini boleh dibaca di sini.',
      toNewest: 'Pergi ke mesej terbaru',
      tryNow: 'Cuba sekarang',
      unknownAuthor: 'Orang tidak dikenali',
      unread: 'Mesej baru'
    },
    delivery: {
      delivered: 'Disampaikan',
      notDelivered: 'Tidak disampaikan',
      reason: words => `Catatan Bitrix24: ${words}`,
      refused: channel => `${channel} tidak menerima mesej ini, jadi pelanggan belum mendapatnya.`,
      sendingTo: channel => `Menghantar ke ${channel}`,
      shut: (channel, since) => `${channel} tidak menerima balasan sehingga pelanggan menulis semula. Masa untuk membalas tamat: ${since}.`,
      shutAsk: channel => `Hantar walaupun ${channel} tidak menerima balasan?`,
      shutAskText: customer => `${customer} kemungkinan besar tidak akan menerimanya. Gunakan saluran lain, atau tunggu sehingga pelanggan menulis semula.`,
      slow: (channel, since) => `Menghantar ke ${channel} sejak ${since}`,
      through: channel => `Balas melalui ${channel}`,
      until: (channel, time) => `${channel} menerima balasan hingga ${time}`
    },
    find: {
      close: 'Tutup carian',
      far: 'lebih lama daripada mesej yang telah dimuatkan',
      goOn: 'Muatkan mesej lebih lama',
      label: 'Cari dalam perbualan',
      limited: 'Pelan Bitrix24 anda menyembunyikan mesej lama daripada carian.',
      loadedOnly: '(antara mesej yang telah dimuatkan; taip 3 aksara untuk mencari yang lebih lama juga)',
      next: 'Padanan seterusnya',
      none: 'Tiada apa-apa ditemui',
      place: (at, of) => `${at} daripada ${of}`,
      previous: 'Padanan sebelumnya',
      tooShort: 'Taip sekurang-kurangnya 2 aksara.'
    },
    keys: {
      close: 'Tutup',
      items: {
        answer: 'Sertai, ambil atau mulakan perbualan',
        canned: 'Respons siap, pada permulaan teks',
        chats: 'Sembang sebelumnya atau seterusnya',
        close: 'Tutup apa yang terbuka',
        finish: 'Tamatkan perbualan',
        help: 'Senarai ini, di luar medan teks',
        newLine: 'Baris baru',
        next: 'Sembang seterusnya yang menunggu anda',
        send: 'Hantar',
        sendAndNext: 'Hantar, kemudian buka sembang seterusnya yang menunggu',
        share: 'Cipta daripada mesej terakhir pelanggan',
        transfer: 'Pindahkan perbualan'
      },
      open: 'Pintasan papan kekunci',
      title: 'Pintasan papan kekunci'
    },
    notice: {
      closed: 'Perbualan ini telah tamat, belum diambil, atau tidak lagi dipautkan dengan item ini.',
      closing: 'Perbualan ini sedang ditutup: pelanggan telah menerima teks penutup atau sedang diminta memberi penilaian. Jika pelanggan menulis, perbualan diteruskan.',
      denied: 'Anda atau penghantar yang dipilih tidak dibenarkan menulis untuk item CRM ini. Minta akses daripada pemilik item.',
      elsewhere: 'Perbualan ini masih berterusan, tetapi tidak tersedia untuk item CRM ini dalam Bitrix24.',
      gone: 'Sembang ini bukan lagi milik kad ini.',
      join: 'Penghantar tiada dalam sembang ini.',
      joinAndSend: 'Sertai dan hantar',
      joinFailed: 'Penghantar tidak dapat ditambahkan ke dalam sembang. Pilih penghantar lain, atau pindahkan perbualan kepada diri anda.',
      kept: 'Tiada apa-apa dihantar; teks anda disimpan.',
      keptFile: 'Tiada apa-apa dihantar; fail anda disimpan.',
      loud: 'Mod bisik telah dimatikan, jadi jika dihantar, pelanggan akan menerima teks ini.',
      list: { reading: 'Senarai sembang sedang disegar semula.', read: 'Senarai sembang telah disegar semula.', failed: 'Senarai sembang tidak dapat disegar semula.' },
      quiet: 'Mod bisik telah dihidupkan, jadi jika dihantar, hanya rakan sekerja boleh membaca teks ini.',
      sendAnyway: 'Hantar juga',
      stale: name => `${name} telah menulis sejak kali terakhir anda melihat perbualan ini. Tiada apa-apa dihantar; baca dahulu.`,
      unseen: 'Perbualan ini baru sahaja dapat dibaca. Tiada apa-apa dihantar; baca dahulu.'
    },
    sender: {
      bot: name => `${name} (bot)`,
      choose: 'Pilih rakan sekerja',
      label: 'Hantar sebagai',
      myself: name => `${name} (anda)`
    },
    sending: {
      again: 'Hantar lagi',
      cancelled: 'Ketika anda membatalkan, keseluruhan fail sudah dimuat naik, jadi mungkin sudah dihantar.',
      check: 'Semak lagi',
      checking: 'Menyemak sama ada sudah dihantar',
      discard: 'Buang',
      held: 'Seseorang menulis sebelum mesej ini dihantar.',
      id: id => `Mesej ${id} dalam Bitrix24. Tidak diketahui sama ada saluran telah menyampaikannya.`,
      left: 'Mesej ini belum dihantar ketika kad ditutup.',
      leftFile: 'Kad ditutup sebelum fail dihantar. Lampirkan semula.',
      leftUnknown: 'Belum ada jawapan daripada Bitrix24 ketika kad ini ditutup. Mungkin mesej sudah dihantar.',
      loud: 'Mod bisik dimatikan sebelum mesej ini dihantar: jika dihantar, pelanggan akan menerimanya.',
      notConfirmed: 'Belum disahkan',
      notConfirmedHint: 'Tiada jawapan daripada Bitrix24, dan mesej tiada dalam perbualan. Walau begitu, mungkin sudah dihantar.',
      notSent: 'Tidak dihantar',
      quiet: 'Mod bisik dihidupkan sebelum mesej ini dihantar: jika dihantar, hanya rakan sekerja boleh membacanya.',
      retry: 'Ulang',
      sending: 'Menghantar',
      sent: 'Dihantar',
      sentTo: 'dalam Bitrix24',
      stopped: 'Mesej ini tertahan kerana mesej sebelumnya tidak dihantar.',
      twice: 'Dihantar dua kali: pelayar mengulangi permintaan dengan sendirinya.',
      unchecked: 'Relay tidak dapat menyemak sama ada seseorang telah menulis dalam masa itu, jadi tiada apa-apa dihantar.',
      uncheckedAgain: 'Relay tidak dapat menyemak sama ada mesej sudah dihantar, jadi mesej tidak dihantar lagi.',
      unread: 'Tiada jawapan daripada Bitrix24, dan perbualan tidak dapat dibaca semula. Mungkin mesej sudah dihantar.',
      vanished: 'Fail tidak dapat dibaca lagi: mungkin telah dipindahkan, diubah atau dihapuskan. Lampirkan semula.'
    },
    title: 'Sembang Saluran Terbuka',
    triesAgain: 'Relay terus mencuba dengan sendirinya.'
  },
  cannedResponses: {
    asTyped: text => `Anda boleh menghantar “${text}” seadanya.`,
    close: 'Tutup',
    cut: count => `Di sini hanya ada ${count} respons Saluran Terbuka yang paling kerap digunakan.`,
    failed: why => `Respons siap Saluran Terbuka tidak dapat dimuatkan. ${why}`,
    found: plural('ms', { other: '# respons' }),
    group: { used: 'Terakhir digunakan', own: 'Templat anda', company: 'Templat untuk semua', portal: 'Tanpa kategori' },
    insert: 'Masukkan',
    inserting: 'Mengisi pemboleh ubah',
    keysInBox: '↑ ↓ untuk memilih · Enter untuk memasukkan · Esc untuk terus menulis',
    loading: 'Memuat respons siap…',
    more: plural('ms', { other: '# lagi. Taip untuk mencarinya.' }),
    none: 'Tiada respons siap tersedia untuk anda',
    noneHint: 'Tambah templat anda sendiri dalam tetapan di halaman Relay. Respons siap sesebuah Saluran Terbuka adalah untuk ejennya.',
    nothingFound: query => `Tiada apa-apa ditemui untuk “${query}”.`,
    preview: 'Pratonton',
    save: {
      label: 'Simpan sebagai respons siap',
      refused: {
        'no-chat': 'Bitrix24 tidak lagi menemui sembang ini. Tiada apa-apa disimpan.',
        'not-a-line-chat': 'Hanya mesej daripada sembang Saluran Terbuka boleh disimpan sebagai respons siap. Tiada apa-apa disimpan.',
        'not-an-operator': 'Hanya ejen Saluran Terbuka ini dan pentadbir boleh menyimpan respons siapnya. Tiada apa-apa disimpan.',
        'not-savable': 'Bitrix24 tidak dapat menyimpan mesej ini sebagai respons siap: Saluran Terbuka tiada senarai untuknya, atau mesej itu sudah tiada. Tiada apa-apa disimpan.'
      },
      saved: 'Disimpan bersama respons siap Saluran Terbuka.',
      saving: 'Menyimpan sebagai respons siap…',
      unconfirmed: 'Bitrix24 tidak mengesahkan bahawa respons telah disimpan. Anda boleh menyimpannya lagi: respons hanya disimpan sekali.'
    },
    search: 'Cari respons siap',
    source: { own: 'Anda', company: 'Syarikat', portal: 'Saluran Terbuka' },
    title: 'Respons siap',
    unfilled: names => `Masih perlu diisi sebelum menghantar: ${names}`
  }
} satisfies Pick<Messages, 'operator' | 'cannedResponses'>
