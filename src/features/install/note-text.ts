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
    case 'bound': return install.bound(note.own, note.stale, note.foreign)
    case 'unbound': return note.count ? install.unbound(note.count) : ''
    case 'newly-bound': return [
      note.count ? install.newlyBound(note.count) : '',
      note.renewed.length ? install.renewed(placeNames(note.renewed, texts)) : ''
    ].filter(Boolean).join(' · ')
    case 'outdated': return install.outdated(placeNames(note.codes, texts))
    case 'settings': return install.settings[note.kept]
  }
}
