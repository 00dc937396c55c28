import { h, type VNode } from 'vue'
import { innerText, placeOf, saysWhereItLeads, type SafeLink, type TextNode } from '../../domain/messages/chat-text'
import type { ChatFile, Person } from '../../domain/messages/message'
import { fileName, personName } from '../../domain/messages/named'
import { useTexts } from '../../locales/texts'
import { usePortal } from '../../portal/portal'
import { linkColor, linkLooks, newTab, usePortalLink } from '../links/portal-link'
import { dateFormat } from '../../lib/formats'

/** Who and what a text may name. */
export interface Named { people?: Map<number, Person> | undefined, files?: ChatFile[] | undefined }

type Children = (VNode | string)[]
type Attributes = Record<string, unknown>

const styles = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' }
const chipLooks = `rounded-sm bg-(--ui-color-design-tinted-bg) px-1 ${linkColor}`
const quoteLooks = 'my-1 border-s-2 border-(--ui-color-base-5) ps-2 text-label'
const codeLooks = 'my-1 overflow-x-auto whitespace-pre rounded-sm bg-(--ui-color-bg-content-tertiary) p-2 font-mono text-sm'
const timeFormats = {
  date: { dateStyle: 'medium' }, time: { timeStyle: 'short' }, both: { dateStyle: 'medium', timeStyle: 'short' }
} as const

/**
 * Makes Vue nodes of a message's text. Call it in `setup`. Nothing here is markup from text, and no picture is
 * loaded: addresses come from the parser, which lets only safe ones through.
 */
export function useTextNodes(named: () => Named) {
  const { say: { message: say }, locale } = useTexts()
  const portal = usePortal()
  const portalLink = usePortalLink()

  const render = (nodes: TextNode[], isInLink = false): Children => nodes.map(node => renderNode(node, isInLink))

  function renderNode(node: TextNode, isInLink: boolean): VNode | string {
    switch (node.type) {
      case 'text': return node.text
      case 'break': return h('br')
      case 'code': return h('pre', { class: codeLooks, dir: 'auto', tabindex: 0 }, node.text)
      case 'quote': return quote(node, isInLink)
      case 'time': return time(node)
      case 'link': return link(node, node.children)
      case 'image': return link(node.link, [{ type: 'text', text: say.image }])
      case 'disk': return fileName(node.fileId, named().files, say)
      case 'mention': return mention(node)
      case 'chat':
      case 'context': return dialog(node.dialogId, node.children)
      default: return h(styles[node.type], render(node.children, isInLink))
    }

    /** A link inside a link cannot be; there only its words are shown. */
    function anchor(attributes: Attributes, children: Children): VNode {
      return isInLink ? h('span', children) : h('a', { class: linkLooks, ...attributes }, children)
    }

    function link(target: SafeLink, label: TextNode[]) {
      const words = render(label, true)
      const path = portalPath(target)
      if (path) return anchor(portalLink(path), words)
      const place = h('bdi', { class: 'text-label' }, `(${placeOf(target)})`)
      // Each in a `bdi`, so that no mark in the words can turn the place around.
      const told = saysWhereItLeads(innerText(label), target) ? words : [h('bdi', words), ' ', place]
      return anchor({ href: target.url, ...target.kind === 'web' ? newTab : {} }, told)
    }

    function mention({ userId, children }: TextNode & { type: 'mention' }) {
      const name = children.length ? render(children, true) : [personName(userId, named().people, say)]
      if (userId === 'all') return h('span', { class: chipLooks }, name)
      return anchor({ ...portalLink(`/company/personal/user/${userId}/`), class: `${chipLooks} underline decoration-dotted underline-offset-2` }, name)
    }

    function dialog(dialogId: string, children: TextNode[]) {
      const label = children.length ? render(children, true) : [say.chat]
      return isInLink ? h('span', label) : h('button', {
        type: 'button', class: linkLooks, onClick: () => portal.openMessenger(dialogId)
      }, label)
    }
  }

  function quote({ author, date, children }: TextNode & { type: 'quote' }, isInLink: boolean) {
    const head = author && h('div', { class: 'text-sm' }, [h('strong', author), ` ${date}`])
    return h('blockquote', { class: quoteLooks, dir: 'auto' }, [head, ...render(children, isInLink)])
  }

  function time({ date, show }: TextNode & { type: 'time' }) {
    return h('time', { datetime: date.toISOString() }, dateFormat(locale, timeFormats[show]).format(date))
  }

  /** A link to the portal's own host is one to the portal, also where it was written in full. */
  function portalPath({ kind, url }: SafeLink): string | undefined {
    const { origin } = portal.opening
    if (kind === 'portal') return url
    return url.startsWith(`${origin}/`) ? url.slice(origin.length) : undefined
  }

  return render
}
