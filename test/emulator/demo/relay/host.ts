import type { ParentHost } from '../../parent/parent-host'
import { pickAccess, pickCrm, pickUsers } from '../../parent/pickers'
import { chatByDialogId } from '../chat/chats'
import type { Demo } from '../demo'
import { go } from '../route'

interface FrameBox {
  /** The slider that this frame stands in, if it stands in one. */
  sliderId: number | undefined
  resize(height: number): void
  box(): HTMLElement | null
  title(title: string): void
  reopen(): void
}

/** What the parent commands do in the demo. */
export function demoHost(demo: Demo, { sliderId, resize, box, title, reopen }: FrameBox): ParentHost {
  const state = async () => {
    await demo.refresh()
    return demo.state.value!
  }
  return {
    resize: (_width, height) => {
      resize(height)
      return { width: box()?.clientWidth ?? 0, height }
    },
    setTitle: title,
    setScroll: top => document.querySelector('.portal-main')?.scrollTo({ top }),
    reloadPage: () => location.reload(),
    reopen,
    alert: text => demo.say(text),
    openPath: (path, query, width) => demo.sliders.open({ kind: 'path', path, query }, width),
    openApplication: ({ title: name, width, options }) =>
      demo.sliders.open({ kind: 'app', placement: 'DEFAULT', options, title: name || 'Relay' }, width),
    closeApplication: () => {
      if (sliderId === undefined || demo.sliders.top.value?.id !== sliderId) return false
      demo.sliders.close(sliderId)
      return true
    },
    selectUsers: async multiple => pickUsers(await state(), multiple),
    selectAccess: async blocked => pickAccess(await state(), blocked),
    selectCrm: async question => pickCrm(await state(), question),
    openMessenger: dialogId => void openMessenger(demo, dialogId),
    openHistory: dialogId => void openMessenger(demo, dialogId),
    call: who => demo.say('userId' in who ? `Calling ${demo.name(who.userId)}…` : `Calling ${who.phone}…`),
    reloadCard: () => {
      demo.say('The card was read again.')
      void demo.refresh()
    }
  }
}

/** The messenger comes up over whatever is open; a dialog that does not exist leaves one in the list. */
async function openMessenger(demo: Demo, dialogId: string) {
  await demo.refresh()
  const state = demo.state.value
  const chat = state && chatByDialogId(state, dialogId, demo.settings.userId)
  demo.sliders.closeAll()
  go('messenger', chat?.dialogId ?? '')
}
