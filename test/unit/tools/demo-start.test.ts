// @vitest-environment node
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, it } from 'vitest'

const script = path.resolve(import.meta.dirname, '../../emulator/start.mjs')

it('says why the demo cannot start, and does not blame the ports for it', () => {
  // Nobody has an address of this net (RFC 5737).
  const { stdout, status } = spawnSync(process.execPath, [script, '--host', '192.0.2.1'], { encoding: 'utf8' })
  expect(stdout).toContain('EADDRNOTAVAIL')
  expect([stdout.includes('No free port'), status]).toEqual([false, 1])
}, 20_000)
