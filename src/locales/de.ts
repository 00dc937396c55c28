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
    people: plural('de', { one: '# Person', other: '# Personen' })
  },
  share: {
    title: 'Nachricht teilen'
  },
  operator: {
    title: 'Chats der Offenen Kanäle'
  },
  install: {
    title: 'Relay installieren'
  },
  home: {
    title: 'Relay'
  }
}

export default de
