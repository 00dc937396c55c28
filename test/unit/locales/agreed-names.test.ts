import { expect, it } from 'vitest'
import en from '../../../src/locales/en'

/**
 * Names by which checks from outside find things on a portal that speaks English. They stay as they are, also where the portal itself
 * calls a thing otherwise one day.
 */
const agreed = {
  everywhere: ['Try again', 'Details', 'Reload', 'Open this page inside Bitrix24', 'Close'],
  share: [
    'Share message', 'Selected message', 'Task', 'Calendar event', 'Feed post', 'New chat', 'Publish', 'Cancel', 'Task created', 'Calendar event created',
    'Feed post published', 'Chat created', 'Open task', 'Open event', 'Open post', 'Open chat', 'Check again', 'Create anyway', 'Create another', 'Create task'
  ],
  card: [
    'Open Channel chats', 'Chats', 'No Open Channel chats yet', 'Conversation', 'Load earlier messages', 'Message', 'Send', 'Sending', 'Sent', 'Not sent', 'Retry',
    'Discard', 'Not confirmed', 'Send again', 'Send anyway', 'Join and send', 'Take and send', 'Start and send', 'Take conversation', 'Start new conversation',
    'Add note', 'No answer needed', 'Transfer', 'More actions', 'Pass to the next operator', 'Mark as spam', 'Attach files', 'Attachments', 'Download',
    'Delivered', 'Not delivered'
  ],
  ownPages: ['Placements', 'Bound', 'Not bound', 'Repair placements', 'Settings']
}

/** All texts that need nothing filled in. */
function textsIn(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts]
  return texts !== null && typeof texts === 'object' ? Object.values(texts).flatMap(textsIn) : []
}

it.each(Object.entries(agreed))('the names that checks from outside look for: %s', (_, names) => {
  const said = textsIn(en)
  expect(names.filter(name => !said.includes(name))).toEqual([])
})

it('names with a file, a person or a time in them', () => {
  const { files, operator: { chats } } = en
  expect([files.show('a.png'), files.play('a.mp3'), files.remove('a.pdf')]).toEqual(['Show a.png', 'Play a.mp3', 'Remove a.pdf'])
  expect(chats.waitingFor('12 min')).toBe('waiting for 12 min')
})
