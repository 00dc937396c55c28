import { newId, post } from '../model'
import type { StoredFile, World } from '../world'
import { newChat } from './new-chat'
import { talk } from './group-talk'

/** The lively group chat `chat901`: 92 messages, so that paging is needed. */
export function seedGroupChat(world: World): void {
  const chat = newChat(world, { id: 901, type: 'chat', title: 'Roof repair crew', ownerId: 12, members: [1, 7, 9, 11, 12, 14, 16, 21, 30] })
  chat.description = 'Everything about the sites of this week'
  const files = seedFiles(world)
  const lines = talk(files)
  lines.forEach(({ by, text, params, shown }, index) => {
    const at = world.now() - (lines.length - index) * 47 * 60_000
    const message = post(world, chat, { authorId: by, text, at, params: { ...params } })
    if (shown === 'reply') message.params['REPLY_ID'] = message.id - 1
    if (shown === 'deleted') Object.assign(message, { text: 'This message was deleted.', params: { IS_DELETED: 'Y' } })
  })
  chat.readUpTo.set(7, chat.messages.at(-4)?.id ?? 0)
}

function seedFiles(world: World): number[] {
  const rows: [string, StoredFile['type'], number][] = [
    ['plan.pdf', 'file', 52_480], ['roof-north-side.jpg', 'image', 2_412_331],
    ['Leistungsverzeichnis_Dachsanierung_Lindenstraße_8_Nachtrag_3_final_überarbeitet.xlsx', 'file', 18_944],
    ['voice-note.ogg', 'audio', 90_112], ['crane.mp4', 'video', 48_234_496]
  ]
  return rows.map(([name, type, size]) => {
    const id = newId(world, 'file')
    world.files.set(id, { id, chatId: 901, name, type, size, authorId: 12, at: world.now() - 3 * 86_400_000 })
    return id
  })
}
