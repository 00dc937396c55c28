// @ts-check
import { readdirSync } from 'node:fs'
import path from 'node:path'

/**
 * All files below a folder, relative, with `/`, in the same order on every machine.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort()
}
