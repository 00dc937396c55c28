import { computed, watch } from 'vue'
import type { DialogId } from '../../domain/dialog-id'
import { settingsOption } from '../../domain/settings/settings'
import { readCompany, readOwn } from '../../domain/settings/read-settings'
import { isSure, shareScope, type SharedObject, type ShareKind } from '../../domain/share/share'
import { areDetailsValid, hasDetails } from '../../domain/share/share-details'
import { fetched } from '../../lib/fetched'
import { usePortal } from '../../portal/portal'
import { useShareQuestion } from './choices/useShareQuestion'
import { useKeptDetails } from './details/useKeptDetails'
import { useSecondStep } from './details/useSecondStep'
import { useShareFacts } from './message/useShareFacts'
import type { SearchTarget, ShareRun } from './outcome/share-search'
import type { LookHints } from './outcome/look-elsewhere'
import { useShare } from './outcome/useShare'
import { useUndo } from './outcome/useUndo'

/** All that the parts of the share view work with. */
export type Sharing = ReturnType<typeof useSharing>

/** Everything that sharing one message takes, joined: what is known, what was shared before, the share and what follows it. */
export function useSharing(target: { messageId: number, dialog: DialogId }) {
  const portal = usePortal()
  const { offeredKinds: kinds, confirmPost } = readCompany(portal.appOption(settingsOption)).value
  /** The choices have keys, as the person set it. */
  const hasKeys = readOwn(portal.userOption(settingsOption)).value.shareKeys === 'on'
  const known = useShareFacts(target)
  const { selection, facts, myId, isDenied, recipients, earlier, earlierNow, record, openShares, searchFacts, isKnownObject } = known

  const kept = useKeptDetails({ ...target, userId: () => myId.value })
  const secondStep = useSecondStep(() => ({ myId: myId.value, recipients: recipients.value?.wire }), kept)
  watch(myId, secondStep.restore, { once: true })
  const sharing = useShare({ known: searchFacts, openShares, onCreated, onSecond, lookElsewhere })
  const { state, isBusy, isLatest, share, checkAgain, lookAgain } = sharing
  const undoing = useUndo((run, object) => {
    record.undo(run, object)
    secondStep.takenBack(object)
  })
  const undoingSecond = useUndo(() => undefined, { lasts: true })
  watch(state, (now) => {
    if (now.step === 'running') {
      void known.readAgain()
      undoing.withdraw()
      undoingSecond.withdraw()
      secondStep.begin()
    }
    if (now.step === 'done' && !now.isLooking && !isSure(now.object)) secondStep.markLost(now.kind)
  })

  function onCreated(run: ShareRun, object: SharedObject | undefined, stored: unknown) {
    const found = isSure(object) ? object : undefined
    const { kind, sentAt } = run
    void record.add(run, found, stored).then(() => openShares.over(kind, sentAt, found ? 0 : sentAt))
    if (!found) return
    if (mayUndo(run, found)) undoing.offer(run, found)
    void secondStep.apply(found)
  }

  function onSecond(run: ShareRun, object: SharedObject) {
    if (undoingSecond.state.value.step === 'none' && mayUndo(run, object)) undoingSecond.offer(run, object)
  }

  /** Only the latest share. */
  function mayUndo(run: ShareRun, object: SharedObject): boolean {
    return isLatest(run) && selection.value.scopes?.includes(shareScope[object.kind]) === true
  }

  /** Rarely needed, so it comes when it is. */
  async function lookElsewhere(searchTarget: SearchTarget, hints: LookHints, signal: AbortSignal) {
    const loaded = await fetched(import('./outcome/look-elsewhere'))
    if (!loaded || signal.aborted) return undefined
    const { scopes, info } = selection.value
    const isKnown = (id: number) => isKnownObject(searchTarget.kind, id)
    return loaded.lookElsewhere(portal, searchTarget, { scopes, myId: myId.value, chatId: info?.chatId ?? 0, isKnown, ...hints }, signal)
  }

  const asking = useShareQuestion({
    isBusy: () => isBusy.value,
    wasShared: kind => earlierNow.value.has(kind) || openShares.has(kind),
    confirmPost: () => confirmPost,
    share: kind => void share(kind)
  })

  /** False where the details contradict themselves: nothing is created from such, and nothing changed. */
  const isValid = (kind: ShareKind) =>
    areDetailsValid(kind, secondStep.details[kind], { areRecipientsKnown: recipients.value !== undefined })

  function press(kind: ShareKind): boolean {
    if (!kinds.includes(kind) || isDenied.value) return true
    if (isValid(kind)) asking.press(kind)
    return isValid(kind)
  }

  /** After a refusal, or where nobody knows: the question was answered before. */
  function again(kind: ShareKind): boolean {
    if (isValid(kind)) void share(kind)
    return isValid(kind)
  }

  function applyAgain(): boolean {
    const { value: step } = secondStep.state
    if ('kind' in step && !isValid(step.kind)) return false
    secondStep.applyAgain()
    return true
  }

  /** The kind used last here, which Enter runs. Not a post that nobody would be asked about: it is public at once. */
  const preferred = computed(() => record.preferred.value === 'post' && !confirmPost ? undefined : record.preferred.value)
  /** The kind that is being created. */
  const running = computed(() => isBusy.value && 'kind' in state.value ? state.value.kind : undefined)
  const isFilled = (kind: ShareKind) => hasDetails(kind, secondStep.details[kind])

  return {
    kinds, hasKeys, selection, reload: known.reload, facts, myId, isDenied, recipients, earlier, earlierNow,
    missingScope: known.missingScope, preferred, running, state, again, checkAgain, lookAgain, press,
    question: asking.question, confirm: asking.confirm, cancel: asking.cancel,
    details: secondStep.details, isFilled, detailsState: secondStep.state, applyAgain,
    undoing, undoingSecond
  }
}
