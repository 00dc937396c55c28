import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  install: {
    adminOnly: 'Bitrix24 zezwala na to tylko administratorom; prawo do instalowania aplikacji nie wystarcza. Poproś administratora o otwarcie tej strony.',
    again: 'Spróbuj ponownie',
    already: 'Relay jest już zainstalowany. Załaduj tę stronę ponownie.',
    bound: (own, stale, astray, foreign) => {
      const parts = [
        `Osadzone tutaj: ${own}`, ...(stale ? [`pod starym adresem: ${stale}`] : []),
        ...(astray ? [`w miejscach, których Relay już nie używa: ${astray}`] : []),
        ...(foreign ? [`niedodane przez Relay, bez zmian: ${foreign}`] : [])
      ]
      return parts.join(', ')
    },
    done: 'Relay jest zainstalowany. Bitrix24 załaduje teraz tę stronę ponownie.',
    doneHint: 'Jeśli nic się nie dzieje, załaduj stronę ponownie.',
    failed: step => `Krok „${step}” nie powiódł się.`,
    failedAt: (step, place) => `Krok „${step}” nie powiódł się: ${place}.`,
    lead: 'Relay jest dodawany do czatów i kart CRM. Potrwa to kilka sekund; przed ostatnim krokiem nikt go nie zobaczy.',
    longAddress: length => `Adres tej strony ma długość ${length} znaków, a Bitrix24 przechowuje tylko 255. Przenieś Relay pod krótszy adres.`,
    missingNeeded: 'Relay nie ma uprawnień, bez których nie może działać. Administrator może je nadać, edytując aplikację w Bitrix24 (Zasoby programistów, Integracje):',
    missingOptional: 'Relay działa, ale brakuje niektórych uprawnień. Administrator może je nadać później w ustawieniach aplikacji:',
    missingToo: 'Brakuje też tych uprawnień; Relay działa bez nich:',
    newlyBound: plural('pl', { one: 'Dodano # miejsce', few: 'Dodano # miejsca', many: 'Dodano # miejsc', other: 'Dodano # miejsca' }),
    notAdded: 'Nie wiadomo, czy Bitrix24 dodał to miejsce: na razie go nie ma. Spróbuj ponownie za chwilę; Relay najpierw sprawdzi.',
    notAdministrator: 'Relay może zainstalować tylko administrator, bo nikt inny nie może dodać go do menu i kart. Poproś administratora o otwarcie tej strony.',
    notConfirmed: 'Bitrix24 nie potwierdził tego działania. Spróbuj ponownie za chwilę; Relay najpierw sprawdzi.',
    nothingAdded: 'Tym razem nic nie zmieniono. Nadaj uprawnienia i spróbuj ponownie.',
    nothingOffered: 'Ten portal nie ma żadnego z miejsc, których potrzebuje Relay. Sprawdź uprawnienia „placement”, „im” i „crm” i spróbuj ponownie.',
    notOffered: places => `Ten portal nie ma miejsc: ${places}. Pozostałe zostały dodane.`,
    outdated: places => `Bitrix24 nadal pokazuje nazwy lub opcje z wcześniejszej wersji: ${places}`,
    place: {
      CRM_COMPANY_DETAIL_TAB: 'Karta firmy',
      CRM_CONTACT_DETAIL_TAB: 'Karta kontaktu',
      CRM_DEAL_DETAIL_TAB: 'Karta deala',
      CRM_LEAD_DETAIL_TAB: 'Karta leada',
      IM_CONTEXT_MENU: 'Menu wiadomości'
    },
    progress: 'Instalacja',
    refused: 'Bitrix24 odrzucił to działanie. Spróbuj ponownie; jeśli to się powtórzy, otwórz „Szczegóły” i pokaż je osobie, która zajmuje się Relay.',
    refusedAddress: 'Bitrix24 nie przyjmuje adresu tej strony. Musi on być publiczny, mieć nazwę domeny i zaczynać się od https://.',
    renewed: places => `Odnowiono: ${places}`,
    scope: {
      calendar: 'przy udostępnianiu wiadomości nie można zmienić czasu i uczestników wydarzenia w kalendarzu',
      crm: 'brak zakładki na kartach deali, leadów, kontaktów i firm',
      im: 'wiadomości nie można ani czytać, ani udostępniać',
      imbot: 'nie można wybrać bota jako autora odpowiedzi',
      imopenlines: 'czatów z klientami nie można czytać ani na nie odpowiadać',
      lists: 'gotowe odpowiedzi portalu nie są wyświetlane',
      log: 'przy udostępnianiu wiadomości nie można zmienić tytułu i odbiorców posta w Aktualnościach',
      placement: 'Relay nie można dodać do menu i kart',
      pull: 'otwarte karty nie pokazują od razu działań współpracowników, choć włączono to w ustawieniach',
      task: 'przy udostępnianiu wiadomości nie można zmienić tytułu, osób i terminu ostatecznego zadania',
      user_brief: 'może brakować nazwisk i zdjęć współpracowników'
    },
    settings: {
      broken: 'nie można odczytać ustawień firmy; używane są wartości domyślne, zapisane ustawienia pozostały bez zmian',
      kept: 'ustawienia firmy pozostały bez zmian',
      newer: 'ustawienia firmy pochodzą z nowszej wersji Relay; używane są wartości domyślne, zapisane ustawienia pozostały bez zmian',
      partly: 'nie można odczytać części ustawień firmy; zapisane ustawienia pozostały bez zmian',
      saved: 'zapisano wartości domyślne'
    },
    state: { done: 'Gotowe', failed: 'Błąd', running: 'W toku', waiting: 'Oczekuje', warned: 'Gotowe, z uwagą' },
    step: {
      administrator: 'Sprawdzenie, kim jesteś',
      bind: 'Dodanie Relay do menu i kart',
      bound: 'Sprawdzenie, co już jest',
      check: 'Sprawdzenie wyniku',
      finish: 'Zakończenie instalacji',
      offered: 'Sprawdzenie możliwości portalu',
      scopes: 'Sprawdzenie uprawnień',
      settings: 'Zapisanie ustawień',
      stale: 'Usunięcie starych adresów'
    },
    steps: 'Kroki',
    stillWrong: places => `Po wszystkich krokach nadal nie w porządku: ${places}. Spróbuj ponownie; Relay naprawi te miejsca.`,
    title: 'Instalacja Relay',
    unbound: plural('pl', { one: 'Usunięto # stary adres', few: 'Usunięto # stare adresy', many: 'Usunięto # starych adresów', other: 'Usunięto # starego adresu' }),
    unboundAstray: count => `Usunięto z miejsc, których Relay już nie używa: ${count}`,
    unreadable: 'Relay nie może odczytać odpowiedzi Bitrix24. Spróbuj ponownie; jeśli to się powtórzy, powiadom osobę, która zajmuje się Relay.'
  }
} satisfies Pick<Messages, 'install'>
