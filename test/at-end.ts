const ends: (() => unknown)[] = []

/** Puts something off to the end of the test that is running: what it mounted, served or wrote goes. */
export function atEnd(end: () => unknown): void {
  ends.push(end)
}

/** Called by the set-up after each test. A hook of a helper's own would be heard by the first file only: files share what they load. */
export async function endAll(): Promise<void> {
  for (const end of ends.splice(0).reverse()) await end()
}
