/** Where a fact stands in `docs/bitrix24/`. Codes have anchors of their own; a method is found by its heading. */
export function citationOf(id: string): string {
  const [code = ''] = id.split('/')
  return /^[A-Z]\d+$/.test(code) ? `${pageOfCode(code)}#${code.toLowerCase()}` : pageOfMethod(code)
}

const appCodes = ['P7', 'P8', 'P9', 'P10', 'P11', 'P19', 'P22', 'P23', 'P24']
const sessionCodes = ['O8', 'O9', 'O12', 'O13', 'O14', 'O15', 'O16', 'O17', 'O18', 'O19']

function pageOfCode(code: string): string {
  const number = Number(code.slice(1))
  if (code.startsWith('O')) return sessionCodes.includes(code) || number > 25 ? 'open-line-sessions.md' : 'open-line-chats.md'
  if (code.startsWith('P')) return appCodes.includes(code) ? 'app.md' : 'placements.md'
  if (code === 'H19' || code === 'H23') return 'placements.md'
  return pages[code[0]!]!
}

const pages: Record<string, string> = {
  S: 'share-effects.md', M: 'im.md', R: 'requests.md', L: 'open-line-chats.md', C: 'open-line-sessions.md', U: 'pull.md', H: 'frame.md', F: 'placements.md'
}

const headings: Record<string, string> = {
  'im.dialog.get': 'im.md#imdialogget', 'im.dialog.messages.get': 'im.md#imdialogmessagesget', 'im.dialog.messages.search': 'im.md#imdialogmessagessearch',
  'imopenlines.config.list.get': 'open-line-sessions.md#line-settings', 'imopenlines.v2.Operator.list': 'open-line-sessions.md#statistics-imopenlinesv2',
  'imopenlines.v2.Session.list': 'open-line-sessions.md#statistics-imopenlinesv2', 'crm.activity.list': 'crm.md#crmactivitylist',
  'imopenlines.operator.skip': 'open-line-sessions.md#actions-of-operators', 'imopenlines.operator.spam': 'open-line-sessions.md#actions-of-operators',
  'im.v2.File.upload': 'im.md#sending', 'im.v2.File.download': 'im.md#showing', 'im.user.list.get': 'im.md#imuserget-imuserlistget',
  'tasks.task.list': 'work.md#tasks', 'crm.item.get': 'crm.md#crmitemget', 'scope': 'app.md#options-and-system-methods',
  'method.get': 'app.md#options-and-system-methods', 'imopenlines.crm.chat.get': 'open-line-chats.md#imopenlinescrmchatget',
  'imopenlines.dialog.get': 'open-line-sessions.md#imopenlinesdialogget', 'imopenlines.operator.transfer': 'open-line-sessions.md#actions-of-operators'
}

function pageOfMethod(method: string): string {
  const found = headings[method]
  if (!found) throw new Error(`No heading is known for ${method}`)
  return found
}
