import type { BoundPlacement, Ours, PlannedPlacement } from './placement-plan'

/**
 * What a portal made of a binding: a short mark of the words and options that it was given and of those that it shows since. A portal
 * may keep only some of the languages, or write options in its own way; to bind the same again would change nothing.
 */
export function bindingMark(planned: PlannedPlacement, shown: BoundPlacement, ours: Ours): string {
  return short(JSON.stringify([
    planned.code, fieldsIn(ours.labels(planned.label)), fieldsIn(planned.options),
    [...shown.titles].sort(), fieldsIn(shown.options ?? {}), shown.description ?? ''
  ]))
}

function fieldsIn(fields: Readonly<Record<string, string>>) {
  return Object.entries(fields).sort(([one], [other]) => one < other ? -1 : 1)
}

/** 32 bits are enough to tell a changed binding: FNV-1a. */
function short(text: string): string {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return (sum >>> 0).toString(16)
}
