import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { check, openPortal, type Portal } from './checked'

/** All that a run could leave behind: objects, and chats in which the employee is. */
function belongings({ emulator: { world } }: Portal): string[] {
  return [
    ...[...world.tasks.keys()].map(id => `task ${id}`), ...[...world.events.keys()].map(id => `event ${id}`),
    ...[...world.posts.keys()].map(id => `post ${id}`),
    ...[...world.chats.values()].filter(({ members }) => members.includes(7)).map(({ id }) => `chat ${id}`)
  ].sort()
}

/** The process ends after so many lines: what follows never runs. */
function stopAfter(lines: number): (text: string) => void {
  let left = lines
  return () => {
    if (left-- <= 0) throw new Error('stopped')
  }
}

describe('what a run made', () => {
  it('is gone afterwards, and the list of it too', async () => {
    const portal = await openPortal()
    const before = belongings(portal)
    const { journals, findings } = await check(portal, ['--write'])
    expect(findings.find(({ fact }) => fact === 'S18')).toMatchObject({ verdict: 'holds' })
    expect(belongings(portal)).toEqual(before)
    expect(journals).toEqual([])
  })

  it.each([22, 31, 37, 40, 52, 58, 63])('is removed by the next run where this one was stopped after %i lines', async (lines) => {
    const portal = await openPortal()
    const before = belongings(portal)
    await expect(check(portal, ['--write'], fetch, stopAfter(lines))).rejects.toThrow('stopped')
    const { code, journals } = await check(portal, ['--clean'])
    expect([code, journals]).toEqual([0, []])
    expect(belongings(portal)).toEqual(before)
  })

  it.each(['im.chat.add', 'im.message.share'])('is found and removed although the answer to %s was lost', async (method) => {
    const portal = await openPortal()
    const before = belongings(portal)
    portal.emulator.faults.add({ fault: 'lost-after-headers', method, times: 1 })
    await check(portal, ['--write'])
    await check(portal, ['--clean'])
    expect(belongings(portal)).toEqual(before)
  })

  it('is told where it cannot be removed, and kept on the list', async () => {
    const portal = await openPortal()
    portal.emulator.faults.add({ fault: 'refuse', method: 'log.blogpost.delete', code: 'ERROR_CORE', status: 400 })
    const { code, said, journals } = await check(portal, ['--write'])
    expect(code).toBe(1)
    expect(said.join('\n')).toContain('A post that the check made is still there: 400 ERROR_CORE')
    expect(journals).toHaveLength(1)
    portal.emulator.faults.clear()
    expect(await check(portal, ['--clean'])).toMatchObject({ code: 0, journals: [] })
  })

  it('is listed without texts, addresses and tokens', async () => {
    const portal = await openPortal()
    await expect(check(portal, ['--write'], fetch, stopAfter(60))).rejects.toThrow('stopped')
    const journals = readdirSync(path.join(portal.state, 'made'))
    const list = JSON.parse(readFileSync(path.join(portal.state, 'made', journals[0]!), 'utf8')) as Record<string, unknown>
    expect(Object.keys(list).sort()).toEqual(['made', 'mark', 'startedAt'])
    expect(list['mark']).toMatch(/^RC[a-z]{8}$/)
    expect(journals[0]).toMatch(/^[0-9a-f]{16}\.json$/)
  })

  it('is nobody else\'s: what was there before is untouched', async () => {
    const portal = await openPortal()
    const { world } = portal.emulator
    const before = JSON.stringify([...world.messages.values()])
    const ids = new Set(world.messages.keys())
    await check(portal, ['--write'])
    expect(JSON.stringify([...world.messages.values()].filter(({ id }) => ids.has(id)))).toBe(before)
  })
})
