import { number, type Probe } from '../../probe'
import type { Answer } from '../../webhook'
import { itemsOf } from '../../../src/rest/wire/read'
import { item, chatsOf, lineChat, dialogOf, lineData } from './lines'

export async function act(probe: Probe, method: string, params: object = {}): Promise<Answer> {
  return probe.webhook.act(method, { CHAT_ID: await lineChat(probe), ...params })
}

/** Names the chat, so that whoever sees it knows what it is. */
export const text = 'Relay check: please ignore this message.'

export function send(probe: Probe, message = text): Promise<Answer> {
  return act(probe, 'imopenlines.crm.message.add', { ...item(probe), USER_ID: probe.me, MESSAGE: message })
}

export async function isMember(probe: Probe): Promise<boolean> {
  const answer = await probe.webhook.ask('im.chat.user.list', { CHAT_ID: await lineChat(probe) })
  return (itemsOf(answer.result) ?? []).map(number).includes(probe.me)
}

export async function isActive(probe: Probe): Promise<boolean> {
  const chatId = await lineChat(probe)
  return (await chatsOf(probe, 'Y')).some(({ chatid }) => number(chatid) === chatId)
}

/** Who has it, and whether it can be sent to. */
export async function state(probe: Probe) {
  const dialog = await dialogOf(probe)
  return { owner: number(dialog.owner), ...lineData(dialog), isActive: await isActive(probe) }
}
