/** About as many characters stand on a page of paper, and a new line takes the room of so many. */
export const page = { characters: 5000, line: 50 } as const

/** Whether a text may be longer than a page, told without reading it: only then `firstNodes` has to look. */
export function mayBeLong(text: string): boolean {
  const lines = page.characters / page.line
  return text.length > page.characters || text.split('\n', lines + 1).length > lines
}
