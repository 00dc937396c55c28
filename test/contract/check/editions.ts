import type { Switches } from '../../emulator/world/world'

/** Portals that differ in what no fact claims: each of them is one that Relay works on, so everything has to hold there. */
export const editions: Record<string, Partial<Switches>> = {
  'the version is from before April 2026': { threadParent: 'kept', sentDates: 'none', pathRule: 'short-list' },
  'the version is from after April 2026': { threadParent: 'none', sentDates: 'kept', pathRule: 'unlisted', installFlag: 'unsaid' },
  'the server is an own one': { operatingLimit: 0, pushServer: false, siteOrigin: 'https://intranet.example', optionBytes: 3, longHandlers: 'refused', workdayEnd: '17:30', lineReports: 'nobody' },
  'the portal is in the cloud': { operatingLimit: 420, pushServer: true, siteOrigin: '', optionBytes: 4, delivery: 'unknown', lineReports: 'everybody' },
  'a channel is gone': { missingConnectors: ['avito'] },
  'long addresses are cut, and a second binding is kept': { longHandlers: 'cut', secondBinding: 'kept' },
  'as documented': {},
  'ids and flags are text and lists are maps': { forms: ['text-ids', 'letter-flags', 'keyed-lists', 'empty-objects'] },
  'ids are numbers and params may be null': { forms: ['number-ids', 'null-params'] },
  'methods may work without a limit': { operatingLimit: 0, pushServer: false },
  'every refused access is 400': { accessStatus: 400 },
  'every refused access is 403': { accessStatus: 403 },
  'newer messages come in no order': { newerPages: 'mixed' },
  'sessions by the chat\'s id for members alone': { historyByChat: 'members' },
  'sessions by their own id alone': { historyByChat: 'nobody' },
  'line dialogs for members alone': { lineDialogs: 'members' },
  'line chats are read by members alone': { lineMessages: 'members' },
  'a session that is not there has a code of its own': { missingSession: 'INVALID_SESSION_ID' },
  'a started session is not tied to the CRM item': { startedSession: 'untied' },
  'a started session goes to another CRM item': { startedSession: 'elsewhere' },
  'channels tell that they did not take a message': { delivery: 'failed' }
}
