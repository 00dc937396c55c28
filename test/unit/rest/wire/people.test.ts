import { describe, expect, it } from 'vitest'
import { attachmentsOf } from '../../../../src/rest/wire/attachments'
import { historyOf } from '../../../../src/rest/wire/history'
import { peopleOf } from '../../../../src/rest/wire/people'

describe('people', () => {
  it.each([
    ['a list', [{ id: 7, name: 'Ida Brandt' }, { id: 652, first_name: 'Carla', connector: true }]],
    ['a map with gaps', { 7: { id: '7', name: 'Ida Brandt' }, 8: null, 652: { id: 652, firstName: 'Carla', connector: true } }]
  ])('are read from %s', (_, wire) => {
    expect([...peopleOf(wire)]).toMatchObject([
      [7, { id: 7, name: 'Ida Brandt', kind: 'employee' }], [652, { id: 652, name: 'Carla', kind: 'customer' }]
    ])
  })
})

const rightToLeft = '\u202e'
/** U+3164 is a letter, U+200B no space, U+2800 a Braille cell without dots: none of them is seen. */
const unseen = ['\u3164', '\u200b\u200b', ' \u00a0 ', '\u2800', '\u00ad\u2060', '\uffa0\u115f']

describe('names that people choose', () => {
  it.each(unseen)('are none where nobody can see them: %j', (name) => {
    expect(peopleOf([{ id: 7, name, first_name: 'Ida', last_name: name }]).get(7)?.name).toBe('Ida')
    expect(peopleOf([{ id: 7, name }]).get(7)?.name).toBe('')
    expect(historyOf({ messages: [{ id: 1, params: { FILE_ID: [5] } }], files: [{ id: 5, name }] })?.messages[0]?.files[0]?.name).toBe('')
  })

  it('keep what joins the parts of one picture or word', () => {
    expect(peopleOf([{ id: 7, name: 'Ida \ud83d\udc69\u200d\ud83d\udcbb' }]).get(7)?.name).toBe('Ida \ud83d\udc69\u200d\ud83d\udcbb')
  })

  it.each([
    [`invoice_${rightToLeft}gpj.exe`, 'invoice_gpj.exe'], ['photo\u2067gpj.scr\u2069', 'photogpj.scr'], ['\u200fa\u061c.pdf\u200e', 'a.pdf']
  ])('cannot hide how a file ends: %j', (name, plain) => {
    const wire = { messages: [{ id: 1, params: { FILE_ID: [5] } }], files: [{ id: 5, name }] }
    expect(historyOf(wire)?.messages[0]?.files[0]?.name).toBe(plain)
    expect(attachmentsOf([{ FILE: { NAME: name, LINK: '/disk/5' } }, { IMAGE: { NAME: name, LINK: '/disk/6' } }, { LINK: { NAME: name, LINK: '/disk/7' } }]))
      .toMatchObject([{ name: plain }, { name: plain }, { name: plain }])
  })
})
