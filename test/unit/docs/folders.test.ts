import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../../deploy/files.mjs'

describe('folders', () => {
  it.each(['src', 'test', 'check', 'build', 'deploy', 'docs'])('of %s hold at most 15 files on one level, so that a stranger guesses right', (room) => {
    const counts = new Map<string, number>()
    for (const file of filesOf(room)) {
      const folder = path.posix.join(room, path.posix.dirname(file))
      counts.set(folder, (counts.get(folder) ?? 0) + 1)
    }
    expect([...counts].filter(([, count]) => count > 15)).toEqual([])
  })
})
