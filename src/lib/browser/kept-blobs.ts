/** Blobs that were used lately, up to a number of bytes all together. */
export interface KeptBlobs {
  get(key: number): Blob | undefined
  put(key: number, blob: Blob): void
}

/** `most`: bytes. What was used longest ago goes first; a blob that is larger than all of it is not kept. */
export function keptBlobs(most: number): KeptBlobs {
  const kept = new Map<number, Blob>()
  let size = 0

  function drop(key: number) {
    size -= kept.get(key)?.size ?? 0
    kept.delete(key)
  }

  return {
    get(key) {
      const blob = kept.get(key)
      if (!blob) return undefined
      kept.delete(key)
      kept.set(key, blob)
      return blob
    },
    put(key, blob) {
      drop(key)
      if (blob.size > most) return
      kept.set(key, blob)
      size += blob.size
      for (const oldest of kept.keys()) {
        if (size <= most) return
        drop(oldest)
      }
    }
  }
}
