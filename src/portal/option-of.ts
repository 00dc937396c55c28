/** What `read` takes out of the handshake. The SDK throws for an option that is missing or falsy. */
export function optionOf(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return undefined
  }
}
