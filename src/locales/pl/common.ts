import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  app: {
    crashed: 'W Relay wystąpił błąd. Załaduj stronę ponownie, aby kontynuować.',
    keys: { ctrl: 'Ctrl', enter: 'Enter', esc: 'Esc', shift: 'Shift' },
    loading: 'Ładowanie',
    malformed: (placement, field) =>
      `Bitrix24 otworzył Relay (${placement}) bez poprawnej wartości „${field}”. Zamknij to okno i otwórz je ponownie; jeśli to się powtórzy, powiadom administratora.`,
    name: 'Relay',
    notInPortal: 'Otwórz tę stronę w Bitrix24',
    notInPortalHint: 'Relay działa w czatach i na kartach CRM. Administrator dodaje go w Bitrix24 w sekcji Aplikacje.',
    portalSilent: 'Portal nie odpowiedział. Sprawdź połączenie i załaduj stronę ponownie.',
    reload: 'Załaduj ponownie',
    stillSending: field =>
      `Ta wiadomość jest właśnie wysyłana i nie ma jeszcze numeru („${field}”). Zamknij to okno, poczekaj, aż wiadomość zostanie wysłana, i otwórz je ponownie z menu.`,
    unsupported: (placement, supported) =>
      `Relay nie zna miejsca osadzenia „${placement}”. Obsługiwane: ${supported}. Poproś administratora o naprawienie osadzeń na stronie Relay.`,
    viewFailed: 'Nie udało się załadować tej części Relay. Sprawdź połączenie i załaduj stronę ponownie.'
  },
  problem: {
    accessDenied: 'Nie masz do tego dostępu. Zwróć się do właściciela lub administratora.',
    appAccess: 'Nie masz dostępu do Relay. Poproś o niego administratora.',
    blocked: 'Bitrix24 zablokował żądania w tym portalu. Poproś administratora o kontakt z pomocą techniczną Bitrix24, a potem załaduj tę stronę ponownie.',
    busy: 'Bitrix24 jest zajęty. Poczekaj chwilę i spróbuj ponownie.',
    confirmDenied: 'Administrator nie zezwolił aplikacji na to działanie. Zwróć się do niego, jeśli go potrzebujesz.',
    confirmWaiting: 'Administrator musi najpierw zezwolić na to działanie. Spróbuj później.',
    details: 'Szczegóły',
    fileTooLarge: 'Portal nie przyjmuje plików tej wielkości. Wyślij odnośnik do pliku.',
    noAnswer: 'Bitrix24 nie odpowiedział. Sprawdź połączenie i spróbuj ponownie.',
    noMethod: 'Ten portal nie ma tej funkcji. Zwróć się do administratora.',
    noTextField: 'W tym czacie nikt nie może pisać. Odpowiedz w komunikatorze lub zwróć się do administratora.',
    openInPortal: 'Otwórz Relay w Bitrix24 i spróbuj ponownie.',
    plan: 'Plan tego portalu nie obejmuje aplikacji. Zwróć się do administratora.',
    portalClosed: 'Ten portal jest zamknięty. Zwróć się do administratora.',
    refused: 'Bitrix24 odrzucił to działanie. Spróbuj ponownie; jeśli to się powtórzy, otwórz „Szczegóły” i pokaż je administratorowi.',
    refusedFor: reason => `Bitrix24 nie przyjął wiadomości: ${reason}`,
    refusedSilently: 'Bitrix24 odrzucił to działanie i nie podał powodu. Spróbuj ponownie; jeśli to się powtórzy, powiadom administratora.',
    scopeMissing: scope => `Relay nie ma tu potrzebnego uprawnienia${scope ? ` (${scope})` : ''}. Administrator może je nadać w ustawieniach aplikacji.`,
    serverFault: 'W Bitrix24 wystąpił błąd wewnętrzny. Poczekaj chwilę i spróbuj ponownie.',
    signedOut: 'Twoja sesja wygasła. Załaduj stronę ponownie.',
    tryAgain: 'Spróbuj ponownie',
    unconfirmed: 'Bitrix24 nie potwierdził tego działania. Mogło zostać wykonane lub nie: sprawdź to, zanim spróbujesz ponownie.',
    unreadable: 'Relay nie może odczytać odpowiedzi Bitrix24. Spróbuj ponownie; jeśli to się powtórzy, powiadom administratora.'
  },
  message: {
    chat: 'Czat',
    deleted: 'Ta wiadomość została usunięta.',
    everyone: 'Wszyscy',
    file: id => `Plik nr\u00a0${id}`,
    files: 'Pliki',
    image: 'Obraz',
    kinds: { task: 'Zadanie', event: 'Wydarzenie w kalendarzu', post: 'Post w Aktualnościach', chat: 'Nowy czat' },
    people: plural('pl', { one: '# osoba', few: '# osoby', many: '# osób', other: '# osoby' }),
    person: id => `Użytkownik nr\u00a0${id}`,
    photo: 'Zdjęcie',
    photos: plural('pl', { one: '# zdjęcie', few: '# zdjęcia', many: '# zdjęć', other: '# zdjęcia' }),
    share: 'Udostępnij wiadomość',
    showLess: 'Pokaż mniej',
    showMore: 'Pokaż więcej',
    voice: 'Wiadomość głosowa',
    wordless: 'Wiadomość bez tekstu'
  }
} satisfies Pick<Messages, 'app' | 'problem' | 'message'>
