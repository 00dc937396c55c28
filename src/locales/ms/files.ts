import type { Messages } from '../en'

export default {
  files: {
    again: 'Cuba lagi',
    attachments: 'Lampiran',
    broken: 'Fail ini rosak, jadi tidak dapat ditunjukkan. Anda boleh memuat turunnya.',
    cancel: 'Batal',
    close: 'Tutup',
    denied: 'Bitrix24 tidak memberikan fail ini kepada anda. Jika anda tiada dalam sembang ini, sertai sembang dahulu, kemudian cuba lagi.',
    download: 'Muat turun',
    empty: 'Fail ini kosong.',
    fit: 'Muatkan pada tetingkap',
    fullSize: 'Saiz penuh',
    gone: 'Fail ini tiada lagi dalam Bitrix24.',
    loading: name => `Memuat ${name}`,
    next: 'Imej seterusnya',
    noMethod: 'Portal ini tidak memberikan fail kepada aplikasi (“im.v2.File.download” tiada). Buka fail dalam Bitrix24.',
    noPicture: 'Ini bukan imej yang boleh ditunjukkan dengan selamat. Anda boleh memuat turunnya.',
    notPlayable: 'Pelayar ini tidak dapat memainkan fail. Anda boleh memuat turunnya.',
    open: 'Buka dalam Bitrix24',
    ownNameOnly: 'Fail hanya boleh dihantar atas nama anda sendiri. Pilih semula diri anda sebagai penghantar, atau keluarkan fail.',
    pause: 'Jeda',
    place: (at, all) => `${at} daripada ${all}`,
    play: name => `Mainkan ${name}`,
    playVideo: 'Mainkan video',
    position: 'Kedudukan',
    previous: 'Imej sebelumnya',
    refused: {
      empty: name => `“${name}” kosong dan tidak dilampirkan.`,
      folder: name => `“${name}” ialah folder. Lampirkan fail di dalamnya.`,
      tooLarge: (name, most) => `“${name}” terlalu besar: saiz paling besar yang boleh dihantar ialah ${most}. Hantar pautannya sahaja.`,
      tooMany: (name, most) => `“${name}” tidak dilampirkan: paling banyak ${most} fail boleh dihantar serentak.`
    },
    remove: name => `Keluarkan ${name}`,
    show: name => `Tunjukkan ${name}`,
    smaller: (smaller, whole) => `Hantar lebih kecil: ${smaller}, bukan ${whole}`,
    speed: rate => `Kelajuan ${rate}×`,
    tooManyPixels: 'Imej ini terlalu besar untuk ditunjukkan di sini. Anda boleh memuat turunnya.',
    unreachable: 'Bitrix24 tidak menyerahkan fail ini. Buka dalam Bitrix24.'
  }
} satisfies Pick<Messages, 'files'>
