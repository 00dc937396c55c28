import { computed, onScopeDispose, shallowReactive, shallowRef } from 'vue'
import type { CrmItem } from '../../../domain/crm-item'
import type { Settings } from '../../../domain/settings/settings'
import { fillTemplate, todayText, type FilledTemplate, type TemplateValues } from '../../../domain/canned/template'
import { responsesOfTemplates } from '../../../domain/canned/template-list'
import { timeNow } from '../../../lib/time/clock'
import { formatLocaleOf } from '../../../locales/portal-languages'
import type { Portal } from '../../../portal/portal'
import { readLineResponses, type LineResponses } from './read-line-responses'
import { readValues } from './read-values'
import { useLastUsed, type UsedPlace } from './useLastUsed'

interface Card {
  /** The card's own item, whose names the variables stand for. */
  item: CrmItem
  /** The open line of the chosen chat, 0 while it is not known. */
  lineId: () => number
  settings: Pick<Settings, 'company' | 'own'>
  /** Where it is kept what was used last. */
  place: UsedPlace
}

/** Longest wait of an insertion for the names, in ms; then they stay marked. */
const fillDeadline = 3000
/** Names older than this, in ms, are read again in an open panel: somebody may have changed them in the card meanwhile. */
const freshFor = 5000

/** All canned responses at hand: the line's on the portal, the company's and one's own. Asks nothing before `open()`. */
export function responsesAtHand(portal: Portal, { item, lineId, settings, place }: Card) {
  const lastUsed = useLastUsed(place)
  const lines = shallowReactive(new Map<number, LineResponses | 'loading'>())
  const values = shallowRef<TemplateValues>({})
  const locale = formatLocaleOf(portal.opening.language)
  const ending = new AbortController()
  let readings = 0
  let names: { reading: Promise<void>, at: number } | undefined
  onScopeDispose(() => ending.abort())

  const templates = [...responsesOfTemplates('own', settings.own.templates), ...responsesOfTemplates('company', settings.company.templates)]
  const line = computed(() => lineId() ? lines.get(lineId()) : { responses: [], isCut: false })
  const list = computed(() => line.value === 'loading' ? undefined : line.value)
  /** Of the portal's own list; the templates are there at once. */
  const state = computed(() => {
    if (line.value === undefined) return 'idle'
    return line.value === 'loading' ? 'loading' : line.value.problem ? 'failed' : 'ready'
  })
  const responses = computed(() => [...templates, ...list.value?.responses ?? []])

  /** Asks for what is not known yet; call it whenever the panel is shown or the line changes. */
  function open() {
    lastUsed.read()
    names = undefined
    void readNames()
    if (state.value === 'idle') void readLine(lineId())
  }

  async function readLine(id: number) {
    const begun = readings
    lines.set(id, 'loading')
    const read = await readLineResponses(portal, id, { signal: ending.signal })
    if (begun === readings) lines.set(id, read)
  }

  /** Asks once more after a failure. */
  function again() {
    void readNames()
    if (state.value === 'failed') void readLine(lineId())
  }

  /** What was read of the lists is no longer so; an open panel reads it again. */
  function forget() {
    readings++
    lines.clear()
  }

  /** What could not be read this time stays as it was known. */
  function readNames(): Promise<void> {
    if (names && Date.now() - names.at < freshFor) return names.reading
    const reading = readValues(portal, item, { signal: ending.signal }).then(({ values: read, isLasting }) => {
      values.value = isLasting ? read : { ...values.value, ...read }
      if (!isLasting && names?.reading === reading) names = undefined
    })
    names = { reading, at: Date.now() }
    return reading
  }

  /** The text as it reads with what is known by now. */
  function preview(text: string): FilledTemplate {
    return fillTemplate(text, { ...values.value, today: todayText(locale, new Date(timeNow())) })
  }

  /** The text to insert. Waits for the names as they are now where it holds one, but not for long. */
  async function fillIn(text: string): Promise<string> {
    if (fillTemplate(text, { today: todayText(locale) }).unfilled.length) await within(readNames(), fillDeadline)
    return preview(text).text
  }

  return {
    state, responses, open, again, forget, preview, fillIn, used: lastUsed.used, noteUsed: lastUsed.note,
    problem: computed(() => list.value?.problem),
    /** The list is longer than what was read of it. */
    isCut: computed(() => list.value?.isCut ?? false)
  }
}

export type ResponsesAtHand = ReturnType<typeof responsesAtHand>

/** Settles with the promise, or when the time in ms is over. */
async function within(promise: Promise<void>, time: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const deadline = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, time)
  })
  await Promise.race([promise, deadline])
  clearTimeout(timer)
}
