import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/** A page written as packed JSON, with a tag of all that it depends on. */
export interface WrittenPage {
  readonly gzip: Buffer
  readonly tag: string
}

/** Who asks for what, and as of which change of the agency: the agency itself must be part of `question`. */
export interface Asked {
  readonly question: readonly unknown[]
  readonly asOf: string
}

/** Written pages by all that they depend on; the least recently used go first when room is short. */
export interface PageCache {
  /** The page that depends on these things, made now if it is not kept; those who ask at once wait for one making. */
  take(depends: readonly unknown[], make: () => Promise<unknown>): Promise<WrittenPage>
  /** The page this question had before while nothing at all has changed since; else what `look` finds. */
  recall(asked: Asked, look: () => Promise<WrittenPage>): Promise<WrittenPage>
}

/** Of how many questions the last answer is remembered: some 300 bytes each. */
const MOST_QUESTIONS = 5_000

const pack = promisify<Buffer, { level: number }, Buffer>(gzip)

/** Opens a cache of at most so many bytes. */
export function openPageCache(bytes: number): PageCache {
  const kept = openShelf<WrittenPage>(({ gzip: packed }) => packed.length, bytes)
  const answered = openShelf<{ readonly asOf: string; readonly tag: string }>(() => 1, MOST_QUESTIONS)
  const making = new Map<string, Promise<WrittenPage>>()

  const write = async (tag: string, make: () => Promise<unknown>): Promise<WrittenPage> => {
    try {
      const json = Buffer.from(JSON.stringify(await make()))
      const page = { gzip: await pack(json, { level: 4 }), tag }
      if (page.gzip.length <= bytes / 4) kept.put(tag, page)
      return page
    } finally {
      making.delete(tag)
    }
  }

  return {
    take(depends, make) {
      const tag = digest(depends)
      const page = kept.get(tag)
      if (page) return Promise.resolve(page)
      const made = making.get(tag) ?? write(tag, make)
      making.set(tag, made)
      return made
    },
    async recall({ question, asOf }, look) {
      const asked = digest(question)
      const before = answered.get(asked)
      const known = before?.asOf === asOf ? kept.get(before.tag) : undefined
      if (known) return known
      const page = await look()
      answered.put(asked, { asOf, tag: page.tag })
      return page
    },
  }
}

/** Things of some size together; what was not used for longest goes first. */
interface Shelf<Thing> {
  get(name: string): Thing | undefined
  put(name: string, thing: Thing): void
}

function openShelf<Thing>(sizeOf: (thing: Thing) => number, room: number): Shelf<Thing> {
  const things = new Map<string, Thing>()
  let used = 0
  const drop = (name: string): void => {
    const thing = things.get(name)
    if (thing === undefined) return
    things.delete(name)
    used -= sizeOf(thing)
  }
  return {
    get(name) {
      const thing = things.get(name)
      if (thing === undefined) return undefined
      // Taken out and put back in: the map keeps the order of use.
      things.delete(name)
      things.set(name, thing)
      return thing
    },
    put(name, thing) {
      drop(name)
      things.set(name, thing)
      used += sizeOf(thing)
      for (const oldest of things.keys()) {
        if (used <= room) break
        drop(oldest)
      }
    },
  }
}

const digest = (named: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(named)).digest('base64url').slice(0, 32)
