// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { methods } from '../../emulator/handlers'

const contract = path.resolve(import.meta.dirname, '..')
const cases = readdirSync(contract, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.test.ts'))
  .map(file => readFileSync(path.join(contract, file), 'utf8').toLowerCase())
  .join('\n')

it.each([...methods.keys()])('%s has a contract case', (method) => {
  expect(cases).toContain(`'${method}'`)
})
