import type { Person, PersonKind } from '../../domain/messages/message'
import { fieldsOf, flagOf, idOf, itemsOf, nameOf, pictureOf, readEach, textOf, type Fields } from './read'

/**
 * A person of `im.*` (docs/bitrix24/im.md#imdialogmessagesget) or of a session's history
 * (docs/bitrix24/open-line-sessions.md#imopenlinessessionhistoryget); `undefined` without an id.
 */
function personOf(value: unknown): Person | undefined {
  const user = fieldsOf(value)
  const id = idOf(user?.id)
  if (!user || !id) return undefined
  const name = nameOf(user.name) || `${nameOf(user.firstname)} ${nameOf(user.lastname)}`.trim()
  return { id, name, avatar: pictureOf(user.avatar), ...colorOf(user.color), kind: kindOf(user), active: flagOf(user.active) ?? true }
}

/** Nothing but six digits: it goes into a style. */
function colorOf(value: unknown): Pick<Person, 'color'> {
  const color = textOf(value)
  return /^#[0-9a-f]{6}$/i.test(color) ? { color } : {}
}

function kindOf(user: Fields): PersonKind {
  if (flagOf(user.bot) || user.type === 'bot') return 'bot'
  if (flagOf(user.connector) || user.externalauthid === 'imconnector') return 'customer'
  return flagOf(user.extranet) || user.type === 'extranet' ? 'extranet' : 'employee'
}

/** People by id, from a list or a map. */
export function peopleOf(value: unknown): Map<number, Person> {
  return new Map(readEach(itemsOf(value), personOf).map(person => [person.id, person]))
}
