export { default as FacebookIcon } from '@bitrix24/b24icons-vue/social/MessengerIcon'
export { default as TelegramIcon } from '@bitrix24/b24icons-vue/social/TelegramIcon'
export { default as ViberIcon } from '@bitrix24/b24icons-vue/social/ViberIcon'
export { default as WhatsappIcon } from '@bitrix24/b24icons-vue/social/WhatsappIcon'
