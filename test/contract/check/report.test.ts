import { describe, expect, it } from 'vitest'
import { markdownReport } from '../../../src/domain/portal-check/report'
import { codeOf, shapeOf } from '../../../src/domain/portal-check/shape'
import { check, everything, openPortal } from './checked'

describe('the report', () => {
  it('holds nothing that names the portal or anybody on it', async () => {
    const portal = await openPortal(({ world }) => {
      for (const user of world.users.values()) Object.assign(user, { firstName: `Secret${user.id}`, lastName: 'Hidden' })
      for (const chat of world.chats.values()) chat.title = `Confidential ${chat.id}`
      for (const message of world.messages.values()) if (message.text) message.text = `Private ${message.text}`
      for (const record of world.crm.values()) record.title = 'Classified'
    })
    const { markdown, json, said } = await check(portal, everything)
    const { hostname, port, pathname } = new URL(portal.webhook)
    for (const output of [markdown, json, said.filter(line => !line.startsWith('Reports')).join('\n')]) {
      expect(output).not.toMatch(/Secret\d|Hidden|Confidential|Private |Classified|RC[a-z]{8}/)
      for (const secret of [hostname, port, pathname.split('/')[3]!, '915', '311']) expect(output).not.toContain(secret)
    }
    expect(markdown).toContain('| M6 |')
    expect(JSON.parse(json)).toMatchObject({ relayPortalCheck: 1, about: { Relay: '0.0.0' } })
  })

  it('begins with what differs and stays a table whatever a cell holds', () => {
    const report = markdownReport({ Relay: '1' }, [
      { fact: 'A1', statement: 'It | is', verdict: 'holds', how: '' }, { fact: 'B2', statement: 'So', verdict: 'differs', how: 'not\nso' }
    ])
    expect(report.indexOf('### Differs')).toBeLessThan(report.indexOf('### Holds'))
    expect(report).toContain('| A1 | It \\| is |  |')
    expect(report).toContain('| B2 | So | not so |')
    expect(report).toContain('1 hold, 1 differ, 0 could not be tried.')
  })

  it('tells values by their shape, and codes only where they are codes', () => {
    const values = [null, [], [1], {}, { a: 1 }, '', '12', 'Ida', 5, true, undefined]
    const shapes = ['null', 'empty list', 'list of 1', 'empty map', 'map', 'empty text', 'number as text', 'text', 'number', 'boolean', 'nothing']
    expect(values.map(shapeOf)).toEqual(shapes)
    expect(['ACCESS_ERROR', '', 'insufficient_scope', '100', 'Ida Brandt', 'Ida', undefined].map(codeOf))
      .toEqual(['ACCESS_ERROR', '(empty code)', 'insufficient_scope', '100', '(text)', '(text)', '(nothing)'])
  })
})

describe('the command line', () => {
  const said = async (args: string[], webhook?: string) => {
    const portal = await openPortal()
    const { code, said } = await check(webhook === undefined ? portal : { ...portal, webhook }, args)
    return `${code} ${said[0] ?? ''}`
  }

  it.each([
    [['--deal', 'x'], /^2 --deal x is no id/], [['--deal', '1', '--lead', '2'], /^2 Name one CRM item only/], [['--yes', 'send,all'], /^2 --yes all: there is only join/],
    [['--transfer-to', 'Tom'], /^2 --transfer-to Tom/], [['--nope'], /^2 .*--nope/], [['--help'], /^0 B24_WEBHOOK/]
  ])('reads %j', async (args, expected) => {
    expect(await said(args)).toMatch(expected)
  })

  it.each([
    ['', /^2 Give the address of an incoming webhook/], ['http://portal.example/rest/7/secret/', /^2 B24_WEBHOOK has to begin with https/],
    ['https://portal.example/rest/7/', /^2 B24_WEBHOOK is no address/], ['nonsense', /^2 B24_WEBHOOK is no address/]
  ])('does not begin with the webhook "%s"', async (webhook, expected) => {
    expect(await said([], webhook)).toMatch(expected)
  })
})
