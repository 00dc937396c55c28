import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  share: {
    accepted: 'Bitrix24 hat die Anfrage angenommen',
    again: {
      cancel: 'Abbrechen',
      confirm: 'Noch einmal erstellen',
      text: earlier => `Diese Nachricht wurde bereits geteilt: ${earlier}. Wenn Sie fortfahren, kommt noch etwas hinzu; das Bisherige bleibt bestehen.`,
      title: { task: 'Noch eine Aufgabe erstellen?', event: 'Noch einen Kalendertermin erstellen?', post: 'Noch einen Beitrag veröffentlichen?', chat: 'Noch einen Chat erstellen?' }
    },
    audience: {
      count: people => `${people}: alle Teilnehmer dieses Chats`,
      customer: name => `${name} (Kunde)`,
      everyone: 'alle im Unternehmen; nur Sie, wenn Sie nicht an alle schreiben dürfen',
      members: 'alle Teilnehmer dieses Chats',
      workgroup: name => name ? `alle in der Arbeitsgruppe „${name}“` : 'alle in dieser Arbeitsgruppe',
      you: name => `${name} (Sie)`
    },
    checkAgain: 'Erneut prüfen',
    checking: 'Bitrix24 hat nicht geantwortet. Relay sieht im Chat nach, ob etwas erstellt wurde\u00a0…',
    choices: 'Aus dieser Nachricht erstellen',
    close: 'Schließen',
    createAnyway: 'Trotzdem erstellen',
    details: {
      applied: 'Ihre Angaben wurden übernommen.',
      apply: 'Erneut übernehmen',
      applying: 'Ihre Angaben werden übernommen\u00a0…',
      attendees: 'Teilnehmer',
      choose: 'Auswählen\u00a0…',
      create: { task: 'Aufgabe erstellen', event: 'Kalendertermin erstellen', post: 'Beitrag erstellen', chat: 'Chat erstellen' },
      deadline: 'Frist',
      end: 'Ende',
      failed: reason => `Es wurde erstellt, aber Ihre Angaben wurden nicht übernommen. ${reason} Sie bleiben hier erhalten.`,
      fault: {
        'no-such-time': 'Diese Uhrzeit gibt es nicht: Sie fällt bei der Zeitumstellung aus.',
        'not-after-start': 'Das Ende muss nach dem Anfang liegen.',
        'start-missing': 'Geben Sie auch den Anfang an.'
      },
      filled: 'geändert',
      highPriority: 'Hohe Priorität',
      hint: { task: 'Wird übernommen, sobald die Aufgabe erstellt ist.', event: 'Wird übernommen, sobald der Termin erstellt ist.', post: 'Wird gleich nach dem Veröffentlichen übernommen.', chat: 'Wird übernommen, sobald der Chat erstellt ist.' },
      label: 'Details',
      labelFor: kind => `Details: ${kind}`,
      left: 'Es wurde erstellt, aber Bitrix24 hat nicht bestätigt, dass Ihre Angaben übernommen wurden. Sie bleiben hier erhalten.',
      lookAgain: 'Erneut suchen',
      lost: 'Ihre Angaben sind nicht übernommen, weil Relay das Ergebnis im Chat noch nicht gefunden hat. Sie bleiben hier erhalten.',
      members: 'Personen hinzufügen',
      missingScope: scope => `Relay fehlt dafür die Berechtigung „${scope}“. Ein Administrator kann sie in Bitrix24 in den Einstellungen der Anwendung unter „Entwicklerressourcen“ erteilen.`,
      observers: 'Beobachter',
      onlyMembers: 'Außer Ihnen ist niemand in diesem Chat.',
      partly: reason => `Es wurde erstellt, aber nur ein Teil Ihrer Angaben wurde übernommen. ${reason} Sie bleiben hier erhalten.`,
      recipients: 'Nur diese Empfänger',
      recipientsAfter: 'Bitrix24 veröffentlicht den Beitrag zuerst für alle im Chat und benachrichtigt sie. Gleich danach können ihn nur noch diese öffnen.',
      recipientsNeeded: 'Wählen Sie auch die Empfänger: Bitrix24 braucht sie, um den Titel zu ändern, und Relay kennt hier nicht alle.',
      remove: name => `${name} entfernen`,
      responsible: 'Verantwortliche Person',
      start: 'Anfang',
      title: { task: 'Titel', event: 'Name', post: 'Titel', chat: 'Titel' },
      zone: (here, profile) => `In der Zeitzone dieses Browsers (${here}). In Ihrem Bitrix24-Profil steht ${profile}.`,
      withoutQuote: title => `Ohne das Zitat: ${title}`
    },
    done: { task: 'Aufgabe erstellt', event: 'Kalendertermin erstellt', post: 'Beitrag veröffentlicht', chat: 'Chat erstellt' },
    earlier: {
      by: (what, name) => `${what}, von ${name}`,
      byYou: what => `${what}, von Ihnen`,
      open: 'Öffnen',
      openEarlier: what => `Öffnen: ${what}`,
      short: { task: 'Aufgabe', event: 'Termin', post: 'Beitrag', chat: 'Chat' },
      when: (kind, when) => `${kind}, ${when}`
    },
    expect: {
      changed: {
        attendees: names => `Teilnehmer: ${names}`,
        members: names => `hinzugefügt: ${names}`,
        observers: names => `Beobachter: ${names}`,
        recipients: names => `danach nur für ${names}`,
        responsible: name => `Verantwortlich: ${name}`,
        times: (start, end) => `${start} bis ${end}`
      },
      chat: 'Ein neuer Chat für Sie und den Autor',
      chatAlone: 'Ein neuer Chat für Sie; Sie können Personen hinzufügen',
      chatWith: name => `Ein neuer Chat für Sie und ${name}`,
      crm: { deal: 'mit dem Auftrag verknüpft', lead: 'mit dem Lead verknüpft', contact: 'mit dem Kontakt verknüpft', company: 'mit dem Unternehmen verknüpft' },
      dated: (date, words) => `${date}, aus „${words}“`,
      deadline: date => `Frist: ${date}`,
      deadlineMaybe: 'Bitrix24 übernimmt vielleicht ein Datum aus dem Text als Frist',
      endOfDay: day => `${day}, Ende des Arbeitstags`,
      event: 'In Ihrem Kalender',
      eventDated: date => `${date}; 30 Minuten`,
      eventOpen: 'morgen um diese Zeit nach der Uhr des Servers oder an einem Datum, das Bitrix24 dem Text entnimmt; 30 Minuten',
      eventTomorrow: 'morgen um diese Zeit nach der Uhr des Servers, 30 Minuten',
      files: plural('de', { one: '# Datei angehängt', other: '# Dateien angehängt' }),
      note: 'Voraussichtlich; Portale können im Einzelnen abweichen.',
      observer: name => `Beobachter: ${name}`,
      post: audience => `Sofort veröffentlicht für ${audience}`,
      responsible: 'Verantwortlich: Sie',
      stockTitle: 'Mit einem Titel von Bitrix24',
      titled: title => `„${title}“`,
      titleFromText: 'Titel aus dem Text',
      workgroup: name => `in der Arbeitsgruppe „${name}“`
    },
    looking: 'Der Link wird gesucht\u00a0…',
    message: {
      deleted: 'Diese Nachricht wurde gelöscht. Was Sie daraus erstellen, enthält nur den Hinweis von Bitrix24, dass sie gelöscht wurde.',
      denied: 'Sie haben keinen Zugriff auf diesen Chat, deshalb kann die Nachricht nicht angezeigt werden. Bitten Sie einen Teilnehmer des Chats, Sie hinzuzufügen.',
      failed: 'Die Nachricht konnte nicht geladen werden. Sie können sie trotzdem teilen.',
      filesOnly: 'Eine Nachricht ohne Text',
      fromSystem: 'Bitrix24',
      label: 'Ausgewählte Nachricht',
      loading: 'Die Nachricht wird geladen',
      missing: 'Die Nachricht wurde nicht gefunden. Vielleicht ist sie gelöscht oder älter als der für Sie sichtbare Verlauf. Sie können trotzdem versuchen, sie zu teilen.',
      place: { private: 'Direkter Chat', workgroup: 'Chat der Arbeitsgruppe', general: 'Allgemeiner Chat', line: 'Kommunikationskanal', channel: 'Kanal', comments: 'Kommentare zu einem Kanalbeitrag', task: 'Aufgabenchat', copilot: 'CoPilot-Chat', chat: 'Gruppenchat' },
      retry: 'Erneut laden',
      system: 'Systemnachricht',
      unknownAuthor: 'Unbekannter Autor'
    },
    noLink: { task: 'Der Link wurde nicht gefunden. Sie finden die Aufgabe unter Ihren Aufgaben.', event: 'Der Link wurde nicht gefunden. Sie finden den Termin in Ihrem Kalender.', post: 'Der Link wurde nicht gefunden. Sie finden den Beitrag im Feed.', chat: 'Der neue Chat wurde nicht gefunden. Ist er auch nicht im Messenger, konnte Bitrix24 ihn nicht erstellen.' },
    open: { task: 'Aufgabe öffnen', event: 'Termin öffnen', post: 'Beitrag öffnen', chat: 'Chat öffnen' },
    openElsewhere: 'In neuem Tab öffnen',
    openRefused: 'Bitrix24 hat diese Seite hier nicht geöffnet.',
    publish: {
      cancel: 'Abbrechen',
      confirm: 'Veröffentlichen',
      looking: 'Relay ermittelt noch, wer das ist\u00a0…',
      text: audience => `Der Beitrag wird sofort veröffentlicht; lesen können ihn ${audience}.`,
      title: 'Im Feed veröffentlichen?',
      unknown: 'Wer das ist, konnte Relay nicht ermitteln.'
    },
    refused: {
      access: 'Sie haben keinen Zugriff auf diesen Chat. Bitten Sie jemanden aus dem Chat, Sie hinzuzufügen, und öffnen Sie dieses Fenster neu.',
      likely: { task: 'Die Aufgabe konnte hier nicht erstellt werden. Mögliche Gründe: Sie sind nicht Teilnehmer des Chats der Nachricht, die Nachricht wurde vollständig gelöscht, oder Sie sind Extranet-Nutzer.', event: 'Der Kalendertermin konnte hier nicht erstellt werden. Mögliche Gründe: Sie sind nicht Teilnehmer des Chats der Nachricht, die Nachricht wurde vollständig gelöscht, oder Sie sind Extranet-Nutzer.', post: 'Der Beitrag konnte hier nicht veröffentlicht werden. Mögliche Gründe: Sie dürfen in dieser Arbeitsgruppe nichts veröffentlichen, Sie sind nicht Teilnehmer des Chats der Nachricht, die Nachricht wurde vollständig gelöscht, oder Sie sind Extranet-Nutzer.', chat: 'Der Chat konnte hier nicht erstellt werden. Mögliche Gründe: Sie sind nicht Teilnehmer des Chats der Nachricht, die Nachricht wurde vollständig gelöscht, oder Sie sind Extranet-Nutzer.' },
      next: 'Wählen Sie eine andere Art oder wenden Sie sich an einen Administrator.',
      ownFault: 'Bitrix24 hat diese Nachricht nicht erkannt. Schließen Sie dieses Fenster und öffnen Sie es erneut über das Menü der Nachricht; tritt der Fehler wieder auf, öffnen Sie „Details“ und zeigen Sie sie Ihrem Administrator.'
    },
    shareAgain: 'Erneut teilen als\u00a0…',
    tryAgain: 'Erneut versuchen',
    twice: 'Es wurde zweimal erstellt: Der Browser hat die Anfrage von selbst wiederholt.',
    unconfirmed: { task: 'Relay konnte nicht bestätigen, dass die Aufgabe erstellt wurde. Wenn Sie sie trotzdem erstellen, gibt es womöglich zwei.', event: 'Relay konnte nicht bestätigen, dass der Kalendertermin erstellt wurde. Wenn Sie ihn trotzdem erstellen, gibt es womöglich zwei.', post: 'Relay konnte nicht bestätigen, dass der Beitrag veröffentlicht wurde. Wenn Sie ihn trotzdem veröffentlichen, gibt es womöglich zwei.', chat: 'Relay konnte nicht bestätigen, dass der Chat erstellt wurde. Wenn Sie ihn trotzdem erstellen, gibt es womöglich zwei.' },
    undo: {
      done: { task: 'Die Aufgabe wurde gelöscht.', event: 'Der Termin wurde gelöscht.', post: 'Der Beitrag wurde gelöscht.', chat: 'Sie haben den neuen Chat verlassen.' },
      failed: reason => `Das konnte nicht rückgängig gemacht werden. ${reason}`,
      label: 'Rückgängig machen',
      running: 'Wird rückgängig gemacht\u00a0…',
      stays: { task: 'Der Hinweis darauf bleibt im Chat.', event: 'Der Hinweis darauf bleibt im Chat.', post: '', chat: 'Für die anderen bleibt er bestehen, ebenso der Hinweis in diesem Chat.' }
    }
  }
} satisfies Pick<Messages, 'share'>
