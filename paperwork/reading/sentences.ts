import { type Passage, part } from './passage.ts'

const ABBREVIATED = /(?:^|[\s(])(?:\p{Lu}|TP|Tp|TS|ThS|BS|KS|PGS|GS|St|Tx|P|Q|H|T|x|tr|v|Đ\/c|số|Số)$/u
const NEXT = /^\s+[\p{Lu}“"(\d]/u
const END_MARK = /[\s.;,:…]*(?:\.\s?\/\s?\.?)?[\s.;,:/]*$/

export type Bounds = readonly [from: number, to: number]

/** The sentences of a passage; a full stop inside brackets, quotes or an abbreviation ends none. */
export function sentencesOf(passage: Passage): readonly Passage[] {
  const bounds = cut(passage, (text, index) => {
    if (text[index] !== '.' && text[index] !== '!' && text[index] !== '?') return false
    return (
      NEXT.test(text.slice(index + 1, index + 4)) &&
      !ABBREVIATED.test(text.slice(Math.max(0, index - 5), index))
    )
  })
  return bounds.map(([from, to]) => part(passage, from, to)).filter(({ text }) => text !== '')
}

/** The clauses of a sentence that semicolons divide, as offsets in it. */
export function clausesOf(passage: Passage): readonly Bounds[] {
  return cut(passage, (text, index) => text[index] === ';')
}

/** The passage without the marks it ends with. */
export function withoutEnd(passage: Passage): Passage {
  const end = END_MARK.exec(passage.text.slice(-24))
  const width = end === null ? 0 : end[0].length
  return width === 0 ? passage : part(passage, 0, passage.text.length - width)
}

function cut({ text }: Passage, ends: (text: string, index: number) => boolean): readonly Bounds[] {
  const pieces: Bounds[] = []
  let from = 0
  const lastBracket = text.lastIndexOf(')')
  const lastQuote = text.lastIndexOf('”')
  let depth = 0
  let quoted = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (character === '(' && index < lastBracket) depth += 1
    else if (character === ')') depth = Math.max(0, depth - 1)
    else if (character === '“') quoted = index < lastQuote
    else if (character === '”') quoted = false
    if (depth > 0 || quoted || !ends(text, index)) continue
    pieces.push([from, index])
    from = index + 1
  }
  pieces.push([from, text.length])
  return pieces
}
