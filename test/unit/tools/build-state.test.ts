// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { isBuildStale } from '../../tools/build-state.mjs'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'relay-build-'))
})
afterEach(() => rmSync(root, { recursive: true }))

/** A file that was changed so many seconds after the start of 2026, as its folder was. */
function write(name: string, seconds: number) {
  const file = path.join(root, name)
  const time = Date.UTC(2026, 0, 1) / 1000 + seconds
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, '')
  utimesSync(file, time, time)
  for (let folder = path.dirname(file); folder !== root; folder = path.dirname(folder)) utimesSync(folder, time, time)
}

it('builds when there are no built files', () => {
  write('src/main.ts', 1)
  expect(isBuildStale(root)).toBe(true)
})

it('builds when a source is newer than the built files, however deep', () => {
  write('dist/index.html', 5)
  write('src/features/share/ShareView.vue', 6)
  expect(isBuildStale(root)).toBe(true)
})

it.each(['index.html', 'vite.config.ts', 'build/pages.ts', 'public/icon.svg', 'package.json', 'package-lock.json'])('builds when %s is newer', (file) => {
  write('dist/index.html', 5)
  write(file, 6)
  expect(isBuildStale(root)).toBe(true)
})

it('keeps built files that are newer than every source', () => {
  write('src/features/share/ShareView.vue', 4)
  write('index.html', 4)
  write('dist/index.html', 5)
  expect(isBuildStale(root)).toBe(false)
})
