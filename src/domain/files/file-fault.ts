import type { Problem } from '../outcome'

/** What a problem names where the bytes of a file did not come. The link itself holds a token and is named nowhere. */
export const downloadMethod = 'rest/download'

/**
 * Why a file is not shown.
 *
 * - `problem`: it could not be fetched
 * - `empty`: it has no bytes
 * - `noPicture`: its bytes are no raster picture, whatever its name says
 * - `tooManyPixels`: it would take more memory than a picture is worth
 * - `broken`, `notPlayable`: the browser can make nothing of it
 */
export type FileFault
  = | { kind: 'problem', problem: Problem }
    | { kind: 'empty' | 'noPicture' | 'tooManyPixels' | 'broken' | 'notPlayable' }
