import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  share: {
    accepted: 'Bitrix24 ha accettato la richiesta',
    again: {
      cancel: 'Annulla',
      confirm: 'Crea di nuovo',
      text: earlier => `Questo messaggio è già stato condiviso: ${earlier}. Verrà creato un secondo elemento; il primo resta.`,
      title: { task: 'Creare un altro incarico?', event: 'Creare un altro evento di calendario?', post: 'Pubblicare un altro post nel Feed?', chat: 'Creare un’altra chat?' }
    },
    audience: {
      count: people => `${people} (tutti i membri di questa chat)`,
      customer: name => `${name} (cliente)`,
      everyone: 'tutta l’azienda (solo tu, se non puoi scrivere a tutti)',
      members: 'tutti i membri di questa chat',
      workgroup: name => name ? `tutti nel gruppo di lavoro “${name}”` : 'tutti in questo gruppo di lavoro',
      you: name => `${name} (tu)`
    },
    checkAgain: 'Verifica di nuovo',
    checking: 'Bitrix24 non ha risposto. Relay controlla nella chat se l’elemento è stato creato…',
    choices: 'Crea da questo messaggio',
    close: 'Chiudi',
    createAnyway: 'Crea comunque',
    details: {
      applied: 'I tuoi dettagli sono stati applicati.',
      apply: 'Applica di nuovo',
      applying: 'Applicazione dei tuoi dettagli…',
      attendees: 'Partecipanti',
      choose: 'Seleziona…',
      create: { task: 'Crea incarico', event: 'Crea evento di calendario', post: 'Crea post nel Feed', chat: 'Crea chat' },
      deadline: 'Scadenza',
      end: 'Fine',
      failed: reason => `L’elemento è stato creato, ma i tuoi dettagli non sono stati applicati. ${reason} Restano salvati qui.`,
      fault: {
        'no-such-time': 'Questo orario non esiste: viene saltato con il cambio dell’ora.',
        'not-after-start': 'La fine deve essere dopo l’inizio.',
        'start-missing': 'Indica anche l’inizio.'
      },
      filled: 'modificato',
      highPriority: 'Priorità alta',
      hint: { task: 'Applicati subito dopo la creazione dell’incarico.', event: 'Applicati subito dopo la creazione dell’evento.', post: 'Applicati subito dopo la pubblicazione.', chat: 'Applicati subito dopo la creazione della chat.' },
      label: 'Dettagli',
      labelFor: kind => `Dettagli: ${kind}`,
      left: 'L’elemento è stato creato, ma Bitrix24 non ha confermato che i tuoi dettagli siano stati applicati. Restano salvati qui.',
      lookAgain: 'Cerca di nuovo',
      lost: 'I tuoi dettagli non sono applicati, perché Relay non ha ancora trovato il risultato nella chat. Restano salvati qui.',
      members: 'Persone da aggiungere',
      missingScope: scope => `Per questo a Relay serve l’autorizzazione “${scope}”. Un amministratore può concederla nelle impostazioni dell’applicazione in Bitrix24, in “Risorse per sviluppatori”.`,
      observers: 'Osservatori',
      onlyMembers: 'In questa chat non c’è nessun altro.',
      partly: reason => `L’elemento è stato creato, ma solo alcuni dei tuoi dettagli sono stati applicati. ${reason} Restano salvati qui.`,
      recipients: 'Solo questi destinatari',
      recipientsAfter: 'Bitrix24 pubblica il post prima per tutti quelli nella chat e li avvisa. Subito dopo, solo questi destinatari possono aprirlo.',
      recipientsNeeded: 'Scegli anche i destinatari: servono a Bitrix24 per cambiare il titolo, e qui Relay non li conosce tutti.',
      remove: name => `Rimuovi ${name}`,
      responsible: 'Responsabile',
      start: 'Inizio',
      title: { task: 'Titolo', event: 'Nome', post: 'Titolo', chat: 'Titolo' },
      zone: (here, profile) => `Nel fuso orario di questo browser (${here}). Nel tuo profilo Bitrix24: ${profile}.`,
      withoutQuote: title => `Senza la citazione: ${title}`
    },
    done: { task: 'Incarico creato', event: 'Evento di calendario creato', post: 'Post pubblicato nel Feed', chat: 'Chat creata' },
    earlier: {
      by: (what, name) => `${what}, da ${name}`,
      byYou: what => `${what}, da te`,
      open: 'Apri',
      openEarlier: what => `Apri: ${what}`,
      short: { task: 'Incarico', event: 'Evento', post: 'Post nel Feed', chat: 'Chat' },
      when: (kind, when) => `${kind}, ${when}`
    },
    expect: {
      changed: {
        attendees: names => `partecipanti: ${names}`,
        members: names => `aggiunti: ${names}`,
        observers: names => `osservatori: ${names}`,
        recipients: names => `poi solo per ${names}`,
        responsible: name => `Responsabile: ${name}`,
        times: (start, end) => `${start} – ${end}`
      },
      chat: 'Una nuova chat per te e l’autore',
      chatAlone: 'Una nuova chat per te; puoi aggiungere altre persone',
      chatWith: name => `Una nuova chat per te e ${name}`,
      crm: { deal: 'collegato all’affare', lead: 'collegato al lead', contact: 'collegato al contatto', company: 'collegato all’azienda' },
      dated: (date, words) => `${date}, da “${words}”`,
      deadline: date => `scadenza: ${date}`,
      deadlineMaybe: 'Bitrix24 potrebbe prendere una data dal testo come scadenza',
      endOfDay: day => `${day}, fine della giornata lavorativa`,
      event: 'Nel tuo calendario',
      eventDated: date => `${date}; 30 minuti`,
      eventOpen: 'domani a quest’ora secondo l’orologio del server, o in una data che Bitrix24 trova nel testo; 30 minuti',
      eventTomorrow: 'domani a quest’ora secondo l’orologio del server, 30 minuti',
      files: plural('it', { one: '# file allegato', many: '# file allegati', other: '# file allegati' }),
      note: 'Risultato previsto; nei dettagli i portali possono differire.',
      observer: name => `osservatore: ${name}`,
      post: audience => `Pubblicato subito. Chi potrà leggerlo: ${audience}`,
      responsible: 'Responsabile: tu',
      stockTitle: 'Con un titolo scelto da Bitrix24',
      titled: title => `“${title}”`,
      titleFromText: 'Titolo preso dal testo',
      workgroup: name => `nel gruppo di lavoro “${name}”`
    },
    looking: 'Ricerca del link…',
    message: {
      deleted: 'Questo messaggio è stato eliminato. Ciò che crei da qui conterrà solo l’avviso di Bitrix24 che il messaggio è stato eliminato.',
      denied: 'Non hai accesso a questa chat, quindi il messaggio non può essere mostrato. Chiedi a un membro della chat di aggiungerti.',
      failed: 'Non è stato possibile caricare il messaggio. Puoi condividerlo lo stesso.',
      filesOnly: 'Un messaggio senza testo',
      fromSystem: 'Bitrix24',
      label: 'Messaggio selezionato',
      loading: 'Caricamento del messaggio',
      missing: 'Il messaggio non è stato trovato. Forse è stato eliminato o è più vecchio di ciò che puoi vedere. Puoi comunque provare a condividerlo.',
      place: { private: 'Chat privata', workgroup: 'Chat del gruppo di lavoro', general: 'Chat generale', line: 'Canale aperto', channel: 'Canale', comments: 'Commenti a un post del canale', task: 'Chat dell’incarico', copilot: 'Chat CoPilot', chat: 'Chat di gruppo' },
      retry: 'Carica di nuovo',
      system: 'Un messaggio di sistema',
      unknownAuthor: 'Autore sconosciuto'
    },
    noLink: { task: 'Il link non è stato trovato. Troverai l’incarico tra i tuoi incarichi.', event: 'Il link non è stato trovato. Troverai l’evento nel tuo calendario.', post: 'Il link non è stato trovato. Troverai il post nel Feed.', chat: 'La nuova chat non è stata trovata. Se non è nemmeno nel tuo Messenger, Bitrix24 non è riuscito a crearla.' },
    open: { task: 'Apri incarico', event: 'Apri evento', post: 'Apri post', chat: 'Apri chat' },
    openElsewhere: 'Apri in una nuova scheda del browser',
    openRefused: 'Bitrix24 non ha aperto qui questa pagina.',
    publish: {
      cancel: 'Annulla',
      confirm: 'Pubblica',
      looking: 'Relay sta cercando chi sono…',
      text: audience => `Il post viene pubblicato subito. Chi potrà leggerlo: ${audience}.`,
      title: 'Pubblicare nel Feed?',
      unknown: 'Relay non è riuscito a sapere chi sono.'
    },
    refused: {
      access: 'Non hai accesso a questa chat. Chiedi a chi ne fa parte di aggiungerti, poi riapri questa finestra.',
      likely: { task: 'Qui non è stato possibile creare l’incarico. Possibili motivi: non sei membro della chat del messaggio, il messaggio è stato eliminato del tutto o sei un utente Extranet.', event: 'Qui non è stato possibile creare l’evento di calendario. Possibili motivi: non sei membro della chat del messaggio, il messaggio è stato eliminato del tutto o sei un utente Extranet.', post: 'Qui non è stato possibile pubblicare il post. Possibili motivi: non puoi pubblicare in questo gruppo di lavoro, non sei membro della chat del messaggio, il messaggio è stato eliminato del tutto o sei un utente Extranet.', chat: 'Qui non è stato possibile creare la chat. Possibili motivi: non sei membro della chat del messaggio, il messaggio è stato eliminato del tutto o sei un utente Extranet.' },
      next: 'Scegli un altro tipo o rivolgiti a un amministratore.',
      ownFault: 'Bitrix24 non ha riconosciuto questo messaggio. Chiudi questa finestra e riaprila dal menu del messaggio; se l’errore si ripete, apri “Dettagli” e mostrali al tuo amministratore.'
    },
    shareAgain: 'Condividi di nuovo come…',
    tryAgain: 'Riprova',
    twice: 'L’elemento è stato creato due volte: il browser ha ripetuto la richiesta da solo.',
    unconfirmed: { task: 'Relay non ha potuto confermare che l’incarico è stato creato. Se lo crei comunque, potrebbero essercene due.', event: 'Relay non ha potuto confermare che l’evento di calendario è stato creato. Se lo crei comunque, potrebbero essercene due.', post: 'Relay non ha potuto confermare che il post è stato pubblicato. Se lo pubblichi comunque, potrebbero essercene due.', chat: 'Relay non ha potuto confermare che la chat è stata creata. Se la crei comunque, potrebbero essercene due.' },
    undo: {
      done: { task: 'L’incarico è stato eliminato.', event: 'L’evento è stato eliminato.', post: 'Il post è stato eliminato.', chat: 'Hai abbandonato la nuova chat.' },
      failed: reason => `Non è stato possibile annullare la creazione. ${reason}`,
      label: 'Annulla la creazione',
      running: 'Annullamento…',
      stays: { task: 'L’avviso sull’incarico resta nella chat.', event: 'L’avviso sull’evento resta nella chat.', post: '', chat: 'Per gli altri la nuova chat resta, e in questa chat resta l’avviso.' }
    }
  }
} satisfies Pick<Messages, 'share'>
