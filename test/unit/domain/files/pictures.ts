/** First bytes of real pictures, with a size of ours in them. */

function bytes(...parts: (string | number[])[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap(part => typeof part === 'string' ? [...part].map(char => char.charCodeAt(0)) : part))
}

const two = (number: number) => [number >> 8 & 255, number & 255]
const four = (number: number) => [...two(number >>> 16), ...two(number)]
const little = (number: number) => two(number).reverse()
const three = (number: number) => [...little(number), number >> 16]
const none = (count: number) => Array<number>(count).fill(0)

export const pngHead = (width: number, height: number) => bytes([0x89], 'PNG\r\n', [0x1A, 0x0A], four(13), 'IHDR', four(width), four(height), [8, 6, 0, 0, 0])
export const gifHead = (width: number, height: number) => bytes('GIF89a', little(width), little(height), [0, 0, 0])
/** With a comment in front of its size, as cameras put a good deal there. */
export const jpegHead = (width: number, height: number) => bytes(
  [0xFF, 0xD8, 0xFF, 0xFE, ...two(6)], 'Roof', [0xFF, 0xC2, ...two(17), 8, ...two(height), ...two(width), 3], none(9)
)
export const bmpHead = (width: number, height: number) => bytes('BM', none(12), [40, 0, 0, 0], little(width), [0, 0], little(height), [0, 0], none(4))
export const webpHeads = {
  lossy: (width: number, height: number) => bytes('RIFF', none(4), 'WEBP', 'VP8 ', none(10), little(width), little(height), none(4)),
  lossless: (width: number, height: number) => {
    const bits = (width - 1) | (height - 1) << 14
    return bytes('RIFF', none(4), 'WEBP', 'VP8L', none(5), [bits & 255, bits >> 8 & 255, bits >> 16 & 255, bits >>> 24], none(8))
  },
  extended: (width: number, height: number) => bytes('RIFF', none(4), 'WEBP', 'VP8X', none(8), three(width - 1), three(height - 1))
}
export const avifHead = (width: number, height: number) => bytes(four(20), 'ftypavif', none(8), four(20), 'ispe', four(0), four(width), four(height))
export const svg = bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
export const html = bytes('<!doctype html><title>Log in</title>')
