import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  install: {
    adminOnly: 'Bitrix24 membenarkan ini untuk pentadbir sahaja; hak memasang aplikasi tidak mencukupi. Minta pentadbir membuka halaman ini.',
    again: 'Cuba lagi',
    already: 'Relay sudah dipasang. Muat semula halaman ini.',
    bound: (own, stale, astray, foreign) => {
      const parts = [
        `${own} terpasang di sini`, ...(stale ? [`${stale} di alamat lama`] : []),
        ...(astray ? [`${astray} di tempat yang tidak lagi digunakan oleh Relay`] : []),
        ...(foreign ? [`${foreign} bukan daripada Relay, tidak diusik`] : [])
      ]
      return parts.join(', ')
    },
    done: 'Relay telah dipasang. Bitrix24 akan memuat semula halaman ini sekarang.',
    doneHint: 'Jika tiada apa-apa berlaku, muat semula halaman.',
    failed: step => `“${step}” gagal.`,
    failedAt: (step, place) => `“${step}” gagal untuk: ${place}.`,
    lead: 'Relay sedang ditambahkan pada sembang dan kad CRM anda. Ini mengambil masa beberapa saat; tiada sesiapa melihatnya sebelum langkah terakhir.',
    longAddress: length => `Alamat halaman ini panjangnya ${length} aksara, sedangkan Bitrix24 hanya menyimpan 255. Pindahkan Relay ke alamat yang lebih pendek.`,
    missingNeeded: 'Relay tiada kebenaran yang wajib untuk berfungsi. Pentadbir boleh memberikannya dengan menyunting aplikasi dalam Bitrix24 (Sumber pembangun, Integrasi):',
    missingOptional: 'Relay berfungsi, tetapi beberapa kebenaran tiada. Pentadbir boleh memberikannya kemudian dalam tetapan aplikasi:',
    missingToo: 'Kebenaran ini juga tiada; Relay tetap berfungsi tanpanya:',
    newlyBound: plural('ms', { other: '# tempat ditambahkan' }),
    notAdded: 'Tidak diketahui sama ada Bitrix24 menambahkannya: setakat ini belum ada. Cuba lagi sebentar lagi; Relay menyemak dahulu.',
    notAdministrator: 'Hanya pentadbir boleh memasang Relay, kerana hanya pentadbir boleh menambahkannya pada menu dan kad. Minta pentadbir membuka halaman ini.',
    notConfirmed: 'Bitrix24 tidak mengesahkan tindakan ini. Cuba lagi sebentar lagi; Relay menyemak dahulu.',
    nothingAdded: 'Kali ini tiada apa-apa yang diubah. Berikan kebenaran, kemudian cuba lagi.',
    nothingOffered: 'Portal ini tidak menyediakan satu pun tempat yang diperlukan oleh Relay. Semak kebenaran “placement”, “im” dan “crm”, kemudian cuba lagi.',
    notOffered: places => `Portal ini tidak menyediakan: ${places}. Yang selebihnya telah ditambahkan.`,
    outdated: places => `Bitrix24 masih menunjukkan nama atau pilihan daripada versi terdahulu: ${places}`,
    place: {
      CRM_COMPANY_DETAIL_TAB: 'Kad syarikat',
      CRM_CONTACT_DETAIL_TAB: 'Kad kenalan',
      CRM_DEAL_DETAIL_TAB: 'Kad urusan',
      CRM_LEAD_DETAIL_TAB: 'Kad pendahulu',
      IM_CONTEXT_MENU: 'Menu mesej'
    },
    progress: 'Pemasangan',
    refused: 'Bitrix24 menolak permintaan ini. Cuba lagi; jika berulang, buka “Butiran” dan tunjukkan kepada orang yang menjaga Relay.',
    refusedAddress: 'Bitrix24 tidak menerima alamat halaman ini. Alamat mesti terbuka kepada umum, mempunyai nama domain dan bermula dengan https://.',
    renewed: places => `Diperbaharui: ${places}`,
    scope: {
      calendar: 'masa dan hadirin acara kalendar tidak boleh diubah semasa mesej dikongsi',
      crm: 'tiada tab pada kad urusan, pendahulu, kenalan dan syarikat',
      im: 'mesej tidak boleh dibaca atau dikongsi',
      imbot: 'bot tidak boleh dipilih sebagai pengarang balasan',
      imopenlines: 'sembang dengan pelanggan tidak boleh dibaca atau dibalas',
      lists: 'respons siap milik portal tidak ditunjukkan',
      log: 'tajuk dan penerima kiriman Suapan tidak boleh diubah semasa mesej dikongsi',
      placement: 'Relay tidak boleh ditambahkan pada menu dan kad',
      pull: 'kad yang terbuka tidak terus menunjukkan tindakan rakan sekerja, walaupun ini dihidupkan dalam tetapan',
      task: 'tajuk, orang dan tarikh akhir tugas tidak boleh diubah semasa mesej dikongsi',
      user_brief: 'nama dan foto rakan sekerja mungkin tidak kelihatan'
    },
    settings: {
      broken: 'tetapan syarikat tidak dapat dibaca; tetapan lalai digunakan, yang disimpan tidak diusik',
      kept: 'tetapan syarikat dikekalkan',
      newer: 'tetapan syarikat datang daripada Relay yang lebih baru; tetapan lalai digunakan, yang disimpan tidak diusik',
      partly: 'sebahagian tetapan syarikat tidak dapat dibaca; tetapan itu tidak diusik',
      saved: 'disimpan dengan tetapan lalai'
    },
    state: { done: 'Selesai', failed: 'Gagal', running: 'Berjalan', waiting: 'Menunggu', warned: 'Selesai, dengan catatan' },
    step: {
      administrator: 'Menyemak siapa anda',
      bind: 'Menambahkan Relay pada menu dan kad',
      bound: 'Melihat apa yang sudah ada',
      check: 'Menyemak hasilnya',
      finish: 'Menyelesaikan pemasangan',
      offered: 'Melihat apa yang disediakan oleh portal',
      scopes: 'Menyemak kebenaran',
      settings: 'Menyimpan tetapan',
      stale: 'Mengeluarkan alamat lama'
    },
    steps: 'Langkah',
    stillWrong: places => `Selepas semua langkah, yang berikut masih belum baik: ${places}. Cuba lagi; Relay akan membaiki tempat-tempat ini.`,
    title: 'Pasang Relay',
    unbound: plural('ms', { other: '# alamat lama dikeluarkan' }),
    unboundAstray: count => `${count} dikeluarkan dari tempat yang tidak lagi digunakan oleh Relay`,
    unreadable: 'Relay tidak dapat membaca jawapan Bitrix24. Cuba lagi; jika berulang, maklumkan orang yang menjaga Relay.'
  }
} satisfies Pick<Messages, 'install'>
