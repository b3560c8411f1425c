import type { Formatted } from './doc-formatting.ts'
import { type LetterProperties, readLetterChanges } from './doc-properties.ts'
import type { DocStyles } from './doc-styles.ts'
import { type LegacyFont, markLetters } from './legacy-fonts.ts'
import { readSymbol, TAB_GAP } from './paper-blocks.ts'

/** What Word writes for what is no letter. */
const FIELD_BEGINS = 0x13
const FIELD_RESULT = 0x14
const FIELD_ENDS = 0x15
const SYMBOL = 0x28

const SHOWN: Readonly<Record<number, string>> = {
  9: TAB_GAP,
  11: '\n',
  14: '\n',
  30: '-',
  31: '\u00ad',
}

/** Runs of letters, and the signs between them that mean something else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Word writes them into the text
const PIECES = /[^\u0000-\u001f]+|[\u0000-\u001f]/g

/** Fields in fields; damage may open more than anyone would. */
const DEEPEST_FIELD = 40

/** Turns the letters of a story into text, run by run; knows in which part of which field it stands. */
export type LetterReader = {
  /** What is said of letters in a style of paragraphs with these changes. */
  properties(formatting: Formatted, style: number): LetterProperties
  /** The text of letters that are formatted alike, as printed. */
  read(letters: string, properties: LetterProperties): string
}

/** A reader of the letters of one story. Codes of fields, hidden and deleted letters are left out, results kept. */
export function openLetters(styles: DocStyles, fonts: ReadonlyMap<number, LegacyFont>): LetterReader {
  const known = new WeakMap<Formatted, Map<number, LetterProperties>>()
  const inCode: boolean[] = []
  const show = (letters: string, { font, capitals }: LetterProperties): string => {
    const legacy = font === undefined ? undefined : fonts.get(font)
    const marked = legacy === undefined ? letters : markLetters(letters, legacy)
    return capitals === true ? marked.toLocaleUpperCase('vi') : marked
  }
  return {
    properties(formatting, style) {
      const byStyle = known.get(formatting) ?? new Map<number, LetterProperties>()
      known.set(formatting, byStyle)
      const read = byStyle.get(style) ?? lettersOf(formatting, styles, style)
      byStyle.set(style, read)
      return read
    },
    read(letters, properties) {
      if (properties.deleted === true) return ''
      if (properties.symbol !== undefined && letters.charCodeAt(0) === SYMBOL)
        return inCode.includes(true) ? '' : readSymbol(properties.symbol).repeat(letters.length)
      let text = ''
      for (const [piece] of letters.matchAll(PIECES)) {
        const code = piece.charCodeAt(0)
        if (code === FIELD_BEGINS && inCode.length < DEEPEST_FIELD) inCode.push(true)
        else if (code === FIELD_RESULT && inCode.length > 0) inCode[inCode.length - 1] = false
        else if (code === FIELD_ENDS) inCode.pop()
        else if (!inCode.includes(true) && properties.hidden !== true)
          text += code < 0x20 ? show(SHOWN[code] ?? '', properties) : show(piece, properties)
      }
      return text
    },
  }
}

/** A style of letters comes between the style of the paragraph and what the letters say themselves. */
function lettersOf({ changes }: Formatted, styles: DocStyles, style: number): LetterProperties {
  const base = styles(style).letters
  const own = readLetterChanges(changes, base)
  if (own.style === undefined) return own
  return readLetterChanges(changes, { ...base, ...styles(own.style).letters })
}
