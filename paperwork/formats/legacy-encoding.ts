import { raiseCapitals, seemsHeading } from './legacy-capitals.ts'
import { type LegacyEncoding, unmarkLetters } from './legacy-fonts.ts'
import { judgeWords, type LegacyWord, type WordEncoding } from './legacy-words.ts'

/** An old encoding that was put into Unicode: which one, how many letters, and some words before and after. */
export type Conversion = {
  readonly from: LegacyEncoding
  readonly letters: number
  readonly samples: readonly { readonly before: string; readonly after: string }[]
}

/** A text in Unicode, with what was converted for that. */
export type ConvertedText = { readonly text: string; readonly conversion: Conversion | null }

/** Below this many words of an old encoding, stray signs of a sound paper would be taken for one. */
const FEWEST_WORDS = 4

const MOST_SAMPLES = 6

/** Letters as either time writes them; in TCVN3 many signs are letters, and a dash may be the letter ư. */
const WORD = /[\p{L}\p{M}¡-ÿ\ue0a1-\ue2ff]+(?:-(?=[¡-ÿ\ue0a1-\ue2ff])[\p{L}\p{M}¡-ÿ\ue0a1-\ue2ff]+)*/gu

const BEYOND_ASCII = /[^\p{ASCII}]/u

/** Signs that a sound Vietnamese paper hardly has, and one in an old encoding is full of. */
const TRACES = /[A-Za-z][¡-§¨-¬\u00ad®µ¶·¸¹»¼½¾×÷]|[§®µ¶·¸¹][A-Za-z]|[äåæëîïñöøûüÄÅÆËÎÏÑÖØÛÜ]/g

const FONT_MARK = /[\ue0a1-\ue2ff]/u

type Line = { readonly words: readonly LegacyWord[]; readonly votes: Votes }
type Votes = Record<WordEncoding, number>

/**
 * Puts text in TCVN3 or VNI into Unicode. Each word is judged by what it can be, by its font where the file names one,
 * and by the words around it, so that a paper may be partly in one and partly in another. Sound text stays as it is.
 */
export function convertLegacy(text: string): ConvertedText {
  if (!hasTraces(text)) return { text, conversion: null }
  const judge = judgeWords()
  const lines = text.split('\n').map((line) => ({ line, ...readLine(line, judge) }))
  const votes = sumOf(lines.map((line) => line.votes))
  const allowed = (['TCVN3', 'VNI'] as const).filter((one) => votes[one] >= FEWEST_WORDS)
  if (allowed.length === 0 && !FONT_MARK.test(text)) return { text, conversion: null }
  const record = startRecord()
  let usual = strongest(votes, [...allowed, 'Unicode'])
  const hasFonts = FONT_MARK.test(text)
  const converted = lines.map((one, at) => {
    if (one.words.length === 0) return one.line
    const choices = [...new Set([...allowed, ...fontsOf(one.words)]), 'Unicode' as const]
    if (choices.some((choice) => one.votes[choice] > 0)) usual = strongest(one.votes, choices)
    const shown = convertLine(one.line, { judge, usual, choices, record })
    const isHeading = !hasFonts && usual === 'TCVN3' && seemsHeading(shown, lines[at - 1]?.line ?? '')
    return isHeading ? shown.toLocaleUpperCase('vi') : shown
  })
  return { text: unmarkLetters(converted.join('\n')), conversion: record.finish() }
}

/** Whether a text still has many words that only an old encoding would have: no one has found out which. */
export function isUnreadable(text: string): boolean {
  const strange = text.match(/[A-Za-z][¡-§¨©ª¬®µ¶·¸¹»¼½¾×÷][A-Za-z]/g)?.length ?? 0
  const sound = text.match(/[ăđĩũơưạ-ỹ]/giu)?.length ?? 0
  return strange >= FEWEST_WORDS && strange > sound / 4
}

function hasTraces(text: string): boolean {
  if (FONT_MARK.test(text)) return true
  TRACES.lastIndex = 0
  for (let found = 0; TRACES.exec(text) !== null; ) {
    found += 1
    if (found >= FEWEST_WORDS) return true
  }
  return false
}

