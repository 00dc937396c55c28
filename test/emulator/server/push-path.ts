/** Where the push server of the emulated portal takes WebSockets; a portal on an own server has it there too. */
export const pushPath = '/bitrix/subws/'
