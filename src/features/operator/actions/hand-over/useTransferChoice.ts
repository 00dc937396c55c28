import { computed, ref } from 'vue'
import { byReadiness, isNamed, type Colleague, type TransferTarget } from '../../../../domain/open-lines/hand-over'
import { done, valueOr, type Outcome } from '../../../../domain/outcome'
import { usePortal, type Portal } from '../../../../portal/portal'
import { peopleNamed } from '../../../../rest/im/own-messages'
import { lineQueues, operatorLoads, operatorsOnDuty, type LineQueue, type OperatorLoad } from '../../../../rest/open-lines/lines'
import { useLoad } from '../../../../ui/page/useLoad'

interface Asked { lineId: number, myId: number, locale: string }

/** People and queues that a dialog may be given to. */
interface Choice { colleagues: Colleague[], queues: TransferTarget[] }

/** So long, in ms, the portal wants to be asked only once how busy people are (docs/bitrix24/open-line-sessions.md). */
const loadsFor = 30_000

/** Loads by line, as they were told last. */
const toldLoads = new WeakMap<Portal, Map<number, { at: number, loads: readonly OperatorLoad[] }>>()

/** Whom a dialog of this line can be transferred to, as the portal tells it, and what is found of it. */
export function useTransferChoice({ lineId, myId, locale }: Asked) {
  const portal = usePortal()
  const { state, value, problem, load } = useLoad(readChoice)
  const query = ref('')
  const found = computed<Choice>(() => ({
    colleagues: (value.value?.colleagues ?? []).filter(({ name }) => isNamed(name, query.value, locale)),
    queues: (value.value?.queues ?? []).filter(({ name }) => isNamed(name, query.value, locale))
  }))

  /** Who is on duty is told to everybody, how busy they are only to those who may read the reports: without it the list is just as long. */
  async function readChoice(signal: AbortSignal): Promise<Outcome<Choice>> {
    const known = loadsKnown(portal, lineId)
    const asked = { lines: lineQueues(), onDuty: operatorsOnDuty(lineId), loads: known ? undefined : operatorLoads(lineId) }
    const answers = await portal.askAll(asked, { signal })
    if (!answers.ok) return answers
    const { lines } = answers.value
    if (!lines.ok) return lines
    const ids = [...new Set(lines.value.flatMap(({ operatorIds }) => operatorIds))].filter(id => id !== myId)
    const people = ids.length ? await portal.ask(peopleNamed(ids), { signal }) : undefined
    if (people && !people.ok) return people
    const working = [...people?.value.values() ?? []].filter(({ active, kind }) => active && kind === 'employee')
    const { loads } = answers.value
    if (loads?.ok) keepLoads(portal, lineId, loads.value)
    const told = { onDuty: valueOr(answers.value.onDuty, undefined), loads: known ?? (loads?.ok ? loads.value : []) }
    const own = lines.value.find(({ id }) => id === lineId)
    return done({
      colleagues: byReadiness(working.map(({ id, name }) => colleagueOf({ id, name: name || String(id) }, own, told)), locale),
      queues: queuesOf(lines.value, lineId)
    })
  }

  return { state, problem, query, found, load }
}

function loadsKnown(portal: Portal, lineId: number): readonly OperatorLoad[] | undefined {
  const told = toldLoads.get(portal)?.get(lineId)
  return told && Date.now() - told.at < loadsFor ? told.loads : undefined
}

function keepLoads(portal: Portal, lineId: number, loads: readonly OperatorLoad[]): void {
  toldLoads.set(portal, new Map(toldLoads.get(portal)).set(lineId, { at: Date.now(), loads }))
}

/** The portal tells the duty of the dialog's own line only. */
function colleagueOf(
  { id, name }: { id: number, name: string }, own: LineQueue | undefined,
  { onDuty, loads }: { onDuty: readonly number[] | undefined, loads: readonly OperatorLoad[] }
): Colleague {
  const inLine = own?.operatorIds.includes(id) ?? false
  const load = loads.find(({ userId }) => userId === id)
  const byQueue = inLine && onDuty ? (onDuty.includes(id) ? 'on' : 'off') : undefined
  const byLoad = load?.status ? ({ online: 'on', offline: 'off', pause: 'pause' } as const)[load.status] : undefined
  return { id, name, duty: byLoad ?? byQueue, free: load?.freeSlots, inLine }
}

/** The dialog's own line first. */
function queuesOf(lines: readonly LineQueue[], lineId: number): TransferTarget[] {
  return [...lines].sort((one, other) => Number(other.id === lineId) - Number(one.id === lineId))
    .map(({ id, name, isEmpty }) => ({ kind: 'queue', id, name: name || String(id), isEmpty }))
}
