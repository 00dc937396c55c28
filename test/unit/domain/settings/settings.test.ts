import { describe, expect, it } from 'vitest'
import { defaultCompany, defaultOwn, sameStored, settingsText } from '../../../../src/domain/settings/settings'
import { readSettings } from '../../../../src/domain/settings/read-settings'

const nothing = { app: undefined, user: undefined }

describe('settings that nobody saved yet', () => {
  it.each([undefined, null, '', false, []])('are the defaults, without a notice (%j)', (raw) => {
    expect(readSettings({ app: raw, user: raw })).toEqual({
      company: defaultCompany(), own: defaultOwn(), faults: { company: undefined, own: undefined }
    })
  })

  it('are light, sent by Ctrl+Enter, and ask before a post', () => {
    const { company, own } = readSettings(nothing)
    expect([own.theme, own.sendKey, company.confirmPost]).toEqual(['light', 'ctrl-enter', true])
  })

  it('tell colleagues nothing', () => {
    expect(readSettings(nothing).company.tellColleagues).toBe(false)
    expect(readSettings({ ...nothing, app: '{"v":1,"confirmPost":false}' })).toMatchObject({
      company: { tellColleagues: false }, faults: { company: undefined }
    })
  })
})

describe('saved settings', () => {
  it('come back as they were', () => {
    const company = { ...defaultCompany(), confirmPost: false, pollSeconds: 30, tellColleagues: true, botSenders: [{ id: 12, name: 'Bot' }] }
    const own = { ...defaultOwn(), theme: 'dark' as const, templates: [{ id: 'a', name: 'Hi', text: 'Hi {{contact.name}}' }] }
    const read = readSettings({ app: settingsText(company), user: settingsText(own) })
    expect(read).toEqual({ company, own, faults: { company: undefined, own: undefined } })
  })

  it('are read from an object too, as some portals hand it over', () => {
    expect(readSettings({ ...nothing, user: { v: 1, theme: 'dark' } }).own.theme).toBe('dark')
  })

  it('keep the order of the buttons whatever order was stored', () => {
    const app = JSON.stringify({ v: 1, offeredKinds: ['chat', 'task'] })
    expect(readSettings({ ...nothing, app }).company.offeredKinds).toEqual(['task', 'chat'])
  })
})

describe('settings that cannot be read', () => {
  it.each([
    ['{"v":1,', 'broken'], ['[1]', 'broken'], ['"text"', 'broken'], ['{}', 'broken'], ['{"v":0}', 'broken'],
    ['{"v":"1"}', 'broken'], ['{"v":2,"theme":"dark"}', 'newer'], [7, 'broken'], [true, 'broken']
  ])('%j are defaults with the notice %s', (raw, fault) => {
    const read = readSettings({ app: raw, user: raw })
    expect(read).toEqual({ company: defaultCompany(), own: defaultOwn(), faults: { company: fault, own: fault } })
  })

  it.each([
    { theme: 'pink' }, { sendKey: 3 }, { shareKeys: true }, { chatFilter: null }, { templates: [{ id: 'a', name: '', text: 'x' }] },
    { templates: [{ id: 'a', name: '  ', text: 'x' }] },
    { templates: {} }, { templates: [null] }, { templates: [{ id: 'a', name: 'n', text: 'x'.repeat(5001) }] }
  ])('keep their good fields beside a bad one (%j)', (bad) => {
    const user = JSON.stringify({ v: 1, theme: 'dark', sendKey: 'enter', ...bad })
    const read = readSettings({ ...nothing, user })
    const field = Object.keys(bad)[0] as keyof typeof read.own
    expect(read.faults.own).toBe('partly')
    expect(read.own[field]).toEqual(defaultOwn()[field])
    expect([read.own.theme, read.own.sendKey]).toEqual([
      field === 'theme' ? 'light' : 'dark', field === 'sendKey' ? 'ctrl-enter' : 'enter'
    ])
  })

  it.each([
    { offeredKinds: [] }, { offeredKinds: ['wiki'] }, { offeredKinds: 'task' }, { confirmPost: 'Y' }, { tellColleagues: 1 },
    { pollSeconds: 0 }, { pollSeconds: 4 }, { pollSeconds: 121 }, { pollSeconds: 7.5 }, { pollSeconds: '10' },
    { waitMinutes: 5 }, { waitMinutes: { amber: '5', red: 15 } }, { waitMinutes: { amber: 5, red: '15' } }, { waitMinutes: { amber: 0, red: 15 } },
    { waitMinutes: { amber: 5, red: 1441 } }, { waitMinutes: { amber: 5.5, red: 15 } }, { waitMinutes: { amber: 16, red: 15 } },
    { botSenders: [{ id: 0, name: 'x' }] }, { botSenders: [{ id: '5', name: 'x' }] }, { botSenders: [{ id: 5, name: 'x'.repeat(101) }] }
  ])('never give a company value out of range (%j)', (bad) => {
    const read = readSettings({ ...nothing, app: JSON.stringify({ v: 1, ...bad }) })
    expect(read.company).toEqual(defaultCompany())
    expect(read.faults.company).toBe('partly')
  })
})

