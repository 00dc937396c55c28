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
      if (dialog.kind === 'person' && !chatOfDialog(world, userId, dialogId)) throw noAccess()
      const chat = dialogOf(call)
      if (!isMember(chat, userId)) throw noAccess()
      const type = types.find(known => known === text(params, 'TYPE'))
      if (!type) throw new RestError('PARAMS_ERROR', 'Incorrect params')
      return create(call, type, messageId)
    }
  }
}

/** Whether the message belongs to the dialog is not checked: the portal does not either. */
function create(call: Call, type: WireShareType, messageId: number): boolean {
  const { world, userId, language } = call
  const message = world.messages.get(messageId)
  const chat = dialogOf(call)
  const created = message && message.params['IS_DELETED'] !== 'Y' && world.users.get(userId)?.kind === 'employee'
    && !world.switches.toolsOff.includes(type)
    ? createShared({ world, userId, chat, message, type })
    : undefined
  if (message && created) {
    const notify = () => postNotice({ world, userId, chat, message, type, created, language })
    if (world.switches.noticeDelay) world.pending.push({ at: world.now() + world.switches.noticeDelay, run: notify })
    else notify()
    return true
  }
  if (world.switches.refusedShare !== 'PARAMS_ERROR') return world.switches.refusedShare === 'true'
  throw new RestError('PARAMS_ERROR', 'Incorrect params')
}

function noAccess(): RestError {
  return new RestError('ACCESS_ERROR', 'You do not have access to the specified dialog', 403)
}
