import { shallowRef } from 'vue'
import type { ShareKind } from '../../../domain/share/share'

/** What a person is asked before a share: "again?" where there is one already, "publish?" before a Feed post. */
export interface ShareQuestion { kind: ShareKind, about: 'again' | 'publish' }

interface Parts {
  isBusy: () => boolean
  wasShared: (kind: ShareKind) => boolean
  /** Whether a post asks first, as the administrators set it. */
  confirmPost: () => boolean
  share: (kind: ShareKind) => void
}

/** Leads from a press to the share, by way of the questions. A press while one is open or a share runs does nothing. */
export function useShareQuestion({ isBusy, wasShared, confirmPost, share }: Parts) {
  const question = shallowRef<ShareQuestion>()

  function press(kind: ShareKind) {
    if (question.value || isBusy()) return
    if (wasShared(kind)) {
      question.value = { kind, about: 'again' }
    } else {
      publishOrShare(kind)
    }
  }

  function publishOrShare(kind: ShareKind) {
    if (kind === 'post' && confirmPost()) {
      question.value = { kind, about: 'publish' }
    } else {
      share(kind)
    }
  }

  function confirm() {
    const asked = question.value
    question.value = undefined
    if (!asked) return
    if (asked.about === 'again') {
      publishOrShare(asked.kind)
    } else {
      share(asked.kind)
    }
  }

  function cancel() {
    question.value = undefined
  }

  return { question, press, confirm, cancel }
}
