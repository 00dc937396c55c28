/** Bracket tags by the beginning of their names, docs/bitrix24/share-effects.md#s10; all others stay. */
const tags = /\[\/?(?:p|b|i|u|s|list|code|quote|size|font|color|url|img|video|table|tr|td|user)[^\]]*\]/gi

/** The text without tags, as the portal makes names of it; white space stays. */
export function withoutTags(text: string): string {
  return text
    .replace(/<(?!\s)[^>]*(?:>|$)/g, '')
    .replace(/\[quote\](.*?)\[\/quote\]/gis, '"$1"')
    .replace(/\[url=[^\]]*\](.*?)\[\/url\]/gis, '$1')
    .replace(tags, '')
}

/** The same in one line: the title of a task or a post. */
export function bareText(text: string): string {
  return withoutTags(text).replace(/\s+/g, ' ').trim()
}
