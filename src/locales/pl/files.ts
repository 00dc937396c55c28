import type { Messages } from '../en'

export default {
  files: {
    again: 'Spróbuj ponownie',
    attachments: 'Załączniki',
    broken: 'Plik jest uszkodzony i nie można go wyświetlić. Możesz go pobrać.',
    cancel: 'Anuluj',
    close: 'Zamknij',
    denied: 'Bitrix24 nie udostępnia Ci tego pliku. Jeśli nie ma Cię w tym czacie, dołącz do niego i spróbuj ponownie.',
    download: 'Pobierz',
    empty: 'Plik jest pusty.',
    fit: 'Dopasuj do okna',
    fullSize: 'Pełny rozmiar',
    gone: 'Tego pliku nie ma już w Bitrix24.',
    loading: name => `Ładowanie: ${name}`,
    next: 'Następny obraz',
    noMethod: 'Ten portal nie udostępnia plików aplikacjom (brak metody „im.v2.File.download”). Otwórz plik w Bitrix24.',
    noPicture: 'To nie jest obraz, który można bezpiecznie wyświetlić. Możesz go pobrać.',
    notPlayable: 'Ta przeglądarka nie może odtworzyć pliku. Możesz go pobrać.',
    open: 'Otwórz w Bitrix24',
    ownNameOnly: 'Pliki można wysyłać tylko we własnym imieniu. Wybierz siebie jako nadawcę lub usuń pliki.',
    pause: 'Pauza',
    place: (at, all) => `${at} z ${all}`,
    play: name => `Odtwórz: ${name}`,
    playVideo: 'Odtwórz wideo',
    position: 'Pozycja',
    previous: 'Poprzedni obraz',
    refused: {
      empty: name => `Plik „${name}” jest pusty i nie został dołączony.`,
      folder: name => `„${name}” to folder. Dołącz pliki, które zawiera.`,
      tooLarge: (name, most) => `Plik „${name}” jest za duży: można wysłać najwyżej ${most}. Wyślij odnośnik do pliku.`,
      tooMany: (name, most) => `Plik „${name}” nie został dołączony. Najwięcej plików naraz: ${most}.`
    },
    remove: name => `Usuń: ${name}`,
    show: name => `Pokaż: ${name}`,
    smaller: (smaller, whole) => `Wyślij mniejszy plik: ${smaller} zamiast ${whole}`,
    speed: rate => `Prędkość ${rate}×`,
    tooManyPixels: 'Obraz jest za duży, aby go tu wyświetlić. Możesz go pobrać.',
    unreachable: 'Bitrix24 nie przekazał pliku. Otwórz go w Bitrix24.'
  }
} satisfies Pick<Messages, 'files'>
