import type { Channel, OpenChannel } from '../../../src/lib/browser/channel'

interface Open { name: string, channel: Channel, onMessage: (message: unknown) => void }

/** The channels of one browser, without a browser: what is posted is heard by all others of the name, as a copy, at once. */
export function channelsInProcess(): OpenChannel {
  const open = new Set<Open>()
  return (name, onMessage) => {
    const own: Open = {
      name, onMessage,
      channel: {
        post: (message: unknown) => {
          for (const other of open) if (other !== own && other.name === name) other.onMessage(structuredClone(message))
        },
        close: () => void open.delete(own)
      }
    }
    open.add(own)
    return own.channel
  }
}
