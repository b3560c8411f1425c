import { isVietnameseSyllable } from '../formats/vietnamese-syllable.ts'
import { digitSlips } from './corrections-digits.ts'
import { bareLetters, isLongPhrase, isPhrase, isWholePhrase, phrasesOf } from './corrections-lexicon.ts'
import { wordsAlone } from './corrections-phrases.ts'
import { fold } from './fold.ts'
import type { Correction } from './reading.ts'

type Word = {
  readonly text: string
  readonly folded: string
  /** `folded` without its marks. */
  readonly letters: string
  /** It can be spoken as a syllable. */
  readonly speakable: boolean
  readonly start: number
  readonly end: number
  /** Only a space stands between it and the word before. */
  readonly joined: boolean
}

const WORD = /[\p{L}\d]*\p{L}[\p{L}\d]*/gu
const MARKED = /[^\p{ASCII}]/u
/** A text with fewer marked words than this share is written without marks throughout. */
const FEWEST_MARKED = 0.35

/**
 * Stretches that seem to be slips of scanning or typing: two words that make no frequent phrase, while exactly one
 * phrase has the same letters with other marks or one letter that looks alike. Nothing is put in its place.
 */
export function correctionsIn(text: string): readonly Correction[] {
  const words = wordsOf(text)
  const marked = words.filter((word) => MARKED.test(word.text)).length
  const slips = marked < words.length * FEWEST_MARKED ? [] : phraseSlips(words)
  return [...slips, ...digitSlips(text)].sort((a, b) => a.span.start - b.span.start)
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  const forms = new Map<string, Forms>()
  for (const { index, 0: found } of text.matchAll(WORD)) {
    const before = words.at(-1)
    const gap = before === undefined ? '.' : text.slice(before.end, index)
    const form = forms.get(found) ?? formsOf(found)
    forms.set(found, form)
    words.push({
      text: found,
      ...form,
      start: index,
      end: index + found.length,
      joined: gap === ' ' || gap === '\n',
    })
  }
  return words
}

type Forms = Pick<Word, 'folded' | 'letters' | 'speakable'>

function formsOf(word: string): Forms {
  const folded = fold(word)
  return { folded, letters: bareLetters(folded), speakable: isVietnameseSyllable(folded) }
}

function phraseSlips(words: readonly Word[]): readonly Correction[] {
  const found: Correction[] = []
  for (let index = 0; index + 1 < words.length; index += 1) {
    const slip = slipAt(words, index)
    if (slip === null) continue
    found.push(slip)
    index += 1
  }
  return found
}

function slipAt(words: readonly Word[], index: number): Correction | null {
  const first = words[index]
  const second = words[index + 1]
  if (first === undefined || second === undefined || !second.joined) return null
  if (isPhrase(`${first.folded} ${second.folded}`)) return null
  const meant = phraseMeant(first, second)
  if (meant === null) return null
  const [one = '', other = ''] = meant.split(' ')
  const changes = [one !== first.folded, other !== second.folded] as const
  if (!fits(words, index, { meant: [one, other], changes })) return null
  const suggested = `${inCaseOf(first.text, one)} ${inCaseOf(second.text, other)}`
  const start = changes[0] ? first.start : second.start
  const end = changes[1] ? second.end : first.end
  const from = changes[0] ? 0 : suggested.indexOf(' ') + 1
  const to = changes[1] ? suggested.length : suggested.indexOf(' ')
  const printed = [changes[0] ? first.text : '', changes[1] ? second.text : '']
    .filter((word) => word !== '')
    .join(' ')
  return { span: { start, end }, printed, suggested: suggested.slice(from, to) }
}

/** The one frequent phrase that two words stand for, or null. */
function phraseMeant(first: Word, second: Word): string | null {
  const same = phrasesOf(`${first.letters} ${second.letters}`)
  if (same.length > 0)
    return same.length === 1 && plausible(same[0] ?? '', first, second) ? (same[0] ?? null) : null
  const alike = [
    ...lookAlikes(first).flatMap((letters) => phrasesOf(`${letters} ${second.letters}`)),
    ...lookAlikes(second).flatMap((letters) => phrasesOf(`${first.letters} ${letters}`)),
  ]
  const only = [...new Set(alike)]
  return only.length === 1 ? (only[0] ?? null) : null
}

