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
