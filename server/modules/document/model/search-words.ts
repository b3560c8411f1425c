import { searchKey } from '#contract/search-key'

/** What a paper is found by: the words of its face; those of all of it with every pair of neighbours (`thi_dua`). */
export interface SearchedWords {
  readonly face: readonly string[]
  readonly text: readonly string[]
}

/** A word longer than this is none; PostgreSQL keeps no more than 2,046 bytes of one. */
const LONGEST_WORD = 60

/**
 * PostgreSQL tells no words of one paper apart beyond a megabyte, and does not say so; only a thousand pages of numbers
 * come near.
 */
const MOST_BYTES = 400_000

/** The folded words of a text in their order. */
export function wordsOf(text: string): readonly string[] {
  const key = searchKey(text)
  return key === '' ? [] : key.split(' ').map((word) => word.slice(0, LONGEST_WORD))
}

/** Every word and every pair of neighbours, once. */
export function searchedWordsOf(face: string, text: string): SearchedWords {
  const ofFace = wordsOf(face)
  const all = new Set([...ofFace, ...pairsOf(ofFace)])
  const ofText = wordsOf(text)
  let bytes = 0
  for (const word of [...ofText, ...pairsOf(ofText)]) {
    if (bytes > MOST_BYTES) break
    if (!all.has(word)) bytes += Buffer.byteLength(word)
    all.add(word)
  }
  return { face: [...new Set(ofFace)], text: [...all] }
}

function pairsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, at) => `${words[at]}_${word}`)
}

/** What to ask the database for: papers that have all words, and of these the ones in which they stand side by side. */
export interface WordQuery {
  readonly words: string
  readonly sideBySide: string | null
}

/** The query for words that were typed; null when none were. */
export function wordQuery(words: readonly string[]): WordQuery | null {
  if (words.length === 0) return null
  return { words: allOf(words), sideBySide: words.length === 1 ? null : allOf(pairsOf(words)) }
}

/** The last word may be half written: papers that have the others and one that begins so. */
export function halfWrittenQuery(words: readonly string[]): WordQuery | null {
  const last = words.at(-1) ?? ''
  if (last.length < SHORTEST_BEGINNING) return null
  return { words: [...words.slice(0, -1).map(quoted), `${quoted(last)}:*`].join(' & '), sideBySide: null }
}

const SHORTEST_BEGINNING = 2

const allOf = (words: readonly string[]): string => [...new Set(words)].map(quoted).join(' & ')

/** Folded words hold letters and digits only, so that nothing in them needs an escape. */
const quoted = (word: string): string => `'${word}'`
