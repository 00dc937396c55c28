import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import GithubSlugger from 'github-slugger'

/** Files by their path from the project's root, with `/` on every system. */
export type Files = ReadonlyMap<string, string>

/** A path or anchor that a file names and that is not there. */
export interface DeadCitation { file: string, line: number, cites: string, why: string }

const kept = ['src', 'build', 'check', 'test', 'docs', 'deploy', '.ci', '.github']
const text = /\.(md|ts|mts|mjs|js|vue|css|html|template|ya?ml)$|(^|\/)(run|\.gitignore)$/

/** All texts of the project in which something may be cited. */
export function projectFiles(root: string): Files {
  const inRoot = readdirSync(root, { withFileTypes: true }).filter(entry => entry.isFile()).map(entry => entry.name)
  const below = kept.flatMap(folder => filesBelow(root, folder))
  return new Map([...inRoot, ...below].filter(file => text.test(file)).map(file => [file, readFileSync(path.join(root, file), 'utf8')]))
}

function filesBelow(root: string, folder: string): string[] {
  let entries
  try {
    entries = readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
  } catch {
    return []
  }
  return entries.filter(entry => entry.isFile())
    .map(entry => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
}

/** Every citation that leads nowhere. `exists` answers for files that are no texts, such as pictures, and for folders. */
export function deadCitations(files: Files, exists: (file: string) => boolean): DeadCitation[] {
  const names = new Set([...files.keys()].map(file => path.posix.basename(file)))
  const anchors = new Map([...files].filter(([file]) => file.endsWith('.md')).map(([file, content]) => [file, anchorsOf(content)]))
  return [...files].flatMap(([file, content]) => content.split('\n').flatMap((line, index) =>
    citations(file, line).flatMap(({ cites, target, anchor, isNameAlone }) => {
      const why = isNameAlone && names.has(target) ? undefined : whyDead(target, anchor)
      return why ? [{ file, line: index + 1, cites, why }] : []
    })))

  function whyDead(target: string, anchor: string | undefined) {
    if (!files.has(target) && !exists(target)) return 'no such file'
    if (anchor === undefined || anchors.get(target)?.has(anchor)) return undefined
    const elsewhere = [...anchors].filter(([, there]) => there.has(anchor)).map(([there]) => there)
    return elsewhere.length ? `no such anchor; it stands in ${elsewhere.join(', ')}` : 'no such anchor'
  }
}

interface Citation {
  cites: string
  target: string
  anchor?: string | undefined
  /** Any folder may hold it. */
  isNameAlone?: boolean
}

function citations(file: string, line: string): Citation[] {
  return [...fromRoot(line), ...oldStyle(line), ...file.endsWith('.md') ? [...links(file, line), ...codePaths(line)] : []]
}

/** `docs/bitrix24/im.md#m1`, as comments and documents write it. */
function fromRoot(line: string): Citation[] {
  return [...line.matchAll(/(?<![\w./-])((?:docs|test)\/[\w./-]+\.md)(?:#([\w-]+))?/g)]
    .map(([cites, target = '', anchor]) => ({ cites, target, anchor }))
}

/** Names of documents that nobody outside has ever seen. */
function oldStyle(line: string): Citation[] {
  return [...line.matchAll(/REST reference|SDK notes|\(share effects|\b[Ss]ections? \d+(\.\d+)?/g)].map(([cites]) => ({ cites, target: cites }))
}

/** `[words](path#anchor)` and pictures, from the folder of the document. */
function links(file: string, line: string): Citation[] {
  const found = [...line.replaceAll(/`[^`]*`/g, '``').matchAll(/\]\(([^()\s]+)\)/g), ...line.matchAll(/\b(?:src|href)="([^"]+)"/g)]
  return found.map(([, cites = '']) => cites).filter(cites => !/^[a-z]+:/.test(cites)).map((cites) => {
    const [target = '', anchor] = cites.split('#')
    return { cites, target: target ? path.posix.join(path.posix.dirname(file), target) : file, anchor }
  })
}

/**
 * `src/rest/wire/read.ts` in back-quotes, or `read.ts` alone. Patterns are no citations.
 */
function codePaths(line: string): Citation[] {
  return [...line.matchAll(/`((?:src|build|check|test|deploy)\/[\w./-]+|[\w.-]+\.(?:ts|mts|mjs|vue))`/g)]
    .map(([, cites = '']) => ({ cites, target: cites.replace(/\/$/, ''), isNameAlone: !cites.includes('/') }))
}

export function anchorsOf(markdown: string): Set<string> {
  const slugger = new GithubSlugger()
  const prose = markdown.replaceAll(/^ *```[^]*?^ *```/gm, '')
  const headings = [...prose.matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, heading = '']) => slugger.slug(plain(heading)))
  return new Set([...headings, ...[...prose.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)])
}

/** GitHub makes the anchor of what the reader sees: of a link its words, of code its characters. */
function plain(heading: string) {
  return heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/<[^<>]*>(?![^`]*`)/g, '')
}
