import { describe, expect, it } from 'vitest'
import { list } from '../../../src/locales/list'
import { formatLocaleOf, portalLanguages } from '../../../src/locales/portal-languages'
import { placeNames } from '../../../src/locales/placement-text'
import { loadTexts, type Messages } from '../../../src/locales/texts'

const modules = import.meta.glob<{ default: Messages }>('../../../src/locales/*/index.ts', { eager: true })

describe('a list of names', () => {
  it.each([
    ['en', 'Ida, Max, and Ann'], ['de', 'Ida, Max und Ann'], ['fr', 'Ida, Max et Ann'], ['ja', 'Ida、Max、Ann'], ['zh-Hans', 'Ida、Max 和 Ann'],
    ['ru', 'Ida, Max и Ann'], ['es-419', 'Ida, Max y Ann']
  ])('is joined as in %s', (locale, words) => {
    expect(list(locale, ['Ida', 'Max', 'Ann'])).toBe(words)
  })

  it('is nothing, or the one name', () => {
    expect([list('de', []), list('de', ['Ida'])]).toEqual(['', 'Ida'])
  })

  it('has a blank between Thai or Chinese and Latin letters', () => {
    expect([list('th', ['Ida', 'Max']), list('th', ['มาลี', 'ใจดี'])]).toEqual(['Ida และ Max', 'มาลีและใจดี'])
    expect([list('zh-Hant', ['Ida', '王芳']), list('zh-Hans', ['王芳', '李明'])]).toEqual(['Ida 和王芳', '王芳和李明'])
  })

  it('keeps each name apart from right to left', () => {
    expect(list('ar', ['Ida', 'Max'])).toBe('\u2068Ida\u2069 و\u2068Max\u2069')
  })

  it.each(Object.entries(modules).map(([file, { default: say }]) => [file.split('/').at(-2)!, say] as const))('is joined in the sentences of %s', (code, say) => {
    const { take, takeOver } = say.operator.actions
    const names = list(formatLocaleOf(code), ['Ida', 'Max', 'Ann'])
    expect([take.question(['Ida', 'Max', 'Ann']), takeOver.leave(['Ida', 'Max', 'Ann'])].map(words => words.includes(names))).toEqual([true, true])
  })

  it.each(portalLanguages)('of places is one in %s', async (code) => {
    const texts = await loadTexts(code, ['install'])
    const { place } = texts.say.install
    const named = placeNames(['IM_CONTEXT_MENU', 'CRM_DEAL_DETAIL_TAB', 'NEW_PLACE'], texts)
    expect(named).toBe(list(texts.locale, [place.IM_CONTEXT_MENU, place.CRM_DEAL_DETAIL_TAB, 'NEW_PLACE']))
  })
})
