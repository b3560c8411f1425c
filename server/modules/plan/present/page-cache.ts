import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/** A page written as JSON, plain and packed, with a tag of all that it depends on. */
export interface WrittenPage {
  readonly json: Buffer
  readonly gzip: Buffer
  readonly tag: string
}

/** Written pages by all that they depend on; the least recently used go first when room is short. */
export interface PageCache {
  /** The page that depends on these things, made now if it is not kept; those who ask at once wait for one making. */
  take(depends: readonly unknown[], make: () => Promise<unknown>): Promise<WrittenPage>
}

const pack = promisify<Buffer, { level: number }, Buffer>(gzip)

/** Opens a cache of at most so many bytes. */
export function openPageCache(bytes: number): PageCache {
  const kept = new Map<string, WrittenPage>()
  const making = new Map<string, Promise<WrittenPage>>()
  let used = 0

  const keep = (page: WrittenPage): void => {
    if (sizeOf(page) > bytes / 4) return
    kept.set(page.tag, page)
    used += sizeOf(page)
    for (const [oldest, old] of kept) {
      if (used <= bytes) break
      kept.delete(oldest)
      used -= sizeOf(old)
    }
  }

  const write = async (tag: string, make: () => Promise<unknown>): Promise<WrittenPage> => {
    try {
      const json = Buffer.from(JSON.stringify(await make()))
      const page = { json, gzip: await pack(json, { level: 4 }), tag }
      keep(page)
      return page
    } finally {
      making.delete(tag)
    }
  }

  return {
    take(depends, make) {
      const tag = createHash('sha256').update(JSON.stringify(depends)).digest('base64url').slice(0, 32)
      const page = kept.get(tag)
      if (page) {
        // Taken out and put back in: the map keeps the order of use.
        kept.delete(tag)
        kept.set(tag, page)
        return Promise.resolve(page)
      }
      const made = making.get(tag) ?? write(tag, make)
      making.set(tag, made)
      return made
    },
  }
}

const sizeOf = ({ json, gzip: packed }: WrittenPage): number => json.length + packed.length
