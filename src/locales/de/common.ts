import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  app: {
    crashed: 'In Relay ist ein Fehler aufgetreten. Laden Sie die Seite neu, um fortzufahren.',
    keys: { ctrl: 'Strg', enter: 'Enter', esc: 'Esc', shift: 'Umschalt' },
    loading: 'Wird geladen',
    malformed: (placement, field) =>
      `Bitrix24 hat Relay (${placement}) ohne gültige Angabe „${field}“ geöffnet. Schließen Sie dieses Fenster und öffnen Sie es noch einmal; tritt der Fehler wieder auf, wenden Sie sich an Ihren Administrator.`,
    name: 'Relay',
    notInPortal: 'Öffnen Sie diese Seite in Bitrix24',
    notInPortalHint: 'Relay arbeitet in Chats und in CRM-Elementen. Ein Administrator fügt die Anwendung in Bitrix24 unter „Anwendungen“ hinzu.',
    portalSilent: 'Das Portal hat nicht geantwortet. Prüfen Sie die Verbindung und laden Sie die Seite neu.',
    reload: 'Neu laden',
    stillSending: field =>
      `Diese Nachricht wird noch gesendet und hat noch keine Nummer („${field}“). Schließen Sie dieses Fenster, warten Sie, bis sie gesendet ist, und öffnen Sie es noch einmal über das Menü.`,
    unsupported: (placement, supported) =>
      `Relay kennt den Einbettungsort „${placement}“ nicht. Unterstützt werden: ${supported}. Bitten Sie einen Administrator, die Einbettungen auf der Seite von Relay zu reparieren.`,
    viewFailed: 'Dieser Teil von Relay konnte nicht geladen werden. Prüfen Sie die Verbindung und laden Sie die Seite neu.'
  },
  problem: {
    accessDenied: 'Sie haben hier keinen Zugriff. Wenden Sie sich an den Eigentümer oder einen Administrator.',
    appAccess: 'Relay ist für Sie nicht freigegeben. Bitten Sie einen Administrator um Zugriff auf die Anwendung.',
    blocked: 'Bitrix24 hat Anfragen auf diesem Portal gesperrt. Ein Administrator sollte sich an den Bitrix24-Support wenden; laden Sie die Seite danach neu.',
    busy: 'Bitrix24 ist ausgelastet. Warten Sie einen Moment und versuchen Sie es erneut.',
    confirmDenied: 'Ein Administrator hat diese Aktion der Anwendung abgelehnt. Wenden Sie sich an ihn, wenn Sie sie brauchen.',
    confirmWaiting: 'Ein Administrator muss diese Aktion der Anwendung erst erlauben. Versuchen Sie es später erneut.',
    details: 'Details',
    fileTooLarge: 'Das Portal nimmt keine Dateien dieser Größe an. Senden Sie stattdessen einen Link.',
    noAnswer: 'Bitrix24 hat nicht geantwortet. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
    noMethod: 'Diese Funktion gibt es auf diesem Portal nicht. Wenden Sie sich an einen Administrator.',
    noTextField: 'In diesem Chat kann niemand schreiben. Antworten Sie im Messenger oder fragen Sie einen Administrator.',
    openInPortal: 'Öffnen Sie Relay in Bitrix24 und versuchen Sie es erneut.',
    plan: 'Der Tarif dieses Portals umfasst keine Anwendungen. Wenden Sie sich an einen Administrator.',
    portalClosed: 'Dieses Portal ist geschlossen. Wenden Sie sich an einen Administrator.',
    refused: 'Bitrix24 hat das abgelehnt. Versuchen Sie es erneut; tritt der Fehler wieder auf, öffnen Sie „Details“ und zeigen Sie sie Ihrem Administrator.',
    refusedFor: reason => `Bitrix24 hat die Nachricht nicht angenommen: ${reason}`,
    refusedSilently: 'Bitrix24 hat das abgelehnt und keinen Grund genannt. Versuchen Sie es erneut; tritt der Fehler wieder auf, sagen Sie es Ihrem Administrator.',
    scopeMissing: scope => `Relay fehlt hier eine Berechtigung${scope ? ` (${scope})` : ''}. Ein Administrator kann sie in den Einstellungen der Anwendung erteilen.`,
    serverFault: 'In Bitrix24 ist ein interner Fehler aufgetreten. Warten Sie einen Moment und versuchen Sie es erneut.',
    signedOut: 'Ihre Sitzung ist beendet. Laden Sie die Seite neu.',
    tryAgain: 'Erneut versuchen',
    unconfirmed: 'Bitrix24 hat das nicht bestätigt. Vielleicht ist es trotzdem geschehen: Sehen Sie nach, bevor Sie es erneut versuchen.',
    unreadable: 'Relay kann die Antwort von Bitrix24 nicht lesen. Versuchen Sie es erneut; tritt der Fehler wieder auf, wenden Sie sich an Ihren Administrator.'
  },
  message: {
    chat: 'Chat',
    deleted: 'Diese Nachricht wurde gelöscht.',
    everyone: 'Alle',
    file: id => `Datei #${id}`,
    files: 'Dateien',
    image: 'Bild',
    kinds: { task: 'Aufgabe', event: 'Kalendertermin', post: 'Beitrag im Feed', chat: 'Neuer Chat' },
    people: plural('de', { one: '# Person', other: '# Personen' }),
    person: id => `Person #${id}`,
    photo: 'Foto',
    photos: plural('de', { one: '# Foto', other: '# Fotos' }),
    share: 'Nachricht teilen',
    showLess: 'Weniger anzeigen',
    showMore: 'Mehr anzeigen',
    voice: 'Sprachnachricht',
    wordless: 'Nachricht ohne Text'
  }
} satisfies Pick<Messages, 'app' | 'problem' | 'message'>
