import { describe, expect, it } from 'vitest'
import { draftKey, mergeDrafts, readDrafts, writeDrafts, type Draft, type Drafts } from '../../../../src/domain/sending/drafts'
import { readUnsent, writeUnsent } from '../../../../src/domain/sending/unsent'
import type { Sending } from '../../../../src/domain/sending/sending'

/** One more draft, as it comes in from another store. */
const withDraft = (known: Drafts, key: string, draft: Draft) => mergeDrafts(known, new Map([[key, draft]])).drafts
const drafts = (entries: Record<string, [string, number]>): Drafts =>
  new Map(Object.entries(entries).map(([key, [text, at]]) => [key, { text, at }]))

describe('drafts', () => {
  it('have a name of ids only', () => {
    expect(draftKey({ type: 'deal', id: 311 }, 915)).toBe('deal.311.915')
  })

  it('come back as they were stored', () => {
    const stored = drafts({ 'deal.311.915': ['Zeile 1\n"Zeile" 2 👍', 5] })
    expect(readDrafts(writeDrafts(stored))).toEqual(stored)
  })

  it.each([undefined, null, '', 'x', '[]', '{"v":2,"drafts":{"a":["t",1]}}', '{"v":1,"drafts":{"a":"t","b":[1,2],"c":null}}', 7, []])(
    'are none where something else is stored: %j', (stored) => {
      expect(readDrafts(stored).size).toBe(0)
    })

  it('go only after all those that were sent or emptied since', () => {
    let all: Drafts = withDraft(new Map(), 'deal.1.1', { text: 'half written', at: 1 })
    for (let at = 2; at <= 60; at++) all = withDraft(all, `deal.${at}.1`, { text: '', at })
    expect(all.get('deal.1.1')?.text).toBe('half written')
    expect(readDrafts(writeDrafts(all)).get('deal.1.1')?.text).toBe('half written')
  })

  it('are 50 at most, and the oldest go', () => {
    let all: Drafts = new Map()
    for (let at = 1; at <= 60; at++) all = withDraft(all, `deal.${at}.1`, { text: 't', at })
    expect(all.size).toBe(50)
    expect(all.has('deal.10.1')).toBe(false)
    expect(all.has('deal.60.1')).toBe(true)
  })

  it('that are too long to be stored take no room from the others', () => {
    const stored = readDrafts(writeDrafts(drafts({ 'deal.1.1': ['typed before', 1], 'deal.2.1': ['x'.repeat(150_000), 2] })))
    expect([...stored.keys()]).toEqual(['deal.1.1'])
  })

  it('of two machines: the newest wins, and the other text is offered', () => {
    const { drafts: both, beaten } = mergeDrafts(drafts({ a: ['here', 5], b: ['old', 1] }), drafts({ a: ['there', 4], b: ['new', 2], c: ['only there', 1] }))
    expect([...both].map(([key, { text }]) => [key, text])).toEqual([['a', 'here'], ['b', 'new'], ['c', 'only there']])
    expect([...beaten].map(([key, { text }]) => [key, text])).toEqual([['a', 'there'], ['b', 'old']])
  })

  it('that were sent since do not come back from the other machine', () => {
    const { drafts: both, beaten } = mergeDrafts(drafts({ a: ['', 5] }), drafts({ a: ['sent long ago', 4] }))
    expect(both.get('a')?.text).toBe('')
    expect(beaten.size).toBe(0)
  })
})

describe('texts that were pressed and not sent', () => {
  const sending: Sending = {
    id: 's1', chatId: 915, item: { type: 'deal', id: 311 }, userId: 7, text: 'x', at: 1, seen: 2, since: 2, state: 'queued'
  }

  it('come back as not sent, or as not confirmed where they were on their way', () => {
    const states = ['queued', 'guarding', 'held', 'not-sent', 'writing', 'looking', 'unconfirmed', 'sent'] as const
    const back = readUnsent(writeUnsent(states.map((state, at) => ({ ...sending, id: `s${at}`, state }))))
    expect(back.map(({ state }) => state))
      .toEqual(['not-sent', 'not-sent', 'not-sent', 'not-sent', 'unconfirmed', 'unconfirmed', 'unconfirmed'])
  })

  it('leave nothing stored once all is sent', () => {
    expect(writeUnsent([{ ...sending, state: 'sent', messageId: 5 }])).toBe('')
  })

  it.each([undefined, '', 'x', '{"v":1}', '{"v":1,"unsent":[{}, null, {"id":"s","state":"queued"}]}', '{"v":2,"unsent":[]}'])(
    'are none where something else is stored: %j', (stored) => {
      expect(readUnsent(stored)).toEqual([])
    })
})
