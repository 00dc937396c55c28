import type { LogRow } from '../../../domain/open-lines/conversation'

/** In px: a bubble of one line, each line more, the author's name, a day, the line above what is new, a line of the portal. */
const heights = { bubble: 33, line: 21, name: 19.5, day: 34, unread: 30, notice: 20 }
/** Above a row that opens a group, and above one that goes on with it. */
const gaps = { opens: 8, goesOn: 2 }
/** So many letters make a line, about. */
const lineLength = 70

/** All rows are placed anew each time that one turns out taller, so a guess is made once. */
const guesses = new WeakMap<LogRow, number>()

/** How high a row will be, in px, until it was measured: the nearer the guess, the less is moved on scrolling. */
export function guessedHeight(row: LogRow | undefined): number {
  if (!row) return heights.bubble
  const known = guesses.get(row)
  if (known !== undefined) return known
  const guess = guessOf(row)
  guesses.set(row, guess)
  return guess
}

function guessOf(row: LogRow): number {
  const gap = row.opensGroup ? gaps.opens : gaps.goesOn
  const name = row.opensGroup && row.isNamed ? heights.name : 0
  if (row.kind === 'sending') return gap + name + bubble(row.sending.text)
  const dividers = (row.day ? heights.day : 0) + (row.isFirstUnread ? heights.unread : 0)
  return dividers + gap + (row.side === 'portal' ? heights.notice : name + bubble(row.message.text))
}

function bubble(text: string): number {
  const lines = text.split('\n', 20).reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineLength)), 0)
  return heights.bubble + (lines - 1) * heights.line
}
