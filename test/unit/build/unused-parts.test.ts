import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import axios from 'axios'
import { filesOf } from '../../../deploy/files.mjs'

/** Files of a package's folder whose text has this form. */
function takers(folder: string, form: RegExp): string[] {
  return filesOf(folder).filter(file => /\.m?js$/.test(file) && form.test(readFileSync(path.join(folder, file), 'utf8'))).sort()
}

describe('the way over `fetch`, which the build leaves out of axios', () => {
  const library = path.resolve('node_modules/axios/lib')

  it('comes last, and only the choice of ways knows it', () => {
    expect(axios.defaults.adapter).toEqual(['xhr', 'http', 'fetch'])
    expect(takers(library, /from ['"][./\w]*\/fetch\.js['"]|getFetch/)).toEqual(['adapters/adapters.js', 'adapters/fetch.js'])
  })

  it('may say that there is none', () => {
    const choice = readFileSync(path.join(library, 'adapters/adapters.js'), 'utf8')
    expect(choice).toContain('import * as fetchAdapter from \'./fetch.js\'')
    expect(choice.match(/fetchAdapter\.\w+/g)).toEqual(['fetchAdapter.getFetch'])
    expect(choice).toContain('utils.isFunction(adapter) || (adapter = adapter.get(config))')
  })
})

describe('the actions of version 3, which the build leaves out of the SDK', () => {
  const sdk = path.resolve('node_modules/@bitrix24/b24jssdk/dist/esm')

  it('are made where they are asked for, by one file alone', () => {
    expect(takers(path.join(sdk, 'core'), /v3\/manager-v3/)).toEqual(['actions/manager.mjs'])
    const manager = readFileSync(path.join(sdk, 'core/actions/manager.mjs'), 'utf8')
    expect(manager.match(/ActionsManagerV3\b.*/g)).toEqual([
      'ActionsManagerV3 } from \'./v3/manager-v3.mjs\';', 'ActionsManagerV3(this._b24));'
    ])
    expect(manager.match(/this\.v3\.\w+/g)).toEqual(['this.v3.setLogger'])
  })

  it('are asked for by themselves only, and never by Relay', () => {
    const all = takers(sdk, /^(?!.*(?:\/\/|`| \* |replacement)).*actions\.v3\b/m).filter(file => !file.startsWith('core/actions/v3/'))
    expect(all).toEqual([])
    expect(filesOf('src').filter(file => readFileSync(path.join('src', file), 'utf8').includes('actions.v3'))).toEqual([])
  })
})
