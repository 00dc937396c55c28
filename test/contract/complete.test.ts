// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { methods } from '../emulator/handlers'

const cases = readdirSync(import.meta.dirname)
  .filter(file => file.endsWith('.test.ts'))
  .map(file => readFileSync(`${import.meta.dirname}/${file}`, 'utf8').toLowerCase())
  .join('\n')

it.each([...methods.keys()])('%s has a contract case', (method) => {
  expect(cases).toContain(`'${method}'`)
})
