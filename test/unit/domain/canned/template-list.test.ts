import { describe, expect, it } from 'vitest'
import { responsesOfTemplates, firstResponses, foundResponses, groupedResponses, responseChoice } from '../../../../src/domain/canned/template-list'

const answer = (name: string, text = name, rest: { rating?: number, category?: string } = {}) =>
  responseChoice({ key: name, usedAs: name, source: 'portal', name, text, category: '', rating: 0, ...rest })
const names = (answers: { name: string }[]) => answers.map(({ name }) => name)

describe('a search in the answers', () => {
  const answers = [
    answer('Grüße', 'Schöne Grüße aus der Lindenstraße'), answer('Délai', 'Livraison sous cinq jours'), answer('Ёлки', 'Мой ответ'),
    answer('Łódź'), answer('ﬁle', 'ＡＢＣ')
  ]

  it.each([
    ['grusse', ['Grüße']], ['GRÜSSE', ['Grüße']], ['lindenstrasse', ['Grüße']], ['delai', ['Délai']], ['DÉLAI', ['Délai']],
    ['елки', ['Ёлки']], ['мои ОТВЕТ', ['Ёлки']], ['lodz', ['Łódź']], ['file abc', ['ﬁle']], ['jours delai', ['Délai']]
  ])('finds by %j, in name and text, whatever the case and the accents', (query, found) => {
    expect(names(foundResponses(answers, query))).toEqual(found)
  })

  it.each(['', '   ', '\t'])('finds all by %j', (query) => {
    expect(foundResponses(answers, query)).toHaveLength(answers.length)
  })

  it.each(['.*', '[', '\\', '(?:'])('takes %j as it is typed', (query) => {
    expect(foundResponses([...answers, answer(`x${query}y`)], query)).toHaveLength(1)
  })
})

describe('the list of answers', () => {
  it('has the most used first, in its category, and the category with the most used one first', () => {
    const groups = groupedResponses([
      answer('Rare', '', { rating: 1, category: 'A' }), answer('Often', '', { rating: 30, category: 'B' }), answer('Loose', '', { rating: 20 }),
      answer('Some', '', { rating: 10, category: 'A' })
    ])
    expect(groups.map(group => [group.category, names(group.responses)])).toEqual([['B', ['Often']], ['', ['Loose']], ['A', ['Some', 'Rare']]])
  })

  it('begins with own templates, then the company’s, each in the order they were given', () => {
    const groups = groupedResponses([
      answer('Portal', '', { rating: 99 }),
      ...responsesOfTemplates('company', [{ id: 'a', name: 'Ours', text: 'x' }]),
      ...responsesOfTemplates('own', [{ id: 'a', name: 'Two', text: 'x' }, { id: 'a', name: 'One', text: 'x' }])
    ])
    expect(groups.map(({ source, responses }) => [source, names(responses)])).toEqual([['own', ['Two', 'One']], ['company', ['Ours']], ['portal', ['Portal']]])
    expect(new Set(groups.flatMap(group => group.responses.map(({ key }) => key))).size).toBe(4)
  })

  it('has what one used last on top, the latest first, and not once more below', () => {
    const answers = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(name => answer(name))
    const used = new Map([...'ABCDEF'].map((name, at) => [name, at + 1] as const))
    expect(groupedResponses(answers, used).map(({ key, responses: group }) => [key, names(group)])).toEqual([
      ['used', ['F', 'E', 'D', 'C', 'B']], ['portal-', ['A', 'G']]
    ])
    expect(groupedResponses(foundResponses(answers, 'g'), used).map(({ key }) => key)).toEqual(['portal-'])
  })

  it('may be shown in part, without an empty category', () => {
    const groups = groupedResponses([1, 2, 3, 4].map(rating => answer(`${rating}`, '', { rating, category: rating > 2 ? 'B' : 'A' })))
    expect(firstResponses(groups, 3).map(group => names(group.responses))).toEqual([['4', '3'], ['2']])
    expect(firstResponses(groups, 2).map(group => names(group.responses))).toEqual([['4', '3']])
  })
})
