import { createInterface } from 'node:readline/promises'
import type { LineAction } from './fact'

const meaning: Record<LineAction, string> = {
  join: 'join the chat, which colleagues see', send: 'send a text to the customer', file: 'send a small file to the customer',
  take: 'take the dialog, which removes all other employees from it', finish: 'finish the dialog', start: 'start a new session',
  transfer: 'give the dialog to somebody else'
}

/** Asks once for each action, by its name; where nobody can answer, the answer is no. */
export function askedInTerminal(agreed: readonly LineAction[], say: (text: string) => void): (action: LineAction) => Promise<boolean> {
  const answers = new Map<LineAction, Promise<boolean>>(agreed.map(action => [action, Promise.resolve(true)]))
  return (action) => {
    const known = answers.get(action) ?? ask(action, say)
    answers.set(action, known)
    return known
  }
}

async function ask(action: LineAction, say: (text: string) => void): Promise<boolean> {
  if (!process.stdin.isTTY) return false
  say(`May the check ${meaning[action]}?`)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`Type "${action}" to agree, anything else to leave it out: `)
  terminal.close()
  return answer.trim() === action
}
