import { expect, it } from 'vitest'
import { shortSpan } from '../../../../src/lib/time/short-span'
import { textOn } from '../../../../src/lib/text/text-on'

it.each([
  [0, 'en', '< 1 min'], [12, 'en', '12 min'], [59, 'en', '59 min'], [60, 'en', '1 hr'], [200, 'en', '3 hr'], [1440, 'en', '1 day'], [4000, 'en', '2 days'],
  [12, 'de', '12 Min.'], [12, 'ru', '12 мин']
])('tells %i minutes in %s as %s', (minutes, locale, text) => {
  expect(shortSpan(minutes, locale).replace('\u00a0', ' ')).toBe(text)
})

it('writes on a colour in whichever of black and white is read better', () => {
  expect(['#29619b', '#556574', '#e8a441', '#ffffff', '#000000'].map(textOn)).toEqual(['#ffffff', '#ffffff', '#000000', '#000000', '#ffffff'])
})
