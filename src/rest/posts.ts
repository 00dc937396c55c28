import { command, question, type Command, type Question } from '../portal/portal'
import { acceptedOf, dateOf, fieldsOf, idOf, itemsOf, numberOf, readEach, textOf } from './read'
import { isoOf } from './write'

export interface FeedPost {
  id: number
  title: string
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
 * portals list only posts for everybody. Section 11.4, scope `log`.
 */
export function recentPosts({ since, recipients }: { since: Date, recipients: PostRecipients }): Question<FeedPost[]> {
  return question('log.blogpost.get', { LOG_RIGHTS: wireRecipients(recipients), LOG_DATE_FROM: isoOf(since) }, postsOf)
}

/** One post as a list of one, an empty list where the user may not read it. */
export function feedPost(postId: number): Question<FeedPost[]> {
  return question('log.blogpost.get', { POST_ID: postId }, postsOf)
}

function postsOf(result: unknown): FeedPost[] | undefined {
  const items = itemsOf(result)
  return items && readEach(items, postOf)
}

function postOf(value: unknown): FeedPost | undefined {
  const post = fieldsOf(value)
  const id = idOf(post?.id)
  return post && id ? {
    id,
    title: textOf(post.title),
    text: textOf(post.detailtext),
    authorId: numberOf(post.authorid) ?? 0,
    publishedAt: dateOf(post.datepublish)
  } : undefined
}

export interface PostChanges {
  postId: number
  title?: string | undefined
  /** Left out, the post keeps its text (not documented). */
  text?: string | undefined
  recipients: PostRecipients
}

/**
 * Changes a post, scope `log`, class I. Not in the reference; by the public pages of `log.blogpost.update`, which give
 * neither errors nor an answer. `DEST` stands for everybody where it is left out, so the recipients are always sent;
 * without any this throws.
 */
export function updatePost({ postId, title, text, recipients }: PostChanges): Command<true> {
  const DEST = wireRecipients(recipients)
  if (DEST.length === 0) throw new Error('A post without recipients would be shown to everybody')
  return command('log.blogpost.update', {
    POST_ID: postId, POST_TITLE: title, POST_MESSAGE: text, DEST
  }, result => acceptedOf(result) ?? (idOf(result) ? true : undefined))
}

/** `U7`, `SG45`, `UA`. */
function wireRecipients({ userIds = [], workgroupIds = [], everybody }: PostRecipients): string[] {
  return [...everybody ? ['UA'] : [], ...userIds.map(id => `U${id}`), ...workgroupIds.map(id => `SG${id}`)]
}
