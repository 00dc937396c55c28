import type { Messages } from '../../locales/texts'
import type { StepNote } from './install-steps'

/** What a step found, in words; empty where "done" says it all. */
export function noteText(note: StepNote, { install, home }: Messages): string {
  switch (note.about) {
    case 'optional-scopes': return note.missing.optional.join(', ')
    case 'not-offered': return install.notOffered(placeNames(note.codes, home.place))
    case 'bound': return install.bound(note.own, note.stale, note.foreign)
    case 'unbound': return note.count ? install.unbound(note.count) : ''
    case 'newly-bound': return note.count ? install.newlyBound(note.count) : ''
    case 'settings': return install.settings[note.kept]
  }
}

/** Placement codes in the words of the portal; a code that Relay does not know stays as it is. */
export function placeNames(codes: readonly string[], names: Messages['home']['place']): string {
  return codes.map(code => Object.hasOwn(names, code) ? names[code as keyof typeof names] : code).join(', ')
}
