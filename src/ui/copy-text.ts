/**
 * Copies text as far as the browser lets a frame of another origin: the portal's frames grant no `clipboard-write`,
 * but the older way works while a key or button is pressed. Tells whether it worked.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text)
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
