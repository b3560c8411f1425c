import { u8, u16, u32 } from './little-endian.ts'

/** The streams of a compound file (the container of Office 97–2003): a name gives its bytes, or undefined. */
export type CompoundFile = {
  readonly names: readonly string[]
  stream(name: string): Uint8Array | undefined
}

const HEADER_SIZE = 512
const ENTRY_SIZE = 128
const SMALL_SECTOR_SIZE = 64
const SMALL_BELOW = 4_096
const FIRST_FAT_ENTRIES = 109
const STREAM = 2
const ROOT = 5

/** A paper has some twenty entries; Office keeps a few more for pictures and formulas. */
const MOST_ENTRIES = 20_000

/** Sectors from here on are marks: free, end of chain. */
const LAST_SECTOR = 0xfffffffa

/** Sectors of one size, the first of them at `offset`. */
type Disk = {
  readonly bytes: Uint8Array
  readonly size: number
  readonly fat: readonly number[]
  readonly offset: number
}
type Entry = { readonly name: string; readonly kind: number; readonly start: number; readonly size: number }

/** Opens a compound file; undefined when its header or directory makes no sense. Follows no chain twice. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile | undefined {
  const shift = u16(bytes, 30)
  if (bytes.length < HEADER_SIZE || (shift !== 9 && shift !== 12)) return undefined
  const size = 1 << shift
  const disk: Disk = { bytes, size, fat: readFat(bytes, size), offset: size }
  const entries = readEntries(readChain(disk, u32(bytes, 48)))
  const root = entries.find((entry) => entry.kind === ROOT)
  if (root === undefined) return undefined
  const small = (): Disk => ({
    bytes: readChain(disk, root.start).subarray(0, root.size),
    size: SMALL_SECTOR_SIZE,
    fat: numbersOf(readChain(disk, u32(bytes, 60))),
    offset: 0,
  })
  return {
    names: entries.map((entry) => entry.name),
    stream(name) {
      const entry = entries.find((one) => one.kind === STREAM && one.name === name)
      if (entry === undefined) return undefined
      const holder = entry.size < SMALL_BELOW ? small() : disk
      return readChain(holder, entry.start).subarray(0, entry.size)
    },
  }
}

/** The table of what follows each sector: its first sectors are named in the header, others in a chain of their own. */
function readFat(bytes: Uint8Array, size: number): readonly number[] {
  const sectors: number[] = []
  for (let index = 0; index < FIRST_FAT_ENTRIES; index += 1) sectors.push(u32(bytes, 76 + 4 * index))
  const most = Math.ceil(bytes.length / size)
  let next = u32(bytes, 68)
  for (let step = 0; next < LAST_SECTOR && next < most && step < most; step += 1) {
    const at = (next + 1) * size
    for (let offset = 0; offset < size - 4; offset += 4) sectors.push(u32(bytes, at + offset))
    next = u32(bytes, at + size - 4)
  }
  const real = [...new Set(sectors)].filter((sector) => sector < most)
  return real.flatMap((sector) => numbersOf(bytes.subarray((sector + 1) * size, (sector + 2) * size)))
}

/** The bytes of a chain of sectors; a chain that bites its tail or leaves the disk ends there. */
function readChain({ bytes, size, fat, offset }: Disk, start: number): Uint8Array {
  const parts: Uint8Array[] = []
  const seen = new Set<number>()
  for (let sector = start; sector < LAST_SECTOR && !seen.has(sector); sector = fat[sector] ?? LAST_SECTOR) {
    seen.add(sector)
    const part = bytes.subarray(offset + sector * size, offset + (sector + 1) * size)
    if (part.length === 0) break
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function numbersOf(bytes: Uint8Array): readonly number[] {
  const numbers: number[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) numbers.push(u32(bytes, at))
  return numbers
}

function readEntries(directory: Uint8Array): readonly Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at + ENTRY_SIZE <= directory.length && entries.length < MOST_ENTRIES; at += ENTRY_SIZE) {
    const kind = u8(directory, at + 66)
    if (kind === 0) continue
    const length = Math.min(Math.max(u16(directory, at + 64) - 2, 0), 62)
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length))
    entries.push({ name, kind, start: u32(directory, at + 116), size: u32(directory, at + 120) })
  }
  return entries
}
