import { isMissing, type Method } from '../rest'
import { bots } from './bots'
import { cannedAnswers } from './canned-answers'
import { chats } from './chats'
import { crmItems } from './crm-items'
import { events } from './events'
import { messages } from './messages'
import { openLineChats } from './open-line-chats'
import { openLineMembers } from './open-line-members'
import { openLineSessions } from './open-line-sessions'
import { operators } from './operators'
import { options } from './options'
import { placements } from './placements'
import { posts } from './posts'
import { pull } from './pull'
import { share } from './share'
import { system } from './system'
import { tasks } from './tasks'
import { users } from './users'

const areas: Record<string, Method>[] = [
  messages, share, chats, users, openLineChats, openLineMembers, openLineSessions, operators, cannedAnswers, bots, crmItems, tasks,
  posts, events, placements, options, pull, system
]

/** Every method that the portal knows, by its name in lower case: the portal does not tell cases apart. */
export const methods = new Map(areas.flatMap(area => Object.entries(area)).map(([name, method]) => [name.toLowerCase(), method]))

// `method.get` needs the list that it is part of; it knows names in lower case alone.
methods.set('method.get', {
  scopes: [],
  run: ({ world, params }) => {
    const name = String(params['name'] ?? '')
    const method = methods.get(name)
    const isExisting = method !== undefined && !isMissing(world, name)
    const isGranted = !method?.scopes.length || method.scopes.some(scope => world.app.scopes.includes(scope))
    return { isExisting, isAvailable: isExisting && isGranted }
  }
})
