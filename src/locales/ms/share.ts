import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  share: {
    accepted: 'Bitrix24 menerima permintaan',
    again: {
      cancel: 'Batal',
      confirm: 'Cipta lagi',
      text: earlier => `Mesej ini sudah pernah dikongsi: ${earlier}. Yang kedua akan dicipta; yang pertama kekal.`,
      title: { task: 'Cipta satu lagi tugas?', event: 'Cipta satu lagi acara kalendar?', post: 'Terbitkan satu lagi kiriman Suapan?', chat: 'Cipta satu lagi sembang?' }
    },
    audience: {
      count: people => `${people}: semua ahli sembang ini`,
      customer: name => `${name} (pelanggan)`,
      everyone: 'semua orang dalam syarikat; anda sahaja, jika anda tidak dibenarkan menulis kepada semua orang',
      members: 'semua ahli sembang ini',
      workgroup: name => name ? `semua orang dalam kumpulan kerja “${name}”` : 'semua orang dalam kumpulan kerja ini',
      you: name => `${name} (anda)`
    },
    checkAgain: 'Semak lagi',
    checking: 'Bitrix24 tidak memberi respons. Relay sedang melihat dalam sembang sama ada ia telah dicipta…',
    choices: 'Cipta daripada mesej ini',
    close: 'Tutup',
    createAnyway: 'Cipta juga',
    details: {
      applied: 'Butiran anda telah digunakan.',
      apply: 'Guna sekali lagi',
      applying: 'Menggunakan butiran anda…',
      attendees: 'Hadirin',
      choose: 'Pilih…',
      create: { task: 'Cipta tugas', event: 'Cipta acara kalendar', post: 'Cipta kiriman Suapan', chat: 'Cipta sembang' },
      deadline: 'Tarikh akhir',
      end: 'Tamat',
      failed: reason => `Sudah dicipta, tetapi butiran anda tidak digunakan. ${reason} Butiran itu disimpan di sini.`,
      fault: {
        'no-such-time': 'Masa ini tidak wujud: ia terlangkau apabila jam diubah.',
        'not-after-start': 'Masa tamat mesti selepas masa mula.',
        'start-missing': 'Tetapkan masa mula juga.'
      },
      filled: 'diubah',
      highPriority: 'Keutamaan tinggi',
      hint: { task: 'Digunakan sebaik sahaja tugas dicipta.', event: 'Digunakan sebaik sahaja acara dicipta.', post: 'Digunakan sebaik sahaja kiriman diterbitkan.', chat: 'Digunakan sebaik sahaja sembang dicipta.' },
      label: 'Butiran',
      labelFor: kind => `Butiran: ${kind}`,
      left: 'Sudah dicipta, tetapi Bitrix24 tidak mengesahkan bahawa butiran anda digunakan. Butiran itu disimpan di sini.',
      lookAgain: 'Cari lagi',
      lost: 'Butiran anda belum digunakan kerana Relay belum menemui hasilnya dalam sembang. Butiran itu disimpan di sini.',
      members: 'Orang untuk ditambah',
      missingScope: scope => `Relay tiada kebenaran “${scope}” untuk ini. Pentadbir boleh memberikannya dalam tetapan aplikasi di Bitrix24, di bawah Sumber pembangun.`,
      observers: 'Pemerhati',
      onlyMembers: 'Tiada orang lain dalam sembang ini.',
      partly: reason => `Sudah dicipta, tetapi hanya sebahagian butiran anda digunakan. ${reason} Butiran itu disimpan di sini.`,
      recipients: 'Penerima ini sahaja',
      recipientsAfter: 'Bitrix24 mula-mula menerbitkan kiriman untuk semua orang dalam sembang dan memaklumkan mereka. Selepas itu, hanya penerima yang dipilih boleh membukanya.',
      recipientsNeeded: 'Pilih penerima juga: Bitrix24 memerlukannya untuk mengubah tajuk, dan Relay tidak mengetahui semuanya di sini.',
      remove: name => `Keluarkan ${name}`,
      responsible: 'Orang yang bertanggungjawab',
      start: 'Mula',
      title: { task: 'Tajuk', event: 'Nama', post: 'Tajuk', chat: 'Tajuk' },
      zone: (here, profile) => `Dalam zon masa pelayar ini (${here}). Dalam profil Bitrix24 anda: ${profile}.`,
      withoutQuote: title => `Tanpa petikan: ${title}`
    },
    done: { task: 'Tugas dicipta', event: 'Acara kalendar dicipta', post: 'Kiriman Suapan diterbitkan', chat: 'Sembang dicipta' },
    earlier: {
      by: (what, name) => `${what}, oleh ${name}`,
      byYou: what => `${what}, oleh anda`,
      open: 'Buka',
      openEarlier: what => `Buka: ${what}`,
      short: { task: 'Tugas', event: 'Acara', post: 'Kiriman Suapan', chat: 'Sembang' },
      when: (kind, when) => `${kind}, ${when}`
    },
    expect: {
      changed: {
        attendees: names => `hadirin: ${names}`,
        members: names => `ditambah: ${names}`,
        observers: names => `pemerhati: ${names}`,
        recipients: names => `kemudian hanya untuk ${names}`,
        responsible: name => `Orang yang bertanggungjawab: ${name}`,
        times: (start, end) => `${start} hingga ${end}`
      },
      chat: 'Sembang baru untuk anda dan pengarang mesej',
      chatAlone: 'Sembang baru untuk anda; anda boleh menambah orang',
      chatWith: name => `Sembang baru untuk anda dan ${name}`,
      crm: { deal: 'dipautkan dengan urusan', lead: 'dipautkan dengan pendahulu', contact: 'dipautkan dengan kenalan', company: 'dipautkan dengan syarikat' },
      dated: (date, words) => `${date}, daripada “${words}”`,
      deadline: date => `tarikh akhir: ${date}`,
      deadlineMaybe: 'Bitrix24 mungkin mengambil tarikh daripada teks sebagai tarikh akhir',
      endOfDay: day => `${day}, akhir hari bekerja`,
      event: 'Dalam kalendar anda',
      eventDated: date => `${date}; 30 minit`,
      eventOpen: 'esok pada masa ini mengikut jam pelayan, atau pada tarikh yang diambil oleh Bitrix24 daripada teks; 30 minit',
      eventTomorrow: 'esok pada masa ini mengikut jam pelayan, 30 minit',
      files: plural('ms', { other: '# fail dilampirkan' }),
      note: 'Ini jangkaan; butirannya mungkin berbeza mengikut portal.',
      observer: name => `pemerhati: ${name}`,
      post: audience => `Diterbitkan serta-merta untuk ${audience}`,
      responsible: 'Orang yang bertanggungjawab: anda',
      stockTitle: 'Dengan tajuk daripada Bitrix24',
      titled: title => `“${title}”`,
      titleFromText: 'Tajuk daripada teks',
      workgroup: name => `dalam kumpulan kerja “${name}”`
    },
    looking: 'Mencari pautan…',
    message: {
      deleted: 'Mesej ini telah dipadamkan. Apa yang anda cipta daripadanya hanya akan mengandungi catatan Bitrix24 bahawa mesej telah dipadamkan.',
      denied: 'Anda tiada akses kepada sembang ini, jadi mesej tidak dapat ditunjukkan. Minta ahli sembang menambah anda.',
      failed: 'Mesej tidak dapat dimuatkan. Anda masih boleh berkongsi mesej ini.',
      filesOnly: 'Mesej tanpa teks',
      fromSystem: 'Bitrix24',
      label: 'Mesej yang dipilih',
      loading: 'Memuat mesej',
      missing: 'Mesej tidak ditemui. Mungkin sudah dipadamkan atau lebih lama daripada yang boleh anda lihat. Anda masih boleh cuba berkongsi mesej itu.',
      place: { private: 'Sembang peribadi', workgroup: 'Sembang kumpulan kerja', general: 'Sembang umum', line: 'Saluran Terbuka', channel: 'Saluran', comments: 'Komen pada kiriman saluran', task: 'Sembang tugas', copilot: 'Sembang CoPilot', chat: 'Sembang kumpulan' },
      retry: 'Muat semula',
      system: 'Mesej sistem',
      unknownAuthor: 'Pengarang tidak dikenali'
    },
    noLink: { task: 'Pautan tidak ditemui. Tugas itu ada dalam senarai tugas anda.', event: 'Pautan tidak ditemui. Acara itu ada dalam kalendar anda.', post: 'Pautan tidak ditemui. Kiriman itu ada dalam Suapan.', chat: 'Sembang baru tidak ditemui. Jika tiada juga dalam Utusan anda, Bitrix24 tidak dapat menciptanya.' },
    open: { task: 'Buka tugas', event: 'Buka acara', post: 'Buka kiriman', chat: 'Buka sembang' },
    openElsewhere: 'Buka dalam tab baru',
    openRefused: 'Bitrix24 tidak membuka halaman ini di sini.',
    publish: {
      cancel: 'Batal',
      confirm: 'Terbitkan',
      looking: 'Relay sedang mencari siapa mereka…',
      text: audience => `Kiriman akan diterbitkan serta-merta dan boleh dibaca oleh ${audience}.`,
      title: 'Terbitkan dalam Suapan?',
      unknown: 'Relay tidak dapat mengetahui siapa mereka.'
    },
    refused: {
      access: 'Anda tiada akses kepada sembang ini. Minta seseorang di dalamnya menambah anda, kemudian buka tetingkap ini semula.',
      likely: { task: 'Tugas tidak dapat dicipta di sini. Sebab yang mungkin: anda bukan ahli sembang mesej ini, mesej telah dipadamkan sepenuhnya, atau anda pengguna ekstranet.', event: 'Acara kalendar tidak dapat dicipta di sini. Sebab yang mungkin: anda bukan ahli sembang mesej ini, mesej telah dipadamkan sepenuhnya, atau anda pengguna ekstranet.', post: 'Kiriman tidak dapat diterbitkan di sini. Sebab yang mungkin: anda tidak dibenarkan membuat kiriman dalam kumpulan kerja ini, anda bukan ahli sembang mesej ini, mesej telah dipadamkan sepenuhnya, atau anda pengguna ekstranet.', chat: 'Sembang tidak dapat dicipta di sini. Sebab yang mungkin: anda bukan ahli sembang mesej ini, mesej telah dipadamkan sepenuhnya, atau anda pengguna ekstranet.' },
      next: 'Pilih jenis lain atau hubungi pentadbir.',
      ownFault: 'Bitrix24 tidak mengenali mesej ini. Tutup tetingkap ini dan buka semula dari menu mesej; jika berulang, buka “Butiran” dan tunjukkan kepada pentadbir anda.'
    },
    shareAgain: 'Kongsi lagi sebagai…',
    tryAgain: 'Cuba lagi',
    twice: 'Dicipta dua kali: pelayar mengulangi permintaan dengan sendirinya.',
    unconfirmed: { task: 'Relay tidak dapat mengesahkan bahawa tugas telah dicipta. Jika anda cipta juga, mungkin akan ada dua.', event: 'Relay tidak dapat mengesahkan bahawa acara kalendar telah dicipta. Jika anda cipta juga, mungkin akan ada dua.', post: 'Relay tidak dapat mengesahkan bahawa kiriman telah diterbitkan. Jika anda terbitkan juga, mungkin akan ada dua.', chat: 'Relay tidak dapat mengesahkan bahawa sembang telah dicipta. Jika anda cipta juga, mungkin akan ada dua.' },
    undo: {
      done: { task: 'Tugas telah dihapuskan.', event: 'Acara telah dihapuskan.', post: 'Kiriman telah dihapuskan.', chat: 'Anda telah meninggalkan sembang baru itu.' },
      failed: reason => `Tidak dapat dibuat asal. ${reason}`,
      label: 'Buat asal',
      running: 'Membuat asal…',
      stays: { task: 'Catatan tentang tugas itu kekal dalam sembang.', event: 'Catatan tentang acara itu kekal dalam sembang.', post: '', chat: 'Sembang itu kekal untuk yang lain, begitu juga catatan dalam sembang ini.' }
    }
  }
} satisfies Pick<Messages, 'share'>
