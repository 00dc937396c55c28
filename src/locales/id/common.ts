import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  app: {
    crashed: 'Terjadi kesalahan di Relay. Muat ulang untuk melanjutkan.',
    keys: { ctrl: 'Ctrl', enter: 'Enter', esc: 'Esc', shift: 'Shift' },
    loading: 'Memuat',
    malformed: (placement, field) =>
      `Bitrix24 membuka Relay (${placement}) tanpa “${field}” yang valid. Tutup jendela ini dan buka lagi; jika terulang, beri tahu administrator Anda.`,
    name: 'Relay',
    notInPortal: 'Buka halaman ini di dalam Bitrix24',
    notInPortalHint: 'Relay bekerja di obrolan dan di kartu CRM. Administrator menambahkannya di Bitrix24, di bagian Aplikasi.',
    portalSilent: 'Portal tidak merespons. Periksa koneksi Anda, lalu muat ulang.',
    reload: 'Muat ulang',
    stillSending: field =>
      `Pesan ini masih dalam proses pengiriman dan belum memiliki nomor (“${field}”). Tutup jendela ini, tunggu sampai pesan terkirim, lalu buka lagi dari menu.`,
    unsupported: (placement, supported) =>
      `Relay tidak mengenal penempatan “${placement}”. Yang didukung: ${supported}. Minta administrator memperbaiki penempatan di halaman Relay.`,
    viewFailed: 'Bagian Relay ini tidak dapat dimuat. Periksa koneksi Anda, lalu muat ulang.'
  },
  problem: {
    accessDenied: 'Anda tidak memiliki akses ke bagian ini. Hubungi pemiliknya atau administrator.',
    appAccess: 'Anda tidak memiliki akses ke Relay. Minta akses ke aplikasi ini kepada administrator.',
    blocked: 'Bitrix24 memblokir permintaan di portal ini. Minta administrator menghubungi dukungan Bitrix24, lalu muat ulang halaman ini.',
    busy: 'Bitrix24 sedang sibuk. Tunggu sebentar, lalu coba lagi.',
    confirmDenied: 'Administrator menolak tindakan ini untuk aplikasi. Hubungi administrator jika Anda memerlukannya.',
    confirmWaiting: 'Administrator harus mengizinkan tindakan ini terlebih dahulu. Coba lagi nanti.',
    details: 'Detail',
    fileTooLarge: 'Portal tidak menerima file sebesar ini. Kirim tautannya saja.',
    noAnswer: 'Bitrix24 tidak merespons. Periksa koneksi Anda, lalu coba lagi.',
    noMethod: 'Portal ini tidak memiliki fitur ini. Hubungi administrator.',
    noTextField: 'Tidak ada yang dapat menulis di obrolan ini. Jawab di Messenger atau hubungi administrator.',
    openInPortal: 'Buka Relay di dalam Bitrix24, lalu coba lagi.',
    plan: 'Paket portal ini tidak mencakup aplikasi. Hubungi administrator.',
    portalClosed: 'Portal ini ditutup. Hubungi administrator.',
    refused: 'Bitrix24 menolak permintaan ini. Coba lagi; jika terulang, buka “Detail” dan tunjukkan kepada administrator Anda.',
    refusedFor: reason => `Bitrix24 tidak menerima pesan ini: ${reason}`,
    refusedSilently: 'Bitrix24 menolak permintaan ini tanpa menyebutkan alasan. Coba lagi; jika terulang, beri tahu administrator Anda.',
    scopeMissing: scope => `Relay tidak memiliki izin yang diperlukan di sini${scope ? ` (${scope})` : ''}. Administrator dapat memberikannya di pengaturan aplikasi.`,
    serverFault: 'Terjadi kesalahan internal di Bitrix24. Tunggu sebentar, lalu coba lagi.',
    signedOut: 'Sesi Anda telah berakhir. Muat ulang halaman.',
    tryAgain: 'Coba lagi',
    unconfirmed: 'Bitrix24 tidak mengonfirmasi tindakan ini. Bisa jadi sudah terlaksana, bisa jadi belum: periksa dulu sebelum mencoba lagi.',
    unreadable: 'Relay tidak dapat membaca jawaban Bitrix24. Coba lagi; jika terulang, beri tahu administrator Anda.'
  },
  message: {
    chat: 'Obrolan',
    deleted: 'Pesan ini telah dihapus.',
    everyone: 'Semua orang',
    file: id => `File #${id}`,
    files: 'File',
    image: 'Gambar',
    kinds: { task: 'Tugas', event: 'Acara kalender', post: 'Posting Feed', chat: 'Obrolan baru' },
    people: plural('id', { other: '# orang' }),
    person: id => `Orang #${id}`,
    photo: 'Foto',
    photos: plural('id', { other: '# foto' }),
    share: 'Bagikan pesan',
    showLess: 'Ciutkan',
    showMore: 'Tunjukkan selengkapnya',
    voice: 'Pesan suara',
    wordless: 'Pesan tanpa teks'
  }
} satisfies Pick<Messages, 'app' | 'problem' | 'message'>
