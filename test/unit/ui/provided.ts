import en from '../../../src/locales/en'
import { textsKey } from '../../../src/locales/texts'
import { portalKey, type Portal } from '../../../src/portal/portal'

export interface FakePortal extends Portal { opened: string[], messengerOpened: string[] }

/** A portal as the parts of `ui/` need it: it remembers what was opened. */
export function fakePortal(answer: 'closed' | 'refused' = 'closed'): FakePortal {
  const opened: string[] = []
  const messengerOpened: string[] = []
  const portal: Partial<FakePortal> = {
    opened,
    messengerOpened,
    opening: {
      placement: 'DEFAULT', options: '', language: 'en', mayInstall: false, isInstalling: false,
      origin: 'https://portal.example', memberId: 'm'
    },
    openPath: path => Promise.resolve(opened.push(path)).then(() => answer),
    openMessenger: dialogId => void messengerOpened.push(dialogId)
  }
  return portal as FakePortal
}

export function provided(portal: Portal = fakePortal(), locale = 'en') {
  return { provide: { [textsKey as symbol]: { say: en, locale, direction: 'ltr', load: () => Promise.resolve() }, [portalKey as symbol]: portal } }
}
