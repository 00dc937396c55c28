import type { Outcome } from '../../../domain/outcome'
import type { BoundPlacement } from '../../../domain/install/placement-plan'
import { Difference, Untried } from '../../../domain/portal-check/trying'
import { codeOf } from '../../../domain/portal-check/shape'
import type { ParentTrial, Portal } from '../../../portal/portal'
import { userOption } from '../../../rest/app/options'
import { boundPlacements, placementCodes } from '../../../rest/app/placements'
import { pushServerVersion } from '../../../rest/app/push-server'
import { recentChats } from '../../../rest/im/chats'
import { fileLink } from '../../../rest/im/files'
import { newestMessages } from '../../../rest/im/messages'
import { currentUser } from '../../../rest/users'
import { emptyCheckOption, saveCheckOption } from './check-option'

/** What the checks ask of the portal from inside. Each answer is whole, or the check ends as not tried. */
export interface PageProbe {
  parent(): Promise<ParentTrial>
  /** Options of this user, read as they are. */
  read(name: string): Promise<unknown>
  /** Saves the option that is there for trying, once: what the portal does with it is the question here. */
  save(text: string): Promise<unknown>
  /** Leaves nothing in it. */
  empty(): Promise<unknown>
  /** What the handshake of this opening holds of an option of this user. */
  opened(name: string): unknown
  offered(): Promise<string[]>
  bound(): Promise<BoundPlacement[]>
  pushVersion(): Promise<number>
  /** The link to some file of the newest chats. */
  anyFile(): Promise<string>
  /** Height of the frame after it was asked for, in CSS pixels. */
  resized(height: number): Promise<number>
  selectUser(): Promise<unknown>
  ownPage(): Promise<'closed' | 'refused'>
  fetch: typeof fetch
}

/** Milliseconds that a frame needs to follow. */
const settle = 1500

export function pageProbe(portal: Portal): PageProbe {
  let parent: Promise<ParentTrial> | undefined
  return {
    parent: () => parent ??= portal.tryParent(),
    read: async name => valueOf(await portal.ask(userOption(name))),
    save: async text => valueOf(await saveCheckOption(portal, text)),
    empty: () => emptyCheckOption(portal),
    opened: name => portal.userOption(name),
    offered: async () => valueOf(await portal.ask(placementCodes())),
    bound: async () => valueOf(await portal.ask(boundPlacements())),
    pushVersion: async () => valueOf(await portal.ask(pushServerVersion())),
    anyFile: () => anyFile(portal),
    resized: (height) => {
      portal.resize(height)
      return new Promise(resolve => setTimeout(() => resolve(window.innerHeight), settle))
    },
    selectUser: () => portal.selectUser(),
    ownPage: async () => portal.openPath(`/company/personal/user/${valueOf(await portal.ask(currentUser())).id}/`),
    fetch: (...request) => fetch(...request)
  }
}

export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  const { kind, method, code } = outcome.problem
  if (kind === 'unreadable') throw new Difference(`${method} answers something that Relay cannot read`)
  throw new Untried(`${method}: ${kind} ${codeOf(code)}`)
}

async function anyFile(portal: Portal): Promise<string> {
  for (const { chatId } of valueOf(await portal.ask(recentChats())).slice(0, 5)) {
    const page = await portal.ask(newestMessages(`chat${chatId}`))
    const file = page.ok && page.value.messages.flatMap(({ files }) => files)[0]
    if (file) return valueOf(await portal.ask(fileLink({ dialogId: `chat${chatId}`, fileId: file.id })))
  }
  throw new Untried('none of the newest chats has a file')
}
