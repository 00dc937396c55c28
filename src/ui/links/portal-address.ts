import { safeLink } from '../../domain/messages/chat-text'

/**
 * Where an untrusted address leads, absolute: a path of the portal stands on `origin`. `undefined` for all that is
 * neither http, https nor such a path.
 */
export function absoluteAddress(address: string, origin: string): string | undefined {
  const link = safeLink(address)
  if (link?.kind === 'portal') return origin + link.url
  return link?.kind === 'web' ? link.url : undefined
}

/** The same for what is loaded without being asked for: only from the portal itself, so that no other host learns who reads. */
export function ownAddress(address: string, origin: string): string | undefined {
  const absolute = absoluteAddress(address, origin)
  return absolute && new URL(absolute).origin === origin ? absolute : undefined
}
