import type { Session } from './tokens'
import { RestError } from './rest-error'
import type { World } from '../world/world'

/** Who calls by `/rest/<userId>/<secret>/<method>`. */
export interface WebhookAddress { userId: number, secret: string }

/**
 * An incoming webhook acts as the employee who made it, with scopes of its own; no token, no `auth` parameter. A wrong
 * address is refused before anything is looked at, also where only the employee in it is another one.
 */
export function webhookSession(world: World, { userId, secret }: WebhookAddress): Session {
  const webhook = world.webhooks.find(known => known.userId === userId && known.secret === secret)
  if (!webhook || !world.users.get(userId)?.active) throw new RestError('INVALID_CREDENTIALS', 'Invalid request credentials', 401)
  return {
    sid: '', userId, placement: '', options: [], language: world.language, install: false, appOrigin: '', isWebhook: true, scopes: webhook.scopes
  }
}

/** `7/secret/im.dialog.get` behind `/rest/`; `undefined` for a method alone. */
export function readWebhookPath(path: string): { webhook: WebhookAddress, method: string } | undefined {
  const [, userId, secret, method] = /^([1-9]\d{0,9})\/([\w-]+)\/(.+)$/.exec(path) ?? []
  return userId && secret && method ? { webhook: { userId: Number(userId), secret }, method } : undefined
}

/** A webhook of this employee with these scopes; its address below `/rest/`. */
export function addWebhook(world: World, userId: number, scopes: string[]): WebhookAddress {
  const secret = crypto.randomUUID().replaceAll('-', '').slice(0, 16)
  world.webhooks.push({ userId, secret, scopes })
  return { userId, secret }
}
