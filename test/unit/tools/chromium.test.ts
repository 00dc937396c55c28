// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { findChromium, rootArgs, type Machine } from '../../browser/support/chromium.mjs'

const own = '/home/ada/.cache/ms-playwright/chromium/chrome'

interface Given extends Partial<Machine> {
  programs?: string[]
  /** What turns up once a command has run, by a piece of the command. */
  brings?: Record<string, string>
  broken?: string[]
}

function machine({ programs = [], brings = {}, broken = [], ...rest }: Given = {}) {
  const there = new Set(programs)
  const ran: string[] = []
  const said: string[] = []
  const fake: Machine = {
    platform: 'linux', env: { PATH: '/usr/bin' }, isRoot: false, home: '/home/ada', installer: 'cli.js',
    isProgram: file => there.has(file),
    ownDownload: () => own,
    say: sentence => said.push(sentence),
    run: async (command, args) => {
      if (args[0] === '--version') return !broken.includes(command)
      const line = [command.includes('node') ? 'node' : command, ...args].join(' ')
      ran.push(line)
      const brought = Object.entries(brings).find(([piece]) => line.includes(piece))?.[1]
      if (brought) there.add(brought)
      return brought !== undefined
    },
    ...rest
  }
  return { fake, ran, said }
}

describe('finding the browser', () => {
  it('takes the one that CHROMIUM_PATH names before all others', async () => {
    const { fake, said } = machine({ env: { CHROMIUM_PATH: '/opt/mine' }, programs: ['/opt/mine', '/usr/bin/chromium'] })
    expect(await findChromium(fake)).toBe('/opt/mine')
    expect(said.join()).toContain('CHROMIUM_PATH')
  })

  it('says so when CHROMIUM_PATH names nothing that starts, instead of taking another one', async () => {
    const { fake } = machine({ env: { CHROMIUM_PATH: '/opt/gone' }, programs: ['/usr/bin/chromium'] })
    await expect(findChromium(fake)).rejects.toThrow('CHROMIUM_PATH names /opt/gone')
  })

  it.each([
    ['linux', '/usr/bin/chromium', {}],
    ['linux', '/snap/bin/chromium', {}],
    ['linux', '/home/ada/bin/google-chrome', { PATH: '/home/ada/bin:/usr/bin' }],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    ['darwin', '/home/ada/Applications/Chromium.app/Contents/MacOS/Chromium', {}],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', { PROGRAMFILES: 'C:\\Program Files' }]
  ])('finds an installed one on %s: %s', async (platform, file, env) => {
    expect(await findChromium(machine({ platform, env, programs: [file] }).fake)).toBe(file)
  })

  it('passes over a program of that name that does not start', async () => {
    const { fake } = machine({ programs: ['/usr/bin/chromium', '/usr/bin/google-chrome'], broken: ['/usr/bin/chromium'] })
    expect(await findChromium(fake)).toBe('/usr/bin/google-chrome')
  })

  it('takes the download of Playwright where nothing is installed, and runs no installer', async () => {
    const { fake, ran } = machine({ programs: [own] })
    expect(await findChromium(fake)).toBe(own)
    expect(ran).toEqual([])
  })

  it('installs one of Playwright, and says so, where there is none', async () => {
    const { fake, said } = machine({ brings: { 'cli.js install ': own } })
    expect(await findChromium(fake)).toBe(own)
    expect(said[0]).toContain('Installing')
  })

  it('adds the missing libraries as root when the download does not start', async () => {
    const broken = [own]
    const { fake, ran } = machine({ isRoot: true, programs: ['/usr/bin/apt-get'], brings: { 'cli.js install ': own }, broken })
    const run = fake.run
    fake.run = async (command, args, seconds) => {
      if (args.includes('install-deps')) broken.length = 0
      return run(command, args, seconds)
    }
    expect(await findChromium(fake)).toBe(own)
    expect(ran.at(-1)).toContain('install-deps')
  })

  it('installs the package of Debian as root when the download fails', async () => {
    const { fake, ran } = machine({
      isRoot: true, programs: ['/usr/bin/apt-get'], brings: { 'apt-get install': '/usr/bin/chromium' }
    })
    expect(await findChromium(fake)).toBe('/usr/bin/chromium')
    expect(ran.slice(-2).map(line => line.split(' ').slice(0, 2).join(' '))).toEqual(['apt-get update', 'apt-get install'])
  })

  it('leaves the package manager alone without root, and ends with one sentence', async () => {
    const { fake, ran } = machine({ programs: ['/usr/bin/apt-get'] })
    await expect(findChromium(fake)).rejects.toThrow(/^No browser for the browser tests: .+CHROMIUM_PATH to one\.$/)
    expect(ran.join()).not.toContain('apt-get')
  })
})

it('starts without the sandbox only as root on Linux', () => {
  expect(rootArgs(machine({ isRoot: true }).fake)).toEqual(['--no-sandbox'])
  expect(rootArgs(machine({ isRoot: false }).fake)).toEqual([])
  expect(rootArgs(machine({ isRoot: true, platform: 'darwin' }).fake)).toEqual([])
})
