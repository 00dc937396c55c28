// @ts-check
// What each file of the build is made of, by package: `npm run bench -- size`. A package's share is what the file would be
// smaller without it, minified and compressed; the shares of one file add up to less than the file, since much in them is alike.
import { gzipSync } from 'node:zlib'
import { build, minify } from 'vite'
import { projectRoot } from '../tools/steps.mjs'

/** Bytes, compressed: smaller shares and files are not listed. */
const least = { share: 300, file: 5000 }

/** Prints the files by size, and in each the packages and the folders of `src` by what they cost. */
export async function printSizes() {
  const built = /** @type {import('vite').Rolldown.RolldownOutput} */ (await build({ root: projectRoot, logLevel: 'error', build: { write: false } }))
  const files = built.output.map(file => ({ file, bytes: gzipSync(file.type === 'chunk' ? file.code : file.source).length }))
  for (const { file, bytes } of files.sort((one, other) => other.bytes - one.bytes)) {
    if (bytes < least.file) break
    console.log(`\n${kilobytes(bytes)}  ${file.fileName}`)
    if (file.type === 'chunk') for (const [owner, share] of await sharesOf(file)) console.log(`  ${kilobytes(share)}  ${owner}`)
  }
}

/** @param {import('vite').Rolldown.OutputChunk} chunk @returns {Promise<[owner: string, bytes: number][]>} */
async function sharesOf({ modules }) {
  /** @type {Map<string, string>} */
  const texts = new Map()
  for (const [id, { code }] of Object.entries(modules)) texts.set(ownerOf(id), `${texts.get(ownerOf(id)) ?? ''}${code ?? ''}\n`)
  const all = await sizeOf([...texts.values()])
  const shares = await Promise.all([...texts].map(async ([owner, text]) =>
    /** @type {[string, number]} */ ([owner, all - await sizeOf([...texts.values()].filter(other => other !== text))])))
  return shares.filter(([, share]) => share >= least.share).sort(([, one], [, other]) => other - one)
}

/** Names are shortened, and nothing is dropped: without its users a package would count as unused. @param {string[]} texts */
async function sizeOf(texts) {
  const { code } = await minify('file.js', texts.join(''), { compress: false })
  return gzipSync(code).length
}

/** The package, or the folder of ours. @param {string} id */
function ownerOf(id) {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? []
  return name ?? /\/src\/((?:[\w-]+\/){0,2})/.exec(id)?.[0]?.slice(1) ?? 'made by the build'
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9)
}
