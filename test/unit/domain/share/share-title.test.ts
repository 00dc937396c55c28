import { describe, expect, it } from 'vitest'
import { expectedTitle } from '../../../../src/domain/share/share-title'

describe('the expected title', () => {
  it.each([
    ['plain words', 'Roof on Friday?', 'Roof on Friday?'],
    ['formatting codes', '[b]Roof[/b] on [i][u]Friday[/u][/i]?', 'Roof on Friday?'],
    ['codes in capitals', '[B]Roof[/B]', 'Roof'],
    ['a mention by its name', '[user=7]Ida Brandt[/user], please look', 'Ida Brandt, please look'],
    ['a link by its words', 'See [url=https://example.com/a?b=1]the plan[/url]', 'See the plan'],
    ['the address of a picture', 'Look [img size=small]https://example.com/a.png [/img] here', 'Look https://example.com/a.png here'],
    ['no space for a break', 'One[br]two\n\nthree\t four', 'Onetwo three four'],
    ['brackets that begin like no tag', 'Task [12] and [draft]', 'Task [12] and [draft]'],
    ['no brackets that begin like a tag', '[put]Help[/put] [important]now [sic]', 'Help now'],
    ['what the portal does not know as tags', '[chat=5]a[/chat] [context=chat5/6]b[/context] [call=+49]c[/call] [disk=8] [rating=5]', '[chat=5]a[/chat] [context=chat5/6]b[/context] [call=+49]c[/call] [disk=8] [rating=5]'],
    ['a quote in quotation marks', '[quote]Friday[/quote] yes', '"Friday" yes'],
    ['no HTML', '<b>Roof</b> 3 < 5', 'Roof 3 < 5'],
    ['an unfinished code as it stands', 'Roof [b', 'Roof [b'],
    ['size and colour', '[size=20][color=#ff0000]Red[/color][/size]', 'Red'],
    ['emoji', '🎉🎉', '🎉🎉'],
    ['right-to-left text', 'שלום [b]עולם[/b]', 'שלום עולם']
  ])('keeps %s', (_what, text, title) => expect(expectedTitle(text)).toBe(title))

  it.each([[''], ['  \n '], ['[b][/b]'], ['[br]']])(
    'is left to the portal for %j', text => expect(expectedTitle(text)).toBeUndefined()
  )

  it('is cut at 255 characters', () => expect(expectedTitle('a'.repeat(300))).toHaveLength(255))

  it('is never cut inside a character', () => {
    const title = expectedTitle('🎉'.repeat(300))!
    expect(title).toBe('🎉'.repeat(255))
  })
})
