import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  install: {
    adminOnly: 'Bitrix24 erlaubt das nur Administratoren; das Recht, Anwendungen zu installieren, genügt nicht. Bitten Sie einen Administrator, diese Seite zu öffnen.',
    again: 'Erneut versuchen',
    already: 'Relay ist bereits installiert. Laden Sie diese Seite neu.',
    bound: (own, stale, astray, foreign) => {
      const parts = [
        `${own} hier eingebettet`, ...(stale ? [`${stale} mit alter Adresse`] : []),
        ...(astray ? [`${astray} an Stellen, die Relay nicht mehr nutzt`] : []),
        ...(foreign ? [`${foreign} nicht von Relay hinzugefügt, bleiben unverändert`] : [])
      ]
      return parts.join(', ')
    },
    done: 'Relay ist installiert. Bitrix24 lädt diese Seite jetzt neu.',
    doneHint: 'Wenn nichts geschieht, laden Sie die Seite neu.',
    failed: step => `„${step}“ ist fehlgeschlagen.`,
    failedAt: (step, place) => `„${step}“ ist hier fehlgeschlagen: ${place}.`,
    lead: 'Relay wird Ihren Chats und CRM-Elementen hinzugefügt. Das dauert einige Sekunden; vor dem letzten Schritt sieht es niemand.',
    longAddress: length => `Die Adresse dieser Seite hat ${length} Zeichen, Bitrix24 speichert nur 255. Legen Sie Relay unter einer kürzeren Adresse ab.`,
    missingNeeded: 'Relay fehlen Berechtigungen, ohne die es nicht arbeiten kann. Ein Administrator kann sie erteilen, indem er die Anwendung in Bitrix24 bearbeitet (Entwicklerressourcen, Integrationen):',
    missingOptional: 'Relay funktioniert, aber einige Berechtigungen fehlen. Ein Administrator kann sie später in den Einstellungen der Anwendung erteilen:',
    missingToo: 'Diese fehlen auch; Relay funktioniert ohne sie:',
    newlyBound: plural('de', { one: '# Stelle hinzugefügt', other: '# Stellen hinzugefügt' }),
    notAdded: 'Ob Bitrix24 die Stelle hinzugefügt hat, ist nicht bekannt: Bisher ist sie nicht da. Versuchen Sie es in einer Weile erneut; Relay sieht zuerst nach.',
    notAdministrator: 'Nur ein Administrator kann Relay installieren, denn nur er darf es zu Menüs und CRM-Elementen hinzufügen. Bitten Sie einen Administrator, diese Seite zu öffnen.',
    notConfirmed: 'Bitrix24 hat das nicht bestätigt. Versuchen Sie es in einer Weile erneut; Relay sieht zuerst nach.',
    nothingAdded: 'Diesmal wurde nichts geändert. Erteilen Sie die Berechtigungen und versuchen Sie es erneut.',
    nothingOffered: 'Dieses Portal bietet keine der Stellen an, die Relay braucht. Prüfen Sie die Berechtigungen „placement“, „im“ und „crm“ und versuchen Sie es erneut.',
    notOffered: places => `Dieses Portal bietet nicht an: ${places}. Alles Übrige wird hinzugefügt.`,
    outdated: places => `Bitrix24 zeigt noch Beschriftung oder Optionen einer früheren Version: ${places}`,
    place: {
      CRM_COMPANY_DETAIL_TAB: 'Unternehmen',
      CRM_CONTACT_DETAIL_TAB: 'Kontakt',
      CRM_DEAL_DETAIL_TAB: 'Auftrag',
      CRM_LEAD_DETAIL_TAB: 'Lead',
      IM_CONTEXT_MENU: 'Nachrichtenmenü'
    },
    progress: 'Installation',
    refused: 'Bitrix24 hat das abgelehnt. Versuchen Sie es erneut; tritt der Fehler wieder auf, öffnen Sie „Details“ und zeigen Sie sie der Person, die Relay betreut.',
    refusedAddress: 'Bitrix24 nimmt die Adresse dieser Seite nicht an. Sie muss öffentlich erreichbar sein, einen Domainnamen haben und mit https:// beginnen.',
    renewed: places => `Erneuert: ${places}`,
    scope: {
      calendar: 'Zeit und Teilnehmer eines Termins lassen sich beim Teilen nicht ändern',
      crm: 'keine Registerkarte in Aufträgen, Leads, Kontakten und Unternehmen',
      im: 'Nachrichten können weder gelesen noch geteilt werden',
      imbot: 'kein Bot kann als Autor einer Antwort gewählt werden',
      imopenlines: 'Chats mit Kunden können weder gelesen noch beantwortet werden',
      lists: 'die vordefinierten Antworten des Portals werden nicht angezeigt',
      log: 'Titel und Empfänger eines Feed-Beitrags lassen sich beim Teilen nicht ändern',
      placement: 'Relay kann zu Menüs und CRM-Elementen nicht hinzugefügt werden',
      pull: 'was Kollegen tun, wird anderswo nicht sofort angezeigt, obwohl das in den Einstellungen eingeschaltet ist',
      task: 'Titel, Personen und Frist einer Aufgabe lassen sich beim Teilen nicht ändern',
      user_brief: 'Namen und Fotos von Kollegen können fehlen'
    },
    settings: {
      broken: 'die Einstellungen für alle sind nicht lesbar; es gelten die Standardwerte, die gespeicherten bleiben unverändert',
      kept: 'die Einstellungen für alle wurden beibehalten',
      newer: 'die Einstellungen für alle stammen von einer neueren Version; es gelten die Standardwerte, die gespeicherten bleiben unverändert',
      partly: 'ein Teil der Einstellungen für alle ist nicht lesbar; die gespeicherten bleiben unverändert',
      saved: 'mit Standardwerten gespeichert'
    },
    state: { done: 'Erledigt', failed: 'Fehlgeschlagen', running: 'Läuft', waiting: 'Wartet', warned: 'Erledigt, mit Hinweis' },
    step: {
      administrator: 'Prüfen, wer Sie sind',
      bind: 'Relay zu Menüs und CRM-Elementen hinzufügen',
      bound: 'Nachsehen, was schon da ist',
      check: 'Ergebnis prüfen',
      finish: 'Installation abschließen',
      offered: 'Abfragen, was dieses Portal anbietet',
      scopes: 'Berechtigungen prüfen',
      settings: 'Einstellungen speichern',
      stale: 'Alte Adressen entfernen'
    },
    steps: 'Schritte',
    stillWrong: places => `Nach allen Schritten stimmt noch nicht: ${places}. Versuchen Sie es erneut; Relay repariert dann diese Stellen.`,
    title: 'Relay installieren',
    unbound: plural('de', { one: '# alte Adresse entfernt', other: '# alte Adressen entfernt' }),
    unboundAstray: count => `${count} an Stellen entfernt, die Relay nicht mehr nutzt`,
    unreadable: 'Relay kann die Antwort von Bitrix24 nicht lesen. Versuchen Sie es erneut; tritt der Fehler wieder auf, wenden Sie sich an die Person, die Relay betreut.'
  }
} satisfies Pick<Messages, 'install'>
