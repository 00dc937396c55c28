import type { Messages } from '../en'
import { list } from '../list'
import { plural } from '../plural'

export default {
  operator: {
    actions: {
      cancel: 'Abbrechen',
      elsewhere: 'Die neue Konversation hat begonnen. Bitrix24 hat sie mit einem anderen Element verknüpft:',
      end: {
        confirm: 'Jetzt beenden',
        done: 'Die Konversation ist beendet.',
        label: 'Jetzt beenden',
        question: customer => `Vielleicht steht die Bewertung noch aus. Die Konversation mit ${customer} endet sofort.`,
        title: 'Beenden, ohne auf den Kunden zu warten?'
      },
      faster: name => `Jemand war schneller: Diese Konversation führt jetzt ${name}.`,
      finish: {
        closing: 'Der Kunde hat den Abschlusstext bekommen oder wird um eine Bewertung gebeten. Danach endet die Konversation.',
        confirm: 'Konversation beenden',
        done: 'Die Konversation ist beendet.',
        label: 'Konversation beenden',
        question: customer => `Die Konversation mit ${customer} endet. Danach wird vielleicht um eine Bewertung gebeten.`,
        title: 'Diese Konversation beenden?'
      },
      handedOver: {
        now: name => `Diese Konversation führt jetzt ${name || 'ein anderer Mitarbeiter'}.`,
        queue: line => `Die Konversation wartet jetzt in der Warteschleife „${line}“.`,
        unseen: 'Bitrix24 hat das angenommen. Wer die Konversation jetzt führt, ist von hier aus nicht zu sehen.'
      },
      join: {
        done: 'Sie sind jetzt im Chat.',
        label: 'Chat beitreten'
      },
      late: 'Das ist nicht mehr möglich, weil sich die Konversation geändert hat. Es wurde nichts ausgeführt.',
      more: 'Weitere Aktionen',
      nameless: { colleague: 'ein anderer Mitarbeiter', customer: 'dem Kunden' },
      notConfirmed: 'Es kam keine Antwort, und der Chat konnte nicht aktualisiert werden. Prüfen Sie Ihre Verbindung und sehen Sie in der Liste nach, bevor Sie noch einmal klicken.',
      notSeen: 'Es kam keine Antwort, und im Chat ist nichts davon zu sehen. Warten Sie einen Moment und sehen Sie in der Liste nach, bevor Sie noch einmal klicken.',
      note: {
        afterwards: {
          refused: 'Die Konversation wurde weitergeleitet, Ihre Notiz aber nicht gesendet:',
          unconfirmed: 'Die Konversation wurde weitergeleitet. Ob Ihre Notiz angekommen ist, ist nicht bekannt; sehen Sie im Messenger nach, bevor Sie sie noch einmal senden:'
        },
        before: {
          refused: 'Ihre Notiz konnte nicht eingetragen werden, deshalb wurde die Konversation nicht weitergeleitet:',
          unconfirmed: 'Ob Ihre Notiz eingetragen wurde, ist nicht bekannt, deshalb wurde die Konversation nicht weitergeleitet. Sehen Sie zuerst im Chat nach:'
        },
        internal: 'Ihre Notiz steht im Chat, wo nur Kollegen sie lesen.',
        kept: text => `Ihre Notiz wurde nicht gesendet: ${text}`,
        sent: name => `Ihre Notiz ging im Messenger an ${name}.`
      },
      openMessenger: 'Im Messenger öffnen',
      otherItem: { deal: id => `Auftrag ${id}`, lead: id => `Lead ${id}`, contact: id => `Kontakt ${id}`, company: id => `Unternehmen ${id}` },
      read: {
        done: 'Alle Nachrichten gelten in Ihrem Messenger als gelesen.',
        label: 'Als gelesen markieren'
      },
      skip: {
        confirm: 'Weitergeben',
        done: 'Die Konversation wartet auf den nächsten Mitarbeiter der Warteschleife. Sie sind nicht mehr im Chat.',
        label: 'An den Nächsten weitergeben',
        question: 'Die Konversation geht zurück in ihre Warteschleife, und der nächste Mitarbeiter bekommt sie. Sie verlassen den Chat.',
        title: 'An den Nächsten weitergeben?'
      },
      spam: {
        confirm: 'Als Spam markieren',
        done: 'Die Konversation wurde als Spam markiert und ist beendet.',
        label: 'Als Spam markieren',
        question: customer => `Die Konversation mit ${customer} endet und gilt als Spam. Sie und alle Kollegen verlassen den Chat.`,
        title: 'Diese Konversation als Spam markieren?'
      },
      start: {
        confirm: 'Neue Konversation starten',
        done: 'Eine neue Konversation hat begonnen. Sie können jetzt antworten.',
        label: 'Neue Konversation starten',
        notListed: 'Die Konversation hat begonnen, doch Bitrix24 hat sie hier mit keinem CRM-Element verknüpft. Antworten Sie im Messenger.',
        question: customer => `Eine neue Konversation mit ${customer} beginnt, und sie wird Ihnen zugewiesen.`,
        title: 'Eine neue Konversation starten?'
      },
      take: {
        confirm: 'Konversation annehmen',
        done: 'Sie haben die Konversation angenommen. Sie können jetzt antworten.',
        label: 'Konversation annehmen',
        notListed: 'Bitrix24 hat das angenommen, bietet die Konversation für dieses CRM-Element aber nicht an. Ist sie beendet, starten Sie eine neue; Sie können auch im Messenger antworten.',
        question: people => `Jetzt in diesem Chat: ${list('de', people)}. Wenn Sie die Konversation annehmen, verlassen sie den Chat, und alle Nachrichten gelten als gelesen.`,
        title: 'Diese Konversation annehmen?'
      },
      takeOver: {
        confirm: 'Konversation übernehmen',
        done: 'Sie haben die Konversation übernommen.',
        label: 'Konversation übernehmen',
        leave: people => `Auch diese Personen verlassen den Chat: ${list('de', people)}.`,
        question: owner => `Diese Konversation führt zurzeit ${owner}. Sie geht an Sie über, und das ist im Chat zu sehen.`,
        title: 'Diese Konversation übernehmen?'
      },
      transfer: {
        again: 'Erneut versuchen',
        another: 'Anderen Mitarbeiter auswählen',
        ask: {
          person: {
            text: name => `${name} bekommt die Konversation, und Sie verlassen den Chat.`,
            title: name => `An ${name} weiterleiten?`
          },
          queue: {
            empty: line => `Die Konversation geht in die Warteschleife „${line}“. Bitrix24 nennt dort keine Mitarbeiter; vielleicht antwortet niemand. Sie verlassen den Chat.`,
            text: line => `Die Konversation geht in die Warteschleife „${line}“, und der nächste Mitarbeiter dort bekommt sie. Sie verlassen den Chat.`,
            title: line => `In die Warteschleife „${line}“ weiterleiten?`
          }
        },
        busy: 'ausgelastet',
        colleagues: 'Kollegen',
        confirm: 'Weiterleiten',
        done: 'Die Konversation wartet jetzt auf einen Mitarbeiter.',
        duty: { off: 'nicht im Dienst', on: 'im Dienst', pause: 'in der Pause' },
        free: count => `Platz für ${count} weitere`,
        label: 'Weiterleiten',
        loading: 'Kollegen und Warteschleifen werden geladen',
        none: 'Niemand gefunden',
        note: {
          chat: name => `Notiz an ${name}, als Nachricht in Ihrem gemeinsamen Chat (optional)`,
          internal: 'Notiz in diesem Chat, die nur Kollegen lesen (optional)'
        },
        queues: 'Warteschleifen',
        refused: 'Bitrix24 hat die Konversation nicht weitergeleitet und nennt keinen Grund. Vielleicht darf dieser Mitarbeiter sie nicht haben, oder die Konversation hat sich inzwischen geändert. Die Liste wurde aktualisiert.',
        search: 'Kollege oder Warteschleife',
        title: 'Konversation weiterleiten'
      },
      unread: 'Bitrix24 hat das angenommen. Relay konnte den Chat nicht neu laden, deshalb zeigt er vielleicht noch den früheren Stand.',
      wrongState: 'Bitrix24 hat das für den Chat in seinem jetzigen Zustand abgelehnt. Die Liste wurde aktualisiert und zeigt, was möglich ist.'
    },
    chats: {
      all: count => `Alle Chats (${count})`,
      author: name => `${name}:`,
      back: 'Zurück zur Liste der Chats',
      closed: 'beendet',
      closing: 'wird beendet',
      elsewhere: 'läuft anderswo weiter',
      from: { deal: 'Vom Auftrag', lead: 'Vom Lead', contact: 'Vom Kontakt', company: 'Vom Unternehmen' },
      fromOthers: 'Dieser Auftrag hat keine eigenen Chats. Die Chats hier gehören zu seinem Kontakt oder Unternehmen; darüber wird auch Ihre Antwort gesendet.',
      fromOthersLead: 'Dieses Element hat keine eigenen Chats. Die Chats hier gehören zu seinem Kontakt oder Unternehmen; darüber wird auch Ihre Antwort gesendet.',
      groups: { waiting: 'Wartend', yours: 'Ihre', colleagues: 'Von anderen', closed: 'Beendet' },
      joined: 'Sie sind in diesem Chat',
      label: 'Chats',
      mine: 'Von Ihnen betreut',
      noAnswer: 'Keine Antwort nötig',
      noAnswerHint: 'Der Chat gilt nicht mehr als wartend, bis der Kunde wieder schreibt. Das sehen nur Sie. Ein zweiter Klick nimmt es zurück.',
      none: 'Noch keine Chats aus Kommunikationskanälen',
      noneHint: 'Hier erscheint ein Chat, sobald jemand über einen Kommunikationskanal schreibt und Bitrix24 die Konversation mit diesem Element verknüpft. Falls Sie einen erwartet haben, prüfen Sie die CRM-Einstellungen des Kommunikationskanals.',
      notDelivered: 'Nicht zugestellt',
      notJoined: 'Sie sind nicht in diesem Chat',
      open: 'offen',
      owner: name => `Betreut von ${name}`,
      ownerUnknown: 'Von einem anderen Mitarbeiter betreut',
      responsible: {
        deal: name => `Verantwortlich für den Auftrag: ${name}`,
        lead: name => `Verantwortlich für den Lead: ${name}`,
        contact: name => `Verantwortlich für den Kontakt: ${name}`,
        company: name => `Verantwortlich für das Unternehmen: ${name}`
      },
      silent: 'Versteckter Modus',
      unknownCustomer: 'Kunde',
      unread: plural('de', { one: '# ungelesene Nachricht', other: '# ungelesene Nachrichten' }),
      waiting: 'offen, wartet auf einen Mitarbeiter',
      waitingFor: span => `Wartezeit ${span}`,
      waits: 'wartet',
      you: 'Sie'
    },
    composer: {
      acts: 'Dieser Text enthält einen Befehl des Bitrix24-Chats wie [send] oder [put]. Prüfen Sie, ob er so gesendet werden soll.',
      andNext: label => `${label} und weiter`,
      andNextHint: (ctrl, shift) => `${ctrl}+${shift}+Enter. Danach öffnet sich der nächste wartende Chat.`,
      attach: 'Dateien anhängen',
      attachOff: 'Dieses Portal nimmt keine Dateien von Anwendungen an („im.v2.File.upload“ fehlt). Senden Sie sie im Messenger.',
      blocked: names => `Füllen Sie noch aus: ${names}.`,
      canned: 'Vordefinierte Antworten',
      colleaguesOnly: customer => `Nur für Mitarbeiter, nicht für ${customer}`,
      copied: 'Kopiert',
      copy: 'Text kopieren',
      counter: left => `Noch ${left} Zeichen`,
      draft: 'Ihr nicht gesendeter Text',
      handOver: {
        ended: 'Diese Konversation wurde beendet, während Sie geschrieben haben. Ihr Text bleibt erhalten.',
        freed: 'Diese Konversation wurde freigegeben, während Sie geschrieben haben, und wartet auf einen Mitarbeiter. Ihr Text bleibt erhalten.',
        loud: 'Der versteckte Modus wurde ausgeschaltet, während Sie geschrieben haben: Der Kunde würde diesen Text bekommen.',
        passed: name => `Diese Konversation führt jetzt ${name}. Ihr Text bleibt erhalten.`,
        removed: 'Sie sind nicht mehr in diesem Chat. Ihr Text bleibt erhalten.'
      },
      label: 'Nachricht',
      meant: 'Es ist so gemeint',
      myself: 'Als ich selbst senden',
      note: { send: 'Notiz hinzufügen', join: 'Beitreten und Notiz hinzufügen', take: 'Annehmen und Notiz hinzufügen', start: 'Starten und Notiz hinzufügen', anyway: 'Notiz trotzdem hinzufügen' },
      offered: 'Eine andere Fassung dieses Textes wurde gespeichert.',
      offeredKeep: 'Diese behalten',
      offeredUse: 'Die andere verwenden',
      placeholder: 'Antwort schreiben',
      placeholderNote: 'Notiz für Mitarbeiter schreiben',
      recipient: (customer, channel) => `An ${customer} · ${channel}`,
      sendAs: name => `Senden als ${name}`,
      sendingAs: name => `Sie senden als ${name}, nicht unter Ihrem Namen.`,
      sendKeyCtrl: 'Strg+Enter sendet',
      sendKeyEnter: 'Enter sendet, Umschalt+Enter für eine neue Zeile',
      tooLong: (over, most) => `Um ${over} Zeichen zu lang. Bitrix24 nimmt höchstens ${most} an.`,
      way: { send: 'Senden', join: 'Beitreten und senden', take: 'Annehmen und senden', start: 'Starten und senden', anyway: 'Trotzdem senden' },
      zero: 'Bitrix24 hält den Text „0“ für leer. Schreiben Sie ihn mit einem Wort.'
    },
    conversation: {
      actions: 'Aktionen',
      earlier: 'Frühere Nachrichten laden',
      earlierDialogs: {
        failed: why => `Frühere Konversationen konnten nicht geladen werden. ${why}`,
        loading: 'Frühere Konversationen werden geladen',
        more: 'Es gibt weitere frühere Konversationen.',
        none: 'Es gibt keine weiteren früheren Konversationen, die Sie lesen dürfen.',
        show: 'Frühere Konversationen anzeigen'
      },
      earlierFailed: 'Frühere Nachrichten konnten nicht geladen werden.',
      earlierLoading: 'Frühere Nachrichten werden geladen',
      edited: 'bearbeitet',
      empty: 'Noch keine Nachrichten.',
      hint: 'Pfeiltasten wechseln zwischen den Nachrichten, Enter zu dem, was man mit einer tun kann. Buchstaben landen im Textfeld.',
      internal: 'Nur für Mitarbeiter',
      label: 'Konversation',
      newMessages: plural('de', { one: '# neue Nachricht', other: '# neue Nachrichten' }),
      offline: 'Keine Verbindung zu Bitrix24. Was Sie schreiben, bleibt erhalten; Relay arbeitet von selbst weiter.',
      portal: 'Bitrix24',
      quoteNotLoaded: 'Eine frühere Nachricht, die hier nicht geladen ist',
      sessionOnly: 'Sie sind nicht in diesem Chat, daher wird nur seine letzte Konversation gezeigt. Treten Sie dem Chat bei, um frühere zu sehen.',
      sessionOnlyMember: 'Hier ist nur die letzte Konversation dieses Chats lesbar.',
      toNewest: 'Zur neuesten Nachricht',
      tryNow: 'Jetzt versuchen',
      unknownAuthor: 'Unbekannt',
      unread: 'Neue Nachrichten'
    },
    delivery: {
      delivered: 'Zugestellt',
      notDelivered: 'Nicht zugestellt',
      reason: (words: string) => `Bitrix24 vermerkt: ${words}`,
      refused: (channel: string) => `${channel} hat diese Nachricht nicht angenommen. Der Kunde hat sie nicht erhalten.`,
      sendingTo: (channel: string) => `Wird an ${channel} gesendet`,
      shut: (channel: string, since: string) => `${channel} nimmt keine Antworten an, bis der Kunde wieder schreibt. Die Zeit dafür ist abgelaufen: ${since}.`,
      shutAsk: (channel: string) => `Senden, obwohl ${channel} keine Antworten annimmt?`,
      shutAskText: (customer: string) => `${customer} wird die Nachricht höchstwahrscheinlich nicht erhalten. Nutzen Sie einen anderen Kanal, oder warten Sie, bis der Kunde wieder schreibt.`,
      slow: (channel: string, since: string) => `Wird seit ${since} an ${channel} gesendet`,
      through: (channel: string) => `Über ${channel} antworten`,
      until: (channel: string, time: string) => `${channel} nimmt Antworten bis ${time} an`
    },
    find: {
      close: 'Suche schließen',
      far: 'weiter zurück als die bisher geladenen Nachrichten',
      goOn: 'Weiter zurück laden',
      label: 'In der Konversation suchen',
      limited: 'Ihr Bitrix24-Tarif verbirgt ältere Nachrichten vor der Suche.',
      loadedOnly: '(unter den bisher geladenen Nachrichten; 3 Zeichen finden auch ältere)',
      next: 'Nächster Treffer',
      none: 'Nichts gefunden',
      place: (at, of) => `${at} von ${of}`,
      previous: 'Vorheriger Treffer',
      tooShort: 'Geben Sie mindestens 2 Zeichen ein.'
    },
    keys: {
      close: 'Schließen',
      items: {
        answer: 'Beitreten, annehmen oder neue Konversation starten',
        canned: 'Vordefinierte Antworten, am Anfang des Textes',
        chats: 'Vorheriger oder nächster Chat',
        close: 'Geöffnetes schließen',
        finish: 'Konversation beenden',
        help: 'Diese Liste, außerhalb von Textfeldern',
        newLine: 'Neue Zeile',
        next: 'Nächster Chat, der auf Sie wartet',
        send: 'Senden',
        sendAndNext: 'Senden, dann den nächsten wartenden Chat öffnen',
        share: 'Aus der letzten Kundennachricht erstellen',
        transfer: 'Konversation weiterleiten'
      },
      open: 'Tastenkürzel',
      title: 'Tastenkürzel'
    },
    notice: {
      closed: 'Diese Konversation ist beendet, noch nicht angenommen oder nicht mehr mit diesem Element verknüpft.',
      closing: 'Diese Konversation wird gerade beendet: Der Kunde hat den Abschlusstext bekommen oder wird um eine Bewertung gebeten. Schreibt er wieder, geht sie weiter.',
      denied: 'Sie oder der gewählte Absender dürfen zu diesem CRM-Element nicht schreiben. Bitten Sie den Verantwortlichen um Zugriff.',
      elsewhere: 'Diese Konversation läuft weiter, doch Bitrix24 bietet sie für dieses CRM-Element nicht an.',
      gone: 'Dieser Chat gehört nicht mehr zu diesem Element.',
      join: 'Der Absender ist nicht in diesem Chat.',
      joinAndSend: 'Beitreten und senden',
      joinFailed: 'Der Absender konnte nicht hinzugefügt werden. Wählen Sie einen anderen Absender oder übernehmen Sie die Konversation.',
      kept: 'Es wurde nichts gesendet; Ihr Text bleibt erhalten.',
      keptFile: 'Es wurde nichts gesendet; Ihre Datei bleibt erhalten.',
      loud: 'Der versteckte Modus wurde ausgeschaltet, der Kunde würde diesen Text also bekommen.',
      list: { reading: 'Die Liste der Chats wird aktualisiert.', read: 'Die Liste der Chats wurde aktualisiert.', failed: 'Die Liste der Chats konnte nicht aktualisiert werden.' },
      quiet: 'Der versteckte Modus wurde eingeschaltet, nur Kollegen würden diesen Text also lesen.',
      sendAnyway: 'Trotzdem senden',
      stale: name => `${name} hat geschrieben, seit Sie diese Konversation zuletzt gesehen haben. Es wurde nichts gesendet; lesen Sie zuerst die neuen Nachrichten.`,
      unseen: 'Diese Konversation konnte erst jetzt geladen werden. Es wurde nichts gesendet; lesen Sie sie zuerst.'
    },
    sender: {
      bot: name => `${name} (Bot)`,
      choose: 'Mitarbeiter auswählen',
      label: 'Senden als',
      myself: name => `${name} (Sie)`
    },
    sending: {
      again: 'Erneut senden',
      cancelled: 'Sie haben abgebrochen, als die ganze Datei unterwegs war; sie kann also gesendet worden sein.',
      check: 'Erneut prüfen',
      checking: 'Es wird geprüft, ob die Nachricht gesendet wurde',
      discard: 'Verwerfen',
      held: 'Jemand hat geschrieben, bevor die Nachricht gesendet wurde.',
      id: id => `Nachricht ${id} in Bitrix24. Ob der Kanal sie zugestellt hat, ist nicht bekannt.`,
      left: 'Die Nachricht war noch nicht gesendet, als dieses Element geschlossen wurde.',
      leftFile: 'Das Element wurde geschlossen, bevor die Datei gesendet war. Hängen Sie sie noch einmal an.',
      leftUnknown: 'Als dieses Element geschlossen wurde, war noch keine Antwort da. Vielleicht wurde die Nachricht trotzdem gesendet.',
      loud: 'Der versteckte Modus wurde vor dem Senden ausgeschaltet: Der Kunde hätte den Text bekommen.',
      notConfirmed: 'Nicht bestätigt',
      notConfirmedHint: 'Es kam keine Antwort, und die Nachricht steht nicht in der Konversation. Vielleicht wurde sie trotzdem gesendet.',
      notSent: 'Nicht gesendet',
      quiet: 'Der versteckte Modus wurde vor dem Senden eingeschaltet: Nur Kollegen hätten den Text gelesen.',
      retry: 'Wiederholen',
      sending: 'Wird gesendet',
      sent: 'Gesendet',
      sentTo: 'in Bitrix24',
      stopped: 'Die Nachricht davor wurde nicht gesendet.',
      twice: 'Zweimal gesendet: Der Browser hat die Anfrage von selbst wiederholt.',
      unchecked: 'Relay konnte nicht nachsehen, ob inzwischen jemand geschrieben hat; deshalb wurde nichts gesendet.',
      uncheckedAgain: 'Relay konnte nicht nachsehen, ob die Nachricht schon gesendet wurde; deshalb wurde sie nicht erneut gesendet.',
      unread: 'Es kam keine Antwort, und die Konversation konnte nicht neu geladen werden. Vielleicht wurde die Nachricht trotzdem gesendet.',
      vanished: 'Die Datei lässt sich nicht mehr lesen: Sie wurde verschoben, geändert oder gelöscht. Hängen Sie sie noch einmal an.'
    },
    title: 'Chats der Kommunikationskanäle',
    triesAgain: 'Relay versucht es von selbst weiter.'
  },
  cannedResponses: {
    asTyped: text => `Sie können „${text}“ so senden.`,
    close: 'Schließen',
    cut: count => `Hier stehen nur die ${count} meistgenutzten Antworten des Kommunikationskanals.`,
    failed: why => `Die Antworten des Kommunikationskanals konnten nicht geladen werden. ${why}`,
    found: plural('de', { one: '# Antwort', other: '# Antworten' }),
    group: { used: 'Zuletzt verwendet', own: 'Ihre Vorlagen', company: 'Vorlagen für alle', portal: 'Ohne Kategorie' },
    insert: 'Einfügen',
    inserting: 'Variablen werden ausgefüllt',
    keysInBox: '↑ ↓ wählen · Enter einfügen · Esc weiterschreiben',
    loading: 'Antworten des Kommunikationskanals werden geladen\u00a0…',
    more: plural('de', { one: '# weitere. Tippen Sie, um sie zu finden.', other: '# weitere. Tippen Sie, um sie zu finden.' }),
    none: 'Für Sie sind keine vordefinierten Antworten verfügbar',
    noneHint: 'Eigene Vorlagen legen Sie in den Einstellungen auf der Seite von Relay an. Die Antworten des Kommunikationskanals sind für dessen Mitarbeiter.',
    nothingFound: query => `Nichts gefunden für „${query}“.`,
    preview: 'Vorschau',
    save: {
      label: 'Als vordefinierte Antwort speichern',
      refused: {
        'no-chat': 'Bitrix24 findet diesen Chat nicht mehr. Es wurde nichts gespeichert.',
        'not-a-line-chat': 'Nur Nachrichten aus Chats der Kommunikationskanäle können als Antwort gespeichert werden. Es wurde nichts gespeichert.',
        'not-an-operator': 'Nur Mitarbeiter dieses Kommunikationskanals und Administratoren dürfen hier Antworten speichern. Es wurde nichts gespeichert.',
        'not-savable': 'Bitrix24 kann diese Nachricht nicht als Antwort speichern: Der Kommunikationskanal hat keine Liste mit Antworten, oder die Nachricht gibt es nicht mehr. Es wurde nichts gespeichert.'
      },
      saved: 'Bei den vordefinierten Antworten des Kommunikationskanals gespeichert.',
      saving: 'Wird als vordefinierte Antwort gespeichert\u00a0…',
      unconfirmed: 'Bitrix24 hat nicht bestätigt, dass die Antwort gespeichert wurde. Sie können sie noch einmal speichern: Sie wird nur einmal abgelegt.'
    },
    search: 'Antworten durchsuchen',
    source: { own: 'Ihre', company: 'Unternehmen', portal: 'Kommunikationskanal' },
    title: 'Vordefinierte Antworten',
    unfilled: names => `Vor dem Senden noch auszufüllen: ${names}`
  }
} satisfies Pick<Messages, 'operator' | 'cannedResponses'>
