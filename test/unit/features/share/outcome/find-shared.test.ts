import { expect, it, vi } from 'vitest'
import type { Message } from '../../../../../src/domain/messages/message'
import { done, failed, wordless } from '../../../../../src/domain/outcome'
import type { Portal } from '../../../../../src/portal/portal'
import { findShared } from '../../../../../src/features/share/outcome/find-shared'
import type { SearchTarget } from '../../../../../src/features/share/outcome/share-search'

const minute = 60_000
const rule = '-'.repeat(54)

/** A notice of the portal of this time about message 5. */
const notice = (id: number, at: number, written = '') => ({
  id, authorId: 0, date: new Date(at), files: [], attachments: [], deleted: false, system: true, unread: false,
  text: `${rule}\nIda Brandt${written}\nRoof?\n${rule}\nA [URL=/company/personal/user/7/tasks/task/view/${id}/]task[/URL].`,
  notice: { cssClass: 'bx-messenger-content-item-system', chatId: 0 }
}) as Message

const roof = { ...notice(5, 0), authorId: 12, date: new Date('2026-11-20T10:22:00Z'), text: 'Roof?', notice: { cssClass: '', chatId: 0 } } as Message

/** What is taken for a share of just now, in a window opened ten minutes ago when 10 was the newest message. */
async function found(...messages: Message[]) {
  return (await look(messages)).object?.id
}

const searchTarget = (): SearchTarget => ({
  kind: 'task', dialog: { id: 'chat9', kind: 'chat', number: 9 }, messageId: 5, newestId: 10,
  sentAt: Date.now(), pressedAt: Date.now(), openedAt: Date.now() - 10 * minute,
  versions: [roof], author: undefined, myId: 7, scopes: undefined, recorded: [], ownRuns: { sent: new Set(), taken: new Set() }
})

/** `older`: what the portal gives before the newest page. */
async function look(newest: Message[], older: Message[] | 'refused' = [], change: Partial<SearchTarget> = {}) {
  const page = (messages: Message[] | 'refused') => messages === 'refused' ? failed(wordless('busy')) : done({ chatId: 9, messages, people: new Map() })
  const answers = { newest: page(newest), record: done(''), time: done(new Date(Date.now())), at: page([]) }
  const portal = {
    opening: { origin: 'https://portal.example' }, askAll: () => Promise.resolve(done(answers)), ask: () => Promise.resolve(page(older))
  } as unknown as Portal
  return findShared(portal, { ...searchTarget(), ...change }, new AbortController().signal)
}

it('takes the notice that came up after the share', async () => {
  expect(await found(notice(11, Date.now() - 5 * minute), notice(12, Date.now()))).toBe(12)
})

it('takes none that came up between opening the window and the share', async () => {
  expect(await found(notice(11, Date.now() - 5 * minute))).toBeUndefined()
})

it('reads on towards the newest message that was known, so that nothing between is missed', async () => {
  const chatter = { ...roof, id: 90, date: new Date(Date.now() + 1000) }
  expect((await look([chatter], [notice(10, 0), notice(12, Date.now())])).object?.id).toBe(12)
})

it('takes what the newest page says where the portal does not let one read on', async () => {
  expect((await look([notice(90, Date.now())], 'refused')).object?.id).toBe(90)
})

it('takes it by its kind and its time where the message itself could not be read', async () => {
  expect((await look([notice(12, Date.now())], [], { versions: [] })).object?.id).toBe(12)
})

it('takes it in whatever format it tells when the message was written', async () => {
  expect(await found(notice(12, Date.now(), ' [20.11.2026 10:22 UTC+01:00]'))).toBe(12)
})

it('goes by the ids where the times of the messages cannot be true', async () => {
  expect(await found(notice(11, Date.now() - 60 * minute))).toBe(11)
})

it('takes none that was there before the share, whatever its time says', async () => {
  expect(await found(notice(9, Date.now() + minute))).toBeUndefined()
})

it('takes one that quotes the message as it is now, also where the portal gives nothing before an id that no message has', async () => {
  const quoted = { ...notice(12, Date.now()), text: notice(12, 0).text.replace('Roof?', 'Cellar?') }
  expect(await found(quoted)).toBeUndefined()
  expect(await found({ ...roof, text: 'Cellar?' }, quoted)).toBe(12)
})

it('reads one page where there is no message to read on from', async () => {
  const ask = vi.fn()
  const answers = { newest: done({ chatId: 9, messages: [notice(12, Date.now())], people: new Map() }), record: done(''), time: done(new Date()), at: done({ chatId: 9, messages: [], people: new Map() }) }
  const portal = { opening: { origin: 'https://portal.example' }, askAll: () => Promise.resolve(done(answers)), ask } as unknown as Portal
  const { object } = await findShared(portal, { ...searchTarget(), newestId: 0 }, new AbortController().signal)
  expect(object?.id).toBe(12)
  expect(ask).not.toHaveBeenCalled()
})
