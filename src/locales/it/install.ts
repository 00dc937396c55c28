import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  install: {
    adminOnly: 'Bitrix24 lo consente solo agli amministratori; il diritto di installare applicazioni non basta. Chiedi a un amministratore di aprire questa pagina.',
    again: 'Riprova',
    already: 'Relay è già installato. Ricarica questa pagina.',
    bound: (own, stale, astray, foreign) => {
      const parts = [
        `Già aggiunti qui: ${own}`, ...(stale ? [`a un vecchio indirizzo: ${stale}`] : []),
        ...(astray ? [`in posizioni che Relay non usa più: ${astray}`] : []),
        ...(foreign ? [`non aggiunti da Relay, lasciati come sono: ${foreign}`] : [])
      ]
      return parts.join(', ')
    },
    done: 'Relay è installato. Ora Bitrix24 ricarica questa pagina.',
    doneHint: 'Se non succede nulla, ricarica la pagina.',
    failed: step => `Passaggio non riuscito: “${step}”.`,
    failedAt: (step, place) => `Passaggio non riuscito: “${step}”, per: ${place}.`,
    lead: 'Relay viene aggiunto alle tue chat e alle schede del CRM. Bastano pochi secondi; nessuno lo vede prima dell’ultimo passaggio.',
    longAddress: length => `L’indirizzo di questa pagina ha ${length} caratteri e Bitrix24 ne conserva solo 255. Sposta Relay a un indirizzo più breve.`,
    missingNeeded: 'A Relay mancano autorizzazioni senza le quali non può funzionare. Un amministratore può concederle modificando l’applicazione in Bitrix24 (Risorse per sviluppatori, Integrazioni):',
    missingOptional: 'Relay funziona, ma mancano alcune autorizzazioni. Un amministratore può concederle in seguito nelle impostazioni dell’applicazione:',
    missingToo: 'Mancano anche queste; Relay funziona senza:',
    newlyBound: plural('it', { one: '# posizione aggiunta', many: '# posizioni aggiunte', other: '# posizioni aggiunte' }),
    notAdded: 'Non si sa se Bitrix24 l’abbia aggiunta: finora non c’è. Riprova tra poco; Relay prima controlla.',
    notAdministrator: 'Solo un amministratore può installare Relay, perché nessun altro può aggiungerlo ai menu e alle schede. Chiedi a un amministratore di aprire questa pagina.',
    notConfirmed: 'Bitrix24 non ha confermato questa azione. Riprova tra poco; Relay prima controlla.',
    nothingAdded: 'Questa volta non è stato modificato nulla. Concedi le autorizzazioni, poi riprova.',
    nothingOffered: 'Questo portale non offre nessuna delle posizioni che servono a Relay. Controlla le autorizzazioni “placement”, “im” e “crm”, poi riprova.',
    notOffered: places => `Questo portale non offre: ${places}. Il resto viene aggiunto.`,
    outdated: places => `Bitrix24 mostra ancora nomi o opzioni di una versione precedente: ${places}`,
    place: {
      CRM_COMPANY_DETAIL_TAB: 'Scheda dell’azienda',
      CRM_CONTACT_DETAIL_TAB: 'Scheda del contatto',
      CRM_DEAL_DETAIL_TAB: 'Scheda dell’affare',
      CRM_LEAD_DETAIL_TAB: 'Scheda del lead',
      IM_CONTEXT_MENU: 'Menu del messaggio'
    },
    progress: 'Installazione',
    refused: 'Bitrix24 ha rifiutato questa azione. Riprova; se l’errore si ripete, apri “Dettagli” e mostrali a chi si occupa di Relay.',
    refusedAddress: 'Bitrix24 non accetta l’indirizzo di questa pagina. Deve essere pubblico, con un nome di dominio, e iniziare con https://.',
    renewed: places => `Rinnovate: ${places}`,
    scope: {
      calendar: 'durante la condivisione non si possono modificare l’orario e i partecipanti di un evento',
      crm: 'le chat non compaiono nelle schede di affari, lead, contatti e aziende',
      im: 'i messaggi non si possono né leggere né condividere',
      imbot: 'nessun bot può essere scelto come autore di una risposta',
      imopenlines: 'non si possono leggere le chat con i clienti né si può rispondere',
      lists: 'le risposte predefinite del portale non vengono mostrate',
      log: 'durante la condivisione non si possono modificare il titolo e i destinatari di un post nel Feed',
      placement: 'Relay non può essere aggiunto ai menu e alle schede',
      pull: 'le schede aperte non mostrano subito quello che fa un collega, anche se nelle impostazioni è attivato',
      task: 'durante la condivisione non si possono modificare il titolo, le persone e la scadenza di un incarico',
      user_brief: 'i nomi e le foto dei colleghi possono mancare'
    },
    settings: {
      broken: 'le impostazioni dell’azienda non sono leggibili; valgono i valori predefiniti, quelle salvate restano come sono',
      kept: 'le impostazioni dell’azienda sono state mantenute',
      newer: 'le impostazioni dell’azienda vengono da una versione più recente di Relay; valgono i valori predefiniti, quelle salvate restano come sono',
      partly: 'una parte delle impostazioni dell’azienda non è leggibile; restano come sono',
      saved: 'salvate con i valori predefiniti'
    },
    state: { done: 'Completato', failed: 'Non riuscito', running: 'In corso', waiting: 'In attesa', warned: 'Completato, con una nota' },
    step: {
      administrator: 'Verifica dei tuoi diritti',
      bind: 'Aggiunta di Relay ai menu e alle schede',
      bound: 'Ricerca di ciò che c’è già',
      check: 'Verifica del risultato',
      finish: 'Completamento dell’installazione',
      offered: 'Ricerca di ciò che offre questo portale',
      scopes: 'Verifica delle autorizzazioni',
      settings: 'Salvataggio delle impostazioni',
      stale: 'Rimozione dei vecchi indirizzi'
    },
    steps: 'Passaggi',
    stillWrong: places => `Dopo tutti i passaggi resta da correggere: ${places}. Riprova; Relay corregge allora queste posizioni.`,
    title: 'Installa Relay',
    unbound: plural('it', { one: '# vecchio indirizzo rimosso', many: '# vecchi indirizzi rimossi', other: '# vecchi indirizzi rimossi' }),
    unboundAstray: count => `Rimossi da posizioni che Relay non usa più: ${count}`,
    unreadable: 'Relay non riesce a leggere la risposta di Bitrix24. Riprova; se l’errore si ripete, avvisa chi si occupa di Relay.'
  }
} satisfies Pick<Messages, 'install'>
