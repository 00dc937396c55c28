import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/domain/portal-check/finding'
import type { Switches } from '../../emulator/world/world'
import { check, everything, listed, openPortal } from './checked'
import { editions } from './editions'
import { sendTo, wrongPortals } from './wrong-portals'

const differing = (findings: Finding[]) => listed(findings, 'differs')

/** What a run on chat 915 cannot see: its operator is in it already. */
const unseen = ['R5', 'R6', 'O2', 'O20', 'O13']

const unseenIn = (findings: Finding[]) => findings.filter(({ verdict }) => verdict === 'not-tried').map(({ fact }) => fact)

/** Nobody stays in a finished dialog, so where only members may look into it, what comes after its end cannot be seen. */
const afterTheEnd = ['O17', 'O26', 'O14', 'O19', 'O7', 'O27', 'imopenlines.operator.transfer']
const hiddenBy = ({ lineDialogs }: Partial<Switches>) => lineDialogs === 'members' ? afterTheEnd : []

describe('the whole check', () => {
  it.each(Object.entries(editions))('holds on a portal where %s', async (_, switches) => {
    const portal = await openPortal(({ world }) => Object.assign(world.switches, switches))
    const { findings, journals } = await check(portal, everything)
    expect(differing(findings)).toEqual([])
    expect(unseenIn(findings).filter(fact => !unseen.includes(fact) && !hiddenBy(switches).includes(fact))).toEqual([])
    expect(journals).toEqual([])
  })

  it('holds where the line asks for a rating at the end', async () => {
    const { findings } = await check(await openPortal(({ world }) => Object.assign(world.lines.get(12)!, { asksAtEnd: true })), everything)
    expect(differing(findings)).toEqual([])
    expect(findings.find(({ fact }) => fact === 'O17')).toMatchObject({ verdict: 'holds', how: 'waits at first, for a closing text or a rating' })
  })

  it('holds in a chat of a colleague that is joined first', async () => {
    const { findings } = await check(await openPortal(), everything.map(arg => arg === '915' ? '916' : arg))
    expect(differing(findings)).toEqual([])
    const tried = findings.filter(({ verdict }) => verdict === 'holds').map(({ fact }) => fact)
    expect(tried).toEqual(expect.arrayContaining(['O2', 'O10', 'O20', 'O3']))
  })

  it.each(wrongPortals)('tells a portal that $name: $differs, and nothing else', async (wrong) => {
    const { findings, code } = await check(await openPortal(), everything, sendTo(wrong))
    expect(differing(findings).map(line => line.split(': ')[0])).toEqual(wrong.differs)
    expect(code).toBe(1)
  })
})

describe('reading alone', () => {
  it('changes nothing, and says what it would take to try the rest', async () => {
    const portal = await openPortal()
    const before = JSON.stringify([...portal.emulator.world.messages])
    const { findings } = await check(portal, ['--deal', '311'])
    expect(JSON.stringify([...portal.emulator.world.messages])).toBe(before)
    const written = portal.emulator.log.executed.map(({ method }) => method).filter(method => /\.(add|share|update|delete|leave|upload|answer|start|finish|transfer|join)$/i.test(method))
    expect(written).toEqual([])
    expect(findings.find(({ fact }) => fact === 'S18')).toMatchObject({ verdict: 'not-tried', how: 'needs --write' })
  })

  it('says what is missing where no CRM item was named', async () => {
    const { findings } = await check(await openPortal(), [])
    expect(findings.find(({ fact }) => fact === 'O21')).toMatchObject({ verdict: 'not-tried', how: 'needs --deal, --lead, --contact or --company' })
  })

  it('sees the limit where it is asked to', async () => {
    const portal = await openPortal(({ bucket }) => Object.assign(bucket, { current: { size: 90, perSecond: 1 } }))
    const { findings } = await check(portal, ['--burst'])
    expect(findings.filter(({ fact }) => fact === 'R5' || fact === 'R6').map(({ verdict }) => verdict)).toEqual(['holds', 'holds'])
  })
})

describe('the line chat', () => {
  it('is left alone without consent', async () => {
    const portal = await openPortal()
    const before = portal.emulator.world.chats.get(915)!.messages.length
    const { findings } = await check(portal, ['--write', '--deal', '311', '--line-chat', '915'])
    expect(portal.emulator.world.chats.get(915)!.messages).toHaveLength(before)
    expect(findings.find(({ fact }) => fact === 'O3')).toMatchObject({ verdict: 'not-tried', how: '"send" was not agreed to' })
  })

  it('is acted on only as far as was agreed to', async () => {
    const portal = await openPortal()
    await check(portal, ['--write', '--deal', '311', '--line-chat', '915', '--yes', 'send'])
    const methods = new Set(portal.emulator.log.executed.map(({ method }) => method))
    expect(methods).toContain('imopenlines.crm.message.add')
    for (const method of ['imopenlines.operator.finish', 'imopenlines.operator.transfer', 'imopenlines.session.start', 'imopenlines.crm.chat.user.add']) {
      expect(methods).not.toContain(method)
    }
  })
})
