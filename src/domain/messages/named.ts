import type { ChatFile, Person } from './message'

/** What stands in for a name that is not known. */
export interface NameWords {
  everyone: string
  file: (id: number) => string
  person: (id: number) => string
}

/** Whom a text names by their id, `all` for everybody in the chat. */
export function personName(id: number | 'all', people: ReadonlyMap<number, Person> | undefined, words: NameWords): string {
  return id === 'all' ? words.everyone : people?.get(id)?.name || words.person(id)
}

/** The file that a text names by its id. */
export function fileName(id: number, files: readonly ChatFile[] | undefined, words: NameWords): string {
  return files?.find(file => file.id === id)?.name || words.file(id)
}
