import { Bucket, ordinaryPlan, type BucketSize } from './rest/bucket'
import { DownloadLinks } from './rest/download-links'
import { Faults } from './rest/faults'
import { Operating } from './rest/operating'
import { PushChannels } from './server/push-channels'
import { RequestLog } from './rest/request-log'
import { answer, type RestReply, type RestRequest } from './rest/rest'
import { Tokens } from './rest/tokens'
import { createWorld, type World, type WorldKind } from './world/world'

export interface EmulatorOptions {
  /** Milliseconds since 1970; the machine's clock by default. */
  now?: () => number
  bucket?: BucketSize
  /** The portal's own address, for links in notices and files. */
  origin?: string
}

/** One portal: its world, tokens, request bucket, faults and log. Many can exist beside each other. */
export interface Emulator {
  now: () => number
  world: World
  readonly tokens: Tokens
  readonly bucket: Bucket
  readonly faults: Faults
  readonly operating: Operating
  readonly log: RequestLog
  readonly push: PushChannels
  readonly links: DownloadLinks
  /** Back to the starting world: faults gone, log and bucket empty, push channels closed. Opened sessions stay signed in. */
  reset(kind?: WorldKind): void
  call(request: RestRequest): RestReply
}

export function createEmulator({ now = Date.now, bucket = ordinaryPlan, origin }: EmulatorOptions = {}): Emulator {
  const emulator: Emulator = {
    now,
    world: createWorld(now, 'full', origin),
    tokens: new Tokens(now),
    bucket: new Bucket(now, bucket),
    faults: new Faults(),
    operating: new Operating(now),
    log: new RequestLog(),
    push: new PushChannels(now),
    links: new DownloadLinks(),
    reset(kind = 'full') {
      emulator.world = createWorld(now, kind, emulator.world.origin)
      emulator.faults.clear()
      emulator.log.clear()
      emulator.bucket.clear()
      emulator.operating.clear()
      emulator.push.setDown(false)
      emulator.push.clear()
      emulator.links.clear()
    },
    call: request => answer(emulator, request)
  }
  return emulator
}
