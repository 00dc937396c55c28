// @vitest-environment node
import { expect, it } from 'vitest'
import { both } from '../bench'

const admin = { userId: 1 }

both('options', (open) => {
  it('keeps an own option per person, key by key', async () => {
    const { result } = await open()
    expect(await result('user.option.get')).toEqual([])
    expect(await result('user.option.set', { options: { a: '1', b: '{"v":1}' } })).toBe(true)
    await result('user.option.set', { options: { a: '2' } })
    expect(await result('user.option.get')).toEqual({ a: '2', b: '{"v":1}' })
    expect(await result('user.option.get', { option: 'b' })).toBe('{"v":1}')
    expect(await result('user.option.get', { option: 'c' })).toBeNull()
    expect(await result('user.option.get', {}, { userId: 9 })).toEqual([])
  })

  it('lets administrators set the app\'s options for all', async () => {
    const { result, refusal } = await open()
    expect(await result('app.option.set', { options: { templates: '[]' } }, admin)).toBe(true)
    expect(await result('app.option.get', { option: 'templates' })).toBe('[]')
    expect(await refusal('app.option.set', { options: { x: '1' } })).toEqual([403, 'ACCESS_DENIED'])
    expect(await refusal('app.option.set', { options: {} }, admin)).toEqual([400, 'ERROR_ARGUMENT'])
    expect(await refusal('user.option.set')).toEqual([400, 'ERROR_ARGUMENT'])
  })

  it('keeps any type of value, an empty text too, and 100 kB whole', async () => {
    const { result } = await open()
    const given = { empty: '', number: 5, list: [1, 2], map: { a: 1 }, large: 'x'.repeat(100_000) }
    await result('user.option.set', { options: given })
    expect(await result('user.option.get')).toEqual(given)
  })

  it.each([['user.option', {}], ['app.option', admin]])('loses one of two keys of %s that are saved in the same moment', async (name, who) => {
    let now = Date.now()
    const { emulator, result } = await open({ now: () => now })
    await result(`${name}.set`, { options: { kept: '1' } }, who)
    emulator.world.switches.optionWindow = 40
    await Promise.all([result(`${name}.set`, { options: { a: '1' } }, who), result(`${name}.set`, { options: { b: '1' } }, who)])
    expect(await result(`${name}.get`, {}, who)).toEqual({ kept: '1' })
    now += 50
    expect(await result(`${name}.get`, {}, who)).toHaveProperty('kept', '1')
    expect(Object.keys(await result<object>(`${name}.get`, {}, who))).toHaveLength(2)
  })

  it('lets an emoji destroy all of them where the database has no 4-byte characters; its escape is safe', async () => {
    const { emulator, result } = await open()
    await result('user.option.set', { options: { a: '1', b: '{"text":"\\ud83d\\ude00"}' } })
    expect(await result('user.option.get')).toEqual({ a: '1', b: '{"text":"\\ud83d\\ude00"}' })
    await result('user.option.set', { options: { c: '😀' } })
    expect(await result('user.option.get')).toEqual([])
    emulator.world.switches.optionBytes = 4
    await result('user.option.set', { options: { c: '😀' } })
    expect(await result('user.option.get')).toEqual({ c: '😀' })
  })
})
