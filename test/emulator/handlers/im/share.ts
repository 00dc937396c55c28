import type { Call, Method } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { dialogNameOf } from '../../world/dialog-id'
import { chatOfDialog, isMember } from '../../world/model'
import { integer, text } from '../../rest/params'
import { postNotice } from '../../share/share-notice'
import { createShared, type WireShareType } from '../../share/share-objects'
import { dialogOf } from './access'

const types: WireShareType[] = ['TASK', 'CALEND', 'POST', 'CHAT']

/** docs/bitrix24/share-effects.md#immessageshare; the order of the checks is docs/bitrix24/share-effects.md#s17. */
export const share: Record<string, Method> = {
  'im.message.share': {
    scopes: ['im'],
    run: (call) => {
      const { world, params, userId } = call
      const messageId = integer(params, 'MESSAGE_ID')
      if (!messageId || messageId < 1) throw new RestError('MESSAGE_ID_ERROR', 'Message ID can\'t be empty')
      const dialogId = text(params, 'DIALOG_ID')
      const dialog = dialogNameOf(dialogId)
      if (!dialog) throw new RestError('DIALOG_ID_EMPTY', 'Dialog ID can\'t be empty')
      const isStranger = dialog.kind === 'person' && !chatOfDialog(world, userId, dialogId)
      if (isStranger) throw noAccess(world.users.has(dialog.number) ? 400 : 403)
      dialogOf(call)
      const type = types.find(known => known === text(params, 'TYPE'))
      return type ? create(call, type, messageId) : true
    }
  }
}

/**
 * From here on the dialog that was named does not count: all is taken from the message's own chat, where the user has to be a
 * member. A deleted message is shared like any other, by its placeholder.
 */
function create(call: Call, type: WireShareType, messageId: number): boolean {
  const { world, userId, language } = call
  const message = world.messages.get(messageId)
  const chat = message && world.chats.get(message.chatId)
  if (!message || !chat || !isMember(chat, userId) || world.users.get(userId)?.kind !== 'employee') throw notMade(call)
  const sharing = { world, userId, chat, message, type, language }
  const created = createShared(sharing)
  if (created === undefined && type !== 'CHAT') throw notMade(call)
  if (created !== undefined) {
    const notify = () => postNotice({ ...sharing, created })
    if (world.switches.noticeDelay) world.pending.push({ at: world.now() + world.switches.noticeDelay, run: notify })
    else notify()
  }
  return true
}

/** What inner code left behind comes instead of the method's own error (docs/bitrix24/share-effects.md#s5). */
function notMade({ world }: Call): RestError {
  const { leftError } = world.switches
  return leftError ? new RestError(leftError, 'The object could not be saved') : new RestError('PARAMS_ERROR', 'Incorrect params')
}

/** 400 where there is somebody to write to, but no chat yet (docs/bitrix24/share-effects.md#s17). */
function noAccess(status: 400 | 403): RestError {
  return new RestError('ACCESS_ERROR', 'You do not have access to the specified dialog', status)
}
