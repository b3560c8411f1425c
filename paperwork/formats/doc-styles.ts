import type { DocHeader } from './doc-header.ts'
import {
  type LetterProperties,
  type ParagraphProperties,
  readLetterChanges,
  readParagraphChanges,
} from './doc-properties.ts'
import { u8, u16 } from './little-endian.ts'

/** What a style says of letters and paragraphs, with what it takes from the style it is based on. */
export type DocStyle = { readonly letters: LetterProperties; readonly paragraph: ParagraphProperties }

/** A style by its number; a number without a style gives what is said of the whole paper. */
export type DocStyles = (number: number) => DocStyle

type WrittenStyle = {
  readonly basedOn: number
  readonly letters: Uint8Array
  readonly paragraph: Uint8Array
}

const NOTHING = new Uint8Array()
const PARAGRAPH_STYLE = 1
const LETTER_STYLE = 2
const TABLE_STYLE = 3

/** Word's own limit, and the longest chain of styles that is no circle. */
const MOST_STYLES = 4_096
const LONGEST_CHAIN = 20

/** Reads the style sheet. */
export function readDocStyles(header: DocHeader): DocStyles {
  const { table, data } = header
  const part = header.part('styles')
  const ofAll: DocStyle = { letters: { font: u16(table, part.at + 2 + 16) }, paragraph: {} }
  const written = part.length < 20 ? [] : readSheet(table.subarray(part.at, part.at + part.length))
  const known = new Map<number, DocStyle>()
  const styleOf = (number: number, depth: number): DocStyle => {
    const before = known.get(number)
    if (before !== undefined) return before
    const style = written[number]
    if (style === undefined || depth > LONGEST_CHAIN) return ofAll
    const base = styleOf(style.basedOn, depth + 1)
    const read: DocStyle = {
      letters: readLetterChanges(style.letters, base.letters),
      paragraph: readParagraphChanges(style.paragraph, base.paragraph, data),
    }
    known.set(number, read)
    return read
  }
  return (number) => styleOf(number, 0)
}

function readSheet(sheet: Uint8Array): readonly (WrittenStyle | undefined)[] {
  const count = Math.min(u16(sheet, 2), MOST_STYLES)
  const baseLength = u16(sheet, 4)
  const styles: (WrittenStyle | undefined)[] = []
  let at = 2 + u16(sheet, 0)
  for (let index = 0; index < count && at < sheet.length; index += 1) {
    const length = u16(sheet, at)
    styles.push(length === 0 ? undefined : readStyle(sheet.subarray(at + 2, at + 2 + length), baseLength))
    at += 2 + length
  }
  return styles
}

function readStyle(style: Uint8Array, baseLength: number): WrittenStyle | undefined {
  const kind = u16(style, 2) & 0xf
  const basedOn = u16(style, 2) >> 4
  const parts: Uint8Array[] = []
  // The name stands between: a length, its letters, and a zero.
  let at = baseLength + 2 + 2 * u16(style, baseLength) + 2
  for (let index = 0; index < (u8(style, 4) & 0xf) && at < style.length; index += 1) {
    const length = u16(style, at)
    parts.push(style.subarray(at + 2, at + 2 + length))
    at += 2 + length + (length & 1)
  }
  const [first = NOTHING, second = NOTHING] = parts
  if (kind === PARAGRAPH_STYLE) return { basedOn, paragraph: first.subarray(2), letters: second }
  if (kind === LETTER_STYLE) return { basedOn, paragraph: NOTHING, letters: first }
  return kind === TABLE_STYLE ? { basedOn, paragraph: first, letters: NOTHING } : undefined
}
