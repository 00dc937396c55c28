/**
 * A file as Base64 without `data:` in front. The browser reads and encodes it outside of the page's thread. `undefined` where
 * it cannot be read, such as one that was moved away.
 */
export function base64Of(file: Blob, signal: AbortSignal): Promise<string | undefined> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => resolve(undefined)
    reader.onabort = () => resolve(undefined)
    signal.addEventListener('abort', () => reader.abort(), { once: true })
    reader.readAsDataURL(file)
  })
}
