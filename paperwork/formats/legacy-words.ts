import { fontOfWord, type LegacyEncoding, MARKED_LETTER, unmarkLetters } from './legacy-fonts.ts'
import { readTcvn3 } from './tcvn3.ts'
import { isVietnameseSyllable } from './vietnamese-syllable.ts'
import { mayBeVni, readVni } from './vni.ts'

/** How a word is written: in one of the old encodings, or as it stands. */
export type WordEncoding = LegacyEncoding | 'Unicode'

/** A word with letters beyond ASCII: what it would be in each encoding, and which of them gives a syllable. */
export type LegacyWord = {
  readonly printed: string
  readonly inEncoding: Readonly<Record<WordEncoding, string>>
  readonly sensible: readonly WordEncoding[]
  /** What its font says of it. */
  readonly byFont: LegacyEncoding | undefined
  readonly isCapitalByFont: boolean
}

/** Letters that no old encoding yields: the word is in Unicode, whatever its font. */
const ONLY_UNICODE = /[\u0100-\u01bf\u1ea0-\u1ef9]|\p{M}/u

/** A capital behind a small letter stands in no word of today. */
const MIXED_CASE = /\p{Ll}\p{Lu}/u

/** Judges words, and remembers what it found: a paper repeats its words. */
export function judgeWords(): (word: string) => LegacyWord {
  const known = new Map<string, LegacyWord>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const judged = judge(word)
    known.set(word, judged)
    return judged
  }
}

function judge(word: string): LegacyWord {
  const printed = MARKED_LETTER.test(word) ? unmarkLetters(word) : word
  const font = fontOfWord(word)
  if (ONLY_UNICODE.test(word)) {
    const inEncoding = { Unicode: printed, TCVN3: printed, VNI: printed }
    return { printed, inEncoding, sensible: ['Unicode'], byFont: undefined, isCapitalByFont: false }
  }
  const inEncoding = { Unicode: printed, TCVN3: asTcvn3(printed), VNI: readVni(printed) }
  const sensible: WordEncoding[] = []
  if (isSensible(inEncoding.Unicode) && !MIXED_CASE.test(printed)) sensible.push('Unicode')
  if (isSensible(inEncoding.TCVN3)) sensible.push('TCVN3')
  if (isSensible(inEncoding.VNI) && mayBeVni(printed)) sensible.push('VNI')
  return { printed, inEncoding, sensible, byFont: font?.encoding, isCapitalByFont: font?.capitals === true }
}

/** The letter ư of TCVN3 is the soft hyphen of today, which some programs turn into a dash or drop from sight. */
function asTcvn3(word: string): string {
  if (!word.includes('-')) return readTcvn3(word)
  const joined = readTcvn3(word.replaceAll('-', '\u00ad'))
  return isVietnameseSyllable(joined) ? joined : readTcvn3(word)
}

/** A word of one letter is a sign more often than a word. */
function isSensible(word: string): boolean {
  const parts = word.split(/[-–]/).filter((part) => part !== '')
  return parts.some((part) => part.length > 1) && parts.every((part) => isVietnameseSyllable(part))
}
