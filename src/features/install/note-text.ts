import { placeNames } from '../../locales/placement-text'
import type { Messages } from '../../locales/texts'
import type { StepNote } from './install-steps'

/** What a step found, in words; empty where "done" says it all. */
export function noteText(note: StepNote, say: Messages): string {
  const { install } = say
  switch (note.about) {
    case 'optional-scopes': return note.missing.optional.join(', ')
    case 'not-offered': return install.notOffered(placeNames(note.codes, say))
    case 'bound': return install.bound(note.own, note.stale, note.foreign)
    case 'unbound': return note.count ? install.unbound(note.count) : ''
    case 'newly-bound': return note.count ? install.newlyBound(note.count) : ''
    case 'settings': return install.settings[note.kept]
  }
}
