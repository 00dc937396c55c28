import { newId } from '../model'
import type { World } from '../world'

const day = 86_400_000

/** A few tasks, events and posts that were there before. */
export function seedWork(world: World): void {
  const tasks: [string, number, number][] = [['Order scaffold', 12, 14], ['Holiday plan', 1, 7], ['Call the insurance', 7, 7]]
  for (const [title, createdBy, responsibleId] of tasks) {
    const id = newId(world, 'task')
    world.tasks.set(id, {
      id, title, description: '', createdBy, responsibleId, accomplices: [], auditors: [], deadline: world.now() + 4 * day,
      createdAt: world.now() - 2 * day, groupId: 0, priority: 1, crm: [], fileIds: []
    })
  }
  const event = newId(world, 'event')
  world.events.set(event, {
    id: event, ownerId: 7, name: 'Team meeting', description: '', from: world.now() + day, to: world.now() + day + 3_600_000,
    createdBy: 7, createdAt: world.now() - 5 * day, attendees: [7]
  })
  const post = newId(world, 'post')
  world.posts.set(post, { id: post, title: 'Welcome', isMicro: false, text: 'Welcome to the new portal', authorId: 1, at: world.now() - 6 * day, audience: ['UA'], fileIds: [] })
}
