import { list } from '../../locales/list'
import { placeNames } from '../../locales/placement-text'
import type { Texts } from '../../locales/texts'
import type { StepNote } from './install-steps'

/** What a step found, in words; empty where "done" says it all. */
export function noteText(note: StepNote, texts: Texts): string {
  const { say: { install }, locale } = texts
  switch (note.about) {
    case 'optional-scopes': return list(locale, note.missing.optional)
    case 'not-offered': return install.notOffered(placeNames(note.codes, texts))
    case 'bound': return install.bound(note.own, note.stale, note.astray, note.foreign)
    case 'unbound': return joined(note.old ? install.unbound(note.old) : '', note.astray ? install.unboundAstray(note.astray) : '')
    case 'newly-bound': return joined(
      note.count ? install.newlyBound(note.count) : '',
      note.renewed.length ? install.renewed(placeNames(note.renewed, texts)) : ''
    )
    case 'outdated': return install.outdated(placeNames(note.codes, texts))
    case 'settings': return install.settings[note.kept]
  }
}

function joined(...parts: string[]): string {
  return parts.filter(Boolean).join(' · ')
}
