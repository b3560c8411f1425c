import type { DocHeader } from './doc-header.ts'
import {
  countLists,
  DEEPEST_LEVEL,
  type ListLabels,
  type ListLevel,
  LONGEST_LABEL,
  type NumberedList,
} from './list-labels.ts'
import { i32, u8, u16, u32 } from './little-endian.ts'

/** The names that Word gives the formats of numbers in newer papers, by their number in old ones. */
const FORMATS: Readonly<Record<number, string>> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
}

const LIST_SIZE = 28
const LEVEL_SIZE = 28
const USE_SIZE = 16
const ALL_DECIMAL = 4
const STARTS_ANEW = 0x10
const HAS_LEVEL = 0x20
const MOST_LISTS = 8_000

/** Reads the lists of a paper into the counter of their labels; a list is named by the number of its use. */
export function readDocLists(header: DocHeader): ListLabels {
  const definitions = readDefinitions(header)
  const lists = new Map<string, NumberedList>()
  const { table } = header
  const part = header.part('listUses')
  if (part.length < 4) return countLists(lists)
  const count = Math.min(u32(table, part.at), MOST_LISTS, Math.floor(part.length / USE_SIZE))
  let at = part.at + 4 + USE_SIZE * count
  for (let index = 0; index < count; index += 1) {
    const use = part.at + 4 + USE_SIZE * index
    const id = i32(table, use)
    const own = readOverrides(table, at + 4, u8(table, use + 12))
    at = own.end
    const levels = new Map([...(definitions.get(id) ?? []), ...own.levels])
    lists.set(String(index + 1), { definitionId: String(id), levels, starts: own.starts })
  }
  return countLists(lists)
}

type Levels = ReadonlyMap<number, ListLevel>

/** The lists stand one behind the other; behind the last of them the levels of all. */
function readDefinitions(header: DocHeader): ReadonlyMap<number, Levels> {
  const { table } = header
  const part = header.part('lists')
  const definitions = new Map<number, Levels>()
  const count = part.length < 2 ? 0 : Math.min(u16(table, part.at), Math.floor(part.length / LIST_SIZE))
  let at = part.at + 2 + LIST_SIZE * count
  for (let index = 0; index < count && at < table.length; index += 1) {
    const list = part.at + 2 + LIST_SIZE * index
    const isSimple = (u8(table, list + 26) & 1) === 1
    const levels = new Map<number, ListLevel>()
    for (let level = 0; level <= (isSimple ? 0 : DEEPEST_LEVEL) && at < table.length; level += 1) {
      const read = readLevel(table, at)
      levels.set(level, read.level)
      at = read.end
    }
    definitions.set(i32(table, list), levels)
  }
  return definitions
}

function readOverrides(
  table: Uint8Array,
  begin: number,
  count: number,
): { levels: Levels; starts: ReadonlyMap<number, number>; end: number } {
  const levels = new Map<number, ListLevel>()
  const starts = new Map<number, number>()
  let at = begin
  for (let index = 0; index < count && at < table.length; index += 1) {
    const start = i32(table, at)
    const flags = u32(table, at + 4)
    const level = flags & 0xf
    at += 8
    if ((flags & HAS_LEVEL) !== 0) {
      const read = readLevel(table, at)
      levels.set(level, read.level)
      at = read.end
      if ((flags & STARTS_ANEW) !== 0) starts.set(level, read.level.start)
    } else if ((flags & STARTS_ANEW) !== 0) starts.set(level, start)
  }
  return { levels, starts, end: at }
}

function readLevel(table: Uint8Array, at: number): { level: ListLevel; end: number } {
  const text = at + LEVEL_SIZE + u8(table, at + 24) + u8(table, at + 25)
  const length = u16(table, text)
  let shown = ''
  for (let index = 0; index < Math.min(length, LONGEST_LABEL); index += 1) {
    const code = u16(table, text + 2 + 2 * index)
    // A code up to 8 stands for the number of that level.
    shown += code <= DEEPEST_LEVEL ? `%${code + 1}` : String.fromCharCode(code)
  }
  const flags = u8(table, at + 5)
  const level: ListLevel = {
    start: i32(table, at),
    format: FORMATS[u8(table, at + 4)] ?? 'decimal',
    text: shown,
    suffix: u8(table, at + 15) === 2 ? 'nothing' : 'tab',
    restartAfter: (flags & 8) !== 0 ? u8(table, at + 26) : undefined,
    allDecimal: (flags & ALL_DECIMAL) !== 0,
  }
  return { level, end: text + 2 + 2 * length }
}
