import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  share: {
    accepted: 'Bitrix24 przyjął żądanie',
    again: {
      cancel: 'Anuluj',
      confirm: 'Utwórz jeszcze raz',
      text: earlier => `Ta wiadomość została już udostępniona: ${earlier}. Powstanie kolejny element, a poprzedni pozostanie.`,
      title: { task: 'Utworzyć kolejne zadanie?', event: 'Utworzyć kolejne wydarzenie w kalendarzu?', post: 'Opublikować kolejny post w Aktualnościach?', chat: 'Utworzyć kolejny czat?' }
    },
    audience: {
      count: people => `${people}\u00a0– wszyscy członkowie tego czatu`,
      customer: name => `${name} (klient)`,
      everyone: 'wszyscy w firmie; tylko Ty, jeśli nie możesz pisać do wszystkich',
      members: 'wszyscy członkowie tego czatu',
      workgroup: name => name ? `wszyscy w grupie roboczej „${name}”` : 'wszyscy w tej grupie roboczej',
      you: name => `${name} (Ty)`
    },
    checkAgain: 'Sprawdź ponownie',
    checking: 'Bitrix24 nie odpowiedział. Relay sprawdza w czacie, czy udało się to utworzyć…',
    choices: 'Utwórz z tej wiadomości',
    close: 'Zamknij',
    createAnyway: 'Utwórz mimo to',
    details: {
      applied: 'Twoje zmiany zostały zastosowane.',
      apply: 'Zastosuj ponownie',
      applying: 'Stosowanie Twoich zmian…',
      attendees: 'Uczestnicy',
      choose: 'Wybierz…',
      create: { task: 'Utwórz zadanie', event: 'Utwórz wydarzenie', post: 'Utwórz post w Aktualnościach', chat: 'Utwórz czat' },
      deadline: 'Termin ostateczny',
      end: 'Zakończenie',
      failed: reason => `Utworzono, ale Twoje zmiany nie zostały zastosowane. ${reason} Są tu zachowane.`,
      fault: {
        'no-such-time': 'Takiej godziny nie ma: wypada przy zmianie czasu.',
        'not-after-start': 'Zakończenie musi być późniejsze niż początek.',
        'start-missing': 'Ustaw też początek.'
      },
      filled: 'zmieniono',
      highPriority: 'Wysoki priorytet',
      hint: { task: 'Zmiany zostaną zastosowane zaraz po utworzeniu zadania.', event: 'Zmiany zostaną zastosowane zaraz po utworzeniu wydarzenia.', post: 'Zmiany zostaną zastosowane zaraz po publikacji.', chat: 'Zmiany zostaną zastosowane zaraz po utworzeniu czatu.' },
      label: 'Szczegóły',
      labelFor: kind => `Szczegóły: ${kind}`,
      left: 'Utworzono, ale Bitrix24 nie potwierdził, że Twoje zmiany zostały zastosowane. Są tu zachowane.',
      lookAgain: 'Szukaj ponownie',
      lost: 'Twoje zmiany nie zostały zastosowane, bo Relay jeszcze nie znalazł wyniku w czacie. Są tu zachowane.',
      members: 'Osoby do dodania',
      missingScope: scope => `Relay nie ma potrzebnego uprawnienia „${scope}”. Administrator może je nadać w ustawieniach aplikacji w Bitrix24, w sekcji Zasoby programistów.`,
      observers: 'Obserwatorzy',
      onlyMembers: 'W tym czacie nie ma nikogo więcej.',
      partly: reason => `Utworzono, ale zastosowano tylko część Twoich zmian. ${reason} Są tu zachowane.`,
      recipients: 'Tylko ci odbiorcy',
      recipientsAfter: 'Bitrix24 najpierw publikuje post dla wszystkich w czacie i ich powiadamia. Zaraz potem będą mogli go otworzyć tylko wybrani odbiorcy.',
      recipientsNeeded: 'Wybierz też odbiorców: Bitrix24 wymaga ich do zmiany tytułu, a Relay nie zna tu wszystkich.',
      remove: name => `Usuń: ${name}`,
      responsible: 'Osoba odpowiedzialna',
      start: 'Początek',
      title: { task: 'Tytuł', event: 'Nazwa', post: 'Tytuł', chat: 'Tytuł' },
      zone: (here, profile) => `W strefie czasowej tej przeglądarki (${here}). W Twoim profilu Bitrix24: ${profile}.`,
      withoutQuote: title => `Bez cytatu: ${title}`
    },
    done: { task: 'Utworzono zadanie', event: 'Utworzono wydarzenie w kalendarzu', post: 'Opublikowano post w Aktualnościach', chat: 'Utworzono czat' },
    earlier: {
      by: (what, name) => `${what}, autor: ${name}`,
      byYou: what => `${what}, autor: Ty`,
      open: 'Otwórz',
      openEarlier: what => `Otwórz: ${what}`,
      short: { task: 'Zadanie', event: 'Wydarzenie', post: 'Post w Aktualnościach', chat: 'Czat' },
      when: (kind, when) => `${kind}, ${when}`
    },
    expect: {
      changed: {
        attendees: names => `uczestnicy: ${names}`,
        members: names => `dodane osoby: ${names}`,
        observers: names => `obserwatorzy: ${names}`,
        recipients: names => `potem tylko odbiorcy: ${names}`,
        responsible: name => `Osoba odpowiedzialna: ${name}`,
        times: (start, end) => `${start} – ${end}`
      },
      chat: 'Nowy czat: Ty i autor wiadomości',
      chatAlone: 'Nowy czat tylko z Tobą; możesz dodać do niego innych',
      chatWith: name => `Nowy czat: Ty i ${name}`,
      crm: { deal: 'powiązane z dealem', lead: 'powiązane z leadem', contact: 'powiązane z kontaktem', company: 'powiązane z firmą' },
      dated: (date, words) => `${date}, ze słów „${words}”`,
      deadline: date => `termin ostateczny: ${date}`,
      deadlineMaybe: 'Bitrix24 może wziąć z tekstu termin ostateczny',
      endOfDay: day => `${day}, koniec dnia pracy`,
      event: 'W Twoim kalendarzu',
      eventDated: date => `${date}; 30 minut`,
      eventOpen: 'jutro o tej porze według zegara serwera lub w dniu, który Bitrix24 odczyta z tekstu; 30 minut',
      eventTomorrow: 'jutro o tej porze według zegara serwera, 30 minut',
      files: plural('pl', { one: '# załączony plik', few: '# załączone pliki', many: '# załączonych plików', other: '# załączonego pliku' }),
      note: 'Tak powinno być; portale mogą się różnić w szczegółach.',
      observer: name => `obserwator: ${name}`,
      post: audience => `Publikacja od razu, zobaczą: ${audience}`,
      responsible: 'Osoba odpowiedzialna: Ty',
      stockTitle: 'Z tytułem nadanym przez Bitrix24',
      titled: title => `„${title}”`,
      titleFromText: 'Tytuł z tekstu',
      workgroup: name => `w grupie roboczej „${name}”`
    },
    looking: 'Szukanie odnośnika…',
    message: {
      deleted: 'Ta wiadomość została usunięta. To, co z niej utworzysz, będzie zawierać tylko adnotację Bitrix24 o jej usunięciu.',
      denied: 'Nie masz dostępu do tego czatu, więc nie można pokazać wiadomości. Poproś kogoś z czatu, aby Cię do niego dodał.',
      failed: 'Nie udało się załadować wiadomości. Mimo to możesz ją udostępnić.',
      filesOnly: 'Wiadomość bez tekstu',
      fromSystem: 'Bitrix24',
      label: 'Wybrana wiadomość',
      loading: 'Ładowanie wiadomości',
      missing: 'Nie znaleziono wiadomości. Może być usunięta lub starsza niż historia, którą widzisz. Możesz mimo to spróbować ją udostępnić.',
      place: { private: 'Czat bezpośredni', workgroup: 'Czat grupy roboczej', general: 'Czat ogólny', line: 'Otwarty kanał', channel: 'Kanał', comments: 'Komentarze do posta w kanale', task: 'Czat zadania', copilot: 'Czat z CoPilot', chat: 'Czat grupowy' },
      retry: 'Załaduj ponownie',
      system: 'Wiadomość systemowa',
      unknownAuthor: 'Nieznany autor'
    },
    noLink: { task: 'Nie znaleziono odnośnika. Znajdziesz to zadanie wśród swoich zadań.', event: 'Nie znaleziono odnośnika. Znajdziesz to wydarzenie w swoim kalendarzu.', post: 'Nie znaleziono odnośnika. Znajdziesz ten post w Aktualnościach.', chat: 'Nie znaleziono nowego czatu. Jeśli nie ma go też w komunikatorze, Bitrix24 nie zdołał go utworzyć.' },
    open: { task: 'Otwórz zadanie', event: 'Otwórz wydarzenie', post: 'Otwórz post', chat: 'Otwórz czat' },
    openElsewhere: 'Otwórz w nowej karcie',
    openRefused: 'Bitrix24 nie otworzył tu tej strony.',
    publish: {
      cancel: 'Anuluj',
      confirm: 'Publikuj',
      looking: 'Relay sprawdza, kto to jest…',
      text: audience => `Post zostanie opublikowany od razu. Zobaczą go: ${audience}.`,
      title: 'Opublikować w Aktualnościach?',
      unknown: 'Nie udało się sprawdzić, kto to jest.'
    },
    refused: {
      access: 'Nie masz dostępu do tego czatu. Poproś kogoś z czatu, aby Cię do niego dodał, i otwórz to okno ponownie.',
      likely: { task: 'Nie udało się tu utworzyć zadania. Możliwe przyczyny: nie jesteś członkiem czatu z tą wiadomością, wiadomość została całkowicie usunięta lub korzystasz z ekstranetu.', event: 'Nie udało się tu utworzyć wydarzenia w kalendarzu. Możliwe przyczyny: nie jesteś członkiem czatu z tą wiadomością, wiadomość została całkowicie usunięta lub korzystasz z ekstranetu.', post: 'Nie udało się tu opublikować posta. Możliwe przyczyny: nie możesz publikować w tej grupie roboczej, nie jesteś członkiem czatu z tą wiadomością, wiadomość została całkowicie usunięta lub korzystasz z ekstranetu.', chat: 'Nie udało się tu utworzyć czatu. Możliwe przyczyny: nie jesteś członkiem czatu z tą wiadomością, wiadomość została całkowicie usunięta lub korzystasz z ekstranetu.' },
      next: 'Wybierz coś innego lub zwróć się do administratora.',
      ownFault: 'Bitrix24 nie rozpoznał tej wiadomości. Zamknij to okno i otwórz je ponownie z menu wiadomości; jeśli to się powtórzy, otwórz „Szczegóły” i pokaż je administratorowi.'
    },
    shareAgain: 'Udostępnij ponownie jako…',
    tryAgain: 'Spróbuj ponownie',
    twice: 'Utworzono dwa razy: przeglądarka sama powtórzyła żądanie.',
    unconfirmed: { task: 'Relay nie zdołał potwierdzić, że zadanie zostało utworzone. Jeśli mimo to je utworzysz, mogą powstać dwa.', event: 'Relay nie zdołał potwierdzić, że wydarzenie w kalendarzu zostało utworzone. Jeśli mimo to je utworzysz, mogą powstać dwa.', post: 'Relay nie zdołał potwierdzić, że post został opublikowany. Jeśli mimo to go opublikujesz, mogą powstać dwa.', chat: 'Relay nie zdołał potwierdzić, że czat został utworzony. Jeśli mimo to go utworzysz, mogą powstać dwa.' },
    undo: {
      done: { task: 'Zadanie zostało usunięte.', event: 'Wydarzenie zostało usunięte.', post: 'Post został usunięty.', chat: 'Nie ma Cię już w nowym czacie.' },
      failed: reason => `Nie udało się cofnąć. ${reason}`,
      label: 'Cofnij',
      running: 'Cofanie…',
      stays: { task: 'Informacja o nim pozostaje w czacie.', event: 'Informacja o nim pozostaje w czacie.', post: '', chat: 'Dla pozostałych osób nowy czat nadal istnieje, a informacja w tym czacie zostaje.' }
    }
  }
} satisfies Pick<Messages, 'share'>
