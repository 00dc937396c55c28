/** Names of the channels as the portal shows them. */
export const connectorTitles: Record<string, string> = {
  livechat: 'Live Chat', telegrambot: 'Telegram', whatsappbytwilio: 'WhatsApp', ednaru_whatsapp: 'WhatsApp (edna)', viber: 'Viber', facebook: 'Facebook: Messages', avito: 'Avito'
}
