import type { Component } from 'vue'
import ChatIcon from '@bitrix24/b24icons-vue/outline/ChatsIcon'
import { lazily } from '../../../../ui/page/lazily'
import type * as Icons from './messenger-icons'

/** Its code is fetched once the view is shown; a box keeps its place. A chat's sign stands in for one that cannot be fetched. */
function messengerIcon(name: keyof typeof Icons): Component {
  const load = async () => {
    await new Promise(requestAnimationFrame)
    const { [name]: icon } = await import('./messenger-icons')
    return { default: icon as Component }
  }
  return lazily(load, { failed: ChatIcon, isStyled: true })
}

/** Connector ids vary by provider (`whatsappbytwilio`, `notifications`, ...): what they begin with tells the messenger. */
const icons: [RegExp, Component][] = [
  [/^telegram/, messengerIcon('TelegramIcon')],
  [/whatsapp/, messengerIcon('WhatsappIcon')],
  [/^viber/, messengerIcon('ViberIcon')],
  [/^facebook|^fb/, messengerIcon('FacebookIcon')]
]

/** The messenger's sign, or a chat's where the connector is none of those above. */
export function channelIcon(connectorId: string): Component {
  return icons.find(([form]) => form.test(connectorId))?.[1] ?? ChatIcon
}
