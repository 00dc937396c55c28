import type { World } from '../world/world'

/**
 * Puts these texts, in turn, wherever people write something that Relay shows: names, titles, positions, files, canned
 * responses, workgroups. Messages are posted with `post`.
 */
export function writeEverywhere(world: World, texts: readonly string[]): void {
  if (texts.length === 0) return
  let next = 0
  const word = () => texts[next++ % texts.length]!
  for (const user of world.users.values()) Object.assign(user, { firstName: word(), lastName: word(), position: word() })
  for (const chat of world.chats.values()) Object.assign(chat, { title: word(), description: word() })
  for (const line of world.lines.values()) line.name = word()
  for (const item of world.crm.values()) Object.assign(item, { title: word(), firstName: word(), lastName: word() })
  for (const file of world.files.values()) file.name = word()
  for (const group of world.groups.values()) group.name = word()
  for (const response of world.cannedResponses) Object.assign(response, { name: word(), text: word() })
  for (const section of world.cannedSections) section.name = word()
}
