import { createApp, effectScope } from 'vue'
import './styles/demo.css'
import '../parent/pickers.css'
import { createDemo, demoKey } from './demo'
import DemoPortal from './DemoPortal.vue'

const asked = new URLSearchParams(location.search).get('app')
const appUrl = asked ?? import.meta.env['VITE_APP_URL'] as string | undefined ?? 'http://localhost:5174/index.html'
const demo = effectScope(true).run(() => createDemo(appUrl))!
createApp(DemoPortal).provide(demoKey, demo).mount('#demo')
