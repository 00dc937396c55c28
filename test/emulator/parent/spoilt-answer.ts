import type { Mishap } from './parent-manners'

/** An answer as it goes out where this goes wrong with it. `text` is what the protocol wants: `KEY:` and JSON. */
export function spoilt(text: string, mishap: Mishap | undefined): string {
  const at = text.indexOf(':')
  const [key, json] = [text.slice(0, at), text.slice(at + 1)]
  if (mishap === 'other-key') return `nobody-${key}:${json}`
  if (mishap === 'cut') return `${key}:${json.slice(0, json.length / 2) || '{'}`
  if (mishap === 'null') return `${key}:null`
  return mishap === 'other-shape' ? `${key}:{"what":[1]}` : text
}

/**
 * Says something to a frame of this page from a window of another origin, a sandboxed one. The answer itself is what the
 * portal would have said, so whoever believes it goes on as if all were well.
 */
export function strangerFor(target: Window | null): (text: string) => void {
  const at = Array.from({ length: window.length }, (_, index) => window[index]).indexOf(target ?? undefined)
  return (text) => {
    // The frame is gone, such as by what was asked.
    if (at < 0) return
    const stranger = document.createElement('iframe')
    stranger.sandbox.add('allow-scripts')
    stranger.hidden = true
    stranger.srcdoc = `<script>onmessage = ({ data }) => parent.frames[${at}].postMessage(data, '*')</script>`
    stranger.addEventListener('load', () => stranger.contentWindow?.postMessage(text, '*'), { once: true })
    document.body.append(stranger)
  }
}