function readLine(line: string, judge: (word: string) => LegacyWord): Line {
  const votes: Votes = { TCVN3: 0, VNI: 0, Unicode: 0 }
  if (!BEYOND_ASCII.test(line)) return { words: [], votes }
  const words = (line.match(WORD) ?? []).filter((word) => BEYOND_ASCII.test(word)).map(judge)
  for (const { sensible, byFont } of words) {
    const [only, ...others] = sensible
    if (only !== undefined && others.length === 0) votes[only] += 1
    else if (byFont !== undefined) votes[byFont] += 0.5
  }
  return { words, votes }
}

function fontsOf(words: readonly LegacyWord[]): readonly LegacyEncoding[] {
  return words.flatMap((word) => word.byFont ?? [])
}

function sumOf(all: readonly Votes[]): Votes {
  const sum: Votes = { TCVN3: 0, VNI: 0, Unicode: 0 }
  for (const votes of all) {
    sum.TCVN3 += votes.TCVN3
    sum.VNI += votes.VNI
    sum.Unicode += votes.Unicode
  }
  return sum
}

/** The encoding with most votes; at a tie the one named last, which is Unicode. */
function strongest(votes: Votes, choices: readonly WordEncoding[]): WordEncoding {
  return choices.reduce<WordEncoding>(
    (best, one) => (votes[one] >= votes[best] ? one : best),
    choices[0] ?? 'Unicode',
  )
}

type Setting = {
  readonly judge: (word: string) => LegacyWord
  readonly usual: WordEncoding
  readonly choices: readonly WordEncoding[]
  readonly record: ReturnType<typeof startRecord>
}

function convertLine(line: string, { judge, usual, choices, record }: Setting): string {
  const words = (line.match(WORD) ?? []).map((word) => (BEYOND_ASCII.test(word) ? judge(word) : undefined))
  const encodings = chooseEncodings(words, usual, choices)
  let at = -1
  const converted = line.replace(WORD, (found) => {
    at += 1
    const word = words[at]
    const encoding = encodings[at]
    if (word === undefined || encoding === undefined) return found
    if (encoding === 'Unicode') return word.printed
    const small = word.inEncoding[encoding]
    const shown = word.isCapitalByFont ? small.toLocaleUpperCase('vi') : small
    record.note(encoding, word.printed, shown)
    return shown
  })
  return encodings.includes('TCVN3') ? raiseCapitals(line, converted) : converted
}

/**
 * For each word beyond ASCII the only encoding that makes sense of it; else that of its font, where fonts are to be
 * believed; else that of the nearest word which has an only one, where it is among the possible ones.
 */
function chooseEncodings(
  words: readonly (LegacyWord | undefined)[],
  usual: WordEncoding,
  choices: readonly WordEncoding[],
): readonly (WordEncoding | undefined)[] {
  const possible = words.map((word) => word?.sensible.filter((one) => choices.includes(one)) ?? [])
  const decided = possible.map((all) => (all.length === 1 ? all[0] : undefined))
  const isMixed = new Set(decided.filter((one) => one !== undefined)).size > 1
  return words.map((word, at) => {
    if (word === undefined || decided[at] !== undefined) return decided[at]
    if (word.byFont !== undefined && usual !== 'Unicode') return word.byFont
    const near = isMixed ? (nearest(decided, at) ?? usual) : usual
    const all = possible[at] ?? []
    return all.length === 0 || all.includes(near) ? near : all[0]
  })
}

/** How far in words a decided word speaks for an undecided one. */
const FARTHEST_NEIGHBOUR = 8

function nearest(decided: readonly (WordEncoding | undefined)[], at: number): WordEncoding | undefined {
  for (let distance = 1; distance <= FARTHEST_NEIGHBOUR; distance += 1) {
    const found = decided[at - distance] ?? decided[at + distance]
    if (found !== undefined) return found
  }
  return undefined
}

function startRecord() {
  const words: Record<LegacyEncoding, number> = { TCVN3: 0, VNI: 0 }
  const samples = new Map<string, string>()
  let letters = 0
  return {
    note(from: LegacyEncoding, before: string, after: string): void {
      if (before === after) return
      words[from] += 1
      letters += after.match(/[^\p{ASCII}]/gu)?.length ?? 0
      if (samples.size < MOST_SAMPLES) samples.set(before, after)
    },
    finish(): Conversion | null {
      if (letters === 0) return null
      return {
        from: words.VNI > words.TCVN3 ? 'VNI' : 'TCVN3',
        letters,
        samples: [...samples].map(([before, after]) => ({ before, after })),
      }
    },
  }
}
