import { readUrl } from '../../src/lib/text/read-url'
import { fields, number, sure, refused, type Probe } from '../probe'
import { told } from '../webhook'
import { itemsOf } from '../../src/rest/wire/read'
import { hasNoticeClass } from '../../src/domain/messages/message'
import { matchNotice } from '../../src/domain/share/share-notice'
import { shapeOf } from '../../src/domain/portal-check/shape'
import { aboveAll } from './dialogs'
import { allKinds, nameFor, noticeOf, ownChat, shared, textOf, written } from './own-chat'

export async function answersTrue(probe: Probe): Promise<void> {
  for (const kind of allKinds) {
    const { answer } = await shared(probe, kind, nameFor[kind])
    sure(answer.code === undefined, `sharing as ${kind} is refused: ${told(answer)}`)
    sure(answer.result === true || answer.result === 'Y' || answer.result === 1, `sharing as ${kind} answers ${shapeOf(answer.result)}`)
  }
}

/** All of these are refused before anything is made. */
export async function shareRefusals(probe: Probe): Promise<string> {
  const { dialogId } = await ownChat(probe)
  const share = (params: object) => probe.webhook.act('im.message.share', { MESSAGE_ID: aboveAll, DIALOG_ID: dialogId, TYPE: 'TASK', ...params })
  refused(await share({ MESSAGE_ID: 0 }), '400 MESSAGE_ID_ERROR')
  refused(await share({ DIALOG_ID: '' }), '400 DIALOG_ID_EMPTY')
  refused(await share({ DIALOG_ID: 'imol|1' }), '400 DIALOG_ID_EMPTY')
  return refused(await share({ DIALOG_ID: `chat${aboveAll}` }), '403 ACCESS_ERROR', '400 ACCESS_ERROR')
}

export async function noMessage(probe: Probe): Promise<string> {
  const { dialogId } = await ownChat(probe)
  const answer = await probe.webhook.act('im.message.share', { MESSAGE_ID: aboveAll, DIALOG_ID: dialogId, TYPE: 'TASK' })
  if (answer.code === undefined) return `answers ${String(answer.result === true)}`
  sure(answer.status === 400, `a message that is not there gives ${told(answer)}`)
  return answer.code === 'PARAMS_ERROR' ? '' : told(answer)
}

export async function leavesNotices(probe: Probe): Promise<void> {
  for (const kind of allKinds) {
    const { answer, notice } = await shared(probe, kind, nameFor[kind])
    if (answer.code !== undefined) continue
    sure(notice !== undefined, `sharing as ${kind} leaves no notice in the dialog`)
    const lines = String(notice.text).split('\n')
    const isQuoted = /^-{6,}\s*$/.test(lines[0] ?? '') && lines.filter(line => /^-{6,}\s*$/.test(line)).length >= 2
    sure(isQuoted, `the notice of a ${kind} does not quote between two lines of dashes`)
    sure(String(notice.text).includes(textOf(probe, nameFor[kind])), `the notice of a ${kind} does not hold the text as it was`)
  }
}

export async function noticesAreKnown(probe: Probe): Promise<void> {
  for (const kind of allKinds) {
    const { message, id } = await noticeOf(probe, kind)
    sure(hasNoticeClass(message.notice.cssClass), `the notice of a ${kind} has another class`)
    const object = matchNotice(message, { dialogKind: 'chat', origin: probe.webhook.origin })
    sure(object?.kind === kind && object.id === id, `Relay does not know the notice of a ${kind}`)
  }
}

export async function noticeAuthor(probe: Probe): Promise<void> {
  for (const kind of allKinds) {
    const { message } = await noticeOf(probe, kind)
    sure(message.authorId === 0, `in a group chat the notice of a ${kind} has an author`)
  }
}

