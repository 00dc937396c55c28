import type { Plugin } from 'vite'

const sdk = '@bitrix24/b24jssdk/dist/esm/core'
const kit = '@bitrix24/b24ui-nuxt/dist/runtime/components'
const throwing = 'export default () => { throw new TypeError(\'This part of axios is not in the build.\') }\n'

/** A part of the kit that no page shows. */
const notBuilt = (name: string) => `<script>export default { setup() { throw new TypeError('${name} of the kit is not in the build.') } }</script>`

/**
 * Files of the kit, of the SDK and of axios, which it sends through, that never run here, and what stands in their place: 11 kB gzip.
 * Whoever needs one all the same is told by a TypeError at once. The tests of this file hold what is said here of the libraries.
 */
export const unusedParts: Readonly<Record<string, string>> = {
  // axios takes `XMLHttpRequest` wherever that exists, so in every browser. It says of itself then that it has no third way.
  'axios/lib/adapters/fetch.js': 'export const getFetch = () => false\n',
  // The SDK posts plain objects, which go as JSON: no forms, and nothing in the address.
  'axios/lib/helpers/formDataToJSON.js': throwing,
  'axios/lib/helpers/toFormData.js': throwing,
  // The kit's parts have buttons and pictures in themselves where they are given some; ours are `KitButton` and `PersonAvatar`.
  [`${kit}/Button.vue`]: notBuilt('Button'),
  [`${kit}/Avatar.vue`]: notBuilt('Avatar'),
  // A list of names for whoever imports it.
  'axios/lib/helpers/HttpStatusCode.js': 'export default {}\n',
  // Relay asks for `actions.v2.call` alone, with which its batches go too (`src/portal/requests/requests.ts`). The SDK makes an action
  // when it is asked for, and what a batch needs when it sends one.
  [`${sdk}/actions/v3/manager-v3.mjs`]: 'export class ActionsManagerV3 { setLogger() {} }\n',
  [`${sdk}/actions/v2/call-list.mjs`]: 'export class CallListV2 {}\n',
  [`${sdk}/actions/v2/fetch-list.mjs`]: 'export class FetchListV2 {}\n',
  [`${sdk}/actions/v2/batch.mjs`]: 'export class BatchV2 {}\n',
  [`${sdk}/actions/v2/batch-by-chunk.mjs`]: 'export class BatchByChunkV2 {}\n',
  [`${sdk}/interaction/batch/v2.mjs`]: 'export class InteractionBatchV2 {}\n',
  [`${sdk}/interaction/batch/processing/v2/as-array.mjs`]: 'export class ProcessingAsArrayV2 {}\n',
  [`${sdk}/interaction/batch/processing/v2/as-object.mjs`]: 'export class ProcessingAsObjectV2 {}\n',
  // The SDK makes one for version 3 of REST too, which nothing is sent with.
  [`${sdk}/http/v3.mjs`]: 'import { AbstractHttp } from \'./abstract-http.mjs\'\nexport class HttpV3 extends AbstractHttp {}\n'
}

/** Builds without the parts above. */
export const withoutUnusedParts: Plugin = {
  name: 'relay-without-unused-parts',
  apply: 'build',
  enforce: 'pre',
  load: {
    filter: { id: new RegExp(`/node_modules/(?:${Object.keys(unusedParts).map(file => file.replaceAll('.', '\\.')).join('|')})$`) },
    handler: id => unusedParts[/\/node_modules\/((?!.*\/node_modules\/).*)$/.exec(id)?.[1] ?? '']
  }
}
