// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { engines, findEngine } from '../../browser/support/engines.mjs'
import type { Machine } from '../../browser/support/machine.mjs'

/** A machine with these programs; `apt-get install` brings the others. */
function machine(programs: string[], { isRoot = false, brings = [] as string[], env = {} } = {}) {
  const there = new Set(programs)
  const installed: string[] = []
  const fake: Machine = {
    platform: 'linux', env: { PATH: '/usr/bin', ...env }, isRoot, home: '/home/ada', installer: '', ownDownload: () => '',
    isProgram: file => there.has(file),
    say: () => {},
    run: async (command, args) => {
      if (command === 'apt-get' && args[0] === 'install') {
        installed.push(...args.slice(3))
        brings.forEach(one => there.add(one))
      }
      return true
    }
  }
  return { fake, installed }
}

describe('finding Firefox and WebKit', () => {
  it('takes what is installed', async () => {
    expect(await findEngine(engines.firefox, machine(['/usr/bin/firefox-esr']).fake)).toEqual({ program: '/usr/bin/firefox-esr' })
    expect(await findEngine(engines.webkit, machine(['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb']).fake))
      .toEqual({ program: '/usr/bin/WebKitWebDriver' })
  })

  it('takes the one that is named, and says so where that is none', async () => {
    const env = { FIREFOX_PATH: '/opt/firefox' }
    expect(await findEngine(engines.firefox, machine(['/opt/firefox', '/usr/bin/firefox'], { env }).fake)).toEqual({ program: '/opt/firefox' })
    expect(await findEngine(engines.firefox, machine(['/usr/bin/firefox'], { env }).fake))
      .toEqual({ missing: 'FIREFOX_PATH names /opt/firefox, which is no program.' })
  })

  it('says what to install where nobody may install it', async () => {
    const { fake, installed } = machine(['/usr/bin/apt-get', '/usr/bin/WebKitWebDriver'])
    expect(await findEngine(engines.webkit, fake))
      .toEqual({ missing: 'WebKit was not found: install Debian\'s webkit2gtk-driver and xvfb, or name its program in WEBKIT_DRIVER.' })
    expect(installed).toEqual([])
  })

  it('installs Debian\'s packages as root', async () => {
    const { fake, installed } = machine(['/usr/bin/apt-get'], { isRoot: true, brings: ['/usr/bin/firefox-esr'] })
    expect(await findEngine(engines.firefox, fake)).toEqual({ program: '/usr/bin/firefox-esr' })
    expect(installed).toEqual(['firefox-esr'])
  })
})
