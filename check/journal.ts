import { createHash, randomInt } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Something that a run made on the portal and that is still there. */
export interface Made { kind: 'chat' | 'message' | 'task' | 'event' | 'post', id: number }

interface Written { mark: string, startedAt: number, made: Made[] }

/**
 * What a run has made on one portal, kept in a file so that the next run can take it away where this one was stopped.
 * It holds a random mark, kinds and ids: no text, no address, no token. Each change is on the disk before it goes on.
 */
export class Journal {
  private written: Written | undefined

  constructor(private readonly file: string) {
    this.written = readFile(file)
  }

  /** What an earlier run left behind, `undefined` where it was through. */
  get left(): Readonly<Written> | undefined {
    return this.written
  }

  /** Stands in all that this run writes, so that even what was made without an answer is found again. */
  get mark(): string {
    return this.written?.mark ?? ''
  }

  /** Before the first write. */
  begin(now: number): void {
    this.save(this.written ?? { mark: newMark(), startedAt: now, made: [] })
  }

  add(made: Made): void {
    const { written } = this
    if (!written || written.made.some(({ kind, id }) => kind === made.kind && id === made.id)) return
    this.save({ ...written, made: [...written.made, made] })
  }

  gone({ kind, id }: Made): void {
    if (this.written) this.save({ ...this.written, made: this.written.made.filter(one => one.kind !== kind || one.id !== id) })
  }

  end(): void {
    this.written = undefined
    rmSync(this.file, { force: true })
  }

  private save(written: Written): void {
    this.written = written
    mkdirSync(path.dirname(this.file), { recursive: true })
    writeFileSync(`${this.file}.new`, JSON.stringify(written))
    renameSync(`${this.file}.new`, this.file)
  }
}

/** Consonants only: no word, no date, and nothing that people write. */
function newMark(): string {
  const letters = 'bcdfghjklmnpqrtvwxz'
  return `RC${Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('')}`
}

/** One file for each portal and employee; its name tells neither. */
export function journalFile(folder: string, webhookAddress: string): string {
  const { origin, pathname } = new URL(webhookAddress)
  const [, , userId] = pathname.split('/')
  return path.join(folder, `${createHash('sha256').update(`${origin} ${userId}`).digest('hex').slice(0, 16)}.json`)
}

function readFile(file: string): Written | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
  const { mark, startedAt, made } = JSON.parse(text) as Partial<Written>
  if (typeof mark !== 'string' || typeof startedAt !== 'number' || !Array.isArray(made)) throw new Error(`${file} is no list of what was made`)
  return { mark, startedAt, made }
}
