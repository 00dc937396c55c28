import { describe, expect, it } from 'vitest'
import { isTooManyPixels, readPictureHeader } from '../../../../src/domain/files/picture-header'
import { showableMedia, showablePicture } from '../../../../src/domain/files/showable'
import { avifHead, bmpHead, gifHead, html, jpegHead, pngHead, svg, webpHeads } from './pictures'

const size = { width: 1280, height: 961 }
const pictures: [string, (width: number, height: number) => Uint8Array<ArrayBuffer>][] = [
  ['image/png', pngHead], ['image/gif', gifHead], ['image/jpeg', jpegHead], ['image/bmp', bmpHead], ['image/avif', avifHead],
  ['image/webp', webpHeads.lossy], ['image/webp', webpHeads.lossless], ['image/webp', webpHeads.extended]
]

describe('what a picture is', () => {
  it.each(pictures)('is read from its bytes: %s', (type, head) => {
    expect(readPictureHeader(head(1280, 961))).toEqual({ type, size })
  })

  const others: [string, Uint8Array][] = [['SVG', svg], ['HTML', html], ['nothing', new Uint8Array()], ['zeros', new Uint8Array(64)]]

  const marks: Record<string, number[]> = {
    'image/png': [1, 5], 'image/gif': [0, 3], 'image/jpeg': [0, 1, 2], 'image/bmp': [0, 14], 'image/avif': [4, 10], 'image/webp': [0, 8]
  }

  it.each(pictures)('is no picture where one of the bytes is another that all of them have: %s', (type, head) => {
    for (const at of marks[type]!) {
      const bytes = head(1280, 961)
      bytes[at]! ^= 0x55
      expect(readPictureHeader(bytes)).toBeUndefined()
    }
  })

  it.each(others)('is no picture: %s', (_, bytes) => {
    expect(readPictureHeader(bytes)).toBeUndefined()
  })

  it('is told without a size where the bytes end early, whatever they are cut at', () => {
    for (const [type, head] of pictures) {
      const bytes = head(1280, 961)
      for (let length = 0; length < bytes.length; length++) {
        const found = readPictureHeader(bytes.subarray(0, length))
        expect([undefined, type]).toContain(found?.type)
        expect([undefined, 1280]).toContain(found?.size?.width)
      }
    }
  })

  it('does not go round in circles in a damaged JPEG', () => {
    expect(readPictureHeader(Uint8Array.from([0xFF, 0xD8, ...Array<number>(30).fill(0xFF)]))?.size).toBeUndefined()
    expect(readPictureHeader(Uint8Array.from([0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 1, 2, 3, 4, 5, 6]))?.size).toBeUndefined()
  })
})

describe('what of a file may be shown', () => {
  it('is a picture under the type of its bytes, not of its name', async () => {
    const shown = await showablePicture(new Blob([jpegHead(40, 30)], { type: 'image/svg+xml' }))
    expect(shown).toBeInstanceOf(Blob)
    expect((shown as Blob).type).toBe('image/jpeg')
  })

  it.each([['SVG', svg], ['HTML', html]])('is never %s', async (_, bytes) => {
    expect(await showablePicture(new Blob([bytes], { type: 'image/png' }))).toEqual({ kind: 'noPicture' })
  })

  it('is not a picture that would fill the memory, however small its file is', async () => {
    expect(await showablePicture(new Blob([pngHead(20_000, 20_000)]))).toEqual({ kind: 'tooManyPixels' })
    expect([6000, 6001].map(height => isTooManyPixels({ width: 10_000, height }))).toEqual([false, true])
    expect(isTooManyPixels(undefined)).toBe(false)
  })

  it('is nothing of a file without bytes', async () => {
    expect([await showablePicture(new Blob()), showableMedia(new Blob(), 'a.ogg')]).toEqual([{ kind: 'empty' }, { kind: 'empty' }])
  })

  it('is sound and video under the type of their names', () => {
    const typeOf = (name: string) => (showableMedia(new Blob(['x'], { type: 'text/html' }), name) as Blob).type
    expect(['a.ogg', 'b.MP3', 'c.mp4', 'd', 'e.constructor'].map(typeOf)).toEqual(['audio/ogg', 'audio/mpeg', 'video/mp4', '', ''])
  })
})
