import { mayReadFile } from '../handlers/im/access'
import { bytesOf } from '../world/stored-file'
import type { World } from '../world/world'
import type { DownloadLinks, Holder } from './download-links'
import { text, type WireParams } from './params'
import { RestError } from './rest-error'

/** A file as it goes over the wire. */
export interface SentFile { name: string, mime: string, bytes: Uint8Array }

interface Asked { world: World, links: DownloadLinks, userId: number, params: WireParams, holder: Holder }

/** What is behind a link of `im.v2.File.download` and `disk.file.get`, docs/bitrix24/im.md#showing. The right is asked again. */
export function download({ world, links, userId, params, holder }: Asked): SentFile {
  const fileId = links.find(text(params, 'token'), holder)
  if (!fileId) throw new RestError('ACCESS_DENIED', 'Link check failed', 403)
  const file = world.files.get(fileId)
  if (!file) throw new RestError('ERROR_NOT_FOUND', `Could not find entity with id ${fileId}`, 404)
  if (!mayReadFile(world, file, userId)) throw new RestError('ACCESS_DENIED', 'Access denied', 403)
  return { name: file.name, mime: file.mime, bytes: bytesOf(file) }
}

/** `Content-Disposition`, with the name for old browsers and the true one. */
export function disposition(name: string): string {
  const plain = name.replace(/[^\w. -]/g, '_')
  return `attachment; filename="${plain}"; filename*=utf-8''${encodeURIComponent(name.replace(/\p{Surrogate}/gu, '_')).replaceAll('\'', '%27')}`
}
