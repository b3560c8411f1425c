/** Finished answers by a key that says all they depend on; the least recently used go first when room is short. */
export interface PageCache {
  /** The answer of a key, made now if it is not kept; those who ask at once wait for one making. */
  take(key: string, make: () => Promise<Buffer>): Promise<Buffer>
}

/** Opens a cache of at most so many bytes. */
export function openPageCache(bytes: number): PageCache {
  const kept = new Map<string, Buffer>()
  const making = new Map<string, Promise<Buffer>>()
  let used = 0

  const keep = (key: string, page: Buffer): void => {
    if (page.length > bytes / 4) return
    kept.set(key, page)
    used += page.length
    for (const [oldest, old] of kept) {
      if (used <= bytes) break
      kept.delete(oldest)
      used -= old.length
    }
  }

  return {
    async take(key, make) {
      const page = kept.get(key)
      if (page) {
        kept.delete(key)
        kept.set(key, page)
        return page
      }
      const made = making.get(key) ?? make().finally(() => making.delete(key))
      if (!making.has(key)) {
        making.set(key, made)
        keep(key, await made)
      }
      return made
    },
  }
}