/** The message was written a moment ago, so the date is "today" or "yesterday", in words. */
export async function noticeHeader(probe: Probe): Promise<void> {
  const { notice } = await noticeOf(probe, 'task')
  const header = String(notice.text).split('\n')[1] ?? ''
  const date = /\[([^\]]+)\]\s*$/.exec(header)?.[1]
  sure(date !== undefined, 'the second line does not end with a date in brackets')
  sure(/\p{L}/u.test(date) && /\d:\d\d/.test(date), 'the date of a message of today is not a word with a time')
  sure(!/\d[./-]\d/.test(date), 'the date of a message of today is written out')
}

const links = [['task', /\/company\/personal\/user\/(\d+)\/tasks\/task\/view\/\d+\//], ['event', /\/company\/personal\/user\/(\d+)\/calendar\/\?EVENT_ID=\d+/], ['post', /\/company\/personal\/user\/(\d+)\/blog\/\d+\//]] as const

async function linkOf(probe: Probe, kind: 'task' | 'event' | 'post'): Promise<string> {
  const { notice } = await noticeOf(probe, kind)
  const all = [...String(notice.text).matchAll(/\[url=([^\]]+)\]/gi)]
  return all.at(-1)?.[1] ?? ''
}

export async function noticePaths(probe: Probe): Promise<void> {
  for (const [kind, path] of links) {
    const [, owner] = path.exec(await linkOf(probe, kind)) ?? []
    sure(owner !== undefined, `the link of a ${kind} has another path`)
    sure(Number(owner) === probe.me, `the link of a ${kind} leads to another person's pages`)
  }
}

export async function noticeHosts(probe: Probe): Promise<string> {
  const found = await Promise.all(links.map(async ([kind]) => [kind, await linkOf(probe, kind)] as const))
  const absolute = found.filter(([, link]) => !link.startsWith('/'))
  for (const [kind, link] of absolute) sure(readUrl(link) !== undefined, `the link of a ${kind} is no address`)
  sure(new Set(absolute.map(([, link]) => new URL(link).host)).size <= 1, 'the links of notices lead to different host names')
  const isElsewhere = absolute.some(([, link]) => new URL(link).host !== new URL(probe.webhook.origin).host)
  return `absolute: ${absolute.map(([kind]) => kind).join(', ') || 'none'}${isElsewhere ? '; under another host name than the webhook\'s' : ''}`
}

export async function chatNotice(probe: Probe): Promise<void> {
  const { notice, id } = await noticeOf(probe, 'chat')
  const params = fields(notice.params)
  sure(number(params.chatid) === id, `CHAT_ID is ${shapeOf(params.chatid)}`)
  const users = itemsOf(params.chatuser)?.map(number)
  sure(users?.length === 1 && users[0] === probe.me, `CHAT_USER of one's own message is ${shapeOf(params.chatuser)}`)
}

export async function whoMayFollow(probe: Probe): Promise<void> {
  for (const kind of ['task', 'event'] as const) {
    const { notice } = await noticeOf(probe, kind)
    const ids = itemsOf(fields(notice.params).linkactive)
    sure(!ids || ids.map(number).includes(probe.me), `LINK_ACTIVE of a ${kind} does not name who shared`)
  }
}

/** Seconds between the two clocks of a portal that Relay compares. */
const skew = 30

export async function clocks(probe: Probe): Promise<string> {
  const { message, at } = await noticeOf(probe, 'task')
  sure(message.date !== undefined, 'the date of the notice cannot be read')
  const apart = Math.round(Math.abs(at - message.date.getTime()) / 1000)
  sure(apart <= skew, `server.time and the date of a notice are ${apart} s apart`)
  return apart > 5 ? `${apart} s apart` : ''
}

export async function goneMessage(probe: Probe): Promise<void> {
  const id = await written(probe, 'gone')
  await probe.once('deleted', () => probe.make('im.message.delete', { MESSAGE_ID: id }))
  const { answer } = await shared(probe, 'task', 'gone')
  sure(answer.code === undefined, `sharing a deleted message is refused: ${told(answer)}`)
}
