import type { Fact, Group } from '../fact'
import { app } from './app'
import { frame } from './frame'
import { im } from './im'
import { lineChats } from './line-chats'
import { lineSessions } from './line-sessions'
import { requestFacts } from './requests'
import { share } from './share'
import { sharedObjects } from './shared-objects'

/** All that Relay takes to be so on a portal, in the order in which it is tried. */
export const groups: Group[] = [requestFacts, im, share, sharedObjects, lineChats, lineSessions, app, frame]

export const facts: Fact[] = groups.flatMap(group => group.facts)
