import { expect, it } from 'vitest'
import { ownTitles, placementTitle, placementTitles } from '../../../src/locales/placement-titles'
import { portalLanguages } from '../../../src/locales/portal-languages'

it('has a label for every language that a portal sends', () => {
  const codes = 'ar br de en fr hi id in it ja kz la ms pl ru sc tc th tr ua vn'.split(' ')
  expect([...portalLanguages]).toEqual(codes)
  for (const label of ['share', 'chats'] as const) {
    expect(Object.keys(placementTitles(label)).sort()).toEqual(codes)
    expect(Object.values(placementTitles(label)).every(title => title.trim().length > 3)).toBe(true)
  }
})

it('gives English for a code that no portal is known to send', () => {
  expect([placementTitle('share', 'xx'), placementTitle('share', 'toString')]).toEqual(['Share as…', 'Share as…'])
})

it('puts English first, which is what a portal gives to users of a language that is not among them', () => {
  for (const label of ['share', 'chats'] as const) expect(Object.keys(placementTitles(label))[0]).toBe('en')
})

it('finds the label however the language is written', () => {
  expect(['DE', 'de-DE', 'uk'].map(language => placementTitle('chats', language)))
    .toEqual(['Chats der Kommunikationskanäle', 'Chats der Kommunikationskanäle', 'Чати відкритих ліній'])
})

it('knows its own labels again', () => {
  expect(ownTitles().has('Чаты открытых линий')).toBe(true)
  expect(ownTitles().has('Relay')).toBe(false)
})

it('knows labels of earlier versions again, and gives none of them any more', () => {
  const given = new Set(portalLanguages.flatMap(code => [placementTitle('share', code), placementTitle('chats', code)]))
  for (const former of ['Open line chats', 'محادثات القنوات المفتوحة', 'Discussions des canaux ouverts', 'Czaty kanałów otwartych', '开放渠道聊天',
    '開放管道聊天', 'แชทของช่องทางเปิด', 'Trò chuyện Kênh mở', 'Chat dei Canali Aperti', 'Chats de Canales Abiertos', 'Teilen als…', 'Partager comme…',
    'Басқаша бөлісу…']) {
    expect([ownTitles().has(former), given.has(former)]).toEqual([true, false])
  }
})
