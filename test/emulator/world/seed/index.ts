import type { World } from '../world'
import { seedCanned } from './canned'
import { seedCrm } from './crm'
import { seedDialogs } from './dialogs'
import { seedGroupChat } from './group-chat'
import { seedManyScripts } from './many-scripts'
import { seedOpenLines } from './open-lines'
import { seedPeople } from './people'
import { seedPlacements } from './placements'
import { seedWork } from './work'

export function seedAll(world: World): void {
  seedPeople(world)
  seedCrm(world)
  seedGroupChat(world)
  seedDialogs(world)
  seedOpenLines(world)
  seedCanned(world)
  seedWork(world)
  seedPlacements(world)
  // Last, so that the ids of what was there before stay what they are.
  seedManyScripts(world)
}

/** The app was just added: its installer opens, nothing is bound. */
export function seedBare(world: World): void {
  world.app.installed = false
  world.app.firstRun = true
  world.app.bindings = []
  world.app.options = {}
  world.app.userOptions.clear()
}
