import { describe, expect, it } from 'vitest'
import { isInstalling } from '../../../../src/rest/app/installing'
import { createEmulator } from '../../../emulator/emulator'
import { emulatedPortal } from '../../../emulator/in-process/emulated-portal'

const installer = '/relay/install.html'

/** The portal before the installation; `unsaid`: its handshake does not tell. */
function bare(installFlag: 'said' | 'unsaid') {
  const emulator = createEmulator()
  emulator.reset('bare')
  emulator.world.switches.installFlag = installFlag
  return { emulator, portal: emulatedPortal(emulator, { userId: 1, install: true }) }
}

describe('the page of the installer', () => {
  it.each(['said', 'unsaid'] as const)('installs where the handshake has it %s', async (flag) => {
    const { portal } = bare(flag)
    expect([portal.opening.isInstalling, await isInstalling(portal, installer)]).toEqual([flag === 'said', true])
  })

  it('installs nothing once the app is installed', async () => {
    const { portal } = bare('unsaid')
    portal.finishInstall()
    expect(await isInstalling(portal, installer)).toBe(false)
  })

  it('opens the installer, which asks again, where the portal does not answer', async () => {
    const { emulator, portal } = bare('unsaid')
    emulator.faults.add({ fault: 'refuse', method: 'app.info' })
    expect(await isInstalling(portal, installer)).toBe(true)
  })
})

it.each(['/relay/index.html', '/relay/', '/install.html/index.html'])('any other page asks nothing (%s)', async (path) => {
  const { emulator, portal } = bare('unsaid')
  expect([await isInstalling(portal, path), emulator.log.requests]).toEqual([false, []])
})
