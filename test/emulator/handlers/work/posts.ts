import type { Call, Method } from '../../rest/rest'
import { Paged } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { isAdmin } from '../../world/model'
import { integer, isGiven, limitOf, list, text } from '../../rest/params'
import { iso } from '../../rest/wire/wire'
import { readDate } from '../../rest/wire/wire-date'
import type { Post, World } from '../../world/world'

/** Feed posts, docs/bitrix24/work.md#logblogpostget; `update` and `delete` as in the public documentation of `log.blogpost.*`. */
export const posts: Record<string, Method> = {
  'log.blogpost.get': { scopes: ['log'], run: postGet },
  'log.blogpost.update': { scopes: ['log'], run: postUpdate },
  'log.blogpost.delete': { scopes: ['log'], run: postDelete }
}

function maySee(world: World, userId: number, post: Post): boolean {
  if (isAdmin(world, userId) || post.authorId === userId || post.audience.includes('UA') || post.audience.includes(`U${userId}`)) return true
  return post.audience.some(code => code.startsWith('SG') && world.groups.get(Number(code.slice(2)))?.members.includes(userId))
}

function postGet({ world, userId, params }: Call): Paged {
  const id = integer(params, 'POST_ID')
  const from = readDate(text(params, 'LOG_DATE_FROM'))
  const to = readDate(text(params, 'LOG_DATE_TO'))
  const rights = list(params, 'LOG_RIGHTS').map(String)
  const firstId = integer(params, 'FIRST_ID')
  const lastId = integer(params, 'LAST_ID')
  const found = [...world.posts.values()]
    .filter(post => maySee(world, userId, post) && (id ? post.id === id : isFor(post, rights)))
    .filter(post => (from === undefined || post.at >= from) && (to === undefined || post.at <= to))
    .filter(post => (firstId === undefined || post.id > firstId) && (lastId === undefined || post.id < lastId))
    .reverse()
  const start = Math.max(0, integer(params, 'start') ?? 0)
  const size = isGiven(params, 'LIMIT') ? limitOf(params, 'LIMIT', 50, 200) : 50
  const next = start + size
  return new Paged(found.slice(start, next).map(postRow), found.length, next < found.length ? next : undefined)
}

/** `LOG_RIGHTS` names readers; without any everything comes that the user may see. */
function isFor({ audience }: Post, rights: string[]): boolean {
  return !rights.length || audience.some(code => rights.includes(code))
}

function postRow(post: Post) {
  return {
    ID: String(post.id), BLOG_ID: '1', PUBLISH_STATUS: 'P', TITLE: post.title, AUTHOR_ID: String(post.authorId), ENABLE_COMMENTS: 'Y',
    NUM_COMMENTS: '0', CODE: null, MICRO: post.isMicro ? 'Y' : 'N', DETAIL_TEXT: post.text, DATE_PUBLISH: iso(post.at), CATEGORY_ID: '',
    HAS_SOCNET_ALL: post.audience.includes('UA') ? 'Y' : 'N', HAS_TAGS: 'N', HAS_IMAGES: 'N', HAS_PROPS: 'Y',
    UF_BLOG_POST_FILE: { ID: '30', ENTITY_ID: 'BLOG_POST', FIELD_NAME: 'UF_BLOG_POST_FILE', VALUE: post.fileIds.length ? post.fileIds : false }
  }
}

/** The two refusals differ in their codes from method to method. */
function ownPost({ world, userId, params }: Call, unknown: RestError, foreign: RestError): Post {
  const post = world.posts.get(integer(params, 'POST_ID') ?? 0)
  if (!post) throw unknown
  if (post.authorId !== userId && !isAdmin(world, userId)) throw foreign
  return post
}

const updateRefused = (why: string) => new RestError('SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR', why)

/**
 * Without `DEST` the post goes to everybody (`UA`), as older pages say: who narrows or keeps an audience has to send it.
 * A text without a title takes the title away.
 */
function postUpdate(call: Call): number {
  const post = ownPost(call, updateRefused('No post found'), updateRefused('No write perms'))
  const { params } = call
  if (!isGiven(params, 'POST_TITLE') && !isGiven(params, 'POST_MESSAGE')) throw new RestError('EMPTY_TITLE', 'The post has no title')
  const audience = list({ DEST: [params['DEST'] ?? params['SPERM'] ?? []].flat() }, 'DEST').map(String)
  if (!audience.every(code => /^(UA|U\d+|SG\d+|DR\d+)$/.test(code))) throw new RestError('ERROR_CORE', 'Incorrect destination')
  post.audience = audience.length ? audience : ['UA']
  post.title = text(params, 'POST_TITLE')
  post.isMicro = post.title === ''
  if (isGiven(params, 'POST_MESSAGE')) post.text = text(params, 'POST_MESSAGE')
  return post.id
}

function postDelete(call: Call): boolean {
  const post = ownPost(call, new RestError('100', 'Wrong post ID'), new RestError('403', 'No permissions to delete the post'))
  return call.world.posts.delete(post.id)
}
