import type { World } from '../../world/world'

/** Characters that Drive does not take in names, control characters among them. */
const forbidden = /[\\/:*?"'<>|~#&;\u0000-\u001f]/g

/** The name that a file gets in the chat's folder. */
export function nameInFolder(world: World, chatId: number, name: string): string {
  if (world.switches.fileNames === 'kept') return name
  const allowed = name.replace(forbidden, '_')
  const [stem, end] = parted(allowed)
  const cut = stem.slice(0, 255 - end.length)
  const taken = new Set([...world.files.values()].filter(file => file.chatId === chatId).map(file => file.name))
  for (let copy = 0; ; copy++) {
    const candidate = `${cut}${copy ? ` (${copy})` : ''}${end}`
    if (!taken.has(candidate)) return candidate
  }
}

function parted(name: string): [stem: string, end: string] {
  const at = name.lastIndexOf('.')
  return at > 0 ? [name.slice(0, at), name.slice(at)] : [name, '']
}
