// @ts-check
// `node deploy/compress.mjs <folder>`: puts a `.gz` and a `.br` beside each file, for a server that sends them as they
// are (`gzip_static`, `brotli_static`). Files that would not get smaller get none.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { filesOf } from './files.mjs'

const worthIt = /\.(html|js|css|svg|json)$/

const [folder] = process.argv.slice(2)
if (folder) {
  for (const name of filesOf(folder).filter(one => worthIt.test(one))) compress(path.join(folder, name))
} else {
  console.error('Which folder? node deploy/compress.mjs <folder>')
  process.exitCode = 1
}

/** @param {string} file */
function compress(file) {
  const bytes = readFileSync(file)
  for (const [ending, packed] of /** @type {const} */ ([['gz', gzipSync(bytes, { level: 9 })], ['br', brotliCompressSync(bytes)]])) {
    if (packed.length < bytes.length) writeFileSync(`${file}.${ending}`, packed)
  }
}
