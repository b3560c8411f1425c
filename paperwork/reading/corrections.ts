import { isVietnameseSyllable } from '../formats/vietnamese-syllable.ts'
import { digitSlips } from './corrections-digits.ts'
import {
  bareLetters,
  isCorePhrase,
  isLongPhrase,
  isPhrase,
  isWholePhrase,
  phrasesOf,
  placesOf,
} from './corrections-lexicon.ts'
import { wordsAlone } from './corrections-phrases.ts'
import { fold } from './fold.ts'
import type { Correction } from './reading.ts'

type Word = {
  readonly text: string
  readonly form: Forms
  readonly start: number
  readonly end: number
  /** Only a space stands between it and the word before. */
  readonly joined: boolean
}

const MARKED = /[^\p{ASCII}]/u
/** A text with fewer marked words than this share is written without marks throughout. */
const FEWEST_MARKED = 0.35

/**
 * Stretches that seem to be slips of scanning or typing: two words that make no frequent phrase, while exactly one
 * phrase has the same letters with other marks or one letter that looks alike. Nothing is put in its place.
 */
export function correctionsIn(text: string): readonly Correction[] {
  const words = wordsOf(text)
  const marked = words.filter(({ form }) => form.marked).length
  const slips = marked < words.length * FEWEST_MARKED ? [] : phraseSlips(words)
  return [...slips, ...digitSlips(text)].sort((a, b) => a.span.start - b.span.start)
}

/** The words of a text: runs of letters and digits with at least one letter. */
function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  const forms = new Map<string, Forms>()
  let end = -1
  for (let at = 0; at < text.length; ) {
    const start = at
    let letters = 0
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (isLetter(code)) letters += 1
      else if (code < 48 || code > 57) break
    }
    if (letters > 0) {
      const found = text.slice(start, at)
      const form = forms.get(found) ?? formsOf(found)
      forms.set(found, form)
      const gap = start === end + 1 ? text[end] : ''
      words.push({ text: found, form, start, end: at, joined: gap === ' ' || gap === '\n' })
      end = at
    }
    at += 1
  }
  return words
}

/** Letters of Vietnamese and its neighbours; a word in another script is none of ours. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return (
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1ea0 && code <= 0x1eff)
  )
}

/** What is worked out once for each spelling, and the rest of it only where a neighbour makes it doubtful. */
type Forms = {
  readonly folded: string
  readonly marked: boolean
  doubt: Doubt | null
  speakable: boolean | null
}
type Doubt = {
  readonly letters: string
  readonly opens: boolean
  readonly closes: boolean
}

function formsOf(word: string): Forms {
  return { folded: fold(word), marked: MARKED.test(word), doubt: null, speakable: null }
}

function doubtOf({ form }: Word): Doubt {
  if (form.doubt === null) {
    const letters = bareLetters(form.folded)
    form.doubt = { letters, ...placesOf(letters) }
  }
  return form.doubt
}

function isSpeakable({ form }: Word): boolean {
  form.speakable ??= isVietnameseSyllable(form.folded)
  return form.speakable
}

/** Whether no phrase has the letters of a word, nor can it be spoken: one of them may be misread. */
function isStrange(word: Word): boolean {
  const { opens, closes } = doubtOf(word)
  return !(opens || closes) && !isSpeakable(word)
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
  if (!mayBeSlip(first, second) || isPhrase(`${first.form.folded} ${second.form.folded}`)) return null
  const meant = phraseMeant(first, second)
  if (meant === null) return null
  const [one = '', other = ''] = meant.split(' ')
  const changes = [one !== first.form.folded, other !== second.form.folded] as const
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

/** Most neighbours are told at once to be no two words of a phrase, whatever their marks. */
function mayBeSlip(first: Word, second: Word): boolean {
  const opens = doubtOf(first).opens
  const closes = doubtOf(second).closes
  return opens ? closes || isStrange(second) : closes && isStrange(first)
}

/** The one frequent phrase that two words stand for, or null. */
function phraseMeant(first: Word, second: Word): string | null {
  const same = phrasesOf(`${doubtOf(first).letters} ${doubtOf(second).letters}`)
  if (same.length > 0)
    return same.length === 1 && plausible(same[0] ?? '', first, second) ? (same[0] ?? null) : null
  const alike = [
    ...lookAlikes(first).flatMap((letters) => phrasesOf(`${letters} ${doubtOf(second).letters}`)),
    ...lookAlikes(second).flatMap((letters) => phrasesOf(`${doubtOf(first).letters} ${letters}`)),
  ]
  const only = [...new Set(alike)]
  return only.length === 1 ? (only[0] ?? null) : null
}

/** One word stands as meant, or both bear marks: words without any are foreign, or part of an address. */
function plausible(meant: string, first: Word, second: Word): boolean {
  const [one, other] = meant.split(' ')
  return (
    one === first.form.folded || other === second.form.folded || (first.form.marked && second.form.marked)
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

function lookAlikes(word: Word): readonly string[] {
  const { text, form } = word
  if (text.length < 2 || text.length > 8 || !isStrange(word)) return []
  const letters = doubtOf(word).letters
  if (/^\p{Lu}{2,}$/u.test(text) && text.length <= 5 && !form.marked) return []
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
    (after !== null && isLongPhrase(`${one} ${other} ${after.form.folded}`)) ||
    (before !== null && isLongPhrase(`${before.form.folded} ${one} ${other}`))
  if (!long && (isNamePair(first, second) || !isWholePhrase(`${one} ${other}`))) return false
  if (!isOdd(first, changes[0]) && !isOdd(second, changes[1])) return false
  const real = (!changes[0] || isSpeakable(first)) && (!changes[1] || isSpeakable(second))
  if (real && !long && ((changes[0] && changes[1]) || !isCorePhrase(`${one} ${other}`))) return false
  const leftPhrase = before !== null && isPhrase(`${before.form.folded} ${first.form.folded}`)
  const rightPhrase = after !== null && isPhrase(`${second.form.folded} ${after.form.folded}`)
  if ((changes[0] && leftPhrase) || (changes[1] && rightPhrase)) return false
  return long || !(leftPhrase || rightPhrase) || !isSpeakable(changes[0] ? first : second)
}

/** A changed word that does not stand alone elsewhere. */
function isOdd(word: Word, changed: boolean): boolean {
  return changed && !wordsAlone.has(word.form.folded)
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
  // "HỘl": a small l in a word of capitals is a misread one.
  const large = printed.replace(/l/g, '')
  if (
    printed.length > 1 &&
    large.length > 0 &&
    large === large.toUpperCase() &&
    /\p{Lu}/u.test(large) &&
    (large.length > 1 || large === printed)
  )
    return meant.toUpperCase()
  return /^\p{Lu}/u.test(printed) ? meant.slice(0, 1).toUpperCase() + meant.slice(1) : meant
}
