/**
 * From here on the browser lets this page ask nobody but its own server and this portal, whatever runs in it: neither
 * tokens nor texts go anywhere else. Policies of one page add up, so the one that the build wrote
 * (`build/policy.ts`) stays. The push server is another host, which only the portal knows.
 *
 * @param origin such as `https://example.bitrix24.com`
 */
export function allowOnly(origin: string): void {
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = `connect-src 'self' ${origin} wss:${origin.startsWith('http:') ? ' ws:' : ''}; img-src 'self' blob: ${origin}`
  document.head.append(policy)
}

/**
 * Whether this build may be opened by this portal.
 *
 * @param portals origins separated by spaces, where `*.` stands for any part below; all portals where it is empty
 */
export function isWelcome(origin: string, portals: string): boolean {
  const list = portals.split(' ').filter(Boolean)
  return list.length === 0 || list.some(entry => matches(origin, entry))
}

function matches(origin: string, entry: string): boolean {
  const [scheme = '', host = ''] = entry.split('://')
  if (!host.startsWith('*.')) return origin === entry
  return origin.startsWith(`${scheme}://`) && origin.endsWith(host.slice(1)) && origin.length > `${scheme}:/${host}`.length
}
