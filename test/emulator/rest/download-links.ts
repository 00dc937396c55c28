import type { WebhookAddress } from './webhooks'

/** Who was given a link: the text of an access token, or the address of a webhook. */
export interface Holder { auth: unknown, webhook?: WebhookAddress }

interface Issued { fileId: number, holder: string }

/** Links to files, each signed for one access token: with another one it leads nowhere, and it ends with it. Not used up. */
export class DownloadLinks {
  private readonly issued = new Map<string, Issued>()

  /** The address below the portal's origin. It holds the access token itself. */
  issue(fileId: number, scope: 'im' | 'disk', holder: Holder): string {
    const signature = btoa(`download|${scope}|${crypto.randomUUID()}`)
    const token = [scope, btoa(`id=${fileId}&_=${crypto.randomUUID().slice(0, 8)}`), signature].join('|')
    this.issued.set(token, { fileId, holder: nameOf(holder) })
    const { webhook, auth } = holder
    return webhook
      ? `/rest/${webhook.userId}/${webhook.secret}/download/?token=${encodeURIComponent(token)}`
      : `/rest/download.json?auth=${encodeURIComponent(String(auth))}&token=${encodeURIComponent(token)}`
  }

  /** `undefined` for a token that was made up, changed, or given to somebody else. */
  find(token: string, holder: Holder): number | undefined {
    const issued = this.issued.get(token)
    return issued?.holder === nameOf(holder) ? issued.fileId : undefined
  }

  clear(): void {
    this.issued.clear()
  }
}

function nameOf({ auth, webhook }: Holder): string {
  return webhook ? `webhook ${webhook.userId}/${webhook.secret}` : `token ${String(auth)}`
}
