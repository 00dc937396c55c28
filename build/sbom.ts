import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { entriesOf, licensesFile } from './licenses.ts'

/** A software bill of materials, CycloneDX 1.6, of what the scripts and style sheets really hold. */
const sbomFile = 'sbom.cdx.json'

/**
 * From the list of licences, so that both name the same packages. `npm sbom` would name every package that is installed, ten
 * times as many, and write the time into it: then the same commit would not give the same bytes.
 */
export const billOfMaterials: Plugin = {
  name: 'relay-bill-of-materials',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const list = bundle[licensesFile]
      if (list?.type !== 'asset') throw new Error(`There is no ${licensesFile} to make ${sbomFile} of.`)
      const bill = sbom(read('package.json') as Package, entriesOf(String(list.source)), lockedPackages(read('package-lock.json') as Lock))
      this.emitFile({ type: 'asset', fileName: sbomFile, source: `${JSON.stringify(bill, undefined, 2)}\n` })
    }
  }
}

interface Package { name: string, version: string, license: string }
interface Lock { packages: Record<string, { version?: string, integrity?: string }> }

/** @param entries each begins with `## name - version (licence)` @param locked SHA-512 in Base64 by `name@version` */
export function sbom({ name, version, license }: Package, entries: string[], locked: ReadonlyMap<string, string>) {
  const own = { type: 'application', 'bom-ref': `${name}@${version}`, name, version, licenses: [{ license: { id: license } }] }
  const components = entries.map(entry => component(entry, locked))
  return {
    bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component: own }, components,
    dependencies: [{ ref: own['bom-ref'], dependsOn: components.map(one => one['bom-ref']) }]
  }
}

function component(entry: string, locked: ReadonlyMap<string, string>) {
  const [, name = '', version = '', license = ''] = /^## (\S+) - (\S+) \((.+)\)/.exec(entry) ?? []
  const sha512 = locked.get(`${name}@${version}`)
  if (!sha512) throw new Error(`${name} ${version} is bundled and not in package-lock.json.`)
  return {
    type: 'library', 'bom-ref': `${name}@${version}`, name, version, purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [{ license: { id: license } }], hashes: [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }]
  }
}

/** By `name@version`, since a package may be there in several versions. */
export function lockedPackages({ packages }: Lock): ReadonlyMap<string, string> {
  return new Map(Object.entries(packages).flatMap(([place, { version, integrity = '' }]) =>
    integrity.startsWith('sha512-') ? [[`${place.split('node_modules/').at(-1)}@${version}`, integrity.slice('sha512-'.length)] as const] : []))
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(path.resolve(import.meta.dirname, '..', file), 'utf8'))
}
