import { describe, expect, it } from 'vitest'
import type { Message } from '../../../../src/domain/messages/message'
import { matchNotice, pathOf, quotesMessage } from '../../../../src/domain/share/share-notice'

const origin = 'https://acme.bitrix24.com'
const place = { dialogKind: 'chat', origin } as const
const noticeClass = 'bx-messenger-content-item-system'
const rule = '-'.repeat(54)

function message(change: Partial<Message> = {}): Message {
  return {
    id: 70412, authorId: 7, date: new Date('2026-09-02T10:15:00+02:00'), text: 'Roof on Friday?', files: [], attachments: [],
    deleted: false, system: false, unread: false, notice: { cssClass: '', chatId: 0 }, ...change
  }
}

function notice(closing: string, change: Partial<Message> = {}, quote = 'Ida Brandt [02.09.2026 10:15]\nRoof on Friday?'): Message {
  return message({
    id: 70413, authorId: 0, system: true, text: [rule, quote, rule, closing].join('\n'),
    notice: { cssClass: noticeClass, chatId: 0 }, ...change
  })
}

const task = '/company/personal/user/7/tasks/task/view/55/'

describe('a notice of the portal', () => {
  it.each([
    ['English', `The message was used to create a [URL=${task}]task[/URL]`],
    ['Russian', `На основе сообщения создана [URL=${task}]задача[/URL]`],
    ['German', `Auf Basis dieser Nachricht wurde eine [URL=${task}]Aufgabe[/URL] erstellt`],
    ['lower-case codes', `Created a [url=${task}]task[/url]`],
    ['an absolute address of the portal', `Created a [URL=${origin}${task}]task[/URL]`],
    ['an absolute address of the site under another name, of which only the path counts', `Created a [URL=http://inside.example:8443${task}]task[/URL]`]
  ])('names the task, in %s', (_what, closing) => {
    expect(matchNotice(notice(closing), place)).toEqual({ kind: 'task', id: 55, address: task })
  })

  it.each([
    ['task', '/workgroups/group/45/tasks/task/view/55/', 55],
    ['task', '/intranet/people/7/tasks/task/view/55', 55],
    ['post', '/company/personal/user/7/blog/33/', 33],
    ['post', '/people/7/blog/33', 33],
    ['event', '/company/personal/user/7/calendar/?EVENT_ID=91', 91],
    ['event', '/kalender/?IFRAME=Y&EVENT_ID=91&EVENT_DATE=1', 91]
  ])('names a %s whatever stands before the tail: %s', (kind, path, id) => {
    expect(matchNotice(notice(`[URL=${path}]x[/URL]`), place)).toEqual({ kind, id, address: path })
  })

  it('names the new chat by its parameters, since its sentence has no link', () => {
    const made = notice('Создан чат', { notice: { cssClass: noticeClass, chatId: 991 } })
    expect(matchNotice(made, place)).toEqual({ kind: 'chat', id: 991, address: 'chat991' })
  })

  it('names nothing that the quoted message links, where the portal cut off its end', () => {
    const cut = message({ id: 70413, authorId: 0, system: true, text: `${rule}\nIda Brandt [today, 10:15 am]\nSee [URL=${task}]this[/URL] (...)`, notice: { cssClass: noticeClass, chatId: 0 } })
    expect(matchNotice(cut, place)).toBeUndefined()
  })

  it('names the new chat by its code', () => {
    expect(matchNotice(notice('Created [CHAT=991]Roof[/CHAT]'), place)).toEqual({ kind: 'chat', id: 991, address: 'chat991' })
  })

  it('is a message of the sharer in a private dialog', () => {
    const own = notice(`[URL=${task}]task[/URL]`, { authorId: 7 })
    expect(matchNotice(own, { dialogKind: 'person', origin })).toMatchObject({ kind: 'task' })
  })

  it('is not an own message that has the class for another reason', () => {
    for (const words of ['See', 'Look here:\nsee']) {
      const own = notice('', { authorId: 7, text: `${words} [URL=${task}]task[/URL]` })
      expect(matchNotice(own, { dialogKind: 'person', origin })).toBeUndefined()
    }
  })

  it.each([
    ['breaks for its lines', notice('').text.replaceAll('\n', '[BR]') + `[URL=${task}]task[/URL]`],
    ['blanks around its dashes', `${rule} \r\nIda Brandt [10:15]\r\nsee [URL=/tasks/task/view/9/]x[/URL]\r\n ${rule}\r\n[URL=${task}]task[/URL]`],
    ['its last line alone', `see [URL=/tasks/task/view/9/]x[/URL]\n[URL=${task}]task[/URL]`]
  ])('of the portal itself may be written with %s', (_what, text) => {
    expect(matchNotice(notice('', { text }), place)).toMatchObject({ id: 55 })
  })

  it('is not a message of a person in a group chat, whatever it looks like', () => {
    expect(matchNotice(notice(`[URL=${task}]task[/URL]`, { authorId: 7 }), place)).toBeUndefined()
  })

  it('is not a look-alike without the class', () => {
    const fake = { cssClass: '', chatId: 0 }
    expect(matchNotice(notice(`[URL=${task}]task[/URL]`, { notice: fake }), place)).toBeUndefined()
    expect(matchNotice(notice(`[URL=${task}]task[/URL]`, { notice: fake, authorId: 7 }), { dialogKind: 'person', origin })).toBeUndefined()
    expect(matchNotice(notice(`[URL=${task}]task[/URL]`, { notice: { cssClass: `x-${noticeClass}`, chatId: 0 } }), place)).toBeUndefined()
  })

  it.each([
    ['another host without a scheme', `//evil.example${task}`],
    ['a backslash host', `/\\evil.example${task}`],
    ['a user name that looks like the host', `https://acme.bitrix24.com@evil.example${task}`],
    ['another scheme', `javascript:alert(1)//tasks/task/view/55/`],
    ['another page', '/company/personal/user/7/'],
    ['no number', '/company/personal/user/7/tasks/task/view/x/'],
    ['the tail in the middle', '/tasks/task/view/55/files/'],
    ['the tail in the query', '/company/?back=/tasks/task/view/55x'],
    ['a huge number', '/tasks/task/view/99999999999999999999/']
  ])('leads nowhere for %s', (_what, address) => {
    expect(matchNotice(notice(`[URL=${address}]task[/URL]`), place)).toBeUndefined()
  })

  it('does not take a link of the quoted message for its own', () => {
    const quote = `Ida Brandt [02.09.2026 10:15]\nsee [URL=/company/personal/user/7/tasks/task/view/9/]this[/URL]`
    expect(matchNotice(notice('Created', {}, quote), place)).toBeUndefined()
    expect(matchNotice(notice(`[URL=${task}]task[/URL]`, {}, quote), place)).toMatchObject({ id: 55 })
  })

  it('is not fooled by lines of dashes in the quoted message', () => {
    const quote = `Ida Brandt [02.09.2026 10:15]\nA\n${rule}\n[URL=/tasks/task/view/9/]x[/URL]`
    expect(matchNotice(notice(`[URL=${task}]task[/URL]`, {}, quote), place)).toMatchObject({ id: 55 })
  })
})

