import common from './common'
import share from './share'
import operator from './operator'
import install from './install'
import home from './home'
import files from './files'

/** All texts in English; their type is what every other language has to fill. Views load them by area: `texts.ts`. */
const en = { ...common, ...share, ...operator, ...install, ...home, ...files }

export type Messages = typeof en
export default en
