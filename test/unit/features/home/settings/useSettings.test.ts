import { ref } from 'vue'
import { describe, expect, it } from 'vitest'
import { done, failed, type Outcome } from '../../../../../src/domain/outcome'
import { defaultCompany, defaultOwn, settingsText } from '../../../../../src/domain/settings/settings'
import type { SettingsClient, SettingsPart } from '../../../../../src/features/home/settings/settings-client'
import { canSave } from '../../../../../src/features/home/settings/can-save'
import { useSettings } from '../../../../../src/features/home/settings/useSettings'

const refused = failed({ kind: 'refused', method: 'app.option.set', code: 'ACCESS_DENIED', description: '' })

/** Options as the portal keeps them; `saved` lists what was written. */
function portal(stored: Partial<Record<SettingsPart, unknown>> = {}, { isAdmin = true, answer = done(true) as Outcome<unknown> } = {}) {
  const saved: SettingsPart[] = []
  const client: SettingsClient = {
    loaded: part => stored[part],
    save: async (part, change) => {
      const text = change(stored[part] ?? null)
      if (text === undefined) return done(stored[part] ?? null)
      if (!answer.ok) return answer
      saved.push(part)
      return done(stored[part] = text)
    }
  }
  return { open: (change: Partial<SettingsClient> = {}) => useSettings(ref(isAdmin), { ...client, ...change }), stored, saved }
}

describe('saving', () => {
  it('writes only the part that was changed', async () => {
    const { open, stored, saved } = portal()
    const settings = open()
    settings.own.draft.theme = 'dark'
    await settings.save()
    expect([saved, stored.own, settings.state.value]).toEqual([['own'], settingsText({ ...defaultOwn(), theme: 'dark' }), 'saved'])
    expect(settings.unsaved.value).toEqual([])
  })

  it('writes nothing for a person who changed nothing', async () => {
    const { open, saved } = portal()
    await open().save()
    expect(saved).toEqual([])
  })

  it('never writes the company’s part for an employee', async () => {
    const { open, saved } = portal({}, { isAdmin: false })
    const settings = open()
    settings.company.draft.confirmPost = false
    await settings.save()
    expect(saved).toEqual([])
  })

  it('waits until the check of the portal is over, and keeps what was entered', async () => {
    const { open, saved } = portal()
    const settings = open()
    settings.own.draft.theme = 'dark'
    settings.isHeld.value = true
    await settings.save()
    expect([saved, settings.state.value, settings.own.draft.theme]).toEqual([[], 'idle', 'dark'])
    settings.isHeld.value = false
    await settings.save()
    expect(saved).toEqual(['own'])
  })

  it('tells later that another one’s is stored, not while the next one is saved, and not of what was given up', async () => {
    const { open, stored } = portal()
    const looks: (() => void)[] = []
    const theirs = settingsText({ ...defaultCompany(), pollSeconds: 60 })
    const settings = open({
      save: async (part, change, onLook) => {
        looks.push(() => onLook(stored[part]))
        return done(stored[part] = change(stored[part] ?? null) ?? stored[part])
      }
    })
    settings.company.draft.confirmPost = false
    await settings.save()
    stored.company = theirs
    settings.own.draft.theme = 'dark'
    const saving = settings.save()
    looks[0]!()
    expect([settings.state.value, settings.ended.value]).toEqual(['saving', []])
    await saving
    expect(settings.ended.value).toEqual([{ part: 'own', is: 'saved' }, { part: 'company', is: 'conflict', stored: theirs }])
    settings.takeTheirs('company')
    looks[0]!()
    expect([settings.state.value, settings.company.draft.pollSeconds, settings.unsaved.value]).toEqual(['idle', 60, []])
  })

  it('is done once, however often the button is pressed', async () => {
    const { open, saved } = portal()
    const settings = open()
    settings.own.draft.sendKey = 'enter'
    await Promise.all([settings.save(), settings.save()])
    expect(saved).toEqual(['own'])
  })

  it('keeps the draft when the portal refuses', async () => {
    const { open } = portal({}, { answer: refused })
    const settings = open()
    settings.company.draft.pollSeconds = 30
    await settings.save()
    expect([settings.state.value, settings.company.draft.pollSeconds, settings.unsaved.value]).toEqual(['failed', 30, ['company']])
  })
})

describe('settings that cannot be read', () => {
  it.each(['{"v":1,', '{"v":7}'])('are only replaced by saving (%s)', async (broken) => {
    const { open, stored, saved } = portal({ company: broken })
    const settings = open()
    expect([settings.unsaved.value, stored.company, saved]).toEqual([['company'], broken, []])
    await settings.save()
    expect(stored.company).toBe(settingsText(defaultCompany()))
    expect(settings.company.fault).toBeUndefined()
  })
})

describe('a save whose answer was lost', () => {
  it('is no conflict with oneself when it arrives late', async () => {
    const { open, stored } = portal()
    const settings = open({ save: async () => failed({ kind: 'unconfirmed', method: '', code: '', description: '' }) })
    settings.own.draft.theme = 'dark'
    await settings.save()
    expect(settings.state.value).toBe('failed')
    stored.own = settingsText({ ...defaultOwn(), theme: 'dark' })
    settings.own.draft.sendKey = 'enter'
    await settings.save()
    expect(settings.ended.value.map(({ is }) => is)).not.toContain('conflict')
  })
})

describe('settings of a newer version beside changed ones', () => {
  it('are not replaced by the way', async () => {
    const { open, stored, saved } = portal({ company: '{"v":7}' })
    const settings = open()
    settings.own.draft.theme = 'dark'
    expect([settings.changed.value, settings.unsaved.value]).toEqual([['own'], ['own']])
    await settings.save()
    expect([saved, stored.company, settings.state.value, settings.changed.value]).toEqual([['own'], '{"v":7}', 'saved', []])
  })
})

