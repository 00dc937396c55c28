import type { Component } from 'vue'
import FacebookIcon from '@bitrix24/b24icons-vue/social/MessengerIcon'
import TelegramIcon from '@bitrix24/b24icons-vue/social/TelegramIcon'
import ViberIcon from '@bitrix24/b24icons-vue/social/ViberIcon'
import WhatsappIcon from '@bitrix24/b24icons-vue/social/WhatsappIcon'
import ChatIcon from '@bitrix24/b24icons-vue/outline/ChatsIcon'

/** Connector ids vary by provider (`whatsappbytwilio`, `notifications`, ...): what they begin with tells the messenger. */
const icons: [RegExp, Component][] = [
  [/^telegram/, TelegramIcon],
  [/whatsapp/, WhatsappIcon],
  [/^viber/, ViberIcon],
  [/^facebook|^fb/, FacebookIcon]
]

/** The messenger's sign, or a chat's where the connector is none of those above. */
export function channelIcon(connectorId: string): Component {
  return icons.find(([form]) => form.test(connectorId))?.[1] ?? ChatIcon
}
