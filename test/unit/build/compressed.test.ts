import { expect, it } from 'vitest'
import { compressed } from '../../../build/compressed'

const code = 'import { a } from "./a.js"; function twice(x) { return x + x } export const four = () => { const two = a(1); return twice(two) }; function unused() {}'

async function written(name: string) {
  const { handler } = compressed.renderChunk as unknown as { handler: (code: string, chunk: { name: string }) => Promise<string | null> }
  return handler(code, { name })
}

it.each(['index', 'share', 'operator'])('the file %s, which people wait for, is folded together and keeps what it takes and gives', async (name) => {
  const folded = await written(name)
  expect(folded!.length).toBeLessThan(code.length)
  expect(folded).toMatch(/import\s*\{\s*a\s*\}\s*from\s*"\.\/a\.js"/)
  expect(folded).toContain('four')
  expect(folded).not.toContain('unused')
})

it.each(['KeysWindow', 'pull-client', 'en-operator'])('%s is not: the build would take longer than it gains', async (name) => {
  expect(await written(name)).toBeNull()
})
