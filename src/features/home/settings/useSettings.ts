import { computed, reactive, ref, shallowRef, type Ref } from 'vue'
import type { Problem } from '../../../domain/outcome'
import { sameStored, settingsText, type CompanySettings, type OwnSettings, type SettingsFault } from '../../../domain/settings/settings'
import { readCompany, readOwn, type ReadPart } from '../../../domain/settings/read-settings'
import { usePortal } from '../../../portal/portal'
import { settingsClient, type SettingsClient, type SettingsPart } from './settings-client'

/**
 * One part of the settings while it is edited. `stored` is the raw value that the draft started from, `tried` the text
 * of a try to save it that may arrive late.
 */
interface Part<T> { draft: T, saved: string, stored: unknown, tried: string | undefined, fault: SettingsFault | undefined }

/** What became of one part: saved, changed by somebody else meanwhile, or not saved. */
type Ended
  = | { part: SettingsPart, is: 'saved' }
    | { part: SettingsPart, is: 'conflict', stored: unknown }
    | { part: SettingsPart, is: 'failed', problem: Problem }

/**
 * Settings as a draft that is saved by one button. Before and after saving, the stored value is read again: what somebody
 * else saved meanwhile is told, and never overwritten unasked.
 * Only an administrator (`isAdmin`) may save the company's part; the portal may say so later than its handshake did.
 */
export function useSettings(isAdmin: Readonly<Ref<boolean>>, client: SettingsClient = settingsClient(usePortal())) {
  const company = reactive(partOf(client.loaded('company'), readCompany)) as Part<CompanySettings>
  const own = reactive(partOf(client.loaded('own'), readOwn)) as Part<OwnSettings>
  const state = ref<'idle' | 'saving' | 'saved' | 'conflict' | 'failed'>('idle')
  /** Nothing is saved while the check of the portal saves and empties an option of the same record. */
  const isHeld = ref(false)
  /** What came of each part that the last saving tried. */
  const ended = shallowRef<readonly Ended[]>([])
  /** What was saved, and by a later look is not there any more. */
  let undone: readonly Ended[] = []

  const isChanged = (part: Part<CompanySettings | OwnSettings>) => settingsText(part.draft) !== part.saved
  const parts = computed(() => isAdmin.value ? ['own', 'company'] as const : ['own'] as const)
  const mine = { own, company }
  const read = { own: readOwn, company: readCompany }
  const changed = computed(() => parts.value.filter(part => isChanged(mine[part])))
  /**
   * What saving writes: what was changed. A stored value that cannot be read is replaced without a change too, but only
   * where there is none at all: saving one part must not destroy the other by the way.
   */
  const unsaved = computed(() => changed.value.length > 0 ? changed.value : parts.value.filter(part => mine[part].fault !== undefined))

  /** `overwrite`: the person has seen that somebody else saved this part, and decided. */
  async function save(overwrite?: SettingsPart) {
    if (state.value === 'saving' || isHeld.value) return
    state.value = 'saving'
    const seen = ended.value.find(one => one.part === overwrite)
    ended.value = []
    const all: Ended[] = []
    // Each by itself: what hinders one part is no reason to keep the other from being saved.
    for (const part of unsaved.value) all.push(await savePart(part, part === overwrite && seen?.is === 'conflict' ? seen : undefined))
    end(all)
  }

  function end(all: readonly Ended[]) {
    ended.value = [...all, ...undone.filter(({ part }) => !all.some(one => one.part === part))]
    undone = []
    state.value = (['failed', 'conflict'] as const).find(is => ended.value.some(one => one.is === is)) ?? 'saved'
  }

  /** Two that save in the same moment are both told that it is saved, and the portal keeps one of them (docs/bitrix24/app.md#p7). */
  function hearLater(part: SettingsPart, text: string, stored: unknown) {
    if (sameStored(stored, text) || mine[part].saved !== text) return
    mine[part].saved = settingsText(read[part](stored).value)
    undone = [...undone, { part, is: 'conflict', stored }]
    if (state.value !== 'saving') end(ended.value.filter(one => one.part !== part))
  }

  async function savePart(part: SettingsPart, seen: { stored: unknown } | undefined): Promise<Ended> {
    const text = settingsText(mine[part].draft)
    const before = { stored: mine[part].stored, tried: mine[part].tried }
    const mayReplace = (now: unknown) => isKnown(now, before) || (seen !== undefined && sameStored(now, seen.stored))
    const change = (stored: unknown) => !sameStored(stored, text) && mayReplace(stored) ? text : undefined
    const now = await client.save(part, change, stored => hearLater(part, text, stored))
    mine[part].tried = text
    if (!now.ok) return { part, is: 'failed', problem: now.problem }
    if (!sameStored(now.value, text)) return { part, is: 'conflict', stored: now.value }
    Object.assign(mine[part], { saved: text, stored: text, fault: undefined })
    return { part, is: 'saved' }
  }

  /** Takes what the other one saved; the own changes of that part are given up. What is told of the other part stays. */
  function takeTheirs(part: SettingsPart) {
    const theirs = ended.value.find(one => one.part === part)
    if (theirs?.is !== 'conflict' || state.value === 'saving') return
    Object.assign(mine[part], part === 'company' ? partOf(theirs.stored, readCompany) : partOf(theirs.stored, readOwn))
    end(ended.value.filter(one => one !== theirs))
    if (state.value === 'saved') state.value = 'idle'
  }

  function discard() {
    Object.assign(company, partOf(company.stored, readCompany))
    Object.assign(own, partOf(own.stored, readOwn))
    ended.value = []
    state.value = 'idle'
  }

  return { company, own, state, isHeld, ended, changed, unsaved, isAdmin, save, takeTheirs, discard }
}

function partOf<T extends CompanySettings | OwnSettings>(stored: unknown, read: (raw: unknown) => ReadPart<T>): Part<T> {
  const { value, fault } = read(stored)
  return { draft: value, saved: settingsText(value), stored, tried: undefined, fault }
}

/** Not somebody else's: what was there before, or what was written from here. */
function isKnown(now: unknown, { stored, tried }: Pick<Part<unknown>, 'stored' | 'tried'>): boolean {
  return sameStored(now, stored) || (tried !== undefined && sameStored(now, tried))
}
