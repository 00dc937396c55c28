/** So long, in ms, a browser may take to begin the saving; then the bytes are let go. */
const patience = 60_000

/** Hands a file to the browser to save, under a name that is safe by then. */
export function saveFile(blob: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), patience)
}
