import { parseArgs } from 'node:util'
import { lineActions, type LineAction } from './fact'
import type { CrmItem, CrmType } from '../src/domain/crm-item'

export const help = `
B24_WEBHOOK=https://…/rest/<user>/<secret>/ npm run check:portal [-- options]

Without options it only reads. The webhook needs the permissions im, imopenlines and crm; with --write also task,
calendar and log. Where it has user_brief, lists, placement and pull, more is tried.

  --deal, --lead, --contact, --company <id>   a CRM item whose Open Channel chats are read
  --line-chat <id>      the Open Channel chat that is read, and with --write acted on; without it one of the item's
  --write               makes a chat with nobody else in it, shares from it, looks at what was made, removes it all
  --transfer-to <id>    who is given the dialog by "transfer": an employee's id, or queue<id>
  --yes <names>         agrees without asking, separated by commas: ${lineActions.join(', ')}
  --clean               only removes what an earlier run left behind
  --burst               sends 120 requests at once; others behind your internet address wait for half a minute
  --report <folder>     where the reports go (default: the current folder)

The line chat is a real one: what is sent reaches its customer. Each action there is asked for by name.
`.trim()

export interface Options {
  write: boolean
  clean: boolean
  burst: boolean
  help: boolean
  crmItem: CrmItem | undefined
  lineChat: number | undefined
  transferTo: string
  yes: LineAction[]
  report: string
}

const text = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const
const types: CrmType[] = ['deal', 'lead', 'contact', 'company']

/** Reads the command line; throws with a sentence for who typed it. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args, options: {
      'deal': text, 'lead': text, 'contact': text, 'company': text, 'line-chat': text, 'transfer-to': { ...text, default: '' },
      'yes': { ...text, default: '' }, 'report': { ...text, default: '.' }, 'write': flag, 'clean': flag, 'burst': flag, 'help': flag
    }
  })
  const items = types.flatMap(type => values[type] === undefined ? [] : [{ type, id: idOf(`--${type}`, values[type]) }])
  if (items.length > 1) throw new Error('Name one CRM item only.')
  const lineChat = values['line-chat']
  const transferTo = values['transfer-to']
  if (transferTo && !/^(queue)?[1-9]\d*$/.test(transferTo)) throw new Error(`--transfer-to ${transferTo} is neither an id nor queue<id>.`)
  return {
    write: values.write, clean: values.clean, burst: values.burst, help: values.help, crmItem: items[0], transferTo,
    lineChat: lineChat === undefined ? undefined : idOf('--line-chat', lineChat), yes: actionsOf(values.yes), report: values.report
  }
}

function idOf(name: string, value: string): number {
  if (!/^[1-9]\d{0,15}$/.test(value)) throw new Error(`${name} ${value} is no id.`)
  return Number(value)
}

function actionsOf(names: string): LineAction[] {
  return names.split(',').map(name => name.trim()).filter(Boolean).map((name) => {
    const action = lineActions.find(known => known === name)
    if (!action) throw new Error(`--yes ${name}: there is only ${lineActions.join(', ')}.`)
    return action
  })
}
