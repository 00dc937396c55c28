import { fields, number, rows, sure, Untried, type Probe } from '../probe'
import { itemsOf } from '../../src/rest/wire/read'
import { shapeOf } from '../../src/domain/portal-check/shape'
import { ownChat, stored, textOf, written } from './own-chat'

export async function noReplyId(probe: Probe): Promise<void> {
  const answered = await written(probe, 'plain')
  const { params } = await stored(probe, await written(probe, 'reply', { REPLY_ID: answered }))
  sure(!('replyid' in fields(params)), 'REPLY_ID comes with a message; Relay does not look at it')
}

export async function deletedStays(probe: Probe): Promise<void> {
  const id = await written(probe, 'gone')
  await probe.once('deleted', () => probe.make('im.message.delete', { MESSAGE_ID: id }))
  const { text, params } = await stored(probe, id)
  sure(['Y', true].includes(fields(params).isdeleted as string), `IS_DELETED is ${shapeOf(fields(params).isdeleted)}`)
  sure(typeof text === 'string' && !text.includes(probe.journal.mark), 'the text is still there')
}

export async function textAsWritten(probe: Probe): Promise<void> {
  const { text } = await stored(probe, await written(probe, 'signs'))
  sure(text === textOf(probe, 'signs') || text === textOf(probe, 'signs').replace('&amp;', '&'), 'signs, emoji or tags come back otherwise than they were written')
}

/** A text file of a few bytes. */
function uploaded(probe: Probe) {
  return probe.once('uploaded', async () => {
    const { dialogId } = await ownChat(probe)
    const answer = fields(await probe.make('im.v2.File.upload', { dialogId, fields: { name: 'relay-check.txt', content: btoa('Relay check'), message: probe.journal.mark } }))
    const id = number(answer.messageid)
    if (id) probe.note({ kind: 'message', id })
    return { dialogId, id, file: fields(answer.file) }
  })
}

export async function uploadAnswer(probe: Probe): Promise<void> {
  const { id, file } = await uploaded(probe)
  sure(id > 0 && number(file.id) > 0, 'im.v2.File.upload names no message or no file')
}

export async function fileFields(probe: Probe): Promise<void> {
  const { dialogId, id, file } = await uploaded(probe)
  const page = fields(await probe.need('im.dialog.messages.get', { DIALOG_ID: dialogId, LIMIT: 50 }))
  const ids = itemsOf(fields((await stored(probe, id)).params).fileid)?.map(number)
  sure(ids?.includes(number(file.id)) === true, 'FILE_ID of the message does not name the file')
  const described = rows(page.files).find(one => number(one.id) === number(file.id))
  if (!described) throw new Untried('the page describes no files')
  sure(described.name === 'relay-check.txt' && number(described.size) > 0, 'the file has another name or no size')
  sure(/^https?:\/\//.test(String(described.urldownload)), 'urlDownload is no absolute address')
}

export async function downloadLink(probe: Probe): Promise<string> {
  const { dialogId, file } = await uploaded(probe)
  const { downloadurl } = fields(await probe.need('im.v2.File.download', { dialogId, fileId: number(file.id) }))
  sure(typeof downloadurl === 'string' && downloadurl !== '', `downloadUrl is ${shapeOf(downloadurl)}`)
  return ''
}

export async function findsOwnMessage(probe: Probe): Promise<void> {
  const id = await written(probe, 'plain')
  const { chatId } = await ownChat(probe)
  const found = rows(fields(await probe.need('im.dialog.messages.search', { CHAT_ID: chatId, SEARCH_MESSAGE: probe.journal.mark, LIMIT: 50 })).messages)
  sure(found.some(message => number(message.id) === id), 'the search does not find a message that was just written')
}