describe('settings at the limits of what may be set', () => {
  it.each([
    { pollSeconds: 5 }, { pollSeconds: 120 }, { waitMinutes: { amber: 1, red: 1440 } }, { waitMinutes: { amber: 15, red: 15 } },
    { templates: [{ id: 'i'.repeat(40), name: 'n'.repeat(100), text: 't'.repeat(5000) }] }
  ])('are taken as they are (%j)', (good) => {
    expect(readSettings({ ...nothing, app: { v: 1, ...good } })).toMatchObject({ company: good, faults: { company: undefined } })
  })

  it('leave out a template whose id is longer than any that Relay gives', () => {
    const templates = [{ id: 'i'.repeat(41), name: 'n', text: 't' }]
    expect(readSettings({ ...nothing, user: { v: 1, templates } }).own.templates).toEqual([])
  })
})

describe('a list with an entry that cannot be read', () => {
  it('keeps the other entries and says so', () => {
    const good = { id: 'a', name: 'Hi', text: 'Hello' }
    const read = readSettings({ ...nothing, user: { v: 1, templates: [null, good, { id: 'b' }] } })
    expect([read.own.templates, read.faults.own]).toEqual([[good], 'partly'])
  })

  it('gives each of several with one id an id of its own', () => {
    const templates = ['a', 'a', 'a'].map(id => ({ id, name: 'Hi', text: 'Hello' }))
    expect(readSettings({ ...nothing, user: { v: 1, templates } }).own.templates.map(({ id }) => id)).toEqual(['a', 'a-2', 'a-3'])
  })

  it('keeps the share kinds that this version knows', () => {
    const read = readSettings({ ...nothing, app: { v: 1, offeredKinds: ['task', 'wiki'] } })
    expect([read.company.offeredKinds, read.faults.company]).toEqual([['task'], 'partly'])
  })

  it('never grows over its limit', () => {
    const templates = Array.from({ length: 201 }, (_, n) => ({ id: `t${n}`, name: 'n', text: 't' }))
    expect(readSettings({ ...nothing, user: { v: 1, templates } }).own.templates).toHaveLength(200)
  })
})

describe('noticing that somebody else saved', () => {
  it.each([[undefined, null], ['', undefined], [[], ''], ['{"v":1}', '{"v":1}'], [{ v: 1 }, '{"v":1}']])(
    '%j and %j are the same', (one, other) => expect(sameStored(one, other)).toBe(true))

  it.each([['{"v":1}', '{"v":2}'], [undefined, '{"v":1}'], ['{"v":1}', '']])(
    '%j and %j are not', (one, other) => expect(sameStored(one, other)).toBe(false))
})
