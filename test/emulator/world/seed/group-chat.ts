import { post } from '../model'
import { addFile, fixture } from '../stored-file'
import type { World } from '../world'
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
  const none = new Uint8Array()
  const rows: [name: string, content: Uint8Array, size: number][] = [
    ['plan.pdf', fixture('offer.pdf'), 52_480], ['roof-north-side.jpg', fixture('roof.jpg'), 2_412_331],
    ['Leistungsverzeichnis_Dachsanierung_Lindenstraße_8_Nachtrag_3_final_überarbeitet.xlsx', none, 18_944],
    ['voice-note.ogg', fixture('voice.ogg'), 90_112], ['crane.mp4', fixture('crane.mp4'), 48_234_496]
  ]
  return rows.map(([name, content, size]) => {
    return addFile(world, { chatId: 901, name, content, size, authorId: 12, at: world.now() - 3 * 86_400_000 }).id
  })
}
