/**
 * An address as a URL, `undefined` where it is none. Not by `URL.canParse`: Safari before 17 lacks it, and Node 20 answers
 * wrongly for letters such as `ü` once it has been called often.
 */
export function readUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base)
  } catch {
    return undefined
  }
}
