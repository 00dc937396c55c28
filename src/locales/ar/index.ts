import common from './common'
import share from './share'
import operator from './operator'
import install from './install'
import home from './home'
import files from './files'

import type { Messages } from '../en'

const ar: Messages = { ...common, ...share, ...operator, ...install, ...home, ...files }

export default ar
