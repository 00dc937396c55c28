import { expect, it } from 'vitest'
import { isSameFile } from '../../../../src/domain/files/same-file'

const sent = { name: 'plan.pdf', size: 5120 }

it.each([
  ['the same', { name: 'plan.pdf', size: 5120 }, true],
  ['numbered, since there is one already', { name: 'plan (2).pdf', size: 5120 }, true],
  ['without a size, which a portal may leave out', { name: 'plan.pdf', size: 0 }, true],
  ['of another size', { name: 'plan.pdf', size: 5121 }, false],
  ['of another name', { name: 'plans.pdf', size: 5120 }, false],
  ['of another kind', { name: 'plan.doc', size: 5120 }, false],
  ['of another name, without a size', { name: '#55', size: 0 }, false]
])('a file of the conversation is the one that was sent: %s', (_what, file, isIt) => {
  expect(isSameFile(sent, file)).toBe(isIt)
})

it('a long name is known by its first 180 letters and its ending', () => {
  const long = (letters: number, last: string) => ({ name: `${'a'.repeat(letters)}${last}.pdf`, size: 5120 })
  expect(isSameFile(long(180, 'b'), long(180, ''))).toBe(true)
  expect(isSameFile(long(179, 'b'), long(179, 'c'))).toBe(false)
})
