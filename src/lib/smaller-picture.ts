/**
 * The same picture with its longer side at `side` pixels; `undefined` where it is not larger than that, or the browser can make
 * nothing of it. Turned as it is to be seen. Without what a camera noted of place and time.
 */
export async function smallerPicture(picture: Blob, side: number): Promise<Blob | undefined> {
  const whole = await createImageBitmap(picture).catch(() => undefined)
  if (!whole) return undefined
  const scale = side / Math.max(whole.width, whole.height)
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(whole.width * scale)), Math.max(1, Math.round(whole.height * scale)))
  if (scale < 1) canvas.getContext('2d')?.drawImage(whole, 0, 0, canvas.width, canvas.height)
  whole.close()
  return scale < 1 ? canvas.convertToBlob({ type: picture.type, quality: 0.85 }).catch(() => undefined) : undefined
}
