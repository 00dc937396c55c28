// @vitest-environment node
import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { deadCitations, projectFiles } from '../../tools/citations'

const root = path.resolve(import.meta.dirname, '../../..')

it('finds no citation in the project that leads nowhere', () => {
  const files = new Map([...projectFiles(root)].filter(([file]) => !ownSamples.includes(file)))
  expect(files.size).toBeGreaterThan(300)

  const dead = deadCitations(files, file => existsSync(path.join(root, file)))
  expect(dead.map(({ file, line, cites, why }) => `${file}:${line} cites ${cites}: ${why}`)).toEqual([])
})

it('keeps every code of a fact in one place, and in the index', () => {
  const folder = [...projectFiles(root)].filter(([file]) => file.startsWith('docs/bitrix24/'))
  const codes = folder.flatMap(([, content]) => [...content.matchAll(/<a id="([a-z]\d+)">/g)].map(([, code]) => code))
  const index = folder.find(([file]) => file.endsWith('README.md'))![1]
  const listed = [...index.matchAll(/\[[A-Z]\d+\]\([\w-]+\.md#([a-z]\d+)\)/g)].map(([, code]) => code)

  expect(codes.length).toBeGreaterThan(100)
  expect(codes.toSorted()).toEqual([...new Set(listed)].toSorted())
})

// These two hold broken samples on purpose.
const ownSamples = ['test/tools/citations.ts', 'test/unit/tools/citations.test.ts']

describe('a citation', () => {
  const im = '# Messages\n\n## `im.dialog.get`\n\n| <a id="m1"></a>M1 | newest |\n\n## Again\n\n## Again\n\n```sh\n# no heading\n```\n'

  /** What is found dead in one file beside `docs/im.md`. */
  function dead(file: string, content: string, exists: string[] = []) {
    return deadCitations(new Map([['docs/im.md', im], ['src/b.ts', ''], [file, content]]), name => exists.includes(name))
      .map(({ line, cites, why }) => `${line}: ${cites}: ${why}`)
  }

  it.each([
    'docs/im.md', 'docs/im.md#imdialogget', 'docs/im.md#m1', 'docs/im.md#again-1', 'see docs/im.md#m1.'
  ])('of a comment is fine: %s', (comment) => {
    expect(dead('src/rest/messages.ts', `/** ${comment} */`)).toEqual([])
  })

  it.each([
    ['docs/nowhere.md', 'no such file'], ['docs/im.md#m2', 'no such anchor'], ['docs/im.md#no-heading', 'no such anchor'],
    ['docs/im.md#again-2', 'no such anchor'], ['docs/nowhere.md#m1', 'no such file']
  ])('of a comment leads nowhere: %s', (comment, why) => {
    expect(dead('src/rest/messages.ts', `// first line\n/** ${comment} */`)).toEqual([`2: ${comment}: ${why}`])
  })

  it('says where the anchor stands instead', () => {
    expect(dead('docs/other.md', '[words](#m1)')).toEqual(['1: #m1: no such anchor; it stands in docs/im.md'])
  })

  it.each(['REST reference, section 4.3', 'SDK notes 3.6', '(share effects)', 'as section 4.3 says'])('to a document that is not here is found: %s', (comment) => {
    expect(dead('src/portal/portal.ts', `/** ${comment} */`)).not.toEqual([])
  })

  it.each([
    ['[words](im.md)', []], ['[words](im.md#m1)', []], ['[words](../src/a.ts)', []], ['![picture](images/a.png)', []],
    ['[words](#here)\n\n# Here', []], ['[words](https://example.org/x.md)', []], ['`[url](in code)`', []],
    ['[words](gone.md)', ['1: gone.md: no such file']], ['[words](im.md#gone)', ['1: im.md#gone: no such anchor']],
    ['![picture](images/gone.png)', ['1: images/gone.png: no such file']], ['<img src="images/gone.png">', ['1: images/gone.png: no such file']],
    ['`src/gone.ts`', ['1: src/gone.ts: no such file']], ['`gone.ts`', ['1: gone.ts: no such file']], ['`b.ts`', []], ['[words](b.ts)', ['1: b.ts: no such file']], ['`src/a.ts`, `src/locales/*.ts`', []]
  ])('between documents: %s', (content, found) => {
    expect(dead('docs/other.md', content, ['src/a.ts', 'docs/images/a.png'])).toEqual(found)
  })
})
