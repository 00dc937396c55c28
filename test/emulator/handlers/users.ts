import type { Call, Method } from '../rest/rest'
import { Paged } from '../rest/rest'
import { RestError } from '../rest/rest-error'
import { integer, integers, isGiven, limitOf, list, map, text } from '../rest/params'
import { fullName } from '../world/model'
import { imUser, iso, phpMap } from '../rest/wire/wire'
import type { User, World } from '../world/world'

const userScopes = ['user', 'user_brief', 'user_basic']

/** People, docs/bitrix24/crm.md#users and docs/bitrix24/im.md#imuserget-imuserlistget. */
export const users: Record<string, Method> = {
  'profile': { scopes: [], run: profile },
  'user.admin': { scopes: [], run: ({ world, userId }) => world.users.get(userId)?.isAdmin ?? false },
  'user.current': { scopes: userScopes, run: ({ world, userId }) => userRow(world, world.users.get(userId)) },
  'user.get': { scopes: userScopes, run: userGet },
  'user.search': { scopes: userScopes, run: userSearch },
  'im.user.get': { scopes: ['im'], run: imUserGet },
  'im.user.list.get': { scopes: ['im'], run: imUserListGet }
}

/** An inactive user gets an empty object, which PHP sends as `[]`. */
function profile({ world, userId }: Call) {
  const user = world.users.get(userId)
  if (!user?.active) return []
  return {
    ID: String(user.id), ADMIN: user.isAdmin, NAME: user.firstName, LAST_NAME: user.lastName,
    PERSONAL_GENDER: user.gender, TIME_ZONE: 'Europe/Berlin'
  }
}

function userRow(world: World, user: User | undefined) {
  if (!user) return []
  return {
    ID: String(user.id), XML_ID: String(user.id), ACTIVE: user.active, NAME: user.firstName, LAST_NAME: user.lastName, SECOND_NAME: '',
    LAST_LOGIN: iso(world.now() - 3_600_000), DATE_REGISTER: iso(world.now() - 400 * 86_400_000), IS_ONLINE: 'Y', TIMESTAMP_X: {},
    PERSONAL_GENDER: user.gender, PERSONAL_BIRTHDAY: '', WORK_POSITION: user.position, UF_DEPARTMENT: [1], USER_TYPE: user.kind
  }
}

/** Bots, line clients and mail users are left out. */
function people(world: World): User[] {
  return [...world.users.values()].filter(({ kind }) => kind === 'employee' || kind === 'extranet')
}

function userGet({ world, params }: Call): Paged {
  const filter = { ...map(params, 'FILTER'), ...map(params, 'filter') }
  const ids = integers({ ids: [filter['ID'] ?? filter['@ID'] ?? params['ID'] ?? []].flat() }, 'ids')
  const wanted = people(world)
    .filter(({ id }) => !ids.length || ids.includes(id))
    .filter(({ active }) => !isGiven(filter, 'ACTIVE') || active === (filter['ACTIVE'] === true || filter['ACTIVE'] === 'true' || filter['ACTIVE'] === 'Y' || filter['ACTIVE'] === '1'))
  return pageOf(world, wanted, params)
}

function userSearch({ world, params }: Call): Paged {
  const filter = map(params, 'FILTER')
  const phrase = (text(filter, 'FIND') || text(filter, 'NAME') || text(filter, 'LAST_NAME')).toLowerCase()
  return pageOf(world, people(world).filter(user => user.active && fullName(user).toLowerCase().includes(phrase)), params)
}

function pageOf(world: World, all: User[], params: Call['params']): Paged {
  const start = Math.max(0, integer(params, 'start') ?? 0)
  const next = start + 50
  return new Paged(all.slice(start, next).map(user => userRow(world, user)), all.length, next < all.length ? next : undefined)
}

function imUserGet({ world, userId, params }: Call) {
  const user = world.users.get(isGiven(params, 'ID') ? integer(params, 'ID') ?? 0 : userId)
  if (!user) throw new RestError('USER_NOT_EXISTS', 'User is not found')
  return imUser(world, user)
}

/** `ID` has to be a list. An object by id, or a list with `RESULT_TYPE=array`; extranet callers see only people of their chats. */
function imUserListGet({ world, userId, params }: Call) {
  const asked = list(params, 'ID').slice(0, limitOf({}, '', 1000, 1000)).map(Number)
  if (!asked.length) throw new RestError('INVALID_FORMAT', 'A wrong format for the ID field is passed')
  const found = asked.flatMap(id => world.users.get(id) ?? []).filter(user => maySee(world, userId, user))
  if (text(params, 'RESULT_TYPE') === 'array') return found.map(user => imUser(world, user))
  return phpMap(Object.fromEntries(asked.map((id) => {
    const user = found.find(entry => entry.id === id)
    return [String(id), user ? imUser(world, user) : null]
  })))
}

function maySee(world: World, userId: number, user: User): boolean {
  if (world.users.get(userId)?.kind !== 'extranet') return true
  return [...world.chats.values()].some(chat => chat.members.includes(userId) && chat.members.includes(user.id))
}
