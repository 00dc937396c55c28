import { expect, it } from 'vitest'
import { lockedPackages, sbom } from '../../../build/sbom.ts'

const own = { name: 'b24-relay', version: '1.0.0', license: 'MIT' }
const locked = lockedPackages({ packages: {
  '': { version: '1.0.0' },
  'node_modules/@vue/shared': { version: '3.5.0', integrity: 'sha512-AAEC' },
  'node_modules/a/node_modules/@vue/shared': { version: '3.4.0', integrity: 'sha512-//8=' }
} })

it('the bill names each bundled package with version, licence, and the hash of what the registry gave', () => {
  const { components, dependencies, metadata } = sbom(own, ['## @vue/shared - 3.4.0 (MIT)\n\nText'], locked)
  expect(components).toEqual([{
    'type': 'library', 'bom-ref': '@vue/shared@3.4.0', 'name': '@vue/shared', 'version': '3.4.0', 'purl': 'pkg:npm/%40vue/shared@3.4.0',
    'licenses': [{ license: { id: 'MIT' } }], 'hashes': [{ alg: 'SHA-512', content: 'ffff' }]
  }])
  expect([metadata.component.version, dependencies]).toEqual(['1.0.0', [{ ref: 'b24-relay@1.0.0', dependsOn: ['@vue/shared@3.4.0'] }]])
})

it('a bundled package that the lock file does not know stops the build', () => {
  expect(() => sbom(own, ['## axios - 1.0.0 (MIT)\n'], locked)).toThrow(/axios 1\.0\.0/)
})
