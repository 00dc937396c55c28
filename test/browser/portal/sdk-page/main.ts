import { type B24Frame, initializeB24Frame } from '@bitrix24/b24jssdk'

/** What the protocol tests do inside the app's frame: the unmodified SDK, and messages of their own making. */
const page = {
  /** The SDK's connection, started as an app would. */
  connected: initializeB24Frame(),
  frame: undefined as B24Frame | undefined,
  /** Everything that the portal posted, byte for byte. */
  heard: [] as string[],
  /** Posts to the portal's page past the SDK. */
  post: (data: unknown): void => window.parent.postMessage(data, '*')
}

declare global {
  interface Window { sdkPage: typeof page }
}
window.sdkPage = page
window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (typeof data === 'string') page.heard.push(data)
})
page.connected.then((frame) => {
  page.frame = frame
  document.body.dataset['connected'] = 'yes'
}).catch(() => { document.body.dataset['connected'] = 'no' })
