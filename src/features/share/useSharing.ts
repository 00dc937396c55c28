import { computed, watch } from 'vue'
import type { DialogId } from '../../domain/dialog-id'
import { earlierShares } from '../../domain/share/earlier-shares'
import { readCompany, readOwn, settingsOption } from '../../domain/settings/settings'
import { ownerOf, shareScope, type SharedObject, type ShareKind } from '../../domain/share/share'
import { areDetailsValid, hasDetails } from '../../domain/share/share-details'
import { expectedObserver } from '../../domain/share/share-expectation'
import type { Portal } from '../../portal/portal'
import type { ShareRun, SearchTarget } from './outcome/find-shared'
import { postRecipients } from './choices/post-recipients'
import { factsOf, noticeDialogOf } from './message/selection'
import { useSecondStep } from './details/useSecondStep'
import { useSelectedMessage } from './message/useSelectedMessage'
import { useShare } from './outcome/useShare'
import { useShareQuestion } from './choices/useShareQuestion'
import { useShareRecord } from './outcome/useShareRecord'
import { useUndo } from './outcome/useUndo'

/** Everything that sharing one message takes, joined: what is known, what was shared before, the share and what follows it. */
export function useSharing(portal: Portal, { messageId, dialog }: { messageId: number, dialog: DialogId }) {
  const openedAt = Date.now()
  const company = readCompany(portal.appOption(settingsOption)).value
  /** The choices have keys, as the person set it. */
  const hasKeys = readOwn(portal.userOption(settingsOption)).value.shareKeys === 'on'
  const { selection, reload } = useSelectedMessage(portal, dialog, messageId)
  const record = useShareRecord(portal, dialog.id)
  watch(() => selection.value.record, stored => stored?.ok && record.refresh(stored.value))

  /** The kind used last here, which Enter runs. Not a post that nobody would be asked about: it is public at once. */
  const preferred = computed(() =>
    record.preferred.value === 'post' && !company.confirmPost ? undefined : record.preferred.value)

  const facts = computed(() => factsOf(selection.value, dialog))
  const myId = computed(() => selection.value.me?.id ?? 0)
  const isDenied = computed(() => selection.value.state === 'denied')
  const recipients = computed(() => postRecipients(selection.value, dialog))
  const earlier = computed(() => earlierShares({
    message: selection.value.message,
    author: facts.value.author,
    messageId,
    dialog,
    origin: portal.opening.origin,
    myId: myId.value,
    people: selection.value.people,
    history: selection.value.history,
    record: record.shares.value
  }))

  const secondStep = useSecondStep(portal, () => ({
    myId: myId.value, observer: expectedObserver(facts.value), recipients: recipients.value?.wire
  }))
  const sharing = useShare(portal, { known, onCreated, lookElsewhere: lookFurther })
  const undoing = useUndo(portal, record.undo)
  watch(() => sharing.state.value, (state) => {
    if (state.step === 'running') undoing.withdraw()
    if (state.step === 'running') secondStep.begin()
    if (state.step === 'done' && !state.isLooking && !state.object) secondStep.markLost(state.kind)
  })

  function known() {
    return {
      dialog,
      noticeDialog: noticeDialogOf(selection.value),
      messageId,
      openedAt,
      newestId: selection.value.newestId,
      message: selection.value.message,
      author: facts.value.author,
      myId: myId.value
    }
  }

  function onCreated(run: ShareRun, object: SharedObject | undefined, stored: unknown) {
    record.add(run, object, stored)
    if (!object) return
    if (canUndo(run, object)) undoing.offer(run, object)
    void secondStep.apply(object)
  }

  /** Only the latest share, and never what may be another object or stands in somebody else's pages. */
  function canUndo(run: ShareRun, object: SharedObject): boolean {
    const isMine = !object.isGuess && [0, myId.value].includes(ownerOf(object))
    return isMine && sharing.isLatest(run) && selection.value.scopes?.includes(shareScope[object.kind]) === true
  }

  /** Rarely needed, so it comes when it is. */
  async function lookFurther(searchTarget: SearchTarget, hints: { since: Date, isCertain: boolean }, signal: AbortSignal) {
    const loaded = await import('./outcome/look-elsewhere').catch(() => undefined)
    if (!loaded || signal.aborted) return undefined
    const isKnown = (id: number) => record.shares.value.some(share => share.kind === searchTarget.kind && share.objectId === id)
      || earlier.value.get(searchTarget.kind)?.object?.id === id
    const chatId = selection.value.info?.chatId ?? 0
    const facts = { scopes: selection.value.scopes, myId: myId.value, chatId, isKnown, ...hints }
    return loaded.lookElsewhere(portal, searchTarget, facts, signal)
  }

  /** The scope that changing and undoing a kind lacks; empty where it is granted, or where nobody told us. */
  function missingScope(kind: ShareKind): string {
    const { scopes } = selection.value
    return scopes && !scopes.includes(shareScope[kind]) ? shareScope[kind] : ''
  }

  const hasValidDetails = (kind: ShareKind) =>
    areDetailsValid(kind, secondStep.details[kind], { areRecipientsKnown: recipients.value !== undefined })
  const isFilled = (kind: ShareKind) => hasDetails(kind, secondStep.details[kind])
  const isOffered = (kind: ShareKind) => company.offeredKinds.includes(kind) && !isDenied.value

  const asking = useShareQuestion({
    isBusy: () => sharing.isBusy.value,
    wasShared: kind => earlier.value.has(kind) || sharing.isDoubtful(kind),
    confirmPost: () => company.confirmPost,
    share: kind => void sharing.share(kind)
  })

  return {
    kinds: company.offeredKinds, selection, reload, preferred, facts, myId, isDenied, recipients, earlier,
    secondStep, sharing, undoing, asking, missingScope, hasValidDetails, isFilled, isOffered, hasKeys
  }
}
