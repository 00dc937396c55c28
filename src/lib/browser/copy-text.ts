/**
 * Copies text as far as the browser lets a frame of another origin. The portal's frames grant no `clipboard-write`, so
 * the newer way would only leave an error in the console; the older one works while a key or button is pressed.
 * Tells whether it worked.
 */
export async function copyText(text: string): Promise<boolean> {
  if (copySelected(text)) return true
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

function copySelected(text: string): boolean {
  const had = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  field.style.opacity = '0'
  document.body.append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  if (had instanceof HTMLElement) had.focus()
  return isCopied
}
