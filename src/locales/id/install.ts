import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  install: {
    adminOnly: 'Bitrix24 hanya mengizinkan ini untuk administrator; hak menginstal aplikasi saja tidak cukup. Minta administrator membuka halaman ini.',
    again: 'Coba lagi',
    already: 'Relay sudah diinstal. Muat ulang halaman ini.',
    bound: (own, stale, astray, foreign) => {
      const parts = [
        `${own} terpasang di sini`, ...(stale ? [`${stale} di alamat lama`] : []),
        ...(astray ? [`${astray} di tempat yang tidak lagi digunakan Relay`] : []),
        ...(foreign ? [`${foreign} bukan dari Relay, tidak diubah`] : [])
      ]
      return parts.join(', ')
    },
    done: 'Relay sudah diinstal. Bitrix24 akan memuat ulang halaman ini sekarang.',
    doneHint: 'Jika tidak terjadi apa-apa, muat ulang halaman.',
    failed: step => `“${step}” gagal.`,
    failedAt: (step, place) => `“${step}” gagal untuk: ${place}.`,
    lead: 'Relay sedang ditambahkan ke obrolan dan kartu CRM Anda. Prosesnya beberapa detik; belum ada yang melihatnya sebelum langkah terakhir.',
    longAddress: length => `Alamat halaman ini panjangnya ${length} karakter, sedangkan Bitrix24 hanya menyimpan 255. Pindahkan Relay ke alamat yang lebih pendek.`,
    missingNeeded: 'Relay tidak memiliki izin yang mutlak diperlukan. Administrator dapat memberikannya dengan mengedit aplikasi di Bitrix24 (Sumber daya pengembang, Integrasi):',
    missingOptional: 'Relay berfungsi, tetapi beberapa izin belum ada. Administrator dapat memberikannya nanti di pengaturan aplikasi:',
    missingToo: 'Izin berikut juga belum ada; Relay tetap berfungsi tanpanya:',
    newlyBound: plural('id', { other: '# tempat ditambahkan' }),
    notAdded: 'Tidak diketahui apakah Bitrix24 menambahkannya: sejauh ini belum ada. Coba lagi sebentar lagi; Relay memeriksa dulu.',
    notAdministrator: 'Hanya administrator yang dapat menginstal Relay, karena hanya administrator yang boleh menambahkannya ke menu dan kartu. Minta administrator membuka halaman ini.',
    notConfirmed: 'Bitrix24 tidak mengonfirmasi tindakan ini. Coba lagi sebentar lagi; Relay memeriksa dulu.',
    nothingAdded: 'Kali ini tidak ada yang diubah. Berikan izinnya, lalu coba lagi.',
    nothingOffered: 'Portal ini tidak menyediakan satu pun tempat yang diperlukan Relay. Periksa izin “placement”, “im”, dan “crm”, lalu coba lagi.',
    notOffered: places => `Portal ini tidak menyediakan: ${places}. Selebihnya sudah ditambahkan.`,
    outdated: places => `Bitrix24 masih menampilkan nama atau opsi dari versi sebelumnya: ${places}`,
    place: {
      CRM_COMPANY_DETAIL_TAB: 'Kartu perusahaan',
      CRM_CONTACT_DETAIL_TAB: 'Kartu kontak',
      CRM_DEAL_DETAIL_TAB: 'Kartu transaksi',
      CRM_LEAD_DETAIL_TAB: 'Kartu prospek',
      IM_CONTEXT_MENU: 'Menu pesan'
    },
    progress: 'Instalasi',
    refused: 'Bitrix24 menolak permintaan ini. Coba lagi; jika terulang, buka “Detail” dan tunjukkan kepada orang yang mengurus Relay.',
    refusedAddress: 'Bitrix24 tidak menerima alamat halaman ini. Alamat harus publik, memiliki nama domain, dan diawali https://.',
    renewed: places => `Diperbarui: ${places}`,
    scope: {
      calendar: 'waktu dan peserta acara kalender tidak dapat diubah saat pesan dibagikan',
      crm: 'tidak ada tab di kartu transaksi, prospek, kontak, dan perusahaan',
      im: 'pesan tidak dapat dibaca maupun dibagikan',
      imbot: 'bot tidak dapat dipilih sebagai penulis jawaban',
      imopenlines: 'obrolan dengan pelanggan tidak dapat dibaca maupun dijawab',
      lists: 'respons tertentukan milik portal tidak ditampilkan',
      log: 'judul dan penerima posting Feed tidak dapat diubah saat pesan dibagikan',
      placement: 'Relay tidak dapat ditambahkan ke menu dan kartu',
      pull: 'kartu yang terbuka tidak langsung menampilkan tindakan rekan kerja, meskipun ini diaktifkan di pengaturan',
      task: 'judul, orang, dan tenggat waktu tugas tidak dapat diubah saat pesan dibagikan',
      user_brief: 'nama dan foto rekan kerja mungkin tidak tampil'
    },
    settings: {
      broken: 'pengaturan perusahaan tidak dapat dibaca; pengaturan bawaan dipakai, yang tersimpan tidak diubah',
      kept: 'pengaturan perusahaan dipertahankan',
      newer: 'pengaturan perusahaan berasal dari Relay versi lebih baru; pengaturan bawaan dipakai, yang tersimpan tidak diubah',
      partly: 'sebagian pengaturan perusahaan tidak dapat dibaca; pengaturan itu tidak diubah',
      saved: 'disimpan dengan pengaturan bawaan'
    },
    state: { done: 'Selesai', failed: 'Gagal', running: 'Berjalan', waiting: 'Menunggu', warned: 'Selesai, dengan catatan' },
    step: {
      administrator: 'Memeriksa siapa Anda',
      bind: 'Menambahkan Relay ke menu dan kartu',
      bound: 'Melihat apa yang sudah terpasang',
      check: 'Memeriksa hasilnya',
      finish: 'Menyelesaikan instalasi',
      offered: 'Melihat apa yang disediakan portal',
      scopes: 'Memeriksa izin',
      settings: 'Menyimpan pengaturan',
      stale: 'Menghapus alamat lama'
    },
    steps: 'Langkah',
    stillWrong: places => `Setelah semua langkah, yang berikut masih belum beres: ${places}. Coba lagi; Relay akan memperbaiki tempat-tempat itu.`,
    title: 'Instal Relay',
    unbound: plural('id', { other: '# alamat lama dihapus' }),
    unboundAstray: count => `${count} dihapus dari tempat yang tidak lagi digunakan Relay`,
    unreadable: 'Relay tidak dapat membaca jawaban Bitrix24. Coba lagi; jika terulang, beri tahu orang yang mengurus Relay.'
  }
} satisfies Pick<Messages, 'install'>
