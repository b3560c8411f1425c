import { awardCodes, awards, type OtherAwardCode, otherAwards, paperTypeNames } from '#law'
import { corePhrases, frequentPhrases } from './corrections-phrases.ts'
import { fold } from './fold.ts'

const otherCodes = Object.keys(otherAwards) as readonly OtherAwardCode[]
const ofTheLaw = [
  ...Object.values(paperTypeNames),
  ...awardCodes.map((code) => awards[code].name),
  ...otherCodes.map((code) => otherAwards[code].name),
]

const pairs = new Set<string>()
const triples = new Set<string>()
for (const phrase of [...frequentPhrases, ...corePhrases, ...ofTheLaw].map(fold)) {
  for (const stretch of phrase.split(/[^\p{L} ]+/u)) {
    const words = stretch.trim().split(/ +/)
    for (const [index, word] of words.entries()) {
      const next = words[index + 1]
      const third = words[index + 2]
      if (next !== undefined) pairs.add(`${word} ${next}`)
      if (next !== undefined && third !== undefined) triples.add(`${word} ${next} ${third}`)
    }
  }
}

/** Two words that are a phrase by themselves, not only the beginning or the rest of a longer one. */
const whole = new Set(
  [...frequentPhrases, ...corePhrases, ...ofTheLaw]
    .map(fold)
    .filter((phrase) => /^\p{L}+ \p{L}+$/u.test(phrase)),
)

const byLetters = new Map<string, readonly string[]>()
for (const pair of pairs) {
  const letters = bareLetters(pair)
  byLetters.set(letters, [...(byLetters.get(letters) ?? []), pair])
}

const opening = new Set([...byLetters.keys()].map((letters) => letters.slice(0, letters.indexOf(' '))))
const closing = new Set([...byLetters.keys()].map((letters) => letters.slice(letters.indexOf(' ') + 1)))

/** Whether a frequent phrase begins, or ends, with a word of these letters. */
export function placesOf(letters: string): { readonly opens: boolean; readonly closes: boolean } {
  return { opens: opening.has(letters), closes: closing.has(letters) }
}

/** Whether two words, folded and parted by a space, are a frequent phrase. */
export function isPhrase(pair: string): boolean {
  return pairs.has(pair)
}

/** Whether three words in a row belong to one frequent phrase. */
export function isLongPhrase(triple: string): boolean {
  return triples.has(triple)
}

const core = new Set(corePhrases.map(fold))

/** Whether two words are a phrase of the core: a word that is real elsewhere is a slip beside its other word. */
export function isCorePhrase(pair: string): boolean {
  return core.has(pair)
}

/** Whether two words are a phrase by themselves. */
export function isWholePhrase(pair: string): boolean {
  return whole.has(pair)
}

/** The frequent phrases of two words that are written with these letters, whatever their marks. */
export function phrasesOf(letters: string): readonly string[] {
  return byLetters.get(letters) ?? []
}

/** The letters of a text without their marks. */
export function bareLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
}
