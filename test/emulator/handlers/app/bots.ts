import type { Method } from '../../rest/rest'
import { fullName } from '../../world/model'
import { integer, limitOf } from '../../rest/params'
import { phpMap } from '../../rest/wire/wire'

/**
 * Bots as authors, docs/bitrix24/open-line-sessions.md#bots-as-authors. The old list has all registered bots, the new
 * one only the app's own.
 */
export const bots: Record<string, Method> = {
  'imbot.bot.list': {
    scopes: ['imbot'],
    run: ({ world }) => phpMap(Object.fromEntries([...world.users.values()].filter(({ kind }) => kind === 'bot').map(user =>
      [user.id, { ID: user.id, NAME: fullName(user), CODE: `bot_${user.id}`, OPENLINE: 'Y' }])))
  },
  'imbot.v2.Bot.list': {
    scopes: ['imbot'],
    run: ({ world, params }) => {
      const all = world.app.ownBots.flatMap(id => world.users.get(id) ?? [])
      const offset = Math.max(0, integer(params, 'offset') ?? 0)
      const own = all.slice(offset, offset + limitOf(params, 'limit', 50, 50))
      return {
        bots: own.map(({ id }) => ({ id, code: `bot_${id}`, type: 'bot', isHidden: false, isSupportOpenline: true })),
        users: own.map(user => ({ id: user.id, name: fullName(user), type: 'bot' })), hasNextPage: offset + own.length < all.length
      }
    }
  }
}
