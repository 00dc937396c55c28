import type { Messages } from '../en'
import { list } from '../list'
import { plural } from '../plural'

export default {
  operator: {
    actions: {
      cancel: 'Annulla',
      elsewhere: 'La nuova conversazione è iniziata. Bitrix24 l’ha collegata a un altro elemento:',
      end: {
        confirm: 'Termina ora',
        done: 'La conversazione è terminata.',
        label: 'Termina ora',
        question: customer => `La conversazione terminerà subito, anche se ${customer} non l’ha ancora valutata.`,
        title: 'Terminare senza aspettare il cliente?'
      },
      faster: name => `Qualcuno è stato più veloce: ora questa conversazione è di ${name}.`,
      finish: {
        closing: 'Il cliente ha ricevuto il testo di chiusura o la richiesta di una valutazione. Poi la conversazione terminerà.',
        confirm: 'Termina conversazione',
        done: 'La conversazione è terminata.',
        label: 'Termina conversazione',
        question: customer => `La conversazione con ${customer} terminerà. Al cliente potrebbe essere chiesta una valutazione.`,
        title: 'Terminare questa conversazione?'
      },
      handedOver: {
        now: name => `Ora questa conversazione è di ${name || 'un collega'}.`,
        queue: line => `La conversazione ora attende nella coda “${line}”.`,
        unseen: 'Bitrix24 ha accettato. Da qui non si vede chi ha ora la conversazione.'
      },
      join: {
        done: 'Ora sei nella chat.',
        label: 'Entra nella chat'
      },
      late: 'Non è più possibile, perché la conversazione è cambiata. Non è stato fatto nulla.',
      more: 'Altre azioni',
      nameless: { colleague: 'un collega', customer: 'il cliente' },
      notConfirmed: 'Non è arrivata alcuna risposta e non è stato possibile aggiornare la chat. Controlla la connessione e guarda l’elenco prima di premere di nuovo.',
      notSeen: 'Non è arrivata alcuna risposta e nella chat non risulta nulla. Attendi un momento e guarda l’elenco prima di premere di nuovo.',
      note: {
        afterwards: {
          refused: 'La conversazione è stata trasferita, ma la tua nota non è stata inviata:',
          unconfirmed: 'La conversazione è stata trasferita. Non si sa se la tua nota è arrivata; guarda nel Messenger prima di inviarla di nuovo:'
        },
        before: {
          refused: 'Non è stato possibile aggiungere la tua nota, quindi la conversazione non è stata trasferita:',
          unconfirmed: 'Non si sa se la tua nota è stata aggiunta, quindi la conversazione non è stata trasferita. Guarda prima nella chat:'
        },
        internal: 'La tua nota è nella chat, dove possono leggerla solo i colleghi.',
        kept: text => `La tua nota non è stata inviata: ${text}`,
        sent: name => `La tua nota è stata inviata a ${name} nel Messenger.`
      },
      openMessenger: 'Apri nel Messenger',
      otherItem: { deal: id => `Affare ${id}`, lead: id => `Lead ${id}`, contact: id => `Contatto ${id}`, company: id => `Azienda ${id}` },
      read: {
        done: 'Nel tuo Messenger tutti i messaggi risultano letti.',
        label: 'Segna come letto'
      },
      skip: {
        confirm: 'Passa',
        done: 'La conversazione attende il prossimo agente della sua coda. Non sei più nella chat.',
        label: 'Passa al prossimo agente',
        question: 'La conversazione tornerà nella sua coda e la riceverà il prossimo agente. Tu uscirai dalla chat.',
        title: 'Passare al prossimo agente?'
      },
      spam: {
        confirm: 'Contrassegna come spam',
        done: 'La conversazione è stata contrassegnata come spam ed è terminata.',
        label: 'Contrassegna come spam',
        question: customer => `La conversazione con ${customer} terminerà e sarà contrassegnata come spam. Tu e tutti i colleghi uscirete dalla chat.`,
        title: 'Contrassegnare questa conversazione come spam?'
      },
      start: {
        confirm: 'Inizia nuova conversazione',
        done: 'È iniziata una nuova conversazione. Ora puoi rispondere.',
        label: 'Inizia nuova conversazione',
        notListed: 'La conversazione è iniziata, ma Bitrix24 non l’ha collegata a nessun elemento CRM di questa scheda. Rispondi nel Messenger.',
        question: customer => `Inizierà una nuova conversazione con ${customer} e tu ne sarai l’agente.`,
        title: 'Iniziare una nuova conversazione?'
      },
      take: {
        confirm: 'Accetta conversazione',
        done: 'La conversazione è tua. Ora puoi rispondere.',
        label: 'Accetta conversazione',
        notListed: 'Bitrix24 ha accettato, ma non offre la conversazione per questo elemento CRM. Se è terminata, iniziane una nuova; puoi anche rispondere nel Messenger.',
        question: people => `Ora in questa chat: ${list('it', people)}. Se accetti la conversazione, queste persone usciranno dalla chat e tutti i messaggi risulteranno letti.`,
        title: 'Accettare questa conversazione?'
      },
      takeOver: {
        confirm: 'Trasferisci a me',
        done: 'La conversazione è stata trasferita a te.',
        label: 'Trasferisci a me',
        leave: people => `Usciranno dalla chat anche: ${list('it', people)}.`,
        question: owner => `Ora questa conversazione è di ${owner}. Passerà a te, e nella chat si vedrà.`,
        title: 'Trasferire a te questa conversazione?'
      },
      transfer: {
        again: 'Riprova',
        another: 'Seleziona un altro collega',
        ask: {
          person: {
            text: name => `La conversazione passerà a ${name} e tu uscirai dalla chat.`,
            title: name => `Trasferire a ${name}?`
          },
          queue: {
            empty: line => `La conversazione andrà nella coda “${line}”. Bitrix24 non vi indica alcun agente: forse nessuno risponderà. Tu uscirai dalla chat.`,
            text: line => `La conversazione andrà nella coda “${line}” e la riceverà il prossimo agente. Tu uscirai dalla chat.`,
            title: line => `Trasferire nella coda “${line}”?`
          }
        },
        busy: 'nessun posto libero',
        colleagues: 'Colleghi',
        confirm: 'Trasferisci',
        done: 'Ora la conversazione attende un agente.',
        duty: { off: 'non in servizio', on: 'in servizio', pause: 'in pausa' },
        free: count => `posti liberi: ${count}`,
        label: 'Trasferisci',
        loading: 'Caricamento di colleghi e code',
        none: 'Nessuno trovato',
        note: {
          chat: name => `Nota per ${name}, inviata come messaggio nella vostra chat privata (facoltativa)`,
          internal: 'Nota in questa chat, che possono leggere solo i colleghi (facoltativa)'
        },
        queues: 'Code',
        refused: 'Bitrix24 non ha trasferito la conversazione e non dice perché. Forse questo collega non può averla, o nel frattempo la conversazione è cambiata. L’elenco è stato aggiornato.',
        search: 'Cerca collega o coda',
        title: 'Trasferisci conversazione'
      },
      unread: 'Bitrix24 ha accettato. Relay non ha potuto rileggere la chat, che quindi potrebbe mostrare ancora lo stato precedente.',
      wrongState: 'Bitrix24 ha rifiutato questa azione nello stato attuale della chat. L’elenco è stato aggiornato e mostra che cosa si può fare.'
    },
    chats: {
      all: count => `Tutte le chat (${count})`,
      author: name => `${name}:`,
      back: 'Torna all’elenco delle chat',
      closed: 'chiusa',
      closing: 'in chiusura',
      elsewhere: 'continua altrove',
      from: { deal: 'Dall’affare', lead: 'Dal lead', contact: 'Dal contatto', company: 'Dall’azienda' },
      fromOthers: 'Questo affare non ha chat proprie. Queste appartengono al suo contatto o alla sua azienda; la tua risposta passa da lì.',
      fromOthersLead: 'Questo elemento non ha chat proprie. Queste appartengono al suo contatto o alla sua azienda; la tua risposta passa da lì.',
      groups: { waiting: 'In attesa', yours: 'Le tue', colleagues: 'Dei colleghi', closed: 'Chiuse' },
      joined: 'Sei in questa chat',
      label: 'Chat',
      mine: 'Agente: tu',
      noAnswer: 'Nessuna risposta necessaria',
      noAnswerHint: 'La chat non conta più come in attesa finché il cliente non scrive di nuovo. Lo vedi solo tu. Premi di nuovo per tornare indietro.',
      none: 'Ancora nessuna chat dei canali aperti',
      noneHint: 'Una chat appare qui quando un cliente scrive tramite un canale aperto e Bitrix24 collega la conversazione a questo elemento. Se ne aspettavi una, controlla le impostazioni CRM del canale aperto.',
      notDelivered: 'Non consegnato',
      notJoined: 'Non sei in questa chat',
      open: 'aperta',
      owner: name => `Agente: ${name}`,
      ownerUnknown: 'Agente: un collega',
      responsible: {
        deal: name => `Responsabile dell’affare: ${name}`,
        lead: name => `Responsabile del lead: ${name}`,
        contact: name => `Responsabile del contatto: ${name}`,
        company: name => `Responsabile dell’azienda: ${name}`
      },
      silent: 'Modalità sussurro',
      unknownCustomer: 'Cliente',
      unread: plural('it', { one: '# messaggio non letto', many: '# messaggi non letti', other: '# messaggi non letti' }),
      waiting: 'aperta, in attesa di un agente',
      waitingFor: span => `in attesa da ${span}`,
      waits: 'in attesa',
      you: 'Tu'
    },
    composer: {
      acts: 'Questo testo contiene un comando della chat di Bitrix24, come [send] o [put]. Verifica che il cliente debba davvero riceverlo.',
      andNext: label => `${label} e passa alla prossima`,
      andNextHint: (ctrl, shift) => `${ctrl}+${shift}+Invio. Dopo l’invio si apre la prossima chat in attesa.`,
      attach: 'Allega file',
      attachOff: 'Questo portale non accetta file dalle applicazioni (manca “im.v2.File.upload”). Inviali nel Messenger.',
      blocked: names => `Compila ciò che manca ancora: ${names}.`,
      canned: 'Risposte predefinite',
      colleaguesOnly: customer => `Solo per i colleghi, non per ${customer}`,
      copied: 'Copiato',
      copy: 'Copia testo',
      counter: left => `Caratteri rimasti: ${left}`,
      draft: 'Il tuo testo non inviato',
      handOver: {
        ended: 'Questa conversazione è terminata mentre scrivevi. Il tuo testo è conservato.',
        freed: 'Questa conversazione è tornata in attesa di un agente mentre scrivevi. Il tuo testo è conservato.',
        loud: 'La modalità sussurro è stata disattivata mentre scrivevi: il cliente riceverebbe questo testo.',
        passed: name => `Ora questa conversazione è di ${name}. Il tuo testo è conservato.`,
        removed: 'Non sei più in questa chat. Il tuo testo è conservato.'
      },
      label: 'Messaggio',
      meant: 'È voluto',
      myself: 'Invia a mio nome',
      note: { send: 'Aggiungi nota', join: 'Entra e aggiungi nota', take: 'Accetta e aggiungi nota', start: 'Inizia e aggiungi nota', anyway: 'Aggiungi comunque la nota' },
      offered: 'È stata salvata un’altra versione di questo testo.',
      offeredKeep: 'Tieni questo',
      offeredUse: 'Usa l’altro',
      placeholder: 'Scrivi una risposta',
      placeholderNote: 'Scrivi una nota per i colleghi',
      recipient: (customer, channel) => `A ${customer} · ${channel}`,
      sendAs: name => `Invia come ${name}`,
      sendingAs: name => `Stai inviando come ${name}, non a tuo nome.`,
      sendKeyCtrl: 'Ctrl+Invio per inviare',
      sendKeyEnter: 'Invio per inviare, Maiusc+Invio per andare a capo',
      tooLong: (over, most) => `Caratteri di troppo: ${over}. Bitrix24 ne accetta al massimo ${most}.`,
      way: { send: 'Invia', join: 'Entra e invia', take: 'Accetta e invia', start: 'Inizia e invia', anyway: 'Invia comunque' },
      zero: 'Per Bitrix24 il testo “0” è vuoto. Scrivilo in lettere.'
    },
    conversation: {
      actions: 'Azioni',
      earlier: 'Carica i messaggi precedenti',
      earlierDialogs: {
        failed: why => `Non è stato possibile caricare le conversazioni precedenti. ${why}`,
        loading: 'Caricamento delle conversazioni precedenti',
        more: 'Ci sono altre conversazioni precedenti.',
        none: 'Non ci sono altre conversazioni precedenti che puoi leggere.',
        show: 'Mostra le conversazioni precedenti'
      },
      earlierFailed: 'Non è stato possibile caricare i messaggi precedenti.',
      earlierLoading: 'Caricamento dei messaggi precedenti',
      edited: 'modificato',
      empty: 'Ancora nessun messaggio.',
      hint: 'Le frecce passano da un messaggio all’altro, Invio porta a ciò che si può fare con il messaggio. Le lettere digitate vanno nel campo di testo.',
      internal: 'Solo per i colleghi',
      label: 'Conversazione',
      newMessages: plural('it', { one: '# nuovo messaggio', many: '# nuovi messaggi', other: '# nuovi messaggi' }),
      offline: 'Nessuna connessione a Bitrix24. Ciò che scrivi è conservato; Relay riprenderà da solo.',
      portal: 'Bitrix24',
      quoteNotLoaded: 'Un messaggio precedente che qui non è caricato',
      sessionOnly: 'Non sei in questa chat, quindi viene mostrata solo la sua ultima conversazione. Entra nella chat per vedere le precedenti.',
      sessionOnlyMember: 'Qui si può leggere solo l’ultima conversazione di questa chat.',
      toNewest: 'Vai al messaggio più recente',
      tryNow: 'Prova ora',
      unknownAuthor: 'Persona sconosciuta',
      unread: 'Nuovi messaggi'
    },
    delivery: {
      delivered: 'Consegnato',
      notDelivered: 'Non consegnato',
      reason: words => `Bitrix24 segnala: ${words}`,
      refused: channel => `${channel} non ha accettato questo messaggio, quindi il cliente non l’ha ricevuto.`,
      sendingTo: channel => `Invio tramite ${channel}`,
      shut: (channel, since) => `${channel} non accetta risposte finché il cliente non scrive di nuovo. Il tempo per rispondere è scaduto: ${since}.`,
      shutAsk: channel => `Inviare anche se ${channel} non accetta risposte?`,
      shutAskText: customer => `Molto probabilmente il messaggio non arriverà. Cliente: ${customer}. Usa un altro canale o aspetta che il cliente scriva di nuovo.`,
      slow: (channel, since) => `Invio tramite ${channel} in corso. Inizio: ${since}`,
      through: channel => `Rispondi tramite ${channel}`,
      until: (channel, time) => `${channel} accetta risposte fino a: ${time}`
    },
    find: {
      close: 'Chiudi ricerca',
      far: 'più vecchio dei messaggi caricati finora',
      goOn: 'Carica messaggi più vecchi',
      label: 'Cerca nella conversazione',
      limited: 'Il tuo piano Bitrix24 esclude dalla ricerca i messaggi più vecchi.',
      loadedOnly: '(tra i messaggi caricati finora; con 3 caratteri si trovano anche i più vecchi)',
      next: 'Risultato successivo',
      none: 'Nessun risultato',
      place: (at, of) => `${at} di ${of}`,
      previous: 'Risultato precedente',
      tooShort: 'Digita almeno 2 caratteri.'
    },
    keys: {
      close: 'Chiudi',
      items: {
        answer: 'Entra, accetta o inizia la conversazione',
        canned: 'Risposte predefinite, all’inizio del testo',
        chats: 'Chat precedente o successiva',
        close: 'Chiudi ciò che è aperto',
        finish: 'Termina la conversazione',
        help: 'Questo elenco, fuori dai campi di testo',
        newLine: 'Nuova riga',
        next: 'Prossima chat che ti aspetta',
        send: 'Invia',
        sendAndNext: 'Invia, poi apri la prossima chat in attesa',
        share: 'Crea dall’ultimo messaggio del cliente',
        transfer: 'Trasferisci la conversazione'
      },
      open: 'Scorciatoie da tastiera',
      title: 'Scorciatoie da tastiera'
    },
    notice: {
      closed: 'Questa conversazione è terminata, non è stata ancora accettata o non è più collegata a questo elemento.',
      closing: 'Questa conversazione è in chiusura: il cliente ha ricevuto il testo di chiusura o la richiesta di una valutazione. Se scrive, continua.',
      denied: 'Tu o il mittente scelto non potete scrivere per questo elemento CRM. Chiedi l’accesso al proprietario dell’elemento.',
      elsewhere: 'Questa conversazione continua, ma Bitrix24 non la offre per questo elemento CRM.',
      gone: 'Questa chat non appartiene più a questa scheda.',
      join: 'Il mittente non è in questa chat.',
      joinAndSend: 'Entra e invia',
      joinFailed: 'Non è stato possibile aggiungere il mittente alla chat. Scegli un altro mittente o trasferisci la conversazione a te.',
      kept: 'Non è stato inviato nulla; il tuo testo è conservato.',
      keptFile: 'Non è stato inviato nulla; il tuo file è conservato.',
      loud: 'La modalità sussurro è stata disattivata, quindi il cliente riceverebbe questo testo.',
      list: { reading: 'Aggiornamento dell’elenco delle chat in corso.', read: 'L’elenco delle chat è stato aggiornato.', failed: 'Non è stato possibile aggiornare l’elenco delle chat.' },
      quiet: 'La modalità sussurro è stata attivata, quindi solo i colleghi leggerebbero questo testo.',
      sendAnyway: 'Invia comunque',
      stale: name => `${name} ha scritto da quando hai visto questa conversazione l’ultima volta. Non è stato inviato nulla; leggi prima i nuovi messaggi.`,
      unseen: 'Solo ora è stato possibile leggere questa conversazione. Non è stato inviato nulla; leggila prima.'
    },
    sender: {
      bot: name => `${name} (bot)`,
      choose: 'Seleziona un collega',
      label: 'Invia come',
      myself: name => `${name} (tu)`
    },
    sending: {
      again: 'Invia di nuovo',
      cancelled: 'Hai annullato quando tutto il file era già partito, quindi potrebbe essere stato inviato.',
      check: 'Verifica di nuovo',
      checking: 'Verifica dell’invio',
      discard: 'Elimina',
      held: 'Qualcuno ha scritto prima che il messaggio fosse inviato.',
      id: id => `Messaggio ${id} in Bitrix24. Non si sa se il canale l’ha consegnato.`,
      left: 'Il messaggio non era ancora stato inviato quando questa scheda è stata chiusa.',
      leftFile: 'La scheda è stata chiusa prima che il file fosse inviato. Allegalo di nuovo.',
      leftUnknown: 'Quando questa scheda è stata chiusa non era ancora arrivata alcuna risposta. Il messaggio potrebbe essere partito.',
      loud: 'La modalità sussurro è stata disattivata prima dell’invio: il cliente avrebbe ricevuto il messaggio.',
      notConfirmed: 'Non confermato',
      notConfirmedHint: 'Non è arrivata alcuna risposta e il messaggio non è nella conversazione. Potrebbe comunque essere partito.',
      notSent: 'Non inviato',
      quiet: 'La modalità sussurro è stata attivata prima dell’invio: solo i colleghi avrebbero letto il messaggio.',
      retry: 'Riprova',
      sending: 'Invio in corso',
      sent: 'Inviato',
      sentTo: 'in Bitrix24',
      stopped: 'Era in coda dopo un messaggio che non è stato inviato.',
      twice: 'Inviato due volte: il browser ha ripetuto la richiesta da solo.',
      unchecked: 'Relay non ha potuto verificare se nel frattempo qualcuno ha scritto, quindi non è stato inviato nulla.',
      uncheckedAgain: 'Relay non ha potuto verificare se il messaggio è già partito, quindi non è stato inviato di nuovo.',
      unread: 'Non è arrivata alcuna risposta e non è stato possibile rileggere la conversazione. Il messaggio potrebbe essere partito.',
      vanished: 'Il file non si può più leggere: è stato spostato, modificato o eliminato. Allegalo di nuovo.'
    },
    title: 'Chat dei canali aperti',
    triesAgain: 'Relay continua a provare da solo.'
  },
  cannedResponses: {
    asTyped: text => `Puoi inviare “${text}” così com’è.`,
    close: 'Chiudi',
    cut: count => `Qui ci sono solo le ${count} risposte più usate del canale aperto.`,
    failed: why => `Non è stato possibile caricare le risposte predefinite del canale aperto. ${why}`,
    found: plural('it', { one: '# risposta', many: '# risposte', other: '# risposte' }),
    group: { used: 'Ultime usate', own: 'I tuoi modelli', company: 'Modelli per tutti', portal: 'Senza categoria' },
    insert: 'Inserisci',
    inserting: 'Compilazione delle variabili',
    keysInBox: '↑ ↓ per scegliere · Invio per inserire · Esc per continuare a scrivere',
    loading: 'Caricamento delle risposte predefinite…',
    more: plural('it', { one: 'Un’altra (#). Digita per trovarla.', many: 'Altre #. Digita per trovarle.', other: 'Altre #. Digita per trovarle.' }),
    none: 'Nessuna risposta predefinita disponibile per te',
    noneHint: 'Aggiungi modelli tuoi nelle impostazioni, nella pagina di Relay. Le risposte predefinite di un canale aperto sono per i suoi agenti.',
    nothingFound: query => `Nessun risultato per “${query}”.`,
    preview: 'Anteprima',
    save: {
      label: 'Salva come risposta predefinita',
      refused: {
        'no-chat': 'Bitrix24 non trova più questa chat. Non è stato salvato nulla.',
        'not-a-line-chat': 'Solo i messaggi delle chat dei canali aperti possono essere salvati come risposte predefinite. Non è stato salvato nulla.',
        'not-an-operator': 'Solo gli agenti di questo canale aperto e gli amministratori possono salvare le sue risposte predefinite. Non è stato salvato nulla.',
        'not-savable': 'Bitrix24 non può salvare questo messaggio come risposta predefinita: il canale aperto non ha un elenco per le risposte, o il messaggio non c’è più. Non è stato salvato nulla.'
      },
      saved: 'Salvata tra le risposte predefinite del canale aperto.',
      saving: 'Salvataggio come risposta predefinita…',
      unconfirmed: 'Bitrix24 non ha confermato che la risposta è stata salvata. Puoi salvarla di nuovo: viene conservata una sola volta.'
    },
    search: 'Cerca una risposta',
    source: { own: 'Le tue', company: 'Azienda', portal: 'Canale aperto' },
    title: 'Risposte predefinite',
    unfilled: names => `Ancora da compilare prima di inviare: ${names}`
  }
} satisfies Pick<Messages, 'operator' | 'cannedResponses'>
