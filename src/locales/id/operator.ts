import type { Messages } from '../en'
import { list } from '../list'
import { plural } from '../plural'

export default {
  operator: {
    actions: {
      cancel: 'Batal',
      elsewhere: 'Percakapan baru telah dimulai. Bitrix24 menautkannya ke item lain:',
      end: {
        confirm: 'Akhiri sekarang',
        done: 'Percakapan telah berakhir.',
        label: 'Akhiri sekarang',
        question: customer => `Percakapan langsung berakhir, meskipun ${customer} belum memberi penilaian.`,
        title: 'Akhiri tanpa menunggu pelanggan?'
      },
      faster: name => `Ada yang lebih cepat: percakapan ini sekarang ditangani ${name}.`,
      finish: {
        closing: 'Pelanggan telah menerima teks penutup atau sedang diminta memberi penilaian. Setelah itu percakapan berakhir.',
        confirm: 'Akhiri percakapan',
        done: 'Percakapan telah berakhir.',
        label: 'Akhiri percakapan',
        question: customer => `Percakapan dengan ${customer} akan berakhir. Pelanggan mungkin diminta memberi penilaian.`,
        title: 'Akhiri percakapan ini?'
      },
      handedOver: {
        now: name => `Percakapan ini sekarang ditangani ${name || 'seorang rekan kerja'}.`,
        queue: line => `Percakapan sekarang menunggu di antrean “${line}”.`,
        unseen: 'Bitrix24 menerimanya. Siapa yang kini menangani percakapan tidak terlihat dari sini.'
      },
      join: {
        done: 'Anda sekarang ada di obrolan.',
        label: 'Gabung ke obrolan'
      },
      late: 'Tindakan ini tidak lagi dimungkinkan karena percakapan sudah berubah. Tidak ada yang dilakukan.',
      more: 'Tindakan lain',
      nameless: { colleague: 'seorang rekan kerja', customer: 'pelanggan' },
      notConfirmed: 'Tidak ada jawaban dari Bitrix24, dan obrolan tidak dapat diperbarui. Periksa koneksi Anda, dan lihat daftar sebelum menekan lagi.',
      notSeen: 'Tidak ada jawaban dari Bitrix24, dan di obrolan tidak terlihat bahwa tindakan terlaksana. Tunggu sebentar, dan lihat daftar sebelum menekan lagi.',
      note: {
        afterwards: {
          refused: 'Percakapan telah diteruskan, tetapi catatan Anda tidak terkirim:',
          unconfirmed: 'Percakapan telah diteruskan. Belum pasti apakah catatan Anda sampai; lihat di Messenger sebelum mengirimnya lagi:'
        },
        before: {
          refused: 'Catatan Anda tidak dapat ditambahkan, jadi percakapan tidak diteruskan:',
          unconfirmed: 'Belum pasti apakah catatan Anda ditambahkan, jadi percakapan tidak diteruskan. Lihat dulu di obrolan:'
        },
        internal: 'Catatan Anda ada di obrolan, dan hanya rekan kerja yang dapat membacanya.',
        kept: text => `Catatan Anda tidak terkirim: ${text}`,
        sent: name => `Catatan Anda telah dikirim ke ${name} di Messenger.`
      },
      openMessenger: 'Buka di Messenger',
      otherItem: {
        deal: id => `Transaksi ${id}`, lead: id => `Prospek ${id}`, contact: id => `Kontak ${id}`,
        company: id => `Perusahaan ${id}`
      },
      read: {
        done: 'Semua pesan dianggap sudah dibaca di Messenger Anda.',
        label: 'Tandai sudah dibaca'
      },
      skip: {
        confirm: 'Serahkan',
        done: 'Percakapan menunggu agen berikutnya dalam antreannya. Anda tidak lagi ada di obrolan.',
        label: 'Serahkan ke agen berikutnya',
        question: 'Percakapan kembali ke antreannya, dan agen berikutnya di sana akan menerimanya. Anda akan keluar dari obrolan.',
        title: 'Serahkan ke agen berikutnya?'
      },
      spam: {
        confirm: 'Tandai sebagai spam',
        done: 'Percakapan ditandai sebagai spam dan telah berakhir.',
        label: 'Tandai sebagai spam',
        question: customer => `Percakapan dengan ${customer} akan berakhir dan dianggap spam. Anda dan semua rekan kerja akan keluar dari obrolan.`,
        title: 'Tandai percakapan ini sebagai spam?'
      },
      start: {
        confirm: 'Mulai percakapan baru',
        done: 'Percakapan baru telah dimulai. Anda dapat menjawab sekarang.',
        label: 'Mulai percakapan baru',
        notListed: 'Percakapan telah dimulai, tetapi Bitrix24 tidak menautkannya ke item CRM mana pun di kartu ini. Jawab di Messenger.',
        question: customer => `Percakapan baru dengan ${customer} akan dimulai, dan Anda menjadi agennya.`,
        title: 'Mulai percakapan baru?'
      },
      take: {
        confirm: 'Ambil percakapan',
        done: 'Percakapan ini sekarang Anda tangani. Anda dapat langsung menjawab.',
        label: 'Ambil percakapan',
        notListed: 'Bitrix24 menerimanya, tetapi percakapan ini tidak tersedia untuk item CRM ini. Jika sudah berakhir, mulai yang baru; Anda juga dapat menjawab di Messenger.',
        question: people => `Sekarang di obrolan ini: ${list('id', people)}. Jika Anda mengambil percakapan, mereka akan keluar dari obrolan dan semua pesan dianggap sudah dibaca.`,
        title: 'Ambil percakapan ini?'
      },
      takeOver: {
        confirm: 'Transfer kepada saya',
        done: 'Percakapan telah ditransfer kepada Anda.',
        label: 'Transfer kepada saya',
        leave: people => `Orang-orang ini juga akan keluar dari obrolan: ${list('id', people)}.`,
        question: owner => `Percakapan ini sekarang ditangani ${owner}. Percakapan akan beralih kepada Anda, dan agen tersebut dapat melihatnya.`,
        title: 'Transfer percakapan ini kepada Anda?'
      },
      transfer: {
        again: 'Coba lagi',
        another: 'Pilih rekan kerja lain',
        ask: {
          person: {
            text: name => `${name} akan menerima percakapan, dan Anda akan keluar dari obrolan.`,
            title: name => `Teruskan ke ${name}?`
          },
          queue: {
            empty: line => `Percakapan masuk ke antrean “${line}”. Bitrix24 tidak menyebutkan agen di sana, jadi mungkin tidak ada yang menjawab. Anda akan keluar dari obrolan.`,
            text: line => `Percakapan masuk ke antrean “${line}”, dan agen berikutnya di sana akan menerimanya. Anda akan keluar dari obrolan.`,
            title: line => `Teruskan ke antrean “${line}”?`
          }
        },
        busy: 'sudah penuh',
        colleagues: 'Rekan kerja',
        confirm: 'Teruskan',
        done: 'Percakapan sekarang menunggu agen.',
        duty: { off: 'tidak bertugas', on: 'bertugas', pause: 'sedang istirahat' },
        free: count => `dapat menerima ${count} lagi`,
        label: 'Teruskan',
        loading: 'Memuat rekan kerja dan antrean',
        none: 'Tidak ada yang ditemukan',
        note: {
          chat: name => `Catatan untuk ${name}, dikirim sebagai pesan di obrolan privat Anda (opsional)`,
          internal: 'Catatan di obrolan ini, hanya dapat dibaca rekan kerja (opsional)'
        },
        queues: 'Antrean',
        refused: 'Bitrix24 tidak meneruskannya dan tidak menyebutkan alasannya. Mungkin rekan kerja ini tidak boleh menerimanya, atau percakapannya sudah berubah. Daftar telah diperbarui.',
        search: 'Cari rekan atau antrean',
        title: 'Teruskan percakapan'
      },
      unread: 'Bitrix24 menerimanya. Relay tidak dapat membaca ulang obrolan, jadi yang terlihat mungkin masih keadaan sebelumnya.',
      wrongState: 'Bitrix24 menolaknya karena keadaan obrolan saat ini. Daftar telah diperbarui dan menunjukkan apa yang dapat dilakukan.'
    },
    chats: {
      all: count => `Semua obrolan (${count})`,
      author: name => `${name}:`,
      back: 'Kembali ke daftar obrolan',
      closed: 'ditutup',
      closing: 'sedang ditutup',
      elsewhere: 'berlanjut di tempat lain',
      from: { deal: 'Dari transaksi', lead: 'Dari prospek', contact: 'Dari kontak', company: 'Dari perusahaan' },
      fromOthers: 'Transaksi ini tidak memiliki obrolan sendiri. Obrolan ini milik kontak atau perusahaannya; jawaban Anda dikirim melalui obrolan itu.',
      fromOthersLead: 'Item ini tidak memiliki obrolan sendiri. Obrolan ini milik kontak atau perusahaannya; jawaban Anda dikirim melalui obrolan itu.',
      groups: { waiting: 'Menunggu', yours: 'Milik Anda', colleagues: 'Rekan kerja', closed: 'Ditutup' },
      joined: 'Anda ada di obrolan ini',
      label: 'Obrolan',
      mine: 'Ditangani Anda',
      noAnswer: 'Tidak perlu dijawab',
      noAnswerHint: 'Obrolan tidak lagi ditandai menunggu hingga pelanggan menulis kembali. Hanya Anda yang melihatnya. Tekan lagi untuk membatalkannya.',
      none: 'Belum ada obrolan Saluran Terbuka',
      noneHint: 'Obrolan muncul di sini ketika pelanggan menulis lewat Saluran Terbuka dan Bitrix24 menautkan percakapannya ke item ini. Jika seharusnya sudah ada, periksa pengaturan CRM Saluran Terbuka itu.',
      notDelivered: 'Tidak tersampaikan',
      notJoined: 'Anda tidak ada di obrolan ini',
      open: 'terbuka',
      owner: name => `Ditangani ${name}`,
      ownerUnknown: 'Ditangani seorang rekan kerja',
      responsible: {
        deal: name => `Penanggung jawab transaksi: ${name}`,
        lead: name => `Penanggung jawab prospek: ${name}`,
        contact: name => `Penanggung jawab kontak: ${name}`,
        company: name => `Penanggung jawab perusahaan: ${name}`
      },
      silent: 'Mode bisik',
      unknownCustomer: 'Pelanggan',
      unread: plural('id', { other: '# pesan belum dibaca' }),
      waiting: 'terbuka, menunggu agen',
      waitingFor: span => `menunggu selama ${span}`,
      waits: 'menunggu',
      you: 'Anda'
    },
    composer: {
      acts: 'Teks ini berisi perintah obrolan Bitrix24, misalnya [send] atau [put]. Pastikan Anda memang ingin pelanggan menerimanya.',
      andNext: label => `${label}, lalu lanjut`,
      andNextHint: (ctrl, shift) => `${ctrl}+${shift}+Enter. Setelah terkirim, obrolan berikutnya yang menunggu akan terbuka.`,
      attach: 'Lampirkan file',
      attachOff: 'Portal ini tidak menerima file dari aplikasi (“im.v2.File.upload” tidak ada). Kirim di Messenger.',
      blocked: names => `Isi yang masih kosong: ${names}.`,
      canned: 'Respons tertentukan',
      colleaguesOnly: customer => `Hanya untuk rekan kerja, bukan untuk ${customer}`,
      copied: 'Disalin',
      copy: 'Salin teks',
      counter: left => `Sisa karakter: ${left}`,
      draft: 'Teks Anda yang belum dikirim',
      handOver: {
        ended: 'Percakapan ini berakhir saat Anda menulis. Teks Anda tetap tersimpan.',
        freed: 'Percakapan ini dilepas saat Anda menulis dan sekarang menunggu agen. Teks Anda tetap tersimpan.',
        loud: 'Mode bisik dinonaktifkan saat Anda menulis: jika dikirim, teks ini akan diterima pelanggan.',
        passed: name => `Percakapan ini sekarang ditangani ${name}. Teks Anda tetap tersimpan.`,
        removed: 'Anda tidak lagi ada di obrolan ini. Teks Anda tetap tersimpan.'
      },
      label: 'Pesan',
      meant: 'Memang begitu maksudnya',
      myself: 'Kirim sebagai diri sendiri',
      note: { send: 'Tambahkan catatan', join: 'Gabung dan tambahkan catatan', take: 'Ambil dan tambahkan catatan', start: 'Mulai dan tambahkan catatan', anyway: 'Tetap tambahkan catatan' },
      offered: 'Versi lain dari teks ini telah disimpan.',
      offeredKeep: 'Pertahankan yang ini',
      offeredUse: 'Pakai teks itu',
      placeholder: 'Tulis jawaban',
      placeholderNote: 'Tulis catatan untuk rekan kerja',
      recipient: (customer, channel) => `Ke ${customer} · ${channel}`,
      sendAs: name => `Kirim sebagai ${name}`,
      sendingAs: name => `Anda mengirim sebagai ${name}, bukan sebagai diri Anda sendiri.`,
      sendKeyCtrl: 'Ctrl+Enter untuk mengirim',
      sendKeyEnter: 'Enter untuk mengirim, Shift+Enter untuk baris baru',
      tooLong: (over, most) => `Kelebihan karakter: ${over}. Bitrix24 menerima paling banyak ${most}.`,
      way: { send: 'Kirim', join: 'Gabung dan kirim', take: 'Ambil dan kirim', start: 'Mulai dan kirim', anyway: 'Tetap kirim' },
      zero: 'Bitrix24 menganggap teks “0” kosong. Tulislah dengan huruf.'
    },
    conversation: {
      actions: 'Tindakan',
      earlier: 'Muat pesan sebelumnya',
      earlierDialogs: {
        failed: why => `Percakapan sebelumnya tidak dapat dimuat. ${why}`,
        loading: 'Memuat percakapan sebelumnya',
        more: 'Masih ada percakapan sebelumnya.',
        none: 'Tidak ada lagi percakapan sebelumnya yang boleh Anda baca.',
        show: 'Tampilkan percakapan sebelumnya'
      },
      earlierFailed: 'Pesan sebelumnya tidak dapat dimuat.',
      earlierLoading: 'Memuat pesan sebelumnya',
      edited: 'diedit',
      empty: 'Belum ada pesan.',
      hint: 'Tombol panah berpindah antarpesan, Enter membuka tindakan untuk pesan itu. Mengetik huruf langsung mengisi kolom teks.',
      internal: 'Hanya untuk rekan kerja',
      label: 'Percakapan',
      newMessages: plural('id', { other: '# pesan baru' }),
      offline: 'Tidak ada koneksi ke Bitrix24. Apa yang Anda tulis tetap tersimpan; Relay akan melanjutkan sendiri.',
      portal: 'Bitrix24',
      quoteNotLoaded: 'Pesan sebelumnya yang tidak dimuat di sini',
      sessionOnly: 'Anda tidak ada di obrolan ini, jadi hanya percakapan terakhirnya yang ditampilkan. Gabung ke obrolan untuk melihat percakapan sebelumnya.',
      sessionOnlyMember: 'Hanya percakapan terakhir obrolan ini yang dapat dibaca di sini.',
      toNewest: 'Ke pesan terbaru',
      tryNow: 'Coba sekarang',
      unknownAuthor: 'Orang tidak dikenal',
      unread: 'Pesan baru'
    },
    delivery: {
      delivered: 'Tersampaikan',
      notDelivered: 'Tidak tersampaikan',
      reason: words => `Catatan Bitrix24: ${words}`,
      refused: channel => `${channel} tidak menerima pesan ini, jadi pelanggan belum mendapatkannya.`,
      sendingTo: channel => `Mengirim ke ${channel}`,
      shut: (channel, since) => `${channel} tidak menerima jawaban sampai pelanggan menulis lagi. Waktu untuk menjawab habis: ${since}.`,
      shutAsk: channel => `Kirim meskipun ${channel} tidak menerima jawaban?`,
      shutAskText: customer => `${customer} kemungkinan besar tidak akan menerimanya. Gunakan saluran lain, atau tunggu sampai pelanggan menulis lagi.`,
      slow: (channel, since) => `Mengirim ke ${channel} sejak ${since}`,
      through: channel => `Jawab melalui ${channel}`,
      until: (channel, time) => `${channel} menerima jawaban sampai ${time}`
    },
    find: {
      close: 'Tutup pencarian',
      far: 'lebih lama daripada pesan yang sudah dimuat',
      goOn: 'Muat pesan yang lebih lama',
      label: 'Cari dalam percakapan',
      limited: 'Paket Bitrix24 Anda menyembunyikan pesan lama dari pencarian.',
      loadedOnly: '(di antara pesan yang sudah dimuat; ketik 3 karakter untuk mencari yang lebih lama juga)',
      next: 'Hasil berikutnya',
      none: 'Tidak ada yang ditemukan',
      place: (at, of) => `${at} dari ${of}`,
      previous: 'Hasil sebelumnya',
      tooShort: 'Ketik minimal 2 karakter.'
    },
    keys: {
      close: 'Tutup',
      items: {
        answer: 'Gabung, ambil, atau mulai percakapan',
        canned: 'Respons tertentukan, di awal teks',
        chats: 'Obrolan sebelumnya atau berikutnya',
        close: 'Tutup yang sedang terbuka',
        finish: 'Akhiri percakapan',
        help: 'Daftar ini, di luar kolom teks',
        newLine: 'Baris baru',
        next: 'Obrolan berikutnya yang menunggu Anda',
        send: 'Kirim',
        sendAndNext: 'Kirim, lalu buka obrolan berikutnya yang menunggu',
        share: 'Buat dari pesan terakhir pelanggan',
        transfer: 'Teruskan percakapan'
      },
      open: 'Pintasan keyboard',
      title: 'Pintasan keyboard'
    },
    notice: {
      closed: 'Percakapan ini sudah berakhir, belum diambil, atau tidak lagi ditautkan ke item ini.',
      closing: 'Percakapan ini sedang ditutup: pelanggan telah menerima teks penutup atau sedang diminta memberi penilaian. Jika pelanggan menulis, percakapan berlanjut.',
      denied: 'Anda atau pengirim yang dipilih tidak boleh menulis untuk item CRM ini. Minta akses kepada pemilik item.',
      elsewhere: 'Percakapan ini masih berlanjut, tetapi tidak tersedia untuk item CRM ini di Bitrix24.',
      gone: 'Obrolan ini tidak lagi milik kartu ini.',
      join: 'Pengirim tidak ada di obrolan ini.',
      joinAndSend: 'Gabung dan kirim',
      joinFailed: 'Pengirim tidak dapat ditambahkan ke obrolan. Pilih pengirim lain, atau transfer percakapan kepada Anda sendiri.',
      kept: 'Tidak ada yang dikirim; teks Anda tetap tersimpan.',
      keptFile: 'Tidak ada yang dikirim; file Anda tetap tersimpan.',
      loud: 'Mode bisik dinonaktifkan, jadi jika dikirim, teks ini akan diterima pelanggan.',
      list: { reading: 'Daftar obrolan sedang diperbarui.', read: 'Daftar obrolan telah diperbarui.', failed: 'Daftar obrolan tidak dapat diperbarui.' },
      quiet: 'Mode bisik diaktifkan, jadi jika dikirim, teks ini hanya dapat dibaca rekan kerja.',
      sendAnyway: 'Tetap kirim',
      stale: name => `${name} telah menulis sejak Anda terakhir melihat percakapan ini. Tidak ada yang dikirim; baca dulu.`,
      unseen: 'Percakapan ini baru sekarang dapat dibaca. Tidak ada yang dikirim; baca dulu.'
    },
    sender: {
      bot: name => `${name} (bot)`,
      choose: 'Pilih rekan kerja',
      label: 'Kirim sebagai',
      myself: name => `${name} (Anda)`
    },
    sending: {
      again: 'Kirim lagi',
      cancelled: 'Saat Anda membatalkan, seluruh file sudah terunggah, jadi mungkin saja sudah terkirim.',
      check: 'Periksa lagi',
      checking: 'Memeriksa apakah sudah terkirim',
      discard: 'Buang',
      held: 'Seseorang menulis sebelum pesan ini dikirim.',
      id: id => `Pesan ${id} di Bitrix24. Apakah saluran sudah menyampaikannya tidak diketahui.`,
      left: 'Pesan ini belum dikirim saat kartu ditutup.',
      leftFile: 'Kartu ditutup sebelum file terkirim. Lampirkan lagi.',
      leftUnknown: 'Belum ada jawaban dari Bitrix24 saat kartu ini ditutup. Mungkin pesan sudah terkirim.',
      loud: 'Mode bisik dinonaktifkan sebelum pesan ini dikirim: jika dikirim, pelanggan akan menerimanya.',
      notConfirmed: 'Belum dikonfirmasi',
      notConfirmedHint: 'Tidak ada jawaban dari Bitrix24, dan pesan tidak ada di percakapan. Meski begitu, mungkin sudah terkirim.',
      notSent: 'Tidak terkirim',
      quiet: 'Mode bisik diaktifkan sebelum pesan ini dikirim: jika dikirim, hanya rekan kerja yang dapat membacanya.',
      retry: 'Ulangi',
      sending: 'Mengirim',
      sent: 'Dikirim',
      sentTo: 'di Bitrix24',
      stopped: 'Pesan ini tertahan karena pesan sebelumnya tidak terkirim.',
      twice: 'Terkirim dua kali: browser mengulangi permintaan dengan sendirinya.',
      unchecked: 'Relay tidak dapat memeriksa apakah selama itu ada yang menulis, jadi tidak ada yang dikirim.',
      uncheckedAgain: 'Relay tidak dapat memeriksa apakah pesan sudah terkirim, jadi tidak dikirim lagi.',
      unread: 'Tidak ada jawaban dari Bitrix24, dan percakapan tidak dapat dibaca ulang. Mungkin pesan sudah terkirim.',
      vanished: 'File tidak dapat dibaca lagi: mungkin dipindahkan, diubah, atau dihapus. Lampirkan lagi.'
    },
    title: 'Obrolan Saluran Terbuka',
    triesAgain: 'Relay terus mencoba sendiri.'
  },
  cannedResponses: {
    asTyped: text => `Anda dapat mengirim “${text}” apa adanya.`,
    close: 'Tutup',
    cut: count => `Di sini hanya ada ${count} respons Saluran Terbuka yang paling sering dipakai.`,
    failed: why => `Respons tertentukan Saluran Terbuka tidak dapat dimuat. ${why}`,
    found: plural('id', { other: '# respons' }),
    group: { used: 'Terakhir dipakai', own: 'Template Anda', company: 'Template untuk semua', portal: 'Tanpa kategori' },
    insert: 'Masukkan',
    inserting: 'Mengisi variabel',
    keysInBox: '↑ ↓ untuk memilih · Enter untuk memasukkan · Esc untuk lanjut menulis',
    loading: 'Memuat respons tertentukan…',
    more: plural('id', { other: '# lagi. Ketik untuk mencarinya.' }),
    none: 'Tidak ada respons tertentukan yang tersedia untuk Anda',
    noneHint: 'Tambahkan template Anda sendiri di pengaturan pada halaman Relay. Respons tertentukan sebuah Saluran Terbuka hanya untuk agennya.',
    nothingFound: query => `Tidak ada yang ditemukan untuk “${query}”.`,
    preview: 'Pratinjau',
    save: {
      label: 'Simpan sebagai respons tertentukan',
      refused: {
        'no-chat': 'Bitrix24 tidak menemukan obrolan ini lagi. Tidak ada yang disimpan.',
        'not-a-line-chat': 'Hanya pesan dari obrolan Saluran Terbuka yang dapat disimpan sebagai respons tertentukan. Tidak ada yang disimpan.',
        'not-an-operator': 'Hanya agen Saluran Terbuka ini dan administrator yang boleh menyimpan respons tertentukannya. Tidak ada yang disimpan.',
        'not-savable': 'Bitrix24 tidak dapat menyimpan pesan ini sebagai respons tertentukan: Saluran Terbuka tidak memiliki daftar untuk itu, atau pesannya sudah tidak ada. Tidak ada yang disimpan.'
      },
      saved: 'Disimpan dalam respons tertentukan Saluran Terbuka.',
      saving: 'Menyimpan sebagai respons tertentukan…',
      unconfirmed: 'Bitrix24 tidak mengonfirmasi bahwa respons sudah disimpan. Anda dapat menyimpannya lagi: respons hanya disimpan satu kali.'
    },
    search: 'Cari respons tertentukan',
    source: { own: 'Anda', company: 'Perusahaan', portal: 'Saluran Terbuka' },
    title: 'Respons tertentukan',
    unfilled: names => `Masih harus diisi sebelum mengirim: ${names}`
  }
} satisfies Pick<Messages, 'operator' | 'cannedResponses'>
