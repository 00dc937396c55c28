import type { Messages } from '../en'

export default {
  files: {
    again: 'Riprova',
    attachments: 'Allegati',
    broken: 'Il file è danneggiato e non può essere mostrato. Puoi scaricarlo.',
    cancel: 'Annulla',
    close: 'Chiudi',
    denied: 'Bitrix24 non ti dà accesso a questo file. Se non sei in questa chat, entra nella chat e riprova.',
    download: 'Download',
    empty: 'Il file è vuoto.',
    fit: 'Adatta alla finestra',
    fullSize: 'Dimensioni reali',
    gone: 'Il file non è più in Bitrix24.',
    loading: name => `Caricamento di ${name}`,
    next: 'Immagine successiva',
    noMethod: 'Questo portale non fornisce file alle applicazioni (manca “im.v2.File.download”). Apri il file in Bitrix24.',
    noPicture: 'Questa non è un’immagine che si possa mostrare in sicurezza. Puoi scaricarla.',
    notPlayable: 'Questo browser non riesce a riprodurre il file. Puoi scaricarlo.',
    open: 'Apri in Bitrix24',
    ownNameOnly: 'I file si possono inviare solo a tuo nome. Scegli di nuovo te come mittente oppure rimuovili.',
    pause: 'Pausa',
    place: (at, all) => `${at} di ${all}`,
    play: name => `Riproduci ${name}`,
    playVideo: 'Riproduci video',
    position: 'Posizione',
    previous: 'Immagine precedente',
    refused: {
      empty: name => `“${name}” è vuoto e non è stato allegato.`,
      folder: name => `“${name}” è una cartella. Allega i file che contiene.`,
      tooLarge: (name, most) => `“${name}” è troppo grande: il limite è ${most}. Invia invece un link.`,
      tooMany: (name, most) => `“${name}” non è stato allegato: si possono inviare al massimo ${most} file alla volta.`
    },
    remove: name => `Rimuovi ${name}`,
    show: name => `Mostra ${name}`,
    smaller: (smaller, whole) => `Invia ridotta: ${smaller} invece di ${whole}`,
    speed: rate => `Velocità ${rate}×`,
    tooManyPixels: 'L’immagine è troppo grande per essere mostrata qui. Puoi scaricarla.',
    unreachable: 'Bitrix24 non ha consegnato il file. Aprilo in Bitrix24.'
  }
} satisfies Pick<Messages, 'files'>
