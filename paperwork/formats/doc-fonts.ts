import type { DocHeader } from './doc-header.ts'
import { type LegacyFont, readLegacyFont } from './legacy-fonts.ts'
import { u8, u16 } from './little-endian.ts'

const NAME_AT = 40
const LONGEST_NAME = 130

/** Which of the fonts of a paper, by their number, are made for an old encoding. */
export function readDocFonts(header: DocHeader): ReadonlyMap<number, LegacyFont> {
  const { table } = header
  const part = header.part('fonts')
  const end = part.at + part.length
  const fonts = new Map<number, LegacyFont>()
  let at = part.at + 4
  for (let index = 0; index < u16(table, part.at) && at < end; index += 1) {
    const length = u8(table, at) + 1
    const name = table.subarray(at + NAME_AT, Math.min(at + length, at + NAME_AT + LONGEST_NAME))
    const [first = ''] = new TextDecoder('utf-16le').decode(name).split('\0')
    const legacy = readLegacyFont(first)
    if (legacy !== undefined) fonts.set(index, legacy)
    at += length
  }
  return fonts
}
