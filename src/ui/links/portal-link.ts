import { usePortal } from '../../portal/portal'

/** The pages that a portal opens in its slider for an app; older ones refuse all others (docs/bitrix24/frame.md#h3). */
const sliderPages = /^\/(crm\/(deal|lead|contact|company|type)\/|marketplace\/|company\/personal\/user\/\d+\/|workgroups\/group\/\d+\/)/

/** `/online/?IM_DIALOG=chat915` is how the portal writes a link to a dialog. */
const dialogPage = /[?&]IM_DIALOG=((?:chat|sg)?\d{1,15})(?:&|$)/

/** The kit's link colour, drawn nearer to the text's: by itself it is too faint on the dark theme's ground. */
export const linkColor = 'text-[color-mix(in_srgb,var(--ui-color-accent-main-link)_85%,var(--ui-color-base-1))]'

/** Underlined, since colour alone does not tell a link from the text around it. */
export const linkLooks = `${linkColor} underline underline-offset-2 hover:no-underline cursor-pointer text-start`

/** Attributes of a link that leaves the frame; the page there learns nothing of ours. */
export const newTab = { target: '_blank', rel: 'noopener noreferrer' }

/**
 * Attributes of a link to a page of the portal, by its path (as `safeLink` gives it): a dialog opens in the messenger,
 * a page in the portal's slider, what the portal does not open for apps in a new tab.
 */
export function usePortalLink() {
  const portal = usePortal()

  async function follow(event: MouseEvent, path: string, href: string) {
    const dialogId = dialogPage.exec(path)?.[1]
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(dialogId || sliderPages.test(path))) return
    event.preventDefault()
    if (dialogId) return portal.openMessenger(dialogId)
    if (await portal.openPath(path) === 'refused') window.open(href, '_blank', 'noopener')
  }

  return (path: string) => {
    const href = portal.opening.origin + path
    return { href, ...newTab, onClick: (event: MouseEvent) => follow(event, path, href) }
  }
}
