import type { Method } from '../rest'
import { fullName } from '../model'
import { phpMap } from '../wire'

/** Bots as authors, REST reference section 9. The old list has all registered bots, the new one only the app's own. */
export const bots: Record<string, Method> = {
  'imbot.bot.list': {
    scopes: ['imbot'],
    run: ({ world }) => phpMap(Object.fromEntries([...world.users.values()].filter(({ kind }) => kind === 'bot').map(user =>
      [user.id, { ID: user.id, NAME: fullName(user), CODE: `bot_${user.id}`, OPENLINE: 'Y' }])))
  },
  'imbot.v2.Bot.list': {
    scopes: ['imbot'],
    run: ({ world }) => {
      const own = world.app.ownBots.flatMap(id => world.users.get(id) ?? [])
      return {
        bots: own.map(({ id }) => ({ id, code: `bot_${id}`, type: 'bot', isHidden: false, isSupportOpenline: true })),
        users: own.map(user => ({ id: user.id, name: fullName(user), type: 'bot' })), hasNextPage: false
      }
    }
  }
}
