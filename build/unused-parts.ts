import type { Plugin } from 'vite'

/**
 * The SDK sends through axios, which takes `XMLHttpRequest` wherever that exists, so in every browser. Its third way, over
 * `fetch`, is for places without it: 4 kB gzip that never run here. axios says of itself then that it has no such way.
 */
export const axiosWithoutFetch: Plugin = {
  name: 'relay-axios-without-fetch',
  apply: 'build',
  enforce: 'pre',
  load: {
    filter: { id: /\/node_modules\/axios\/lib\/adapters\/fetch\.js$/ },
    handler: () => 'export const getFetch = () => false\n'
  }
}

/**
 * The SDK makes its actions for version 3 of REST when `actions.v3` is asked for, and Relay asks for `actions.v2` alone
 * (CONTRIBUTING.md): 3 kB gzip. Whoever calls one all the same is told by a TypeError at once.
 */
export const sdkWithoutVersion3: Plugin = {
  name: 'relay-sdk-without-version-3',
  apply: 'build',
  enforce: 'pre',
  load: {
    filter: { id: /\/b24jssdk\/dist\/esm\/core\/actions\/v3\/manager-v3\.mjs$/ },
    handler: () => 'export class ActionsManagerV3 { setLogger() {} }\n'
  }
}
