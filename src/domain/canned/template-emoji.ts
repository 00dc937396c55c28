/** Four UTF-8 bytes as the portal's database keeps an emoji: `:f09f9880:`. */
const stored = /:((?:f[0-4])(?:[89ab][0-9a-f]){3}):/gi

/** Emoji as emoji again, where the portal gave a stored text as it is. Anything else between colons stays. */
export function withEmoji(text: string): string {
  return text.replace(stored, (mark, hex: string) => {
    const bytes = hex.match(/../g)!.map(byte => Number.parseInt(byte, 16))
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
    } catch {
      return mark
    }
  })
}
