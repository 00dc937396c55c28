import { describe, expect, it } from 'vitest'
import { messageLine, messageWords } from '../../../../src/domain/messages/message-line'
import type { AttachmentBlock, ChatFile, Person } from '../../../../src/domain/messages/message'
import en from '../../../../src/locales/en'

const words = en.message
const roof: ChatFile = { id: 88, name: 'roof.jpg', type: 'image', size: 5, url: '' }
const nameless: ChatFile = { id: 9, name: '', type: 'file', size: 0, url: '' }
const ann: Person = { id: 7, name: 'Ann', avatar: '', kind: 'employee', active: true }
const people = new Map([[7, ann], [8, { ...ann, id: 8, name: '' }]])
function line(text: string, files: ChatFile[] = [], attachments: AttachmentBlock[] = []) {
  return messageLine({ text, files, attachments }, { words, people })
}

describe('the line of a message', () => {
  it('writes a date as the reader\'s language does', () => {
    const written = (locale: string) => messageLine({ text: 'at [timestamp=1780000000]' }, { words, locale })
    expect([written('de'), written('ja')]).toEqual(['at 28.05.2026, 22:26', 'at 2026/05/28 22:26'])
  })

  it.each([
    ['[b]Roof[/b] on [i]Friday[/i]?', 'Roof on Friday?'],
    ['two\nlines[br]three', 'two lines three'],
    ['  a \n\n  b  ', 'a b'],
    ['------\nAnn [10:15]\nRoof?\n------\nYes', 'Yes'],
    ['before\n>>quoted\nafter', 'before after'],
    ['a[quote]b[/quote]c', 'a c'],
    ['see [code]x = 1[/code]here', 'see x = 1 here'],
    ['[user=7]Ann[/user], [url=https://a.example]this[/url]', 'Ann, this'],
    ['[url=javascript:alert(1)]x[/url] [send=/pay]Yes[/send]', 'x Yes'],
    ['a [icon=/i.png title=smile] b', 'a smile b']
  ])('has no codes: %j is %j', (text, said) => {
    expect(line(text)).toBe(said)
  })

  it.each([
    ['[img size=small]https://a.example/p.png [/img]', 'Image'],
    ['[disk=5]', 'File #5'],
    ['[disk=88]', 'roof.jpg'],
    ['[b][disk=88][/b]', 'roof.jpg'],
    ['[user=7][/user]', 'Ann'],
    ['[user=8][/user]', 'Person #8'],
    ['[user=all][/user]', 'Everyone'],
    ['[chat=915][/chat]', 'Chat'],
    ['', 'Photo'],
    ['\u3164', 'Photo'],
    ['>>quoted', 'Photo']
  ])('names what is no text: %j with a picture is %j', (text, said) => {
    expect(line(text, [roof])).toBe(said)
  })

  it.each<[string, AttachmentBlock[], string]>([
    ['a message', [{ type: 'message', text: 'Order [b]4711[/b]' }], 'Order 4711'],
    ['a link', [{ type: 'link', url: 'https://a.example', name: 'Order', description: '' }], 'Order'],
    ['a link without a name', [{ type: 'link', url: 'https://a.example', name: '', description: '' }], 'https://a.example'],
    ['a person', [{ type: 'user', name: '', url: '', userId: 7 }], 'Ann'],
    ['a person without a name', [{ type: 'user', name: '', url: '', userId: 8 }], 'Person #8'],
    ['a table', [{ type: 'grid', rows: [{ name: 'Total', value: '[b]480[/b]', url: '', display: 'row' }, { name: '', value: 'Friday', url: '', display: 'row' }] }], 'Total: 480, Friday'],
    ['a picture', [{ type: 'image', url: '/p.png', name: '' }], 'Image'],
    ['a file', [{ type: 'file', url: '/o.pdf', name: 'offer.pdf', size: 1 }], 'offer.pdf'],
    ['a line and a picture', [{ type: 'delimiter' }, { type: 'image', url: '/p.png', name: 'p.png' }], 'p.png'],
    ['nothing but a line', [{ type: 'delimiter' }], 'Message without text']
  ])('tells what is attached: %s', (_what, attachments, said) => {
    expect(line('', [], attachments)).toBe(said)
  })

  it('is never empty', () => {
    expect(['', ' ', '\u200b', '[b][/b]', '[icon=/smile.png]', '>> '].map(text => line(text))).toEqual(Array(6).fill('Message without text'))
    expect(line('', [nameless])).toBe('File #9')
    expect(messageLine({ text: 'x', deleted: true }, { words })).toBe('This message was deleted.')
  })

  it.each<[string, Partial<ChatFile>[], string]>([
    ['one picture', [{}], 'Photo'], ['several', [{}, {}, {}], '3 photos'],
    ['what was spoken', [{ name: 'AwACAg.oga', type: 'audio' }], 'Voice message'], ['a song', [{ name: 'song.mp3', type: 'audio' }], 'song.mp3'],
    ['pictures and a plan', [{}, { name: 'plan.pdf', type: 'file' }], 'roof.jpg, plan.pdf'],
    ['a drawing that is no picture to us', [{ name: 'plan.svg' }], 'plan.svg']
  ])('says what the files are where their names say little: %s', (_, files, said) => {
    expect(line('', files.map((file, id) => ({ ...roof, id, ...file })))).toBe(said)
  })

  it('is cut once, at 120 characters, and says so', () => {
    const said = line('word '.repeat(100))
    expect(said).toHaveLength(120)
    expect(said.endsWith('d…')).toBe(true)
    expect(line('x'.repeat(120))).toBe('x'.repeat(120))
    expect(line('', Array.from({ length: 50 }, (_, id) => ({ ...nameless, name: 'plan.pdf', id })))).toHaveLength(120)
  })

  it.each([['😀', 2], ['👩‍👩‍👧', 8], ['🇩🇪', 4], ['e\u0301', 2], ['क्षि', 4]])('is never cut inside of a character: %s', (character) => {
    expect(messageLine({ text: character.repeat(4) }, { words, max: 3 })).toBe(`${character.repeat(2)}…`)
    expect(messageLine({ text: character.repeat(3) }, { words, max: 3 })).toBe(character.repeat(3))
  })
})

describe('a message that is read aloud', () => {
  it('is told with all its files, without codes', () => {
    expect(messageWords({ text: '[b]See[/b]', files: [roof, nameless], attachments: [{ type: 'image', url: '/p.png', name: 'p.png' }] }, { words }))
      .toBe('See, roof.jpg, File #9, p.png')
    expect(messageWords({ text: '', files: [], attachments: [] }, { words })).toBe('Message without text')
  })

  it('that is nothing but a quote says what is quoted', () => {
    expect(['>>only a quote', '[quote]only [b]a[/b] quote[/quote]'].map(text => line(text))).toEqual(['only a quote', 'only a quote'])
    expect(messageWords({ text: '>>only a quote', files: [], attachments: [] }, { words })).toBe('only a quote')
  })
})
