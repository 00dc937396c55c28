import { expect, type Page, type Request } from '@playwright/test'

const asked = new WeakMap<Page, Set<Request>>()

/** Keeps book of the requests of a page and its frames; to be called before the page is opened. */
export function watchRequests(page: Page): void {
  const open = new Set<Request>()
  asked.set(page, open)
  page.on('request', (request) => {
    // A player takes of a film what it needs and leaves the rest on the line: such a request does not end.
    if (request.resourceType() !== 'media') open.add(request)
  })
  page.on('requestfinished', request => open.delete(request))
  page.on('requestfailed', request => open.delete(request))
}

/** Resolves when everything that the page has asked for has arrived, and what it asked for meanwhile. */
export async function allAnswered(page: Page): Promise<void> {
  const open = asked.get(page)
  if (!open) throw new Error('Nobody kept book: call watchRequests(page) before the page is opened.')
  await expect.poll(() => open.size, { message: 'requests without an answer', intervals: [20] }).toBe(0)
}
