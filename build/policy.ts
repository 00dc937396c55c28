import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * Writes the content security policy into the pages, since an archive that Bitrix24 hosts has no headers of ours. Which
 * portal will open the page is not known yet: `src/portal/only-this-portal.ts` narrows the policy to it.
 *
 * @param portals origins that the app may be opened by, such as `https://*.bitrix24.com`; any, where the list is empty
 */
export function contentPolicy(portals: string[]): Plugin {
  return {
    name: 'relay-content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const scripts = Object.values(bundle).map(file => file.type === 'chunk' ? file.code : '')
        return withPolicy(html, policy([...elements(html, 'style'), ...scripts.flatMap(madeStyles)], portals, elements(html, 'script')))
      }
    }
  }
}

/** The directives. @param styles texts of the `<style>` elements that may stand in the page @param scripts those of its scripts */
export function policy(styles: string[], portals: string[], scripts: string[] = []): string {
  const anywhere = portals.length > 0 ? portals : ['https:', 'http:']
  return Object.entries({
    'default-src': ['\'none\''],
    'script-src': ['\'self\'', ...hashesOf(scripts)],
    // Style bindings go through the CSSOM, which needs no permission; a `style` attribute in markup would.
    'style-src': ['\'self\'', ...hashesOf(styles)],
    'img-src': ['\'self\'', 'blob:', ...anywhere],
    // Files of chats are played from memory.
    'media-src': ['blob:'],
    // The push server's address comes from the portal, and only where colleagues are told at once.
    'connect-src': ['\'self\'', ...anywhere, 'wss:', ...anywhere.some(isPlain) ? ['ws:'] : []],
    'base-uri': ['\'none\''],
    'object-src': ['\'none\''],
    'form-action': ['\'none\''],
    'require-trusted-types-for': ['\'script\''],
    // Vue makes one for its static nodes. Nothing else may turn text into markup or code.
    'trusted-types': ['vue']
  }).map(([name, sources]) => [name, ...sources].join(' ')).join('; ')
}

/** `http:` and `http://…` */
function isPlain(source: string): boolean {
  return source.startsWith('http:')
}

/** As the first thing after the character set: it holds for what comes after it. */
export function withPolicy(html: string, content: string): string {
  const charset = /^.*<meta charset="[^"]*">\n/m
  if (!charset.test(html)) throw new Error('The page names no character set, after which the policy would stand.')
  return html.replace(charset, line => `${line}    <meta http-equiv="Content-Security-Policy" content="${content}">\n`)
}

function hashesOf(texts: string[]): string[] {
  return [...new Set(texts)].map(text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
}

/** Texts of the elements of a kind that have no attributes, and so no file. */
export function elements(html: string, name: 'style' | 'script'): string[] {
  return [...html.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))].map(([, text = '']) => text)
}

/** Style elements that scripts make: two icons of the kit turn by one. @param code minified or not */
export function madeStyles(code: string): string[] {
  return [...code.matchAll(/\(\s*([`"'])style\1,\s*null,\s*([`"'])([^`"'\\]*)\2/g)].map(([, , , text = '']) => text)
}
