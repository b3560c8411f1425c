import type { SearchHit } from '#contract/instrument'

const BEFORE = 80
const AFTER = 140

/** The ways in which a plain letter is written. */
const FORMS: Readonly<Record<string, string>> = {
  a: 'aàáảãạăằắẳẵặâầấẩẫậ',
  d: 'dđ',
  e: 'eèéẻẽẹêềếểễệ',
  i: 'iìíỉĩị',
  o: 'oòóỏõọôồốổỗộơờớởỡợ',
  u: 'uùúủũụưừứửữự',
  y: 'yỳýỷỹỵ',
}

/** Where words stand in a text, as written, with what is around: all of them in a row, or else the longest. */
export function placeOf(words: readonly string[], text: string): Omit<SearchHit, 'where'> | null {
  const [longest] = words.toSorted((one, other) => other.length - one.length)
  if (longest === undefined) return null
  const found = pattern(words).exec(text) ?? pattern([longest]).exec(text)
  if (!found) return null
  const end = found.index + found[0].length
  const from = Math.max(0, found.index - BEFORE)
  return {
    before: `${from > 0 ? '…' : ''}${oneLine(wholeWords(text.slice(from, found.index), from > 0, 'start'))}`,
    hit: oneLine(found[0]),
    after: `${oneLine(wholeWords(text.slice(end, end + AFTER), end + AFTER < text.length, 'end'))}${end + AFTER < text.length ? '…' : ''}`,
  }
}

function pattern(words: readonly string[]): RegExp {
  const letters = words.map((word) =>
    [...word].map((letter) => `[${FORMS[letter] ?? letter}]\\p{M}*`).join(''),
  )
  return new RegExp(letters.join('[^\\p{L}\\p{N}]+'), 'iu')
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').toWellFormed()

/** Without the part of a word at the edge where the text was cut. */
function wholeWords(text: string, isCut: boolean, edge: 'start' | 'end'): string {
  if (!isCut) return text
  return edge === 'start' ? text.replace(/^\S*\s/, '') : text.replace(/\s\S*$/, '')
}
