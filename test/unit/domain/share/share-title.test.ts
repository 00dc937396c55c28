import { describe, expect, it } from 'vitest'
import { titleWithoutQuotes, expectedTitle } from '../../../../src/domain/share/share-title'

describe('the expected title', () => {
  it.each([
    ['plain words', ' Roof on Friday? ', 'Roof on Friday?'],
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

  it('is cut at 255 characters, and then has no blank at its end', () => {
    expect(expectedTitle('a'.repeat(300))).toHaveLength(255)
    expect(expectedTitle(`${'a'.repeat(254)} b`)).toBe('a'.repeat(254))
  })

  it('is never cut inside a character', () => {
    const title = expectedTitle('🎉'.repeat(300))!
    expect(title).toBe('🎉'.repeat(255))
  })
})

describe('the title without what is quoted', () => {
  const dashes = '-'.repeat(54)

  it.each([
    ['lines of another one', '>>Is Friday free?\n>>Or Monday?\nFriday is fine', 'Friday is fine'],
    ['a block between dashes', `${dashes} \nTom Keller [today, 10:15]\nIs Friday free?\n${dashes}\nFriday is fine`, 'Friday is fine'],
    ['two blocks', `${dashes}\na\n${dashes}\nOne\n${dashes}\nb\n${dashes}\ntwo`, 'One two'],
    ['the tag', '[quote]Is Friday free?[/quote] Friday is fine', 'Friday is fine']
  ])('leaves out %s, which the portal keeps', (_what, text, own) => {
    expect(titleWithoutQuotes(text)).toBe(own)
    expect(expectedTitle(text)).not.toBe(own)
  })

  it.each([
    ['nothing is quoted', 'Friday > Monday'], ['nothing else is said', '>>Is Friday free?'],
    ['one line of dashes closes nothing', `${dashes}\nFriday`]
  ])('is none where %s', (_what, text) => expect(titleWithoutQuotes(text)).toBeUndefined())
})
