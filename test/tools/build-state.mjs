// @ts-check
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from './steps.mjs'

/** All that goes into a build. */
const sources = ['src', 'public', 'index.html', 'LICENSE', 'vite.config.ts', 'build', 'package.json', 'package-lock.json']

/** Whether the built files are missing or older than what they are made of. */
export function isBuildStale(root = projectRoot, built = path.join(root, 'dist', 'index.html')) {
  return newest(built) < Math.max(...sources.map(source => newest(path.join(root, source))))
}

/** Time of the last change of a file or of anything in a folder, -1 where there is none. @param {string} place @returns {number} */
function newest(place) {
  const stat = statSync(place, { throwIfNoEntry: false })
  if (!stat) return -1
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(place).reduce((time, name) => Math.max(time, newest(path.join(place, name))), stat.mtimeMs)
}
