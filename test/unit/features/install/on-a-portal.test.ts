import { afterEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { installClient } from '../../../../src/features/install/install-client'
import { noteText } from '../../../../src/features/install/note-text'
import { useInstall } from '../../../../src/features/install/useInstall'
import en from '../../../../src/locales/en'
import { unboundText } from '../../../../src/locales/placement-text'
import type { Texts } from '../../../../src/locales/texts'
import { appOptions } from '../../../../src/rest/app/option-store'
import { createEmulator } from '../../../emulator/emulator'
import { emulatedPortal } from '../../../emulator/in-process/emulated-portal'
import type { Fault } from '../../../emulator/rest/faults'
import type { Switches } from '../../../emulator/world/world'

const page = 'https://cdn.example.org/relay/install.html'

/** A portal before the installation, and the installer on it. */
function open({ userId = 1, address = page, switches = {} as Partial<Switches> } = {}) {
  const emulator = createEmulator({ bucket: { size: 1000, perSecond: 100 } })
  emulator.reset('bare')
  Object.assign(emulator.world.switches, switches)
  const portal = emulatedPortal(emulator, { userId, install: true })
  const install = effectScope().run(() => useInstall(installClient(portal, address)))!
  return { emulator, portal, install, app: emulator.world.app }
}

afterEach(() => void vi.useRealTimers())

describe('an installation on a portal', () => {
  it('binds five placements, saves the settings and finishes', async () => {
    const { install, portal, app } = open()
    await install.run()
    expect([install.failed.value, app.bindings.length, portal.installFinished]).toEqual([undefined, 5, 1])
    expect(Object.keys(app.options).sort()).toEqual(['relay.install', 'relay.settings'])
  })

  it.each<Partial<Switches>>([
    { longHandlers: 'cut' }, { optionBytes: 4 }, { pathRule: 'unlisted' }, { secondBinding: 'kept' }, { installFlag: 'unsaid' },
    { operatingLimit: 0 }, { pushServer: false }, { forms: ['text-ids', 'letter-flags', 'keyed-lists', 'empty-objects'] }
  ])('does the same where %j', async (switches) => {
    const { install, portal, app } = open({ switches })
    await install.run()
    expect([install.failed.value, portal.installFinished]).toEqual([undefined, 1])
    expect([app.bindings.length, Object.keys(app.options).length]).toEqual([5, 2])
  })

  it.each<Partial<Switches>>([{}, { forms: ['text-ids', 'letter-flags', 'keyed-lists', 'empty-objects'] }])(
    'finds nothing to renew in what it bound itself, where %j', async (switches) => {
      const { install, portal, emulator } = open({ switches })
      await install.run()
      const again = effectScope().run(() => useInstall(installClient(portal, page)))!
      await again.run()
      const writes = emulator.log.executed.filter(({ method }) => /placement.(un)?bind/.test(method))
      expect([again.state.value, writes.length]).toEqual(['done', 5])
    })

  it('renews what an earlier version bound at the same address, and says which places', async () => {
    const { install, portal, app } = open()
    await install.run()
    const [menu, deal, lead] = app.bindings
    menu!.options = { ...menu!.options, context: 'ALL' }
    Object.assign(deal!, { title: 'Open line chats', langAll: { en: { TITLE: 'Open line chats' }, de: { TITLE: 'Gespräche' } } })
    lead!.description = 'Chats of an open line'
    const again = effectScope().run(() => useInstall(installClient(portal, page)))!
    await again.run()
    expect(again.steps.value.find(({ name }) => name === 'bind')?.note).toEqual(
      { about: 'newly-bound', count: 0, renewed: ['IM_CONTEXT_MENU', 'CRM_DEAL_DETAIL_TAB', 'CRM_LEAD_DETAIL_TAB'] })
    const menuNow = app.bindings.find(({ placement }) => placement === 'IM_CONTEXT_MENU')!
    const dealNow = app.bindings.find(({ placement }) => placement === 'CRM_DEAL_DETAIL_TAB')!
    expect([app.bindings.length, menuNow.options['context'], Object.keys(dealNow.langAll).length > 10, again.state.value])
      .toEqual([5, 'USER;CHAT;LINES;CRM', true, 'done'])
  })

  it('says what is bound in a place that is no longer used, apart from old addresses', async () => {
    const { install, app } = open()
    const texts = { say: en, locale: 'en' } as unknown as Texts
    const binding = { description: '', options: {}, langAll: {}, title: 'Share as…' }
    app.bindings.push({ ...binding, id: 1, placement: 'IM_TEXTAREA', handler: 'https://cdn.example.org/relay/index.html' })
    app.bindings.push({ ...binding, id: 2, placement: 'IM_CONTEXT_MENU', handler: 'https://cdn.example.org/of-yore/index.html' })
    await install.run()
    const notes = install.steps.value.filter(({ name }) => name === 'bound' || name === 'stale').map(({ note }) => noteText(note!, texts))
    expect(notes).toEqual([
      '0 bound here, 1 at an old address, 1 in places that Relay no longer uses',
      '1 old address removed · 1 removed from places that Relay no longer uses'
    ])
  })

  it('ends with a remark where the portal goes on showing former options', async () => {
    const { install, emulator } = open()
    await install.run()
    const installer = () => {
      const client = installClient(emulatedPortal(emulator, { userId: 1, install: true }), page)
      const { bound } = client.placements
      client.placements.bound = async () => {
        const list = await bound()
        return list.ok ? { ...list, value: list.value.map(one => ({ ...one, description: 'Kept for ever' })) } : list
      }
      return effectScope().run(() => useInstall(client))!
    }
    const again = installer()
    await again.run()
    expect([again.state.value, again.steps.value.find(({ name }) => name === 'check')]).toMatchObject(
      ['done', { state: 'warned', note: { about: 'outdated' } }])
    expect(emulator.world.app.bindings).toHaveLength(5)
    const third = installer()
    await third.run()
    const notes = third.steps.value.filter(({ name }) => name === 'bind' || name === 'check').map(({ note }) => note)
    expect([third.state.value, notes]).toEqual(['done', [{ about: 'newly-bound', count: 0, renewed: [] }, undefined]])
  })

  it('moves to an address that begins with the same 200 characters', async () => {
    const folder = `https://cdn.example.org/${'f'.repeat(180)}`
    const { install, portal, app } = open({ address: `${folder}/1/install.html` })
    await install.run()
    const moved = effectScope().run(() => useInstall(installClient(portal, `${folder}/2/install.html`)))!
    await moved.run()
    expect([moved.state.value, app.bindings.map(({ handler }) => handler)]).toEqual(['done', Array<string>(5).fill(`${folder}/2/index.html`)])
  })

  it('loses none of its options to another administrator who saves at the same time, and undoes none of theirs', async () => {
    vi.useFakeTimers()
    const { install, app, emulator } = open({ switches: { optionWindow: 50 } })
    const theirs = appOptions(emulatedPortal(emulator, { userId: 1 }))
    const run = install.run()
    for (const name of ['a', 'b', 'c', 'd']) {
      void theirs.save(name, stored => stored === '1' ? undefined : '1')
      await vi.advanceTimersByTimeAsync(70)
    }
    await vi.advanceTimersByTimeAsync(20_000)
    await run
    expect([install.state.value, Object.keys(app.options).sort()]).toEqual(['done', ['a', 'b', 'c', 'd', 'relay.install', 'relay.settings']])
  })

  it('changes nothing for somebody who may install but is no administrator', async () => {
    const { install, portal, emulator, app } = open({ userId: 9, switches: { installers: [9] } })
    expect(portal.opening.mayInstall).toBe(true)
    await install.run()
    expect(install.failed.value).toMatchObject({ name: 'administrator', failure: { why: 'not-administrator' } })
    expect([app.bindings, app.options, portal.installFinished]).toEqual([[], {}, 0])
    expect(emulator.log.requests.map(({ method }) => method)).toEqual(['profile'])
  })

  it('says that only administrators may bind where the portal refuses it for that reason', async () => {
    const { install, portal, emulator } = open()
    emulator.faults.add({ fault: 'refuse', method: 'placement.bind', code: 'ACCESS_DENIED', status: 403 })
    await install.run()
    const failure = install.failed.value?.failure
    expect(failure).toMatchObject({ why: 'problem', code: 'IM_CONTEXT_MENU' })
    expect(failure?.why === 'problem' && unboundText(failure, en)).toBe(en.install.adminOnly)
    expect(portal.installFinished).toBe(0)
  })

  it.each<[string, Fault, string]>([
    ['that anybody may ask, which says nothing of administrators', { fault: 'refuse', method: 'scope', code: 'ACCESS_DENIED', status: 403 }, en.install.refused],
    ['the places', { fault: 'refuse', method: 'placement.list', code: 'ACCESS_DENIED', status: 403 }, en.install.refused],
    ['a place', { fault: 'refuse', method: 'placement.bind', code: 'ERROR_PLACEMENT_NOT_FOUND', status: 400 }, en.install.refused]
  ])('sends no administrator to an administrator where the portal refuses what it is asked: %s', async (_, fault, words) => {
    const { install, emulator } = open()
    emulator.faults.add(fault)
    await install.run()
    const failure = install.failed.value?.failure
    expect(failure?.why === 'problem' && unboundText(failure, en)).toBe(words)
  })

  it('says of a removal that was lost that it looks first when it is tried again', async () => {
    vi.useFakeTimers()
    const { install, emulator, app } = open()
    app.bindings.push({ placement: 'CRM_DEAL_DETAIL_TAB', handler: 'https://cdn.example.org/1/index.html', title: 'Open Channel chats', id: 1, description: '', langAll: {}, options: {} })
    emulator.faults.add({ fault: 'http-before', method: 'placement.unbind' })
    const run = install.run()
    await vi.advanceTimersByTimeAsync(60_000)
    await run
    const failure = install.failed.value?.failure
    expect(failure).toMatchObject({ why: 'problem', problem: { kind: 'unconfirmed' } })
    expect(failure?.why === 'problem' && unboundText(failure, en)).toBe(en.install.notConfirmed)
  })

  it.each([['https://relay/install.html', 'ERROR_WRONG_HANDLER_URL'], ['file://cdn.example.org/install.html', 'ERROR_UNSUPPORTED_PROTOCOL']])(
    'says what the address has to be where the portal does not take %s', async (address, code) => {
      const { install } = open({ address })
      await install.run()
      const failure = install.failed.value?.failure
      expect(failure).toMatchObject({ why: 'problem', problem: { code, refusal: 'address-refused' } })
      expect(failure?.why === 'problem' && unboundText(failure, en)).toContain('It has to be public, with a domain name, and start with https://')
    })

  it.each(['refused', 'cut'] as const)('changes nothing where its address is too long to be kept (%s)', async (longHandlers) => {
    const address = `https://cdn.example.org/${'folder/'.repeat(40)}install.html`
    const { install, app } = open({ address, switches: { longHandlers } })
    await install.run()
    expect(install.failed.value).toMatchObject({ name: 'bound', failure: { why: 'long-address', length: address.length - 2 } })
    expect(app.bindings).toEqual([])
  })

  it('hands on refused options, which come with status 200', async () => {
    const { portal } = open()
    const { bindPlacement } = await import('../../../../src/rest/app/placements')
    const binding = { code: 'IM_CONTEXT_MENU', handler: 'https://cdn.example.org/index.html', title: '', titles: {}, options: { role: 'BOSS' } }
    expect(await portal.act(bindPlacement(binding))).toMatchObject({ ok: false, problem: { kind: 'refused', code: 'INVALID_ERROR_ROLE' } })
  })
})
