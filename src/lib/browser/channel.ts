/** A way to the app's other frames in this browser. */
export interface Channel {
  /** Plain data; nobody may be there to hear it. */
  post(message: unknown): void
  close(): void
}

export type OpenChannel = (name: string, onMessage: (message: unknown) => void) => Channel

/** Frames of the same origin in pages of the same site; nothing leaves the browser or is kept. Silent where a browser has none. */
export const browserChannel: OpenChannel = (name, onMessage) => {
  if (typeof BroadcastChannel === 'undefined') return { post: () => undefined, close: () => undefined }
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => onMessage(data)
  return { post: message => channel.postMessage(message), close: () => channel.close() }
}
