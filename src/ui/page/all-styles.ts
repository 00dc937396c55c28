let whole: Promise<void> | undefined

/**
 * The styles of parts that are shown later. The page names the small style sheet of its first sight only; where the whole one is
 * stands in a note that the build leaves (`build/sheets.ts`), and without that note the page has it already.
 *
 * @throws where it cannot be had; asked for again, it is tried again
 */
export function allStyles(): Promise<void> {
  const address = document.querySelector<HTMLMetaElement>('meta[name="relay-styles"]')?.content
  return address ? whole ??= sheetAt(address) : Promise.resolve()
}

function sheetAt(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const sheet = document.createElement('link')
    sheet.rel = 'stylesheet'
    sheet.href = address
    sheet.onload = () => resolve()
    sheet.onerror = () => {
      sheet.remove()
      whole = undefined
      reject(new Error('A style sheet could not be loaded.'))
    }
    document.body.append(sheet)
  })
}