describe('settings that somebody else saved meanwhile', () => {
  const theirs = settingsText({ ...defaultCompany(), pollSeconds: 60 })

  function conflicting() {
    const world = portal()
    const settings = world.open()
    settings.company.draft.confirmPost = false
    world.stored.company = theirs
    return { ...world, settings }
  }

  it('are not overwritten', async () => {
    const { settings, stored } = conflicting()
    await settings.save()
    expect([settings.state.value, settings.ended.value, stored.company]).toEqual(
      ['conflict', [{ part: 'company', is: 'conflict', stored: theirs }], theirs])
  })

  it('can be taken', async () => {
    const { settings } = conflicting()
    await settings.save()
    settings.takeTheirs('company')
    expect([settings.company.draft.pollSeconds, settings.company.draft.confirmPost, settings.unsaved.value]).toEqual([60, true, []])
  })

  it('can be overwritten by who has seen it', async () => {
    const { settings, stored } = conflicting()
    await settings.save()
    await settings.save('company')
    expect(stored.company).toBe(settingsText({ ...defaultCompany(), confirmPost: false }))
  })

  it('are told again when they changed once more while the person decided', async () => {
    const { settings, stored } = conflicting()
    await settings.save()
    const newer = settingsText({ ...defaultCompany(), pollSeconds: 90 })
    stored.company = newer
    await settings.save('company')
    expect([settings.state.value, stored.company]).toEqual(['conflict', newer])
  })

  it('are no conflict when they are the same as before', async () => {
    const { open, saved } = portal({ own: '' })
    const settings = open()
    settings.own.draft.theme = 'system'
    await settings.save()
    expect(saved).toEqual(['own'])
  })
})

describe('a saving of both parts', () => {
  /** Both are changed; `answer` is what the portal says to the part that fails. */
  function bothChanged(failing?: SettingsPart) {
    const world = portal()
    const settings = world.open(failing ? {
      save: async (part, change) => {
        if (part === failing) return refused
        return done(world.stored[part] = change(world.stored[part] ?? null) ?? world.stored[part])
      }
    } : {})
    settings.own.draft.theme = 'dark'
    settings.company.draft.confirmPost = false
    return { ...world, settings }
  }
  const isOf = ({ settings }: ReturnType<typeof bothChanged>) => Object.fromEntries(settings.ended.value.map(({ part, is }) => [part, is]))

  it.each<[SettingsPart, SettingsPart]>([['own', 'company'], ['company', 'own']])('where %s is refused still saves %s, and knows both', async (lost, kept) => {
    const world = bothChanged(lost)
    await world.settings.save()
    expect([isOf(world), world.settings.state.value]).toEqual([{ [lost]: 'failed', [kept]: 'saved' }, 'failed'])
    expect([world.settings.changed.value, world.settings.own.draft.theme, world.settings.company.draft.confirmPost]).toEqual([[lost], 'dark', false])
  })

  it('where the first was changed elsewhere still saves the second; the first can be decided on afterwards', async () => {
    const world = bothChanged()
    world.stored.own = settingsText({ ...defaultOwn(), sendKey: 'enter' })
    await world.settings.save()
    expect([isOf(world), world.saved]).toEqual([{ own: 'conflict', company: 'saved' }, ['company']])
    await world.settings.save('own')
    expect([isOf(world), world.settings.state.value, world.settings.changed.value]).toEqual([{ own: 'saved' }, 'saved', []])
  })

  it('where both were changed elsewhere tells both, and takes each by itself', async () => {
    const world = bothChanged()
    world.stored.own = settingsText({ ...defaultOwn(), sendKey: 'enter' })
    world.stored.company = settingsText({ ...defaultCompany(), pollSeconds: 60 })
    await world.settings.save()
    expect(isOf(world)).toEqual({ own: 'conflict', company: 'conflict' })
    world.settings.takeTheirs('own')
    expect([isOf(world), world.settings.state.value, world.settings.own.draft.sendKey]).toEqual([{ company: 'conflict' }, 'conflict', 'enter'])
    await world.settings.save('company')
    expect([world.settings.state.value, world.stored.company]).toEqual(['saved', settingsText({ ...defaultCompany(), confirmPost: false })])
  })
})

it('goes back to what is stored', () => {
  const { open } = portal({ own: settingsText({ ...defaultOwn(), theme: 'dark' }) })
  const settings = open()
  settings.own.draft.theme = 'light'
  settings.discard()
  expect([settings.own.draft.theme, settings.unsaved.value]).toEqual(['dark', []])
})

describe('a draft that must not be saved', () => {
  const template = { id: 'a', name: 'Hi', text: 'Hello' }
  it.each([
    [{ offeredKinds: [] }, {}], [{ pollSeconds: 4 }, {}], [{ pollSeconds: Number.NaN }, {}], [{ pollSeconds: 10.5 }, {}],
    [{ botSenders: [{ id: 0, name: 'Bot' }] }, {}], [{ botSenders: [{ id: 3, name: '  ' }] }, {}],
    [{ templates: [{ ...template, name: ' ' }] }, {}], [{}, { templates: [{ ...template, text: '' }] }]
  ])('%j %j', (company, own) => {
    expect(canSave({ ...defaultCompany(), ...company }, { ...defaultOwn(), ...own })).toBe(false)
  })

  it('is none of the usual ones', () => {
    expect(canSave({ ...defaultCompany(), templates: [template] }, defaultOwn())).toBe(true)
  })
})
