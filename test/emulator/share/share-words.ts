import type { WireShareType } from './share-objects'

interface Words {
  file: string
  /** Today, yesterday and tomorrow, as the date in a notice's header starts. */
  days: [string, string, string]
  /** The closing sentence, with the link's word marked. */
  made: Record<WireShareType, string>
  /** The last sentence of a chat that was made from a message; `#` is where it leads back to. */
  from: string
}

/** What a share says in the languages of the portal, docs/bitrix24/share-effects.md#s26; English where there are no others. */
const words: Record<string, Words> = {
  en: {
    file: 'File', days: ['today', 'yesterday', 'tomorrow'], from: 'This chat was created from a message in #',
    made: {
      TASK: 'A [URL=#]task[/URL] has been created based on the message.', CALEND: 'A [URL=#]calendar event[/URL] was created based on the event.',
      POST: 'A [URL=#]Feed post[/URL] was created based on this message.', CHAT: 'Chat was created based on the message.'
    }
  },
  de: {
    file: 'Datei', days: ['heute', 'gestern', 'morgen'], from: 'Dieser Chat ist aus einer Nachricht entstanden: #',
    made: {
      TASK: 'Aus der Nachricht ist eine [URL=#]Aufgabe[/URL] entstanden.', CALEND: 'Aus der Nachricht ist ein [URL=#]Termin[/URL] entstanden.',
      POST: 'Aus der Nachricht ist ein [URL=#]Beitrag[/URL] entstanden.', CHAT: 'Aus der Nachricht ist ein Chat entstanden.'
    }
  },
  ru: {
    file: 'Файл', days: ['сегодня', 'вчера', 'завтра'], from: 'Чат создан по сообщению из #',
    made: {
      TASK: 'По сообщению создана [URL=#]задача[/URL].', CALEND: 'По сообщению создано [URL=#]событие[/URL].',
      POST: 'По сообщению создана [URL=#]запись[/URL] в Ленте.', CHAT: 'По сообщению создан чат.'
    }
  },
  pl: {
    file: 'Plik', days: ['dzisiaj', 'wczoraj', 'jutro'], from: 'Czat powstał z wiadomości w #',
    made: {
      TASK: 'Z wiadomości powstało [URL=#]zadanie[/URL].', CALEND: 'Z wiadomości powstało [URL=#]wydarzenie[/URL].',
      POST: 'Z wiadomości powstał [URL=#]wpis[/URL] w Aktualnościach.', CHAT: 'Z wiadomości powstał czat.'
    }
  },
  it: {
    file: 'File', days: ['oggi', 'ieri', 'domani'], from: 'La chat nasce da un messaggio in #',
    made: {
      TASK: 'Dal messaggio è nata una [URL=#]attività[/URL].', CALEND: 'Dal messaggio è nato un [URL=#]evento[/URL].',
      POST: 'Dal messaggio è nato un [URL=#]post[/URL] nel Feed.', CHAT: 'Dal messaggio è nata una chat.'
    }
  },
  kz: {
    file: 'Файл', days: ['бүгін', 'кеше', 'ертең'], from: 'Чат хабар негізінде ашылды: #',
    made: {
      TASK: 'Хабар негізінде [URL=#]тапсырма[/URL] ашылды.', CALEND: 'Хабар негізінде [URL=#]оқиға[/URL] ашылды.',
      POST: 'Хабар негізінде [URL=#]жазба[/URL] шықты.', CHAT: 'Хабар негізінде чат ашылды.'
    }
  },
  ua: {
    file: 'Файл', days: ['сьогодні', 'вчора', 'завтра'], from: 'Чат виник із повідомлення в #',
    made: {
      TASK: 'Із повідомлення виникла [URL=#]задача[/URL].', CALEND: 'Із повідомлення виникла [URL=#]подія[/URL].',
      POST: 'Із повідомлення виник [URL=#]допис[/URL] у Стрічці.', CHAT: 'Із повідомлення виник чат.'
    }
  }
}

export function shareWords(language: string): Words {
  return words[language] ?? words['en'] as Words
}

/** The title of what is made from a message without text, docs/bitrix24/share-effects.md#s23: the sentence without its link. */
export function stockTitle(type: WireShareType, language: string): string {
  return shareWords(language).made[type].replace(/\[[^\]]*\]/g, '')
}
