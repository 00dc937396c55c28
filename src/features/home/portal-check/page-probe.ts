import type { Outcome } from '../../../domain/outcome'
import type { BoundPlacement } from '../../../domain/install/placement-plan'
import type { ParentTrial, Portal } from '../../../portal/portal'
import { Difference, Untried } from '../../../domain/portal-check/trying'
import { codeOf } from '../../../domain/portal-check/shape'
import { saveUserOption, userOption } from '../../../rest/app/options'
import { boundPlacements, placementCodes } from '../../../rest/app/placements'
import { pushServerVersion } from '../../../rest/app/push-server'
import { recentChats } from '../../../rest/im/chats'
import { fileLink } from '../../../rest/im/files'
import { newestMessages } from '../../../rest/im/messages'
import { currentUser } from '../../../rest/users'

/** What the checks ask of the portal from inside. Each answer is whole, or the check ends as not tried. */
export interface PageProbe {
  parent(): Promise<ParentTrial>
  /** Options of this user, written once and read as they are: what the portal does with them is the question here. */
  options: { read(name: string): Promise<unknown>, save(name: string, text: string): Promise<unknown> }
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
    options: {
      read: async name => valueOf(await portal.ask(userOption(name))),
      save: async (name, text) => valueOf(await portal.act(saveUserOption(name, text)))
    },
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
