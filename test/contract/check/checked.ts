import { mkdtempSync, readFileSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checkPortal } from '../../../check/command'
import type { Finding } from '../../../src/domain/portal-check/finding'
import { createEmulator, type Emulator } from '../../emulator/emulator'
import { addWebhook } from '../../emulator/rest/webhooks'
import { atEnd } from '../../at-end'
import { serve } from '../bench'

export const everything = ['--write', '--deal', '311', '--line-chat', '915', '--transfer-to', '9', '--yes', 'join,send,file,take,finish,start,transfer']

export interface Portal { emulator: Emulator, webhook: string, state: string, origin: string }

/** An emulator behind HTTP with a webhook of user 7, and a folder for what the command keeps. */
export async function openPortal(change: (emulator: Emulator) => void = () => undefined): Promise<Portal> {
  const emulator = createEmulator({ bucket: { size: 100_000, perSecond: 1000 } })
  const origin = await serve(emulator)
  emulator.world.origin = origin
  const { secret } = addWebhook(emulator.world, 7, [...emulator.world.app.scopes])
  change(emulator)
  const state = mkdtempSync(path.join(tmpdir(), 'portal-check-'))
  atEnd(() => rmSync(state, { recursive: true, force: true }))
  return { emulator, origin, webhook: `${origin}/rest/7/${secret}/`, state }
}

type Say = (text: string) => void

export interface Checked { code: number, findings: Finding[], said: string[], markdown: string, json: string, journals: string[] }

export async function check({ webhook, state }: Portal, args: string[], send = fetch, say: Say = () => undefined): Promise<Checked> {
  const said: string[] = []
  const report = path.join(state, 'report')
  const { code, findings } = await checkPortal({
    args: [...args, '--report', report], webhook, relay: '0.0.0', state: path.join(state, 'made'), send,
    say: (text) => {
      said.push(text)
      say(text)
    },
    pace: 0, wait: async () => undefined
  })
  const read = (end: string) => existsSync(`${report}/portal-check.${end}`) ? readFileSync(`${report}/portal-check.${end}`, 'utf8') : ''
  const journals = existsSync(path.join(state, 'made')) ? readdirSync(path.join(state, 'made')) : []
  return { code, findings, said, markdown: read('md'), json: read('json'), journals }
}

/** `M6: how` of all that have this verdict. */
export function listed(findings: readonly Finding[], verdict: Finding['verdict']): string[] {
  return findings.filter(finding => finding.verdict === verdict).map(({ fact, how }) => `${fact}: ${how}`)
}
