import { inWebKit } from './fixtures'
import { flows } from './flows'

flows(inWebKit)
