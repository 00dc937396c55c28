import { createApp, h } from 'vue'
import { createPinia } from 'pinia'
import { initializeB24Frame } from '@bitrix24/b24jssdk'

// The least that an app on the SDK can be, to hold Relay's figures against: the handshake, then a heading.
const frame = await initializeB24Frame()
createApp({ render: () => h('h1', frame.placement.title) }).use(createPinia()).mount('#app')
