import { command, question, type Command, type Question } from '../../portal/portal'
import { acceptedOf, dateOf, fieldsOf, flagOf, idOf, itemsOf, listOf, numberOf, textOf } from '../wire/read'
import { isoOf } from '../wire/write'

/** A post as far as a share is known again by it, docs/bitrix24/work.md#logblogpostget. */
export interface FeedPost {
  id: number
  title: string
  /** False where nobody gave it a title; the portal may then repeat the text as one. */
  isTitled: boolean
  text: string
  authorId: number
  /** `undefined` also where the portal sends its own date format. */
  publishedAt: Date | undefined
}

/** Who may read a post; nobody else. */
export interface PostRecipients {
  userIds?: readonly number[] | undefined
  workgroupIds?: readonly number[] | undefined
  everybody?: boolean | undefined
}

/**
 * Feed posts since a moment that these recipients may read, up to 50, in no stated order. Without `LOG_RIGHTS` older
 * portals list only posts for everybody. docs/bitrix24/work.md#logblogpostget, scope `log`.
 */
export function recentPosts({ since, recipients }: { since: Date, recipients: PostRecipients }): Question<FeedPost[]> {
  return question('log.blogpost.get', { LOG_RIGHTS: wireRecipients(recipients), LOG_DATE_FROM: isoOf(since) }, result => listOf(result, postOf))
}

/**
 * One post, before its readers are changed without its title. docs/bitrix24/work.md#logblogpostget; unreadable where
 * the user may not see it.
 */
export function feedPost(postId: number): Question<FeedPost> {
  return question('log.blogpost.get', { POST_ID: postId }, result => listOf(result, postOf)?.[0])
}

/** Whether a post is there and may be seen by the user. docs/bitrix24/work.md#logblogpostget, scope `log`. */
export function postExists(postId: number): Question<boolean> {
  return question('log.blogpost.get', { POST_ID: postId }, (result) => {
    const items = itemsOf(result)
    return items && items.length > 0
  })
}

function postOf(value: unknown): FeedPost | undefined {
  const post = fieldsOf(value)
  const id = idOf(post?.id)
  return post && id ? {
    id,
    title: textOf(post.title),
    isTitled: textOf(post.title) !== '' && flagOf(post.micro) !== true,
    text: textOf(post.detailtext),
    authorId: numberOf(post.authorid) ?? 0,
    publishedAt: dateOf(post.datepublish)
  } : undefined
}

/** A change of a post: the portal takes words and recipients together only. */
export interface PostChanges {
  postId: number
  /** Another title, the text staying as it is; or the text, and no title any more. */
  words: { title: string } | { text: string }
  recipients: PostRecipients
}

/**
 * Changes a post, scope `log`, class I, for its author and administrators.
 * docs/bitrix24/work.md#changing-what-was-made: it is refused without title and text (`EMPTY_TITLE`, 400), and a text
 * without a title takes the title away. `SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR` (400): no such post, or no
 * right. Older pages take a `DEST` that is left out for everybody, so the recipients are always sent; without any this
 * throws. The answer is the post's id.
 */
export function updatePost({ postId, words, recipients }: PostChanges): Command<true> {
  const DEST = wireRecipients(recipients)
  if (DEST.length === 0) throw new Error('A post without recipients would be shown to everybody')
  const changed = 'title' in words ? { POST_TITLE: words.title } : { POST_MESSAGE: words.text }
  return command('log.blogpost.update', { POST_ID: postId, ...changed, DEST }, result => acceptedOf(result) ?? (idOf(result) ? true : undefined))
}

/** `U7`, `SG45`, `UA`. */
function wireRecipients({ userIds = [], workgroupIds = [], everybody }: PostRecipients): string[] {
  return [...everybody ? ['UA'] : [], ...userIds.map(id => `U${id}`), ...workgroupIds.map(id => `SG${id}`)]
}
