import { fieldsOf } from '../../../src/rest/wire/read'

type Json = Record<string, unknown>
interface Exchange { method: string, params: Json, address: string }
interface Reply { status: number, cors: boolean, body: Json }

/** A portal that does one thing otherwise, and the facts that have to tell it, no others. */
export interface WrongPortal {
  name: string
  differs: string[]
  ask?: (exchange: Exchange) => void
  answer?: (reply: Reply, exchange: Exchange) => void
}

const pages = 'im.dialog.messages.get'

function messages({ body }: Reply): Json[] {
  return (fieldsOf(body['result'])?.messages ?? []) as Json[]
}

const isNotice = (message: Json) => String(message['text']).startsWith('------')
const paramsOf = (message: Json) => message['params'] as Json

/** Messages that were deleted, of whatever run. */
const goneIds = new Set<unknown>()

function refuse(reply: Reply, status: number, code: string): void {
  reply.status = status
  delete reply.body['result']
  Object.assign(reply.body, { error: code, error_description: 'Refused' })
}

export const wrongPortals: WrongPortal[] = [
  {
    name: 'sends no CORS header with a 401', differs: ['R4'], answer: (reply) => {
      if (reply.status === 401) reply.cors = false
    }
  },
  {
    name: 'has another code for too long a batch', differs: ['R8/length'], answer: ({ body }) => {
      if (body['error'] === 'ERROR_BATCH_LENGTH_EXCEEDED') body['error'] = 'INVALID_REQUEST'
    }
  },
  {
    name: 'takes a message for its own cursor', differs: ['M6'], answer: (reply, { method, params }) => {
      if (method === pages && params['LIMIT'] === 2 && 'LAST_ID' in params) messages(reply).shift()
    }
  },
  {
    name: 'lets LAST_ID win', differs: ['M4'], ask: ({ method, params }) => {
      if (method === pages && 'LAST_ID' in params) delete params['FIRST_ID']
    }
  },
  {
    name: 'counts the messages of a page', differs: ['M8'], answer: ({ body }, { method }) => {
      if (method === pages) body['total'] = 20
    }
  },
  {
    name: 'does not mark what was deleted', differs: ['M7'], answer: (reply, { method }) => {
      if (method === pages) for (const message of messages(reply)) if (!Array.isArray(message['params'])) delete paramsOf(message)['IS_DELETED']
    }
  },
  {
    name: 'gives notices another class', differs: ['S26'], answer: (reply, { method }) => {
      if (method === pages) for (const message of messages(reply)) if (isNotice(message)) paramsOf(message)['CLASS'] = 'notice'
    }
  },
  {
    name: 'writes notices in the name of who shared', differs: ['S26', 'S28', 'S7'], answer: (reply, { method }) => {
      if (method === pages) for (const message of messages(reply)) if (isNotice(message)) message['author_id'] = 7
    }
  },
  {
    name: 'answers a share with a number', differs: ['S18'], answer: ({ body }, { method }) => {
      if (method === 'im.message.share' && body['result'] === true) body['result'] = 4711
    }
  },
  {
    name: 'has a clock of its own for messages', differs: ['S34'], answer: ({ body }, { method }) => {
      if (method === 'server.time') body['result'] = String(body['result']).replace(/T(\d\d):/, (_, hour: string) => `T${String((Number(hour) + 1) % 24).padStart(2, '0')}:`)
    }
  },
  {
    name: 'gives the task to somebody else', differs: ['S21'], answer: ({ body }, { method }) => {
      const task = fieldsOf(body['result'])?.task as Json | undefined
      if (method === 'tasks.task.get' && task && 'responsibleId' in task) task['responsibleId'] = '9'
    }
  },
  {
    name: 'shows posts to everybody', differs: ['S13'], ask: ({ method, params }) => {
      if (method === 'log.blogpost.get') delete params['LOG_RIGHTS']
    }
  },
  {
    name: 'refuses an empty text with another code', differs: ['O1'], answer: ({ body }, { method }) => {
      if (method === 'imopenlines.crm.message.add' && body['error'] === 'ERROR_ARGUMENT') body['error'] = 'MESSAGE_ADD_ERROR'
    }
  },
  {
    name: 'refuses to share what was deleted', differs: ['S3'], answer: (reply, { method, params }) => {
      if (method === 'im.message.share' && params['TYPE'] === 'TASK' && goneIds.has(params['MESSAGE_ID'])) refuse(reply, 400, 'PARAMS_ERROR')
    },
    ask: ({ method, params }) => {
      if (method === 'im.message.delete') goneIds.add(params['MESSAGE_ID'])
    }
  },
  {
    name: 'writes out the date of today', differs: ['S14'], answer: (reply, { method }) => {
      if (method === pages) for (const message of messages(reply)) message['text'] = String(message['text']).replace(/ \[today, [^\]]*\]/, ' [11/25/2026]')
    }
  },
  {
    name: 'begins a new chat with two messages', differs: ['S7'], answer: (reply, { method, params }) => {
      const all = method === pages && params['LIMIT'] === 50 ? messages(reply) : []
      if (all.length === 1 && isNotice(all[0]!)) all.push({ ...all[0], id: Number(all[0]!['id']) + 1, text: 'This chat was made of a message.' })
    }
  },
  {
    name: 'names a parent that is another chat', differs: ['S6'], answer: ({ body }, { method }) => {
      const dialog = body['result'] as Json | undefined
      if (method === 'im.dialog.get' && dialog?.['entity_type'] === 'THREAD') dialog['parent_chat_id'] = 901
    }
  },
  {
    name: 'puts two lines below what was sent', differs: ['O6'], answer: (reply, { method }) => {
      const sent = method === pages ? messages(reply).filter(message => String(message['text']).startsWith('Relay check: please')) : []
      for (const message of sent) {
        const [block] = paramsOf(message)['ATTACH'] as Json[]
        paramsOf(message)['ATTACH'] = [block, block]
      }
    }
  },
  {
    name: 'refuses who joins once more', differs: ['O10'], answer: (reply, { method }) => {
      if (method === 'imopenlines.crm.chat.user.add') refuse(reply, 400, 'WRONG_REQUEST')
    }
  },
  {
    name: 'has a code where a dialog cannot be taken', differs: ['O12', 'O14'], answer: ({ body }, { method }) => {
      if (method === 'imopenlines.operator.answer' && body['error'] === '') body['error'] = 'OPERATOR_WRONG'
    }
  },
  {
    name: 'refuses who joins a finished dialog', differs: ['O19'], answer: (reply, { method }) => {
      if (method === 'imopenlines.session.join') refuse(reply, 400, 'ACCESS_DENIED')
    }
  },
  {
    name: 'finishes what is finished', differs: ['O26'], answer: ({ body }, { method }) => {
      if (method !== 'imopenlines.operator.finish' || !('error' in body)) return
      delete body['error']
      delete body['error_description']
      body['result'] = true
    }
  },
  {
    name: 'has another code for an unknown session', differs: ['O30'], answer: ({ body }, { method, params }) => {
      if (method === 'imopenlines.session.history.get' && params['SESSION_ID'] === 2_147_483_647) body['error'] = 'SESSION_NOT_FOUND'
    }
  },
  {
    name: 'reads a 0 in front of an id as none', differs: ['R1/zero'], answer: ({ body }, { method, params }) => {
      if (method === 'imopenlines.crm.chat.get' && String(params['CRM_ENTITY']).startsWith('0')) body['result'] = []
    }
  },
  {
    name: 'passes a dead reference on empty', differs: ['R1'], ask: ({ method, params }) => {
      const { dead } = (method === 'batch' ? params['cmd'] : {}) as Record<string, string>
      if (dead) (params['cmd'] as Json)['dead'] = dead.replace(/\$result.*/, '')
    }
  },
  {
    name: 'gives everybody as on duty', differs: ['imopenlines.config.list.get/duty'], answer: ({ body }, { method, params }) => {
      if (method === 'imopenlines.config.get' && params['SHOW_OFFLINE'] === 'N') (body['result'] as Json)['QUEUE'] = ['7', '9', '12']
    }
  },
  {
    name: 'has another code for reports', differs: ['imopenlines.v2.Operator.list'], answer: ({ body }, { method }) => {
      if (method === 'imopenlines.v2.Operator.list' && 'error' in body) body['error'] = 'NO_REPORTS'
    }
  },
  {
    name: 'names the line nowhere', differs: ['O28'], answer: ({ body }, { method }) => {
      const dialog = body['result'] as Json | undefined
      if (method === 'imopenlines.dialog.get' && dialog) dialog['entity_data_3'] = 'silent'
    }
  }
]

/** `fetch` in front of such a portal. */
export function sendTo({ ask, answer }: WrongPortal): typeof fetch {
  return async (address, init) => {
    const method = new URL(String(address)).pathname.split('/').pop() ?? ''
    const exchange = { method, address: String(address), params: JSON.parse(String(init?.body)) as Json }
    ask?.(exchange)
    const got = await fetch(exchange.address, { ...init, body: JSON.stringify(exchange.params) })
    const reply = { status: got.status, cors: got.headers.has('access-control-allow-origin'), body: await got.json() as Json }
    answer?.(reply, exchange)
    return new Response(JSON.stringify(reply.body), { status: reply.status, headers: reply.cors ? { 'access-control-allow-origin': '*' } : {} })
  }
}