/** One word stands as meant, or both bear marks: words without any are foreign, or part of an address. */
function plausible(meant: string, first: Word, second: Word): boolean {
  const [one, other] = meant.split(' ')
  return (
    one === first.folded || other === second.folded || (MARKED.test(first.text) && MARKED.test(second.text))
  )
}

/** Letters that scans take for one another; tried only in words that nobody can speak. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['1', 'l'],
  ['1', 'i'],
  ['0', 'o'],
  ['l', 'i'],
  ['i', 'l'],
  ['l', 't'],
  ['t', 'l'],
  ['c', 'e'],
  ['e', 'c'],
  ['o', 'c'],
  ['c', 'o'],
  ['h', 'b'],
  ['b', 'h'],
  ['n', 'u'],
  ['u', 'n'],
  ['rn', 'm'],
  ['m', 'rn'],
  ['ii', 'u'],
  ['f', 't'],
  ['q', 'g'],
  ['g', 'q'],
  ['v', 'y'],
  ['y', 'v'],
]

function lookAlikes({ text, folded, letters, speakable }: Word): readonly string[] {
  if (speakable || folded.length < 2 || folded.length > 8) return []
  if (/^\p{Lu}{2,}$/u.test(text) && text.length <= 5 && !MARKED.test(text)) return []
  return ALIKE.flatMap(([printed, meant]) => {
    const found: string[] = []
    for (let at = letters.indexOf(printed); at !== -1; at = letters.indexOf(printed, at + 1))
      found.push(letters.slice(0, at) + meant + letters.slice(at + printed.length))
    return found
  })
}

type Change = { readonly meant: readonly [string, string]; readonly changes: readonly [boolean, boolean] }

/**
 * Whether the words around leave room for a slip: a changed word belongs to no phrase with its other neighbour, and
 * where the word that stays does, all three make one phrase.
 */
function fits(words: readonly Word[], index: number, { meant: [one, other], changes }: Change): boolean {
  const before = joinedBefore(words, index)
  const after = joinedAfter(words, index + 1)
  const first = words[index]
  const second = words[index + 1]
  if (first === undefined || second === undefined) return false
  const long =
    (after !== null && isLongPhrase(`${one} ${other} ${after.folded}`)) ||
    (before !== null && isLongPhrase(`${before.folded} ${one} ${other}`))
  if (!long && (isNamePair(first, second) || !isWholePhrase(`${one} ${other}`))) return false
  if (!isOdd(first, changes[0]) && !isOdd(second, changes[1])) return false
  if (changes[0] && changes[1] && !long && first.speakable && second.speakable) return false
  const leftPhrase = before !== null && isPhrase(`${before.folded} ${first.folded}`)
  const rightPhrase = after !== null && isPhrase(`${second.folded} ${after.folded}`)
  if ((changes[0] && leftPhrase) || (changes[1] && rightPhrase)) return false
  return long || !(leftPhrase || rightPhrase) || !(changes[0] ? first : second).speakable
}

/** A changed word that does not stand alone elsewhere. */
function isOdd(word: Word, changed: boolean): boolean {
  return changed && !wordsAlone.has(word.folded)
}

function joinedBefore(words: readonly Word[], index: number): Word | null {
  return words[index]?.joined === true ? (words[index - 1] ?? null) : null
}

function joinedAfter(words: readonly Word[], index: number): Word | null {
  const next = words[index + 1]
  return next?.joined === true ? next : null
}

/** Two words with a capital each are the name of somebody or of a place, unless the whole line is in capitals. */
function isNamePair({ text: one }: Word, { text: other }: Word): boolean {
  return /^\p{Lu}\p{Ll}*$/u.test(one) && /^\p{Lu}\p{Ll}*$/u.test(other) && /\p{Ll}/u.test(one + other)
}

function inCaseOf(printed: string, meant: string): string {
  if (printed.length > 1 && printed === printed.toUpperCase()) return meant.toUpperCase()
  return /^\p{Lu}/u.test(printed) ? meant.slice(0, 1).toUpperCase() + meant.slice(1) : meant
}
