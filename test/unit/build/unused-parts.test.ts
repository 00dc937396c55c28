import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { unusedParts, withoutUnusedParts } from '../../../build/unused-parts.ts'
import axios, { AxiosHeaders, type AxiosRequestTransformer } from 'axios'
import { filesOf } from '../../../deploy/files.mjs'

/** Files of a package's folder whose text has this form. */
function takers(folder: string, form: RegExp): string[] {
  return filesOf(folder).filter(file => /\.m?js$/.test(file) && form.test(readFileSync(path.join(folder, file), 'utf8'))).sort()
}

describe('parts of libraries that the build leaves out', () => {
  it('are files of the versions that are installed', () => {
    for (const file of Object.keys(unusedParts)) expect(existsSync(path.join('node_modules', file)), file).toBe(true)
  })

  it('have something in their place that exports the same', () => {
    for (const [file, code] of Object.entries(unusedParts).filter(([name]) => name.endsWith('.mjs'))) {
      const [, names = ''] = /^export \{ (.*?) \};$/m.exec(readFileSync(path.join('node_modules', file), 'utf8')) ?? []
      const [, made = ''] = /^export class (\w+)/m.exec(code) ?? []
      expect(names.split(', '), file).toContain(made)
    }
  })

  it('are found by where they stand', () => {
    const { filter, handler } = withoutUnusedParts.load as { filter: { id: RegExp }, handler: (id: string) => unknown }
    const file = path.resolve('node_modules/axios/lib/adapters/fetch.js')
    expect([filter.id.test(file), filter.id.test('/src/fetch.js'), handler(file)]).toEqual([true, false, 'export const getFetch = () => false\n'])
  })
})

describe('buttons and pictures inside of the kit\'s parts, which the build leaves out', () => {
  const own = filesOf('src').filter(file => file.endsWith('.vue')).map(file => readFileSync(path.join('src', file), 'utf8'))
  const uses = own.flatMap(text => [...text.matchAll(/<B24\w+[^>]*>/g)].map(([tag]) => tag))

  it('are asked for by no component of ours', () => {
    expect(uses.length).toBeGreaterThan(10)
    expect(uses.filter(tag => /\s:?(?:avatar|actions|close|loading|trailing)\b/.test(tag))).toEqual([])
    expect(own.filter(text => /components\/(?:Button|Avatar)\.vue/.test(text))).toEqual([])
  })
})

describe('forms, which the build leaves out of axios', () => {
  it('are made of what is none only where it is asked to', () => {
    expect(takers('node_modules/axios/lib', /from ['"][./\w]*\/(?:toFormData|formDataToJSON)\.js['"]/)).toEqual(
      ['axios.js', 'defaults/index.js', 'helpers/AxiosURLSearchParams.js', 'helpers/formDataToJSON.js', 'helpers/toURLEncodedForm.js'])
    const http = readFileSync('node_modules/@bitrix24/b24jssdk/dist/esm/core/http/abstract-http.mjs', 'utf8')
    expect(http.match(/_clientAxios\.\w+\(.*/g)).toEqual(['_clientAxios.post(methodFormatted, paramsFormatted);'])
    expect(http).not.toMatch(/content-type|serializer/i)
    expect(axios.getUri({ url: '/rest/' })).toBe('/rest/')
  })

  it('are not what the SDK\'s objects go as', () => {
    const [transform] = axios.defaults.transformRequest as AxiosRequestTransformer[]
    const headers = new AxiosHeaders()
    expect(transform!.call(axios.defaults as never, { a: [1] }, headers)).toBe('{"a":[1]}')
    expect(headers.getContentType()).toBe('application/json')
  })
})

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

describe('what sends by version 3, which the build leaves out of the SDK', () => {
  const sdk = path.resolve('node_modules/@bitrix24/b24jssdk/dist/esm')

  it('differs from what all versions have in common by its batches alone', () => {
    const http = readFileSync(path.join(sdk, 'core/http/v3.mjs'), 'utf8')
    expect(http.match(/^ {2}(?:async )?\w+\(.*\{$/gm)).toEqual(['  constructor(authActions, options, restrictionParams) {', '  async batch(calls, options) {'])
  })

  it('is asked for by the actions of version 3 alone', () => {
    expect(takers(path.join(sdk, 'core'), /getHttpClient\(ApiVersion\.v3\)/).filter(file => !file.startsWith('actions/v3/'))).toEqual([])
  })
})

describe('the actions for lists and batches, which the build leaves out of the SDK', () => {
  const core = path.resolve('node_modules/@bitrix24/b24jssdk/dist/esm/core')

  it('are made where they are asked for, by one file alone', () => {
    expect(takers(core, /from '[./\w]*(?:v2\/|\.\/)(?:call-list|fetch-list|batch|batch-by-chunk)\.mjs'/)).toEqual(
      ['actions/v2/manager-v2.mjs', 'actions/v3/manager-v3.mjs'])
  })

  it('have what a batch needs made when one is sent', () => {
    const http = readFileSync(path.join(core, 'http/v2.mjs'), 'utf8')
    const [, sending = ''] = /async batch\(.*?\{\n(.*?)\n {2}\}\n/s.exec(http) ?? []
    const made = (text: string) => text.match(/new (?:InteractionBatch|ProcessingAs)\w+/g)
    expect(made(sending)).toHaveLength(3)
    expect(made(http)).toEqual(made(sending))
  })

  it('are never asked for by Relay', () => {
    expect(filesOf('src').filter(file => /\.(?:callList|fetchList|batchByChunk|v2\.batch)\b/.test(readFileSync(path.join('src', file), 'utf8')))).toEqual([])
  })
})
