import { inPages } from './fixtures'
import { flows } from './flows'

flows(inPages)
