import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  app: {
    crashed: 'Si è verificato un errore in Relay. Ricarica la pagina per continuare.',
    keys: { ctrl: 'Ctrl', enter: 'Invio', esc: 'Esc', shift: 'Maiusc' },
    loading: 'Caricamento',
    malformed: (placement, field) =>
      `Bitrix24 ha aperto Relay (${placement}) senza un valore valido per “${field}”. Chiudi questa finestra e riaprila; se l’errore si ripete, avvisa il tuo amministratore.`,
    name: 'Relay',
    notInPortal: 'Apri questa pagina in Bitrix24',
    notInPortalHint: 'Relay funziona nelle chat e nelle schede del CRM. Un amministratore lo aggiunge in Bitrix24, in “Applicazioni”.',
    portalSilent: 'Il portale non ha risposto. Controlla la connessione e ricarica la pagina.',
    reload: 'Ricarica',
    stillSending: field =>
      `Questo messaggio è ancora in fase di invio e non ha ancora un numero (“${field}”). Chiudi questa finestra, aspetta che il messaggio sia inviato e riaprila dal menu.`,
    unsupported: (placement, supported) =>
      `Relay non conosce la posizione “${placement}”. Posizioni supportate: ${supported}. Chiedi a un amministratore di correggere le posizioni nella pagina di Relay.`,
    viewFailed: 'Non è stato possibile caricare questa parte di Relay. Controlla la connessione e ricarica la pagina.'
  },
  problem: {
    accessDenied: 'Non hai l’accesso. Rivolgiti al proprietario o a un amministratore.',
    appAccess: 'Non hai accesso a Relay. Chiedi a un amministratore l’accesso all’applicazione.',
    blocked: 'Bitrix24 ha bloccato le richieste di questo portale. Chiedi a un amministratore di contattare l’assistenza di Bitrix24, poi ricarica questa pagina.',
    busy: 'Bitrix24 è sovraccarico. Attendi un momento e riprova.',
    confirmDenied: 'Un amministratore ha negato questa azione all’applicazione. Rivolgiti a lui se ti serve.',
    confirmWaiting: 'Un amministratore deve prima consentire questa azione. Riprova più tardi.',
    details: 'Dettagli',
    fileTooLarge: 'Il portale non accetta file di queste dimensioni. Invia invece un link.',
    noAnswer: 'Bitrix24 non ha risposto. Controlla la connessione e riprova.',
    noMethod: 'Questo portale non ha questa funzione. Rivolgiti a un amministratore.',
    noTextField: 'In questa chat nessuno può scrivere. Rispondi nel Messenger o rivolgiti a un amministratore.',
    openInPortal: 'Apri Relay in Bitrix24 e riprova.',
    plan: 'Il piano di questo portale non comprende le applicazioni. Rivolgiti a un amministratore.',
    portalClosed: 'Questo portale è chiuso. Rivolgiti a un amministratore.',
    refused: 'Bitrix24 ha rifiutato questa azione. Riprova; se l’errore si ripete, apri “Dettagli” e mostrali al tuo amministratore.',
    refusedFor: reason => `Bitrix24 non ha accettato il messaggio: ${reason}`,
    refusedSilently: 'Bitrix24 ha rifiutato questa azione senza indicare il motivo. Riprova; se l’errore si ripete, avvisa il tuo amministratore.',
    scopeMissing: scope => `Qui a Relay manca un’autorizzazione${scope ? ` (${scope})` : ''}. Un amministratore può concederla nelle impostazioni dell’applicazione.`,
    serverFault: 'Si è verificato un errore interno in Bitrix24. Attendi un momento e riprova.',
    signedOut: 'La tua sessione è terminata. Ricarica la pagina.',
    tryAgain: 'Riprova',
    unconfirmed: 'Bitrix24 non ha confermato questa azione. Potrebbe essere riuscita: verifica prima di riprovare.',
    unreadable: 'Relay non riesce a leggere la risposta di Bitrix24. Riprova; se l’errore si ripete, avvisa il tuo amministratore.'
  },
  message: {
    chat: 'Chat',
    deleted: 'Questo messaggio è stato eliminato.',
    everyone: 'Tutti',
    file: id => `File n. ${id}`,
    files: 'File',
    image: 'Immagine',
    kinds: { task: 'Incarico', event: 'Evento di calendario', post: 'Post nel Feed', chat: 'Nuova chat' },
    people: plural('it', { one: '# persona', many: '# persone', other: '# persone' }),
    person: id => `Persona n. ${id}`,
    photo: 'Foto',
    photos: plural('it', { one: '# foto', many: '# foto', other: '# foto' }),
    share: 'Condividi messaggio',
    showLess: 'Mostra di meno',
    showMore: 'Mostra altro',
    voice: 'Messaggio vocale',
    wordless: 'Messaggio senza testo'
  }
} satisfies Pick<Messages, 'app' | 'problem' | 'message'>