describe('a notice that quotes this message', () => {
  const made = (quote: string, change: Partial<Message> = {}) => notice(`[URL=${task}]task[/URL]`, change, quote)

  it('has its author, its time and its text', () => {
    expect(quotesMessage(made('Ida Brandt [02.09.2026 10:15]\nRoof on Friday?'), message(), 'Ida Brandt')).toBe(true)
  })

  it.each([
    ['another zone', 'Ida Brandt [02.09.2026 04:15 am]\nRoof on Friday?'],
    ['a zone of half an hour', 'Ida Brandt [02.09.2026 13:45]\nRoof on Friday?'],
    ['its zone', 'Ida Brandt [02.09.2026 10:15 UTC+01:00]\nRoof on Friday?'],
    ['where the message stands', 'Ida Brandt [02.09.2026 10:15] #chat915/70412\nRoof on Friday?'],
    ['no time', 'Ida Brandt\nRoof on Friday?'],
    ['today and half a day', 'Ida Brandt [today, 10:15 am]\nRoof on Friday?'],
    ['the date alone', 'Ida Brandt [09/02/2026]\nRoof on Friday?'],
    ['other white space', 'Ida  Brandt [02.09.2026 10:15:30]\n Roof   on\nFriday?'],
    ['codes as they were written', 'Ida Brandt [10:15]\nRoof on Friday?']
  ])('may be written with %s', (_what, quote) => expect(quotesMessage(made(quote), message(), 'Ida Brandt')).toBe(true))

  it.each([
    ['another author', 'Ben Okafor [02.09.2026 10:15]\nRoof on Friday?'],
    ['another time', 'Ida Brandt [02.09.2026 10:22]\nRoof on Friday?'],
    ['another time and its zone', 'Ida Brandt [02.09.2026 10:22 UTC+02:05]\nRoof on Friday?'],
    ['another text', 'Ida Brandt [02.09.2026 10:15]\nRoof on Monday?'],
    ['a longer text', 'Ida Brandt [02.09.2026 10:15]\nRoof on Friday? Yes.'],
    ['no text', 'Ida Brandt [02.09.2026 10:15]']
  ])('is not one with %s', (_what, quote) => expect(quotesMessage(made(quote), message(), 'Ida Brandt')).toBe(false))

  it('may name its author with marks that Relay leaves out of names', () => {
    expect(quotesMessage(made('\u202eIda\u202c Brandt [10:15]\nRoof on Friday?'), message(), 'Ida Brandt')).toBe(true)
  })

  it.each([
    ['in the message', 'Say &quot;yes&quot; &amp; go', 'Say "yes" & go'],
    ['in the notice', 'Say "yes" & go', 'Say &quot;yes&quot; &amp; go']
  ])('may have entities %s only', (_where, text, quote) => {
    expect(quotesMessage(made(`O&#039;Hara [10:15]\n${quote}`), message({ text }), 'O\'Hara')).toBe(true)
  })

  it('may name files after the text, in any language', () => {
    const plan = message({ files: [{ id: 88, name: 'plan.pdf', type: 'file', size: 1, url: '' }] })
    expect(quotesMessage(made('Ida Brandt [10:15]\nRoof on Friday?\n[File: plan.pdf]'), plan, 'Ida Brandt')).toBe(true)
    expect(quotesMessage(made('Ida Brandt [10:15]\nRoof on Friday?\n[Файл: plan.pdf]'), plan, 'Ida Brandt')).toBe(true)
    expect(quotesMessage(made('Ida Brandt [10:15]\nRoof on Friday?\n[File: other.pdf]'), plan, 'Ida Brandt')).toBe(false)
  })

  it.each([
    ['several files', ['plan.pdf', 'photo.png'], '[File: plan.pdf]\n[File: photo.png]', true],
    ['the same name twice', ['a.pdf', 'a.pdf'], '[File: a.pdf]\n[File: a.pdf]', true],
    ['brackets in a name', ['plan [v2].pdf'], '[File: plan [v2].pdf]', true],
    ['marks in a name that Relay leaves out', ['invoice_gpj.exe'], '[File: invoice_\u202egpj.exe]', true],
    ['such a mark at the start of a name', ['IMG.jpg'], '[File: \u200eIMG.jpg]', true],
    ['a file that the answer did not describe', ['#88'], '[File: plan.pdf]', true],
    ['only one of two files', ['plan.pdf', 'photo.png'], '[File: plan.pdf]', false],
    ['none of its files, which the portal may leave out behind words', ['plan.pdf'], '', true],
    ['a file where the message has none', [], '[File: plan.pdf]', false],
    ['words after the files', ['plan.pdf'], '[File: plan.pdf]\nSee there.', false],
    ['words before the files', ['plan.pdf'], 'Yes.\n[File: plan.pdf]', false]
  ])('is told by its files: %s', (_what, names, lines, isIt) => {
    const files = names.map((name, at) => ({ id: 88 + at, name, type: 'file' as const, size: 1, url: '' }))
    expect(quotesMessage(made(`Ida Brandt [10:15]\nRoof on Friday?\n${lines}`), message({ files }), 'Ida Brandt')).toBe(isIt)
  })

  it('takes no time to tell from a text that is made to look like thousands of files', () => {
    const plan = message({ text: '', files: [{ id: 88, name: 'b', type: 'file', size: 1, url: '' }] })
    expect(quotesMessage(made(`Ida Brandt [10:15]\n${'[a: b] '.repeat(3000)}x`), plan, 'Ida Brandt')).toBe(false)
  })

  it('may name files by their numbers behind the text, as the first message of a new chat does', () => {
    const plan = message({ files: [{ id: 88, name: 'plan.pdf', type: 'file', size: 1, url: '' }] })
    expect(quotesMessage(made('Ida Brandt [10:15]\nRoof on Friday? [DISK=88]\n[File: plan.pdf]'), plan, 'Ida Brandt')).toBe(true)
  })

  it('may hold files only', () => {
    const plan = message({ text: '', files: [{ id: 88, name: 'plan.pdf', type: 'file', size: 1, url: '' }] })
    expect(quotesMessage(made('Ida Brandt [10:15]\n[Datei: plan.pdf]'), plan, 'Ida Brandt')).toBe(true)
    expect(quotesMessage(made('Ida Brandt [10:15]\nRoof on Friday?'), plan, 'Ida Brandt')).toBe(false)
  })

  it('is known again where the message has breaks, or tells no time', () => {
    expect(quotesMessage(made('Ida Brandt [10:15]\nRoof\non Friday?'), message({ text: 'Roof[br]on Friday?' }), 'Ida Brandt')).toBe(true)
    expect(quotesMessage(made('Ida Brandt [10:15]\nRoof on Friday?'), message({ date: undefined }), 'Ida Brandt')).toBe(true)
  })

  it('is never older than the message', () => {
    expect(quotesMessage(made('Ida Brandt [10:15]\nRoof on Friday?', { id: 70411 }), message(), 'Ida Brandt')).toBe(false)
  })
})

describe('the path of a link', () => {
  it.each([
    ['/a/b?c=1', '/a/b?c=1'], [`${origin}/a`, '/a'], ['https://ACME.bitrix24.com/a', '/a'], ['http://inside.example/a', '/a']
  ])('is read from %s', (address, path) => expect(pathOf(address, origin)).toBe(path))

  it.each(['', 'a/b', '//x/a', '/\\x/a', 'https://', 'data:text/html,x', 'https://acme.bitrix24.com@x.example/a', 'https://:secret@acme.bitrix24.com/a',
    'https://acme.bitrix24.com//x.example/tasks/task/view/55/', 'https://acme.bitrix24.com/\\x.example/a', '/a/..//x.example'])(
    'is not read from %j', address => expect(pathOf(address, origin)).toBeUndefined()
  )
})
