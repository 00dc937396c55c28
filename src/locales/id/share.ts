import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  share: {
    accepted: 'Bitrix24 menerima permintaan',
    again: {
      cancel: 'Batal',
      confirm: 'Buat lagi',
      text: earlier => `Pesan ini sudah pernah dibagikan: ${earlier}. Yang kedua akan dibuat; yang pertama tetap ada.`,
      title: { task: 'Buat tugas lagi?', event: 'Buat acara kalender lagi?', post: 'Publikasikan posting Feed lagi?', chat: 'Buat obrolan lagi?' }
    },
    audience: {
      count: people => `${people}: semua anggota obrolan ini`,
      customer: name => `${name} (pelanggan)`,
      everyone: 'semua orang di perusahaan; hanya Anda, jika Anda tidak boleh menulis kepada semua orang',
      members: 'semua anggota obrolan ini',
      workgroup: name => name ? `semua orang di grup kerja “${name}”` : 'semua orang di grup kerja ini',
      you: name => `${name} (Anda)`
    },
    checkAgain: 'Periksa lagi',
    checking: 'Bitrix24 tidak merespons. Relay sedang memeriksa di obrolan apakah sudah dibuat…',
    choices: 'Buat dari pesan ini',
    close: 'Tutup',
    createAnyway: 'Tetap buat',
    details: {
      applied: 'Detail Anda telah diterapkan.',
      apply: 'Terapkan lagi',
      applying: 'Menerapkan detail Anda…',
      attendees: 'Peserta',
      choose: 'Pilih…',
      create: { task: 'Buat tugas', event: 'Buat acara kalender', post: 'Buat posting Feed', chat: 'Buat obrolan' },
      deadline: 'Tenggat waktu',
      end: 'Selesai',
      failed: reason => `Sudah dibuat, tetapi detail Anda tidak diterapkan. ${reason} Detail itu tetap tersimpan di sini.`,
      fault: {
        'no-such-time': 'Waktu ini tidak ada: terlewati saat jam diubah.',
        'not-after-start': 'Waktu selesai harus setelah waktu mulai.',
        'start-missing': 'Isi juga waktu mulai.'
      },
      filled: 'diubah',
      highPriority: 'Prioritas tinggi',
      hint: { task: 'Diterapkan langsung setelah tugas dibuat.', event: 'Diterapkan langsung setelah acara dibuat.', post: 'Diterapkan langsung setelah dipublikasikan.', chat: 'Diterapkan langsung setelah obrolan dibuat.' },
      label: 'Detail',
      labelFor: kind => `Detail: ${kind}`,
      left: 'Sudah dibuat, tetapi Bitrix24 tidak mengonfirmasi bahwa detail Anda diterapkan. Detail itu tetap tersimpan di sini.',
      lookAgain: 'Cari lagi',
      lost: 'Detail Anda belum diterapkan karena Relay belum menemukan hasilnya di obrolan. Detail itu tetap tersimpan di sini.',
      members: 'Orang yang ditambahkan',
      missingScope: scope => `Relay tidak memiliki izin “${scope}” untuk ini. Administrator dapat memberikannya di pengaturan aplikasi di Bitrix24, di bagian Sumber daya pengembang.`,
      observers: 'Pengamat',
      onlyMembers: 'Tidak ada orang lain di obrolan ini.',
      partly: reason => `Sudah dibuat, tetapi hanya sebagian detail Anda yang diterapkan. ${reason} Detail itu tetap tersimpan di sini.`,
      recipients: 'Hanya penerima ini',
      recipientsAfter: 'Bitrix24 mula-mula memublikasikan posting untuk semua orang di obrolan dan memberi tahu mereka. Setelah itu, hanya penerima yang dipilih yang dapat membukanya.',
      recipientsNeeded: 'Pilih juga penerimanya: Bitrix24 memerlukannya untuk mengubah judul, dan Relay tidak mengetahui semuanya di sini.',
      remove: name => `Hapus ${name}`,
      responsible: 'Penanggung jawab',
      start: 'Mulai',
      title: { task: 'Judul', event: 'Nama', post: 'Judul', chat: 'Judul' },
      zone: (here, profile) => `Dalam zona waktu browser ini (${here}). Di profil Bitrix24 Anda: ${profile}.`,
      withoutQuote: title => `Tanpa kutipan: ${title}`
    },
    done: { task: 'Tugas dibuat', event: 'Acara kalender dibuat', post: 'Posting Feed dipublikasikan', chat: 'Obrolan dibuat' },
    earlier: {
      by: (what, name) => `${what}, oleh ${name}`,
      byYou: what => `${what}, oleh Anda`,
      open: 'Buka',
      openEarlier: what => `Buka: ${what}`,
      short: { task: 'Tugas', event: 'Acara', post: 'Posting Feed', chat: 'Obrolan' },
      when: (kind, when) => `${kind}, ${when}`
    },
    expect: {
      changed: {
        attendees: names => `peserta: ${names}`,
        members: names => `ditambahkan: ${names}`,
        observers: names => `pengamat: ${names}`,
        recipients: names => `lalu hanya untuk ${names}`,
        responsible: name => `Penanggung jawab: ${name}`,
        times: (start, end) => `${start} sampai ${end}`
      },
      chat: 'Obrolan baru untuk Anda dan penulis pesan',
      chatAlone: 'Obrolan baru untuk Anda; Anda dapat menambahkan orang',
      chatWith: name => `Obrolan baru untuk Anda dan ${name}`,
      crm: { deal: 'ditautkan ke transaksi', lead: 'ditautkan ke prospek', contact: 'ditautkan ke kontak', company: 'ditautkan ke perusahaan' },
      dated: (date, words) => `${date}, dari “${words}”`,
      deadline: date => `tenggat waktu: ${date}`,
      deadlineMaybe: 'Bitrix24 mungkin mengambil tanggal dari teks sebagai tenggat waktu',
      endOfDay: day => `${day}, akhir hari kerja`,
      event: 'Di kalender Anda',
      eventDated: date => `${date}; 30 menit`,
      eventOpen: 'besok pada jam ini menurut jam server, atau pada tanggal yang diambil Bitrix24 dari teks; 30 menit',
      eventTomorrow: 'besok pada jam ini menurut jam server, 30 menit',
      files: plural('id', { other: '# file dilampirkan' }),
      note: 'Perkiraan; rinciannya dapat berbeda di tiap portal.',
      observer: name => `pengamat: ${name}`,
      post: audience => `Langsung dipublikasikan untuk ${audience}`,
      responsible: 'Penanggung jawab: Anda',
      stockTitle: 'Dengan judul dari Bitrix24',
      titled: title => `“${title}”`,
      titleFromText: 'Judul dari teks',
      workgroup: name => `di grup kerja “${name}”`
    },
    looking: 'Mencari tautan…',
    message: {
      deleted: 'Pesan ini telah dihapus. Apa pun yang Anda buat darinya hanya akan berisi catatan Bitrix24 bahwa pesan telah dihapus.',
      denied: 'Anda tidak memiliki akses ke obrolan ini, jadi pesan tidak dapat ditampilkan. Minta anggota obrolan menambahkan Anda.',
      failed: 'Pesan tidak dapat dimuat. Anda tetap dapat membagikannya.',
      filesOnly: 'Pesan tanpa teks',
      fromSystem: 'Bitrix24',
      label: 'Pesan yang dipilih',
      loading: 'Memuat pesan',
      missing: 'Pesan tidak ditemukan. Mungkin sudah dihapus atau lebih lama dari yang dapat Anda lihat. Anda masih dapat mencoba membagikannya.',
      place: { private: 'Obrolan privat', workgroup: 'Obrolan grup kerja', general: 'Obrolan umum', line: 'Saluran Terbuka', channel: 'Saluran', comments: 'Komentar pada posting saluran', task: 'Obrolan tugas', copilot: 'Obrolan CoPilot', chat: 'Obrolan grup' },
      retry: 'Muat lagi',
      system: 'Pesan sistem',
      unknownAuthor: 'Penulis tidak dikenal'
    },
    noLink: { task: 'Tautan tidak ditemukan. Anda akan menemukan tugas itu di daftar tugas Anda.', event: 'Tautan tidak ditemukan. Anda akan menemukan acara itu di kalender Anda.', post: 'Tautan tidak ditemukan. Anda akan menemukan posting itu di Feed.', chat: 'Obrolan baru tidak ditemukan. Jika di Messenger Anda juga tidak ada, berarti Bitrix24 tidak dapat membuatnya.' },
    open: { task: 'Buka tugas', event: 'Buka acara', post: 'Buka posting', chat: 'Buka obrolan' },
    openElsewhere: 'Buka di tab baru',
    openRefused: 'Bitrix24 tidak membuka halaman ini di sini.',
    publish: {
      cancel: 'Batal',
      confirm: 'Publikasikan',
      looking: 'Relay mencari tahu siapa saja mereka…',
      text: audience => `Posting langsung dipublikasikan dan dapat dibaca oleh ${audience}.`,
      title: 'Publikasikan di Feed?',
      unknown: 'Relay tidak dapat mengetahui siapa saja mereka.'
    },
    refused: {
      access: 'Anda tidak memiliki akses ke obrolan ini. Minta seseorang di obrolan menambahkan Anda, lalu buka jendela ini lagi.',
      likely: { task: 'Tugas tidak dapat dibuat di sini. Kemungkinan penyebab: Anda bukan anggota obrolan pesan ini, pesan sudah dihapus sepenuhnya, atau Anda pengguna ekstranet.', event: 'Acara kalender tidak dapat dibuat di sini. Kemungkinan penyebab: Anda bukan anggota obrolan pesan ini, pesan sudah dihapus sepenuhnya, atau Anda pengguna ekstranet.', post: 'Posting tidak dapat dipublikasikan di sini. Kemungkinan penyebab: Anda tidak boleh memosting di grup kerja ini, Anda bukan anggota obrolan pesan ini, pesan sudah dihapus sepenuhnya, atau Anda pengguna ekstranet.', chat: 'Obrolan tidak dapat dibuat di sini. Kemungkinan penyebab: Anda bukan anggota obrolan pesan ini, pesan sudah dihapus sepenuhnya, atau Anda pengguna ekstranet.' },
      next: 'Pilih jenis lain atau hubungi administrator.',
      ownFault: 'Bitrix24 tidak mengenali pesan ini. Tutup jendela ini dan buka lagi dari menu pesan; jika terulang, buka “Detail” dan tunjukkan kepada administrator Anda.'
    },
    shareAgain: 'Bagikan lagi sebagai…',
    tryAgain: 'Coba lagi',
    twice: 'Dibuat dua kali: browser mengulangi permintaan dengan sendirinya.',
    unconfirmed: { task: 'Relay tidak dapat memastikan bahwa tugas sudah dibuat. Jika Anda tetap membuatnya, bisa jadi ada dua.', event: 'Relay tidak dapat memastikan bahwa acara kalender sudah dibuat. Jika Anda tetap membuatnya, bisa jadi ada dua.', post: 'Relay tidak dapat memastikan bahwa posting sudah dipublikasikan. Jika Anda tetap memublikasikannya, bisa jadi ada dua.', chat: 'Relay tidak dapat memastikan bahwa obrolan sudah dibuat. Jika Anda tetap membuatnya, bisa jadi ada dua.' },
    undo: {
      done: { task: 'Tugas telah dihapus.', event: 'Acara telah dihapus.', post: 'Posting telah dihapus.', chat: 'Anda telah keluar dari obrolan baru.' },
      failed: reason => `Tidak dapat diurungkan. ${reason}`,
      label: 'Urungkan',
      running: 'Mengurungkan…',
      stays: { task: 'Catatan tentang tugas itu tetap ada di obrolan.', event: 'Catatan tentang acara itu tetap ada di obrolan.', post: '', chat: 'Obrolan itu tetap ada untuk yang lain, begitu juga catatan di obrolan ini.' }
    }
  }
} satisfies Pick<Messages, 'share'>
