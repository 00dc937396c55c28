import { isMissing, type Method } from '../rest/rest'
import { bots } from './app/bots'
import { cannedResponses } from './open-lines/canned-responses'
import { chats } from './im/chats'
import { crmActivities } from './crm-activities'
import { crmItems } from './crm-items'
import { chatFiles } from './im/chat-files'
import { drive } from './im/drive'
import { ownChats } from './im/own-chats'
import { events } from './work/events'
import { messages } from './im/messages'
import { lineReports } from './open-lines/line-reports'
import { lineSettings } from './open-lines/line-settings'
import { openLineChats } from './open-lines/open-line-chats'
import { openLineMembers } from './open-lines/open-line-members'
import { openLineSessions } from './open-lines/open-line-sessions'
import { operators } from './open-lines/operators'
import { options } from './app/options'
import { placements } from './app/placements'
import { posts } from './work/posts'
import { pull } from './app/pull'
import { share } from './im/share'
import { system } from './app/system'
import { tasks } from './work/tasks'
import { users } from './users'

const areas: Record<string, Method>[] = [
  messages, share, chats, ownChats, chatFiles, drive,
  users, openLineChats, openLineMembers, openLineSessions, operators, lineSettings, lineReports, cannedResponses, bots,
  crmItems, crmActivities, tasks, posts, events, placements, options, pull, system
]

/** Every method that the portal knows, by its name in lower case: the portal does not tell cases apart. */
export const methods = new Map(areas.flatMap(area => Object.entries(area)).map(([name, method]) => [name.toLowerCase(), method]))

// `method.get` needs the list that it is part of; it knows names in lower case alone.
methods.set('method.get', {
  scopes: [],
  run: ({ world, scopes, params }) => {
    const name = String(params['name'] ?? '')
    const method = methods.get(name)
    const isExisting = method !== undefined && !isMissing(world, name)
    const isGranted = !method?.scopes.length || method.scopes.some(scope => scopes.includes(scope))
    return { isExisting, isAvailable: isExisting && isGranted }
  }
})
