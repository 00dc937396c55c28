/** A file that somebody gave to the page. */
export interface GivenFile { file: File, isFolder: boolean }

/** The files of something dropped or pasted. Only in its event: afterwards they are gone. */
export function filesIn({ items, files }: DataTransfer): GivenFile[] {
  const given = [...items].flatMap((item) => {
    const file = item.kind === 'file' ? item.getAsFile() : null
    return file ? [{ file, isFolder: item.webkitGetAsEntry?.()?.isDirectory ?? false }] : []
  })
  return given.length ? given : [...files].map(file => ({ file, isFolder: false }))
}

/** Whether something that is dragged over the page holds files; which ones, only dropping tells. */
export function holdsFiles(data: DataTransfer | null): data is DataTransfer {
  return data?.types.includes('Files') ?? false
}
