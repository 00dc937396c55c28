import type { Outcome } from '../../../domain/outcome'
import { base64Of } from '../../../lib/base64'
import type { Portal } from '../../../portal/portal'
import { sendFile, type SentFile } from '../../../rest/im/files'
import { bytesOf, type TrayFile } from './tray-file'

interface Way { chatId: number, file: TrayFile, signal: AbortSignal, onProgress: (part: number) => void }

/** Reads a file and sends it, once. `undefined` where it cannot be read any more, or was called back before that. */
export async function sendTrayFile(portal: Portal, { chatId, file, signal, onProgress }: Way): Promise<Outcome<SentFile> | undefined> {
  const content = signal.aborted ? undefined : await base64Of(bytesOf(file), signal)
  if (content === undefined || signal.aborted) return undefined
  return portal.act(sendFile({ dialogId: `chat${chatId}`, name: file.name, content }), { signal, onProgress })
}
