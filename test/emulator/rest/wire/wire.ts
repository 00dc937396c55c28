import type { StoredFile, StoredMessage, User, World } from '../../world/world'
import { fullName } from '../../world/model'
import { extensionOf } from '../../world/stored-file'

/** The portal's own zone, fixed so that tests read the same on every machine. */
export const portalOffset = { minutes: 60, text: '+01:00' }

export function iso(at: number): string {
  return new Date(at + portalOffset.minutes * 60_000).toISOString().slice(0, 19) + portalOffset.text
}

/** PHP sends an empty map as an empty list. */
export function phpMap<T>(map: Record<string, T>): Record<string, T> | [] {
  return Object.keys(map).length ? map : []
}

const colors = ['#df532d', '#64a513', '#4ba984', '#4ba5c3', '#3e99ce', '#8474c8', '#1eb4aa', '#f76187']

/** `type` of a person; methods of `im.v2` say `employee` for `user`. */
const wireKinds: Record<User['kind'], string> = { employee: 'user', extranet: 'extranet', bot: 'bot', customer: 'connector' }

/**
 * A person as the `im` methods give it, docs/bitrix24/im.md#imdialogmessagesget. The customer of an open line counts as
 * extranet too.
 */
export function imUser(world: World, user: User) {
  return {
    id: user.id, active: user.active, name: fullName(user), first_name: user.firstName, last_name: user.lastName,
    work_position: user.position, color: colors[user.id % colors.length], avatar: '', avatar_hr: '', gender: user.gender,
    birthday: '', extranet: user.kind === 'extranet' || user.kind === 'customer', network: false, bot: user.kind === 'bot',
    connector: user.kind === 'customer',
    external_auth_id: user.kind === 'customer' ? 'imconnector' : user.kind === 'bot' ? 'bot' : 'default',
    status: 'online', idle: false, last_activity_date: iso(world.now() - 60_000), mobile_last_date: false, desktop_last_date: false, absent: false,
    departments: user.kind === 'employee' ? [1] : [], phones: false,
    bot_data: user.kind === 'bot' ? { code: `bot_${user.id}`, type: 'bot', app_id: '', is_hidden: false, is_support_openline: true } : null,
    type: wireKinds[user.kind], website: '', email: ''
  }
}

/** A file as `im.dialog.messages.get` gives it (camelCase), docs/bitrix24/im.md#files. */
export function imFile(world: World, file: StoredFile) {
  const { image } = file
  const address = addressOf(world, file, 'download')
  const preview = image && addressOf(world, file, 'showImage')
  return {
    id: file.id, chatId: file.chatId, date: iso(file.at), type: file.type, name: file.name,
    extension: extensionOf(file.name), size: file.size, image: image ? { width: image.width, height: image.height } : false,
    status: 'done', progress: 100, authorId: file.authorId, authorName: fullName(world.users.get(file.authorId)),
    urlPreview: preview ?? '', urlShow: preview ?? address, urlDownload: address,
    viewerAttrs: {}, mediaUrl: { preview: { 250: preview ?? '' } },
    isTranscribable: false, isVideoNote: false, isVoiceNote: file.isVoiceNote
  }
}

/** A page of the portal, for browsers that are signed in to it. */
function addressOf({ origin }: World, { id, name }: StoredFile, action: 'download' | 'showImage'): string {
  const query = `action=disk.api.file.${action}&SITE_ID=s1&humanRE=1&fileId=${id}&exact=N&fileName=${encodeURIComponent(name)}`
  return `${origin}/bitrix/services/main/ajax.php?${query}`
}

/** A message as `im.dialog.messages.get` gives it: its reader of params knows nothing of replies. */
export function imMessage(message: StoredMessage, readUpTo: number, userId: number) {
  return {
    id: message.id, chat_id: message.chatId, author_id: message.authorId, date: iso(message.at), text: message.text,
    unread: message.authorId !== userId && message.id > readUpTo, uuid: null, replaces: [],
    params: phpMap(paramsWithoutReply(message)), disappearing_date: null
  }
}

export function paramsWithoutReply({ params: { REPLY_ID: _, ...params } }: StoredMessage): Record<string, unknown> {
  return params
}

/** The people and files that some messages name. */
export function peopleAndFiles(world: World, messages: StoredMessage[]) {
  const people = new Set(messages.map(message => message.authorId).filter(id => id !== 0))
  const fileIds = messages.flatMap(message => fileIdsOf(message))
  return {
    users: [...people].flatMap(id => world.users.get(id) ?? []).map(user => imUser(world, user)),
    files: fileIds.flatMap(id => world.files.get(id) ?? []).map(file => imFile(world, file))
  }
}

export function fileIdsOf(message: StoredMessage): number[] {
  const ids = message.params['FILE_ID']
  return Array.isArray(ids) ? ids.map(Number) : []
}

/** Keys as `im.dialog.messages.search` writes them: `first_name` is `firstName`. */
export function camelKeys(value: object): object {
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()), field]))
}
