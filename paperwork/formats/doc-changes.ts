import { u8, u16 } from './little-endian.ts'

// Word 97–2003 writes formatting as a row of changes (“sprm”): a code, whose upper bits say how long its value is,
// and the value.

/** Lengths of values by the upper three bits of the code; 0 for those that say their length themselves. */
const LENGTHS = [1, 1, 2, 4, 2, 2, 0, 3] as const

const TABLE_SHAPE = 0xd608
const TAB_STOPS = 0xc615

/** Calls `visit` with each change, in order: its code, where its value begins in `bytes`, and how long the value is. */
export function eachChange(
  bytes: Uint8Array,
  visit: (code: number, at: number, length: number) => void,
): void {
  let at = 0
  while (at + 2 < bytes.length) {
    const code = u16(bytes, at)
    at += 2
    const fixed = LENGTHS[code >> 13] ?? 1
    const prefix = fixed > 0 ? 0 : code === TABLE_SHAPE ? 2 : 1
    const length = fixed > 0 ? fixed : ownLength(bytes, code, at)
    visit(code, at + prefix, Math.max(Math.min(length, bytes.length - at - prefix), 0))
    at += prefix + length
  }
}

function ownLength(bytes: Uint8Array, code: number, at: number): number {
  if (code === TABLE_SHAPE) return Math.max(u16(bytes, at) - 1, 0)
  const length = u8(bytes, at)
  if (code !== TAB_STOPS || length !== 255) return length
  const removed = u8(bytes, at + 1)
  const added = u8(bytes, at + 2 + 4 * removed)
  return 2 + 4 * removed + 3 * added
}
