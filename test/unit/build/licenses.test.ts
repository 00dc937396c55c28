import { expect, it } from 'vitest'
import { entriesOf, licensesText } from '../../../build/licenses.ts'

const fromVite = '# Licenses\n\nThe app bundles dependencies which contain the following licenses:\n\n## vue - 3.5.0 (MIT)\n\nMIT License\n\n## axios - 1.0.0 (MIT)\n'

it('the list of Vite falls into its packages', () => {
  expect(entriesOf(fromVite)).toEqual(['## vue - 3.5.0 (MIT)\n\nMIT License', '## axios - 1.0.0 (MIT)'])
})

it('Relay comes first, then the packages by name', () => {
  expect(licensesText('Own terms\n', entriesOf(fromVite))).toBe(
    '# Relay\n\nOwn terms\n\n# Bundled packages\n\n## axios - 1.0.0 (MIT)\n\n## vue - 3.5.0 (MIT)\n\nMIT License\n')
})
