import type { Messages } from './en'
import { plural } from './plural'

const de: Messages = {
  app: {
    name: 'Relay',
    notInPortal: 'Öffnen Sie diese Seite in Bitrix24',
    notInPortalHint: 'Relay arbeitet in Chats und in CRM-Elementen. Ein Administrator fügt die Anwendung in Bitrix24 unter „Anwendungen“ hinzu.',
    portalSilent: 'Das Portal hat nicht geantwortet. Prüfen Sie die Verbindung und laden Sie neu.',
    reload: 'Neu laden',
    malformed: (placement, field) =>
      `Bitrix24 hat Relay (${placement}) ohne gültige Angabe „${field}“ geöffnet. Schließen Sie dieses Fenster und öffnen Sie es noch einmal über das Menü; tritt der Fehler wieder auf, wenden Sie sich an Ihren Administrator.`,
    unsupported: (placement, supported) =>
      `Relay kennt den Einbettungsort „${placement}“ nicht. Unterstützt werden: ${supported}. Bitten Sie einen Administrator, die Einbettungen auf der Seite von Relay zu reparieren.`,
    viewFailed: 'Dieser Teil von Relay konnte nicht geladen werden. Prüfen Sie die Verbindung und laden Sie neu.',
    crashed: 'In Relay ist ein Fehler aufgetreten. Es wurde nichts doppelt gesendet. Laden Sie neu, um fortzufahren.',
    loading: 'Wird geladen'
  },
  problem: {
    accessDenied: 'Sie haben hier keinen Zugriff. Wenden Sie sich an den Eigentümer oder einen Administrator.',
    appAccess: 'Relay ist für Sie nicht freigegeben. Bitten Sie einen Administrator um Zugriff auf die Anwendung.',
    blocked: 'Bitrix24 hat Anfragen auf diesem Portal gesperrt. Ein Administrator sollte sich an den Bitrix24-Support wenden.',
    busy: 'Bitrix24 ist ausgelastet. Warten Sie einen Moment und versuchen Sie es erneut.',
    confirmDenied: 'Ein Administrator hat diese Aktion der Anwendung abgelehnt.',
    confirmWaiting: 'Ein Administrator muss diese Aktion der Anwendung erst erlauben. Versuchen Sie es später erneut.',
    details: 'Details',
    noMethod: 'Diese Funktion gibt es auf diesem Portal nicht.',
    noAnswer: 'Bitrix24 hat nicht geantwortet. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
    openInPortal: 'Öffnen Sie Relay in Bitrix24 und versuchen Sie es erneut.',
    plan: 'Der Tarif dieses Portals umfasst keine Anwendungen. Wenden Sie sich an einen Administrator.',
    portalClosed: 'Dieses Portal ist geschlossen.',
    refused: 'Bitrix24 hat das abgelehnt. Versuchen Sie es erneut; tritt der Fehler wieder auf, zeigen Sie Ihrem Administrator die „Details“.',
    scopeMissing: scope => `Relay fehlt hier eine Berechtigung${scope ? ` (${scope})` : ''}. Ein Administrator kann sie in den Einstellungen der Anwendung erteilen.`,
    signedOut: 'Ihre Sitzung ist beendet. Laden Sie die Seite neu.',
    tryAgain: 'Erneut versuchen',
    unconfirmed: 'Bitrix24 hat das nicht bestätigt. Vielleicht ist es geschehen, vielleicht nicht.',
    unreadable: 'Relay kann die Antwort von Bitrix24 nicht lesen. Versuchen Sie es erneut; tritt der Fehler wieder auf, wenden Sie sich an Ihren Administrator.'
  },
  message: {
    chat: 'Chat',
    everyone: 'Alle',
    file: id => `Datei #${id}`,
    files: 'Dateien',
    image: 'Bild',
    people: plural('de', { one: '# Person', other: '# Personen' }),
    person: id => `Person #${id}`,
    showLess: 'Weniger anzeigen',
    showMore: 'Mehr anzeigen'
  },
  share: {
    again: {
      cancel: 'Abbrechen',
      confirm: 'Weiteres Mal erstellen',
      text: earlier => `Diese Nachricht wurde bereits geteilt: ${earlier}. Es entsteht ein zweites Element; das erste bleibt bestehen.`,
      title: { task: 'Noch eine Aufgabe erstellen?', event: 'Noch einen Kalendertermin erstellen?', post: 'Noch einen Beitrag veröffentlichen?', chat: 'Noch einen Chat erstellen?' }
    },
    audience: {
      everyone: 'alle im Unternehmen, an die Sie schreiben dürfen',
      members: 'alle Mitglieder dieses Chats',
      people: names => names,
      count: people => `${people}: alle Mitglieder dieses Chats`,
      workgroup: name => `alle in der Arbeitsgruppe „${name}“`,
      you: name => `${name} (Sie)`
    },
    checkAgain: 'Erneut prüfen',
    checking: 'Bitrix24 hat nicht geantwortet. Relay sieht im Chat nach, ob etwas erstellt wurde …',
    choices: 'Aus dieser Nachricht erstellen',
    close: 'Schließen',
    closed: 'Sie können dieses Fenster schließen.',
    createAnyway: 'Trotzdem erstellen',
    details: {
      apply: 'Erneut übernehmen',
      applied: 'Ihre Angaben wurden übernommen.',
      applying: 'Ihre Angaben werden übernommen …',
      attendees: 'Teilnehmer',
      choose: 'Auswählen …',
      deadline: 'Frist',
      discard: 'Verwerfen',
      end: 'Ende',
      endBeforeStart: 'Das Ende muss nach dem Beginn liegen.',
      failed: reason => `Es wurde erstellt, aber Ihre Angaben wurden nicht übernommen. ${reason} Sie bleiben hier erhalten.`,
      filled: 'geändert',
      highPriority: 'Hohe Priorität',
      hint: { task: 'Wird übernommen, sobald die Aufgabe erstellt ist.', event: 'Wird übernommen, sobald der Termin erstellt ist.', post: 'Wird gleich nach dem Veröffentlichen übernommen. Bis dahin können alle im Chat den Beitrag sehen.', chat: 'Wird übernommen, sobald der Chat erstellt ist.' },
      label: 'Details',
      labelFor: kind => `Details: ${kind}`,
      members: 'Weitere Personen',
      missingScope: scope => `Relay fehlt dafür die Berechtigung „${scope}“. Ein Administrator kann sie in Bitrix24 in den Einstellungen der Anwendung unter „Entwicklerressourcen“ erteilen.`,
      noObject: 'Relay hat es im Chat noch nicht gefunden.',
      observers: 'Beobachter',
      recipients: 'Nur diese Empfänger',
      remove: name => `${name} entfernen`,
      responsible: 'Verantwortlich',
      start: 'Beginn',
      title: { task: 'Titel', event: 'Name', post: 'Titel', chat: 'Titel' }
    },
    done: { task: 'Aufgabe erstellt', event: 'Kalendertermin erstellt', post: 'Beitrag veröffentlicht', chat: 'Chat erstellt' },
    earlier: {
      by: (what, name) => `${what}, von ${name}`,
      byYou: what => `${what}, von Ihnen`,
      open: 'Öffnen',
      short: { task: 'Aufgabe', event: 'Termin', post: 'Beitrag', chat: 'Chat' },
      when: (kind, when) => `${kind}, ${when}`
    },
    expect: {
      chat: 'Ein neuer Chat für Sie und den Verfasser',
      chatAlone: 'Ein neuer Chat für Sie; Sie können Personen hinzufügen',
      chatWith: name => `Ein neuer Chat für Sie und ${name}`,
      crm: { deal: 'mit dem Auftrag verknüpft', lead: 'mit dem Lead verknüpft', contact: 'mit dem Kontakt verknüpft', company: 'mit dem Unternehmen verknüpft' },
      deadline: date => `Frist: „${date}“`,
      event: 'In Ihrem Kalender',
      eventDated: date => `am Datum im Text („${date}“), 30 Minuten`,
      eventTomorrow: time => `morgen um ${time}, 30 Minuten`,
      files: plural('de', { one: '# Datei angehängt', other: '# Dateien angehängt' }),
      note: 'Voraussichtlich; Portale können im Einzelnen abweichen.',
      observer: name => `Beobachter: ${name}`,
      post: audience => `Sofort veröffentlicht für ${audience}`,
      responsible: 'Verantwortlich: Sie',
      stockTitle: 'Mit einem Titel von Bitrix24',
      titled: title => `„${title}“`,
      workgroup: name => `in der Arbeitsgruppe „${name}“`
    },
    kinds: { task: 'Aufgabe', event: 'Kalendertermin', post: 'Beitrag im Feed', chat: 'Neuer Chat' },
    looking: 'Der Link wird gesucht …',
    message: {
      deleted: 'Diese Nachricht wurde gelöscht. Bitrix24 lehnt das Teilen womöglich ab.',
      denied: 'Sie haben keinen Zugriff auf diesen Chat, deshalb kann die Nachricht nicht angezeigt werden. Bitten Sie ein Mitglied des Chats, Sie hinzuzufügen.',
      failed: 'Die Nachricht konnte nicht geladen werden. Sie können sie trotzdem teilen.',
      filesOnly: 'Eine Nachricht ohne Text',
      fromSystem: 'Bitrix24',
      label: 'Ausgewählte Nachricht',
      loading: 'Die Nachricht wird geladen',
      missing: 'Die Nachricht wurde nicht gefunden. Vielleicht ist sie gelöscht oder älter als der für Sie sichtbare Verlauf. Sie können trotzdem versuchen, sie zu teilen.',
      place: { private: 'Privater Chat', workgroup: 'Chat der Arbeitsgruppe', general: 'Allgemeiner Chat', line: 'Offener Kanal', chat: 'Gruppenchat' },
      reply: 'Antwort auf',
      retry: 'Erneut laden',
      system: 'Eine Nachricht des Systems',
      unknownAuthor: 'Unbekannter Verfasser'
    },
    noLink: { task: 'Der Link wurde nicht gefunden. Sie finden die Aufgabe unter Ihren Aufgaben.', event: 'Der Link wurde nicht gefunden. Sie finden den Termin in Ihrem Kalender.', post: 'Der Link wurde nicht gefunden. Sie finden den Beitrag im Feed.', chat: 'Der Link wurde nicht gefunden. Sie finden den Chat im Messenger.' },
    open: { task: 'Aufgabe öffnen', event: 'Termin öffnen', post: 'Beitrag öffnen', chat: 'Chat öffnen' },
    openElsewhere: 'In neuem Tab öffnen',
    openRefused: 'Bitrix24 öffnet diese Seite nicht im Slider.',
    publish: {
      cancel: 'Abbrechen',
      confirm: 'Veröffentlichen',
      text: audience => `Der Beitrag wird sofort veröffentlicht; lesen können ihn ${audience}.`,
      title: 'Im Feed veröffentlichen?'
    },
    refused: {
      access: 'Sie sind nicht mehr Mitglied dieses Chats. Bitten Sie jemanden im Chat, Sie hinzuzufügen, und öffnen Sie dieses Fenster dann erneut.',
      likely: { task: 'Die Aufgabe konnte nicht erstellt werden. Mögliche Gründe: Die Nachricht wurde gelöscht, Aufgaben sind auf diesem Portal abgeschaltet, oder Sie sind Extranet-Nutzer.', event: 'Der Kalendertermin konnte nicht erstellt werden. Mögliche Gründe: Die Nachricht wurde gelöscht, der Kalender ist auf diesem Portal abgeschaltet, oder Sie sind Extranet-Nutzer.', post: 'Der Beitrag konnte nicht veröffentlicht werden. Mögliche Gründe: Sie dürfen in dieser Arbeitsgruppe nichts veröffentlichen, die Nachricht wurde gelöscht, oder der Feed ist auf diesem Portal abgeschaltet.', chat: 'Der Chat konnte nicht erstellt werden. Mögliche Gründe: Die Nachricht wurde gelöscht, Sie dürfen auf diesem Portal keine Chats erstellen, oder Sie sind Extranet-Nutzer.' },
      next: 'Wählen Sie eine andere Art oder wenden Sie sich an einen Administrator.',
      ownFault: 'Bitrix24 hat diese Nachricht nicht erkannt. Schließen Sie dieses Fenster und öffnen Sie es erneut über das Menü der Nachricht; tritt der Fehler wieder auf, zeigen Sie Ihrem Administrator die „Details“.'
    },
    shareAgain: 'Erneut teilen als …',
    title: 'Nachricht teilen',
    tryAgain: 'Erneut versuchen',
    unconfirmed: { task: 'Relay konnte nicht bestätigen, dass die Aufgabe erstellt wurde. Wenn Sie sie trotzdem erstellen, gibt es womöglich zwei.', event: 'Relay konnte nicht bestätigen, dass der Kalendertermin erstellt wurde. Wenn Sie ihn trotzdem erstellen, gibt es womöglich zwei.', post: 'Relay konnte nicht bestätigen, dass der Beitrag veröffentlicht wurde. Wenn Sie ihn trotzdem veröffentlichen, gibt es womöglich zwei.', chat: 'Relay konnte nicht bestätigen, dass der Chat erstellt wurde. Wenn Sie ihn trotzdem erstellen, gibt es womöglich zwei.' },
    undo: {
      done: { task: 'Die Aufgabe wurde gelöscht. Der Hinweis darauf bleibt im Chat.', event: 'Der Termin wurde gelöscht. Der Hinweis darauf bleibt im Chat.', post: '', chat: 'Sie haben den neuen Chat verlassen. Für die anderen bleibt er bestehen, ebenso der Hinweis in diesem Chat.' },
      failed: reason => `Das konnte nicht rückgängig gemacht werden. ${reason}`,
      label: 'Rückgängig',
      running: 'Wird rückgängig gemacht …'
    }
  },
  operator: {
    actions: {
      cancel: 'Abbrechen',
      confirm: { 'finish': 'Dialog beenden', 'start': 'Neuen Dialog beginnen', 'take-over': 'Übernehmen' },
      done: {
        'finish': 'Der Dialog ist beendet.',
        'join': 'Sie sind jetzt im Chat.',
        'start': 'Ein neuer Dialog hat begonnen. Sie können jetzt antworten.',
        'take': 'Der Dialog gehört jetzt Ihnen. Sie können antworten.',
        'take-over': 'Sie haben den Dialog übernommen.'
      },
      finish: 'Dialog beenden',
      join: 'Chat beitreten',
      notListed: 'Der Dialog hat begonnen, doch Bitrix24 bietet ihn für dieses CRM-Element noch nicht an. Antworten Sie im Messenger.',
      openMessenger: 'Im Messenger öffnen',
      question: {
        'finish': customer => `Der Dialog mit ${customer} endet. Möglicherweise wird um eine Bewertung gebeten.`,
        'start': customer => `Ein neuer Dialog mit ${customer} beginnt, und Sie bearbeiten ihn. Je nach Einstellung des Offenen Kanals wird eine Begrüßung gesendet.`,
        'take-over': owner => `Diesen Dialog bearbeitet zurzeit ${owner}. Er geht an Sie über, und das ist dort sichtbar.`
      },
      start: 'Neuen Dialog beginnen',
      take: 'Dialog annehmen',
      takeOver: 'Übernehmen',
      title: { 'finish': 'Diesen Dialog beenden?', 'start': 'Einen neuen Dialog beginnen?', 'take-over': 'Diesen Dialog übernehmen?' },
      wrongState: 'Bitrix24 hat das abgelehnt: Der Zustand dieses Chats hat sich geändert. Die Liste wurde neu gelesen.'
    },
    chats: {
      all: count => `Alle Chats (${count})`,
      channel: (customer, channel) => `${customer}, ${channel}`,
      closed: 'beendet',
      count: plural('de', { one: '# Chat', other: '# Chats' }),
      from: { deal: 'Vom Auftrag', lead: 'Vom Lead', contact: 'Vom Kontakt', company: 'Vom Unternehmen' },
      fromOthers: 'Dieser Auftrag hat keine eigenen Chats. Diese gehören zu seinem Kontakt oder Unternehmen; Ihre Antwort geht über diese hinaus.',
      fromOthersLead: 'Dieses Element hat keine eigenen Chats. Diese gehören zu seinem Kontakt oder Unternehmen; Ihre Antwort geht über diese hinaus.',
      joined: 'Sie sind in diesem Chat',
      label: 'Chats',
      mine: 'Von Ihnen bearbeitet',
      newMessage: 'Neue Nachricht',
      none: 'Noch keine Chats der Offenen Kanäle',
      noneHint: 'Hier erscheint ein Chat, sobald jemand über einen Offenen Kanal schreibt und Bitrix24 den Dialog mit diesem Element verknüpft. Falls Sie einen erwartet haben, prüfen Sie die CRM-Einstellungen des Offenen Kanals.',
      notJoined: 'Sie sind nicht in diesem Chat',
      open: 'offen',
      owner: name => `Bearbeitet von ${name}`,
      ownerUnknown: 'Von einem anderen Mitarbeiter bearbeitet',
      refreshing: 'Wird aktualisiert',
      silent: 'Stiller Modus',
      unknownCustomer: 'Kunde',
      waiting: 'offen, wartet auf einen Bearbeiter',
      you: 'Sie'
    },
    composer: {
      acts: 'Dieser Text enthält einen Befehl des Bitrix24-Chats wie [send] oder [put]. Prüfen Sie, ob er so gesendet werden soll.',
      blocked: names => `Füllen Sie noch aus: ${names}.`,
      canned: 'Vorgefertigte Antworten',
      copied: 'Kopiert',
      copy: 'Text kopieren',
      counter: left => `Noch ${left} Zeichen`,
      draft: 'Ihr nicht gesendeter Text',
      label: 'Nachricht',
      myself: 'Als ich selbst senden',
      noText: 'Ihr Text',
      offered: 'Für diesen Chat wurde auf einem anderen Gerät ein anderer Text gespeichert.',
      offeredKeep: 'Meinen behalten',
      offeredUse: 'Übernehmen',
      placeholder: 'Antwort schreiben',
      recipient: (customer, channel) => `An ${customer} · ${channel}`,
      send: 'Senden',
      sendAs: name => `Senden als ${name}`,
      sendingAs: name => `Sie senden als ${name}, nicht unter Ihrem Namen.`,
      sendKeyCtrl: 'Strg+Eingabe sendet',
      sendKeyEnter: 'Eingabe sendet, Umschalt+Eingabe für eine neue Zeile',
      silent: 'Der stille Modus ist an: Was Sie schreiben, bleibt in Bitrix24 und wird nicht nach außen gesendet.',
      tooLong: over => `Um ${over} Zeichen zu lang. Bitrix24 nimmt höchstens 20.000 an.`,
      zero: 'Bitrix24 hält den Text „0“ für leer. Schreiben Sie ihn mit einem Wort.'
    },
    conversation: {
      deleted: 'Diese Nachricht wurde gelöscht.',
      earlier: 'Frühere Nachrichten laden',
      earlierFailed: 'Frühere Nachrichten konnten nicht geladen werden.',
      earlierLoading: 'Frühere Nachrichten werden geladen',
      empty: 'Noch keine Nachrichten.',
      label: 'Unterhaltung',
      later: 'Nachrichten',
      newMessages: plural('de', { one: '# neue Nachricht', other: '# neue Nachrichten' }),
      offline: 'Keine Verbindung zu Bitrix24. Was Sie schreiben, bleibt erhalten; Relay macht von selbst weiter.',
      sessionOnly: 'Sie sind nicht in diesem Chat, daher wird nur sein letzter Dialog gezeigt. Frühere sehen Sie, sobald Sie beigetreten sind.',
      unread: 'Neue Nachrichten',
      unknownAuthor: 'Unbekannt',
      portal: 'Bitrix24',
      toNewest: 'Zur neuesten Nachricht'
    },
    find: {
      close: 'Suche schließen',
      label: 'In der Unterhaltung suchen',
      limited: 'Ihr Bitrix24-Tarif verbirgt ältere Nachrichten vor der Suche.',
      next: 'Nächster Treffer',
      none: 'Nichts gefunden',
      onlyMembers: 'Suchen kann nur, wer im Chat ist.',
      place: (at, of) => `${at} von ${of}`,
      previous: 'Vorheriger Treffer',
      tooShort: 'Geben Sie mindestens 3 Zeichen ein.'
    },
    keys: {
      close: 'Schließen',
      items: {
        canned: 'Vorgefertigte Antworten, am Anfang des Textes',
        chats: 'Vorheriger oder nächster Chat',
        close: 'Geöffnetes schließen',
        find: 'In der Unterhaltung suchen',
        help: 'Diese Liste, außerhalb von Textfeldern',
        newLine: 'Neue Zeile',
        send: 'Senden'
      },
      open: 'Tastenkürzel',
      title: 'Tastenkürzel'
    },
    notice: {
      closed: 'Dieser Dialog ist beendet, noch nicht angenommen oder nicht mehr mit diesem Element verknüpft. Es wurde nichts gesendet; Ihr Text bleibt erhalten. Die Liste der Chats wurde neu gelesen.',
      denied: 'Sie oder der gewählte Absender dürfen zu diesem CRM-Element nicht schreiben. Es wurde nichts gesendet; Ihr Text bleibt erhalten. Bitten Sie den Verantwortlichen um Zugriff.',
      discardPrevious: 'Verwerfen',
      join: 'Der Absender ist nicht in diesem Chat. Es wurde nichts gesendet; Ihr Text bleibt erhalten.',
      joinAndSend: 'Beitreten und senden',
      joinFailed: 'Der Absender konnte nicht hinzugefügt werden. Es wurde nichts gesendet; Ihr Text bleibt erhalten.',
      sendAnyway: 'Trotzdem senden',
      stale: name => `${name} hat geschrieben, seit Sie diese Unterhaltung zuletzt gesehen haben. Es wurde nichts gesendet; lesen Sie zuerst.`
    },
    sender: {
      bot: name => `${name} (Bot)`,
      choose: 'Mitarbeiter auswählen',
      label: 'Senden als',
      myself: name => `${name} (Sie)`
    },
    sending: {
      again: 'Erneut senden',
      check: 'Erneut prüfen',
      checking: 'Es wird geprüft, ob sie gesendet wurde',
      confirmAgain: 'Vielleicht ist die Nachricht schon angekommen. Noch einmal senden?',
      details: 'Details',
      discard: 'Verwerfen',
      id: id => `Nachricht ${id} in Bitrix24. Ob der Kanal sie zugestellt hat, ist nicht bekannt.`,
      notConfirmed: 'Nicht bestätigt',
      notConfirmedHint: 'Es kam keine Antwort, und die Nachricht steht nicht in der Unterhaltung. Sie kann trotzdem hinausgegangen sein.',
      notSent: 'Nicht gesendet',
      retry: 'Wiederholen',
      sending: 'Wird gesendet',
      sent: 'Gesendet',
      sentTo: 'in Bitrix24',
      stopped: 'Sie wartete hinter einer Nachricht, die nicht gesendet wurde.'
    },
    title: 'Chats der Offenen Kanäle'
  },
  install: {
    again: 'Erneut versuchen',
    bound: (own, stale, foreign) => {
      const parts = [`${own} hier eingebettet`, ...(stale ? [`${stale} mit alter Adresse`] : []), ...(foreign ? [`${foreign} von anderen Anwendungen, bleiben unverändert`] : [])]
      return parts.join(', ')
    },
    done: 'Relay ist installiert. Bitrix24 lädt diese Seite jetzt neu.',
    doneHint: 'Wenn nichts geschieht, laden Sie die Seite neu.',
    failed: step => `„${step}“ hat nicht geklappt.`,
    failedAt: (step, place) => `„${step}“ hat hier nicht geklappt: ${place}.`,
    lead: 'Relay wird Ihren Chats und CRM-Elementen hinzugefügt. Das dauert einige Sekunden; vor dem letzten Schritt sieht es niemand.',
    missingNeeded: 'Relay fehlen Zugriffsrechte, ohne die es nicht arbeiten kann. Es wurde noch nichts hinzugefügt. Bearbeiten Sie die Anwendung in Bitrix24 (Entwicklerbereich, Integrationen), erteilen Sie die Rechte und versuchen Sie es erneut:',
    missingOptional: 'Relay funktioniert, aber einige Zugriffsrechte fehlen. Ein Administrator kann sie später in den Einstellungen der Anwendung erteilen:',
    newlyBound: plural('de', { one: '# Stelle hinzugefügt', other: '# Stellen hinzugefügt' }),
    notAdministrator: 'Nur ein Administrator kann Relay installieren. Bitten Sie einen Administrator, diese Seite zu öffnen.',
    notOffered: places => `Dieses Bitrix24 bietet nicht an: ${places}. Alles Übrige wird hinzugefügt.`,
    nothingOffered: 'Dieses Bitrix24 bietet keine der Stellen an, die Relay braucht. Prüfen Sie die Zugriffsrechte „placement“, „im“ und „crm“ und versuchen Sie es erneut.',
    progress: 'Installation',
    scope: {
      calendar: 'Zeit und Teilnehmer eines Termins lassen sich beim Teilen nicht ändern',
      crm: 'keine Registerkarte in Aufträgen, Leads, Kontakten und Unternehmen',
      im: 'Nachrichten können weder gelesen noch geteilt werden',
      imbot: 'kein Bot kann als Autor einer Antwort gewählt werden',
      imopenlines: 'Chats mit Kunden können weder gelesen noch beantwortet werden',
      lists: 'die Standardantworten von Bitrix24 werden nicht angezeigt',
      log: 'Titel und Empfänger eines Feed-Beitrags lassen sich beim Teilen nicht ändern',
      placement: 'Relay kann zu Menüs und Elementen nicht hinzugefügt werden',
      pull: 'bei Kollegen erscheint eine Antwort einige Sekunden später',
      task: 'Titel, Personen und Frist einer Aufgabe lassen sich beim Teilen nicht ändern',
      user_brief: 'Namen und Fotos von Kollegen können fehlen'
    },
    settings: {
      broken: 'die Einstellungen für alle sind nicht lesbar; es gelten die Standardwerte, gespeichert wurde nichts',
      kept: 'die Einstellungen für alle wurden beibehalten',
      newer: 'die Einstellungen für alle stammen von einer neueren Version; es gelten die Standardwerte, gespeichert wurde nichts',
      partly: 'ein Teil der Einstellungen für alle ist nicht lesbar; gespeichert wurde nichts',
      saved: 'mit Standardwerten gespeichert'
    },
    state: { done: 'Erledigt', failed: 'Fehlgeschlagen', running: 'Läuft', waiting: 'Wartet', warned: 'Erledigt, mit Hinweis' },
    step: {
      administrator: 'Prüfen, wer Sie sind',
      bind: 'Relay zu Menüs und Elementen hinzufügen',
      bound: 'Nachsehen, was schon da ist',
      check: 'Ergebnis prüfen',
      finish: 'Installation abschließen',
      offered: 'Abfragen, was dieses Bitrix24 anbietet',
      scopes: 'Zugriffsrechte prüfen',
      settings: 'Einstellungen speichern',
      stale: 'Alte Adressen entfernen'
    },
    steps: 'Schritte',
    stillWrong: places => `Nach allen Schritten stimmt noch nicht: ${places}. Versuchen Sie es erneut; Relay repariert dann diese Stellen.`,
    title: 'Relay installieren',
    unbound: plural('de', { one: '# alte Adresse entfernt', other: '# alte Adressen entfernt' })
  },
  home: {
    place: {
      CRM_COMPANY_DETAIL_TAB: 'Unternehmen',
      CRM_CONTACT_DETAIL_TAB: 'Kontakt',
      CRM_DEAL_DETAIL_TAB: 'Auftrag',
      CRM_LEAD_DETAIL_TAB: 'Lead',
      IM_CONTEXT_MENU: 'Nachrichtenmenü'
    },
    title: 'Relay'
  }
}

export default de
