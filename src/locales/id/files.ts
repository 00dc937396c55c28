import type { Messages } from '../en'

export default {
  files: {
    again: 'Coba lagi',
    attachments: 'Lampiran',
    broken: 'File rusak sehingga tidak dapat ditampilkan. Anda dapat mengunduhnya.',
    cancel: 'Batal',
    close: 'Tutup',
    denied: 'Bitrix24 tidak memberikan file ini kepada Anda. Jika Anda tidak ada di obrolan ini, gabung dulu, lalu coba lagi.',
    download: 'Unduh',
    empty: 'File kosong.',
    fit: 'Sesuaikan dengan jendela',
    fullSize: 'Ukuran penuh',
    gone: 'File sudah tidak ada di Bitrix24.',
    loading: name => `Memuat ${name}`,
    next: 'Gambar berikutnya',
    noMethod: 'Portal ini tidak memberikan file kepada aplikasi (“im.v2.File.download” tidak ada). Buka file di Bitrix24.',
    noPicture: 'Ini bukan gambar yang dapat ditampilkan dengan aman. Anda dapat mengunduhnya.',
    notPlayable: 'Browser ini tidak dapat memutar file. Anda dapat mengunduhnya.',
    open: 'Buka di Bitrix24',
    ownNameOnly: 'File hanya dapat dikirim atas nama Anda sendiri. Pilih kembali diri Anda sebagai pengirim, atau hapus filenya.',
    pause: 'Jeda',
    place: (at, all) => `${at} dari ${all}`,
    play: name => `Putar ${name}`,
    playVideo: 'Putar video',
    position: 'Posisi',
    previous: 'Gambar sebelumnya',
    refused: {
      empty: name => `“${name}” kosong dan tidak dilampirkan.`,
      folder: name => `“${name}” adalah folder. Lampirkan file di dalamnya.`,
      tooLarge: (name, most) => `“${name}” terlalu besar: ukuran maksimal yang dapat dikirim adalah ${most}. Kirim tautannya saja.`,
      tooMany: (name, most) => `“${name}” tidak dilampirkan: maksimal ${most} file dapat dikirim sekaligus.`
    },
    remove: name => `Hapus ${name}`,
    show: name => `Tampilkan ${name}`,
    smaller: (smaller, whole) => `Kirim lebih kecil: ${smaller}, bukan ${whole}`,
    speed: rate => `Kecepatan ${rate}×`,
    tooManyPixels: 'Gambar terlalu besar untuk ditampilkan di sini. Anda dapat mengunduhnya.',
    unreachable: 'Bitrix24 tidak menyerahkan filenya. Buka di Bitrix24.'
  }
} satisfies Pick<Messages, 'files'>
