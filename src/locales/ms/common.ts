import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  app: {
    crashed: 'Berlaku ralat dalam Relay. Muat semula untuk meneruskan.',
    keys: { ctrl: 'Ctrl', enter: 'Enter', esc: 'Esc', shift: 'Shift' },
    loading: 'Memuat',
    malformed: (placement, field) =>
      `Bitrix24 membuka Relay (${placement}) tanpa “${field}” yang sah. Tutup tetingkap ini dan buka semula; jika berulang, maklumkan pentadbir anda.`,
    name: 'Relay',
    notInPortal: 'Buka halaman ini di dalam Bitrix24',
    notInPortalHint: 'Relay berfungsi dalam sembang dan pada kad CRM. Pentadbir menambahkannya dalam Bitrix24, di bawah Aplikasi.',
    portalSilent: 'Portal tidak memberi respons. Semak sambungan anda dan muat semula.',
    reload: 'Muat semula',
    stillSending: field =>
      `Mesej ini masih dalam proses penghantaran dan belum mempunyai nombor (“${field}”). Tutup tetingkap ini, tunggu sehingga mesej selesai dihantar, kemudian buka semula dari menu.`,
    unsupported: (placement, supported) =>
      `Relay tidak mengenali penempatan “${placement}”. Yang disokong: ${supported}. Minta pentadbir membaiki penempatan di halaman Relay.`,
    viewFailed: 'Bahagian Relay ini tidak dapat dimuatkan. Semak sambungan anda dan muat semula.'
  },
  problem: {
    accessDenied: 'Anda tiada akses kepada bahagian ini. Hubungi pemiliknya atau pentadbir.',
    appAccess: 'Anda tiada akses kepada Relay. Minta akses kepada aplikasi ini daripada pentadbir.',
    blocked: 'Bitrix24 telah menyekat permintaan pada portal ini. Minta pentadbir menghubungi sokongan Bitrix24, kemudian muat semula halaman ini.',
    busy: 'Bitrix24 sedang sibuk. Tunggu sebentar dan cuba lagi.',
    confirmDenied: 'Pentadbir tidak membenarkan aplikasi melakukan tindakan ini. Hubungi pentadbir jika anda memerlukannya.',
    confirmWaiting: 'Pentadbir perlu membenarkan tindakan ini dahulu. Cuba lagi kemudian.',
    details: 'Butiran',
    fileTooLarge: 'Portal tidak menerima fail sebesar ini. Hantar pautannya sahaja.',
    noAnswer: 'Bitrix24 tidak memberi respons. Semak sambungan anda dan cuba lagi.',
    noMethod: 'Portal ini tidak mempunyai ciri ini. Hubungi pentadbir.',
    noTextField: 'Tiada sesiapa boleh menulis dalam sembang ini. Balas dalam Utusan atau hubungi pentadbir.',
    openInPortal: 'Buka Relay di dalam Bitrix24 dan cuba lagi.',
    plan: 'Pelan portal ini tidak merangkumi aplikasi. Hubungi pentadbir.',
    portalClosed: 'Portal ini telah ditutup. Hubungi pentadbir.',
    refused: 'Bitrix24 menolak permintaan ini. Cuba lagi; jika berulang, buka “Butiran” dan tunjukkan kepada pentadbir anda.',
    refusedFor: reason => `Bitrix24 tidak menerima mesej ini: ${reason}`,
    refusedSilently: 'Bitrix24 menolak permintaan ini tanpa memberi sebab. Cuba lagi; jika berulang, maklumkan pentadbir anda.',
    scopeMissing: scope => `Relay tiada kebenaran yang diperlukan di sini${scope ? ` (${scope})` : ''}. Pentadbir boleh memberikannya dalam tetapan aplikasi.`,
    serverFault: 'Ralat dalaman berlaku dalam Bitrix24. Tunggu sebentar dan cuba lagi.',
    signedOut: 'Sesi anda telah tamat. Muat semula halaman.',
    tryAgain: 'Cuba lagi',
    unconfirmed: 'Bitrix24 tidak mengesahkan tindakan ini. Mungkin sudah berlaku, mungkin belum: semak dahulu sebelum mencuba lagi.',
    unreadable: 'Relay tidak dapat membaca jawapan Bitrix24. Cuba lagi; jika berulang, maklumkan pentadbir anda.'
  },
  message: {
    chat: 'Sembang',
    deleted: 'Mesej ini telah dipadamkan.',
    everyone: 'Semua orang',
    file: id => `Fail #${id}`,
    files: 'Fail',
    image: 'Imej',
    kinds: { task: 'Tugas', event: 'Acara kalendar', post: 'Kiriman Suapan', chat: 'Sembang baru' },
    people: plural('ms', { other: '# orang' }),
    person: id => `Orang #${id}`,
    photo: 'Foto',
    photos: plural('ms', { other: '# foto' }),
    share: 'Kongsi mesej',
    showLess: 'Tunjuk kurang',
    showMore: 'Tunjuk lebih lagi',
    voice: 'Mesej suara',
    wordless: 'Mesej tanpa teks'
  }
} satisfies Pick<Messages, 'app' | 'problem' | 'message'>
