import type { Messages } from '../en'
import { list } from '../list'
import { plural } from '../plural'

export default {
  operator: {
    actions: {
      cancel: 'Anuluj',
      elsewhere: 'Nowa rozmowa została rozpoczęta. Bitrix24 powiązał ją z innym elementem:',
      end: {
        confirm: 'Zakończ teraz',
        done: 'Rozmowa została zakończona.',
        label: 'Zakończ teraz',
        question: customer => `Rozmowa zakończy się od razu, nawet jeśli klient jeszcze jej nie ocenił. Klient: ${customer}.`,
        title: 'Zakończyć bez czekania na klienta?'
      },
      faster: name => `Ktoś był szybszy. Tę rozmowę prowadzi teraz ${name}.`,
      finish: {
        closing: 'Klient dostał tekst końcowy lub prośbę o ocenę. Potem rozmowa się zakończy.',
        confirm: 'Zakończ rozmowę',
        done: 'Rozmowa została zakończona.',
        label: 'Zakończ rozmowę',
        question: customer => `Rozmowa zostanie zakończona, a klient może dostać prośbę o ocenę. Klient: ${customer}.`,
        title: 'Zakończyć tę rozmowę?'
      },
      handedOver: {
        now: name => `Tę rozmowę prowadzi teraz ${name || 'współpracownik'}.`,
        queue: line => `Rozmowa czeka teraz w kolejce „${line}”.`,
        unseen: 'Bitrix24 przyjął to działanie. Stąd nie widać, kto prowadzi teraz rozmowę.'
      },
      join: {
        done: 'Jesteś teraz w czacie.',
        label: 'Dołącz do czatu'
      },
      late: 'To działanie nie jest już możliwe, bo rozmowa się zmieniła. Nic nie zrobiono.',
      more: 'Więcej działań',
      nameless: { colleague: 'współpracownik', customer: 'nieznany' },
      notConfirmed: 'Nie było odpowiedzi i nie udało się odświeżyć czatu. Sprawdź połączenie i spójrz na listę, zanim naciśniesz ponownie.',
      notSeen: 'Nie było odpowiedzi, a w czacie nie widać zmiany. Poczekaj chwilę i spójrz na listę, zanim naciśniesz ponownie.',
      note: {
        afterwards: {
          refused: 'Rozmowa została przeniesiona, ale Twoja notatka nie została wysłana:',
          unconfirmed: 'Rozmowa została przeniesiona. Nie wiadomo, czy Twoja notatka dotarła; sprawdź w komunikatorze, zanim wyślesz ją ponownie:'
        },
        before: {
          refused: 'Nie udało się dodać Twojej notatki, dlatego rozmowa nie została przeniesiona:',
          unconfirmed: 'Nie wiadomo, czy Twoja notatka została dodana, dlatego rozmowa nie została przeniesiona. Najpierw sprawdź w czacie:'
        },
        internal: 'Twoja notatka jest w czacie i mogą ją czytać tylko współpracownicy.',
        kept: text => `Twoja notatka nie została wysłana: ${text}`,
        sent: name => `Twoja notatka została wysłana w komunikatorze. Odbiorca: ${name}.`
      },
      openMessenger: 'Otwórz w komunikatorze',
      otherItem: {
        deal: id => `Deal ${id}`, lead: id => `Lead ${id}`, contact: id => `Kontakt ${id}`, company: id => `Firma ${id}`
      },
      read: {
        done: 'Wszystkie wiadomości są w Twoim komunikatorze oznaczone jako przeczytane.',
        label: 'Oznacz jako przeczytane'
      },
      skip: {
        confirm: 'Przekaż',
        done: 'Rozmowa czeka na następnego konsultanta ze swojej kolejki. Nie ma Cię już w czacie.',
        label: 'Przekaż następnemu konsultantowi',
        question: 'Rozmowa wróci do swojej kolejki i trafi do następnego konsultanta. Opuścisz czat.',
        title: 'Przekazać następnemu konsultantowi?'
      },
      spam: {
        confirm: 'Oznacz jako spam',
        done: 'Rozmowa została oznaczona jako spam i zakończona.',
        label: 'Oznacz jako spam',
        question: customer => `Rozmowa zostanie zakończona i oznaczona jako spam, a Ty i wszyscy współpracownicy opuścicie czat. Klient: ${customer}.`,
        title: 'Oznaczyć tę rozmowę jako spam?'
      },
      start: {
        confirm: 'Rozpocznij nową rozmowę',
        done: 'Nowa rozmowa została rozpoczęta. Możesz już odpowiadać.',
        label: 'Rozpocznij nową rozmowę',
        notListed: 'Rozmowa została rozpoczęta, ale Bitrix24 nie powiązał jej z żadnym elementem CRM tej karty. Odpowiedz w komunikatorze.',
        question: customer => `Zacznie się nowa rozmowa, a Ty będziesz jej konsultantem. Klient: ${customer}.`,
        title: 'Rozpocząć nową rozmowę?'
      },
      take: {
        confirm: 'Podejmij rozmowę',
        done: 'Rozmowa jest Twoja. Możesz już odpowiadać.',
        label: 'Podejmij rozmowę',
        notListed: 'Bitrix24 przyjął to działanie, ale nie pokazuje tej rozmowy przy tym elemencie CRM. Jeśli została zakończona, rozpocznij nową; możesz też odpowiedzieć w komunikatorze.',
        question: people => `Teraz w tym czacie: ${list('pl', people)}. Jeśli podejmiesz rozmowę, te osoby opuszczą czat, a wszystkie wiadomości zostaną oznaczone jako przeczytane.`,
        title: 'Podjąć tę rozmowę?'
      },
      takeOver: {
        confirm: 'Przenieś do mnie',
        done: 'Rozmowa została przeniesiona do Ciebie.',
        label: 'Przenieś do mnie',
        leave: people => `Czat opuszczą także: ${list('pl', people)}.`,
        question: owner => `Tę rozmowę prowadzi teraz ${owner}. Przejdzie ona do Ciebie i będzie to widoczne w czacie.`,
        title: 'Przenieść tę rozmowę do Ciebie?'
      },
      transfer: {
        again: 'Spróbuj ponownie',
        another: 'Wybierz inną osobę',
        ask: {
          person: {
            text: name => `Rozmowę przejmie ${name}, a Ty opuścisz czat.`,
            title: name => `Przenieść rozmowę? Nowy konsultant: ${name}`
          },
          queue: {
            empty: line => `Rozmowa trafi do kolejki „${line}”. Bitrix24 nie podaje w niej żadnego konsultanta, więc być może nikt nie odpowie. Opuścisz czat.`,
            text: line => `Rozmowa trafi do kolejki „${line}” i dostanie ją następny konsultant. Opuścisz czat.`,
            title: line => `Przenieść do kolejki „${line}”?`
          }
        },
        busy: 'brak miejsca na więcej',
        colleagues: 'Współpracownicy',
        confirm: 'Przenieś',
        done: 'Rozmowa czeka teraz na konsultanta.',
        duty: { off: 'poza dyżurem', on: 'na dyżurze', pause: 'na przerwie' },
        free: count => `może wziąć jeszcze ${count}`,
        label: 'Przenieś',
        loading: 'Ładowanie współpracowników i kolejek',
        none: 'Nikogo nie znaleziono',
        note: {
          chat: name => `Notatka w Waszym czacie bezpośrednim (opcjonalnie). Odbiorca: ${name}`,
          internal: 'Notatka w tym czacie, widoczna tylko dla współpracowników (opcjonalnie)'
        },
        queues: 'Kolejki',
        refused: 'Bitrix24 nie przeniósł rozmowy i nie podał powodu. Być może ta osoba nie może jej dostać albo rozmowa w międzyczasie się zmieniła. Lista została odświeżona.',
        search: 'Znajdź osobę lub kolejkę',
        title: 'Przenieś rozmowę'
      },
      unread: 'Bitrix24 przyjął to działanie. Relay nie mógł ponownie odczytać czatu, dlatego w czacie może być jeszcze widoczny poprzedni stan.',
      wrongState: 'Bitrix24 odrzucił to działanie, bo stan czatu na nie nie pozwala. Lista została odświeżona i pokazuje, co można zrobić.'
    },
    chats: {
      all: count => `Wszystkie czaty (${count})`,
      author: name => `${name}:`,
      back: 'Powrót do listy czatów',
      closed: 'zamknięty',
      closing: 'w trakcie zamykania',
      elsewhere: 'trwa gdzie indziej',
      from: { deal: 'Z deala', lead: 'Z leada', contact: 'Z kontaktu', company: 'Z firmy' },
      fromOthers: 'Ten deal nie ma własnych czatów. Te należą do jego kontaktu lub firmy; Twoja odpowiedź zostanie wysłana przez nie.',
      fromOthersLead: 'Ten element nie ma własnych czatów. Te należą do jego kontaktu lub firmy; Twoja odpowiedź zostanie wysłana przez nie.',
      groups: { waiting: 'Oczekujące', yours: 'Twoje', colleagues: 'Współpracowników', closed: 'Zamknięte' },
      joined: 'Jesteś w tym czacie',
      label: 'Czaty',
      mine: 'Prowadzisz Ty',
      noAnswer: 'Nie wymaga odpowiedzi',
      noAnswerHint: 'Czat nie będzie uznawany za oczekujący, dopóki klient znów nie napisze. Widzisz to tylko Ty. Naciśnij ponownie, aby to cofnąć.',
      none: 'Nie ma jeszcze czatów otwartych kanałów',
      noneHint: 'Czat pojawi się tu, gdy klient napisze przez otwarty kanał, a Bitrix24 powiąże rozmowę z tym elementem. Jeśli spodziewasz się czatu, którego tu nie ma, sprawdź ustawienia CRM otwartego kanału.',
      notDelivered: 'Niedostarczone',
      notJoined: 'Nie ma Cię w tym czacie',
      open: 'otwarty',
      owner: name => `Prowadzi ${name}`,
      ownerUnknown: 'Prowadzi współpracownik',
      responsible: {
        deal: name => `Osoba odpowiedzialna za deal: ${name}`,
        lead: name => `Osoba odpowiedzialna za lead: ${name}`,
        contact: name => `Osoba odpowiedzialna za kontakt: ${name}`,
        company: name => `Osoba odpowiedzialna za firmę: ${name}`
      },
      silent: 'Tryb cichy',
      unknownCustomer: 'Klient',
      unread: plural('pl', { one: '# nieprzeczytana wiadomość', few: '# nieprzeczytane wiadomości', many: '# nieprzeczytanych wiadomości', other: '# nieprzeczytanej wiadomości' }),
      waiting: 'otwarty, czeka na konsultanta',
      waitingFor: span => `czeka ${span}`,
      waits: 'czeka',
      you: 'Ty'
    },
    composer: {
      acts: 'Tekst zawiera polecenie czatu Bitrix24, np. [send] lub [put]. Sprawdź, czy klient na pewno ma je dostać.',
      andNext: label => `${label} i dalej`,
      andNextHint: (ctrl, shift) => `${ctrl}+${shift}+Enter. Po wysłaniu otworzy się następny oczekujący czat.`,
      attach: 'Dołącz pliki',
      attachOff: 'Ten portal nie przyjmuje plików od aplikacji (brak metody „im.v2.File.upload”). Wyślij je w komunikatorze.',
      blocked: names => `Uzupełnij brakujące pola: ${names}.`,
      canned: 'Gotowe odpowiedzi',
      colleaguesOnly: customer => `Tylko dla współpracowników. Nie zobaczy: ${customer}`,
      copied: 'Skopiowano',
      copy: 'Kopiuj tekst',
      counter: left => `Pozostało znaków: ${left}`,
      draft: 'Twój niewysłany tekst',
      handOver: {
        ended: 'W trakcie pisania rozmowa została zakończona. Twój tekst jest zachowany.',
        freed: 'W trakcie pisania rozmowa została zwolniona i czeka na konsultanta. Twój tekst jest zachowany.',
        loud: 'W trakcie pisania wyłączono tryb cichy: klient dostałby ten tekst.',
        passed: name => `Tę rozmowę prowadzi teraz ${name}. Twój tekst jest zachowany.`,
        removed: 'Nie ma Cię już w tym czacie. Twój tekst jest zachowany.'
      },
      label: 'Wiadomość',
      meant: 'Tak ma być',
      myself: 'Wyślij w swoim imieniu',
      note: { send: 'Dodaj notatkę', join: 'Dołącz do czatu i dodaj notatkę', take: 'Podejmij i dodaj notatkę', start: 'Rozpocznij i dodaj notatkę', anyway: 'Dodaj notatkę mimo to' },
      offered: 'Zapisano inną wersję tego tekstu.',
      offeredKeep: 'Zachowaj ten tekst',
      offeredUse: 'Użyj tamtego',
      placeholder: 'Napisz odpowiedź',
      placeholderNote: 'Napisz notatkę dla współpracowników',
      recipient: (customer, channel) => `Do: ${customer} · ${channel}`,
      sendAs: name => `Wyślij jako ${name}`,
      sendingAs: name => `Wysyłasz jako ${name}, nie we własnym imieniu.`,
      sendKeyCtrl: 'Ctrl+Enter wysyła',
      sendKeyEnter: 'Enter wysyła, Shift+Enter zaczyna nowy wiersz',
      tooLong: (over, most) => `Za dużo znaków: ${over}. Bitrix24 przyjmuje najwyżej ${most}.`,
      way: { send: 'Wyślij', join: 'Dołącz do czatu i wyślij', take: 'Podejmij i wyślij', start: 'Rozpocznij i wyślij', anyway: 'Wyślij mimo to' },
      zero: 'Dla Bitrix24 tekst „0” jest pusty. Napisz go słowem.'
    },
    conversation: {
      actions: 'Działania',
      earlier: 'Załaduj wcześniejsze wiadomości',
      earlierDialogs: {
        failed: why => `Nie udało się załadować wcześniejszych rozmów. ${why}`,
        loading: 'Ładowanie wcześniejszych rozmów',
        more: 'Jest więcej wcześniejszych rozmów.',
        none: 'Nie ma więcej wcześniejszych rozmów, które możesz czytać.',
        show: 'Pokaż wcześniejsze rozmowy'
      },
      earlierFailed: 'Nie udało się załadować wcześniejszych wiadomości.',
      earlierLoading: 'Ładowanie wcześniejszych wiadomości',
      edited: 'edytowano',
      empty: 'Nie ma jeszcze wiadomości.',
      hint: 'Strzałki przenoszą od wiadomości do wiadomości, a Enter do działań na wybranej. Litery trafiają do pola tekstowego.',
      internal: 'Tylko dla współpracowników',
      label: 'Rozmowa',
      newMessages: plural('pl', { one: '# nowa wiadomość', few: '# nowe wiadomości', many: '# nowych wiadomości', other: '# nowej wiadomości' }),
      offline: 'Brak połączenia z Bitrix24. To, co piszesz, jest zachowane; Relay sam wznowi pracę.',
      portal: 'Bitrix24',
      quoteNotLoaded: 'Wcześniejsza wiadomość, która nie jest tu załadowana',
      sessionOnly: 'Nie ma Cię w tym czacie, dlatego widać tylko ostatnią rozmowę. Dołącz do czatu, aby zobaczyć wcześniejsze.',
      sessionOnlyMember: 'Można tu przeczytać tylko ostatnią rozmowę tego czatu.',
      toNewest: 'Przejdź do najnowszej wiadomości',
      tryNow: 'Spróbuj teraz',
      unknownAuthor: 'Nieznany autor',
      unread: 'Nowe wiadomości'
    },
    delivery: {
      delivered: 'Dostarczone',
      notDelivered: 'Niedostarczone',
      reason: words => `Bitrix24 podaje: ${words}`,
      refused: channel => `Kanał ${channel} nie przyjął tej wiadomości, więc klient jej nie dostał.`,
      sendingTo: channel => `Wysyłanie przez ${channel}`,
      shut: (channel, since) => `Kanał ${channel} nie przyjmuje odpowiedzi, dopóki klient znów nie napisze. Czas na odpowiedź minął: ${since}.`,
      shutAsk: channel => `Wysłać, choć kanał ${channel} nie przyjmuje odpowiedzi?`,
      shutAskText: customer => `${customer}: ta wiadomość najprawdopodobniej nie dotrze. Użyj innego kanału lub poczekaj, aż klient znów napisze.`,
      slow: (channel, since) => `Wysyłanie przez ${channel} od ${since}`,
      through: channel => `Odpowiedz przez ${channel}`,
      until: (channel, time) => `Kanał ${channel} przyjmuje odpowiedzi do ${time}`
    },
    find: {
      close: 'Zamknij wyszukiwanie',
      far: 'wcześniej niż załadowane dotąd wiadomości',
      goOn: 'Załaduj wcześniejsze',
      label: 'Szukaj w rozmowie',
      limited: 'Twój plan Bitrix24 pomija starsze wiadomości w wyszukiwaniu.',
      loadedOnly: '(wśród załadowanych dotąd wiadomości; od 3 znaków także wśród starszych)',
      next: 'Następny wynik',
      none: 'Niczego nie znaleziono',
      place: (at, of) => `${at} z ${of}`,
      previous: 'Poprzedni wynik',
      tooShort: 'Wpisz co najmniej 2 znaki.'
    },
    keys: {
      close: 'Zamknij',
      items: {
        answer: 'Dołącz do rozmowy, podejmij ją lub rozpocznij',
        canned: 'Gotowe odpowiedzi, na początku tekstu',
        chats: 'Poprzedni lub następny czat',
        close: 'Zamknij to, co otwarte',
        finish: 'Zakończ rozmowę',
        help: 'Ta lista, poza polami tekstowymi',
        newLine: 'Nowy wiersz',
        next: 'Następny czat, który na Ciebie czeka',
        send: 'Wyślij',
        sendAndNext: 'Wyślij i otwórz następny oczekujący czat',
        share: 'Utwórz z ostatniej wiadomości klienta',
        transfer: 'Przenieś rozmowę'
      },
      open: 'Skróty klawiszowe',
      title: 'Skróty klawiszowe'
    },
    notice: {
      closed: 'Ta rozmowa została zakończona, nikt jej jeszcze nie podjął albo nie jest już powiązana z tym elementem.',
      closing: 'Ta rozmowa jest zamykana: klient dostał tekst końcowy lub prośbę o ocenę. Jeśli klient napisze, będzie trwała dalej.',
      denied: 'Ty lub wybrany nadawca nie możecie pisać przy tym elemencie CRM. Poproś o dostęp osobę odpowiedzialną za element.',
      elsewhere: 'Ta rozmowa trwa, ale Bitrix24 nie pokazuje jej przy tym elemencie CRM.',
      gone: 'Ten czat nie należy już do tej karty.',
      join: 'Nadawcy nie ma w tym czacie.',
      joinAndSend: 'Dołącz do czatu i wyślij',
      joinFailed: 'Nie udało się dodać nadawcy do czatu. Wybierz innego nadawcę lub przenieś rozmowę do siebie.',
      kept: 'Nic nie wysłano; Twój tekst jest zachowany.',
      keptFile: 'Nic nie wysłano; Twój plik jest zachowany.',
      loud: 'Tryb cichy został wyłączony, więc klient dostałby ten tekst.',
      list: { reading: 'Lista czatów jest odświeżana.', read: 'Lista czatów została odświeżona.', failed: 'Nie udało się odświeżyć listy czatów.' },
      quiet: 'Tryb cichy został włączony, więc ten tekst przeczytaliby tylko współpracownicy.',
      sendAnyway: 'Wyślij mimo to',
      stale: name => `W tej rozmowie są wiadomości, których jeszcze nie widzisz. Autor: ${name}. Nic nie wysłano; najpierw je przeczytaj.`,
      unseen: 'Dopiero teraz udało się odczytać tę rozmowę. Nic nie wysłano; najpierw ją przeczytaj.'
    },
    sender: {
      bot: name => `${name} (bot)`,
      choose: 'Wybierz współpracownika',
      label: 'Wyślij jako',
      myself: name => `${name} (Ty)`
    },
    sending: {
      again: 'Wyślij ponownie',
      cancelled: 'Anulowano, gdy cały plik był już w drodze, więc mógł zostać wysłany.',
      check: 'Sprawdź ponownie',
      checking: 'Sprawdzanie, czy wysłano',
      discard: 'Odrzuć',
      held: 'Ktoś napisał, zanim wiadomość została wysłana.',
      id: id => `Wiadomość ${id} w Bitrix24. Nie wiadomo, czy kanał ją dostarczył.`,
      left: 'Karta została zamknięta przed wysłaniem wiadomości.',
      leftFile: 'Karta została zamknięta przed wysłaniem pliku. Dołącz go ponownie.',
      leftUnknown: 'Gdy karta została zamknięta, nie było jeszcze odpowiedzi. Wiadomość mogła zostać wysłana.',
      loud: 'Tryb cichy został wyłączony przed wysłaniem: klient dostałby ten tekst.',
      notConfirmed: 'Niepotwierdzone',
      notConfirmedHint: 'Nie było odpowiedzi, a wiadomości nie ma w rozmowie. Mimo to mogła zostać wysłana.',
      notSent: 'Niewysłane',
      quiet: 'Tryb cichy został włączony przed wysłaniem: tekst przeczytaliby tylko współpracownicy.',
      retry: 'Ponów',
      sending: 'Wysyłanie',
      sent: 'Wysłane',
      sentTo: 'w Bitrix24',
      stopped: 'Czekała, bo wcześniejsza wiadomość nie została wysłana.',
      twice: 'Wysłano dwa razy: przeglądarka sama powtórzyła żądanie.',
      unchecked: 'Relay nie mógł sprawdzić, czy ktoś w międzyczasie napisał, więc nic nie wysłano.',
      uncheckedAgain: 'Relay nie mógł sprawdzić, czy wiadomość została już wysłana, więc nie wysłano jej ponownie.',
      unread: 'Nie było odpowiedzi i nie udało się ponownie odczytać rozmowy. Wiadomość mogła zostać wysłana.',
      vanished: 'Pliku nie można już odczytać: został przeniesiony, zmieniony lub usunięty. Dołącz go ponownie.'
    },
    title: 'Czaty otwartych kanałów',
    triesAgain: 'Relay sam ponawia próby.'
  },
  cannedResponses: {
    asTyped: text => `Tekst „${text}” możesz wysłać bez zmian.`,
    close: 'Zamknij',
    cut: count => `Tu są tylko najczęściej używane odpowiedzi otwartego kanału: ${count}.`,
    failed: why => `Nie udało się załadować gotowych odpowiedzi otwartego kanału. ${why}`,
    found: plural('pl', { one: '# odpowiedź', few: '# odpowiedzi', many: '# odpowiedzi', other: '# odpowiedzi' }),
    group: { used: 'Ostatnio używane', own: 'Twoje szablony', company: 'Szablony dla wszystkich', portal: 'Bez kategorii' },
    insert: 'Wstaw',
    inserting: 'Uzupełnianie zmiennych',
    keysInBox: '↑ ↓ wybierz · Enter wstaw · Esc pisz dalej',
    loading: 'Ładowanie gotowych odpowiedzi…',
    more: plural('pl', {
      one: 'Jeszcze # odpowiedź. Wpisz słowo, aby ją znaleźć.', few: 'Jeszcze # odpowiedzi. Wpisz słowo, aby je znaleźć.',
      many: 'Jeszcze # odpowiedzi. Wpisz słowo, aby je znaleźć.', other: 'Jeszcze # odpowiedzi. Wpisz słowo, aby je znaleźć.'
    }),
    none: 'Brak dostępnych dla Ciebie gotowych odpowiedzi',
    noneHint: 'Własne szablony dodasz w ustawieniach na stronie Relay. Gotowe odpowiedzi otwartego kanału są dla jego konsultantów.',
    nothingFound: query => `Niczego nie znaleziono dla „${query}”.`,
    preview: 'Podgląd',
    save: {
      label: 'Zapisz jako gotową odpowiedź',
      refused: {
        'no-chat': 'Bitrix24 nie znajduje już tego czatu. Nic nie zapisano.',
        'not-a-line-chat': 'Jako gotowe odpowiedzi można zapisywać tylko wiadomości z czatów otwartych kanałów. Nic nie zapisano.',
        'not-an-operator': 'Gotowe odpowiedzi mogą zapisywać tylko konsultanci tego otwartego kanału i administratorzy. Nic nie zapisano.',
        'not-savable': 'Bitrix24 nie może zapisać tej wiadomości jako gotowej odpowiedzi: otwarty kanał nie ma listy odpowiedzi lub wiadomości już nie ma. Nic nie zapisano.'
      },
      saved: 'Zapisano w gotowych odpowiedziach otwartego kanału.',
      saving: 'Zapisywanie jako gotowej odpowiedzi…',
      unconfirmed: 'Bitrix24 nie potwierdził zapisania odpowiedzi. Możesz zapisać ją ponownie: zostanie zachowana tylko raz.'
    },
    search: 'Szukaj odpowiedzi',
    source: { own: 'Twoja', company: 'Firma', portal: 'Otwarty kanał' },
    title: 'Gotowe odpowiedzi',
    unfilled: names => `Do uzupełnienia przed wysłaniem: ${names}`
  }
} satisfies Pick<Messages, 'operator' | 'cannedResponses'>
