import type { PassageHit } from '#contract/document'
import { searchKey } from '#contract/search-key'

/** How much of the text is shown before and after a hit. */
const AROUND = 70

/** Words so near to each other are one hit. */
const NEAR = 60

const MOST_PASSAGES = 3

/** A word that stands everywhere need not be looked at everywhere. */
const MOST_PLACES = 200

/** Looks for passages in papers; the words are folded once. */
export type FindPassages = (text: string) => readonly PassageHit[]

/**
 * Gives a function that cuts out of a text the passages in which words stand: side by side as typed where they do,
 * else where most of them stand near to each other; at most three, in the order of the text.
 */
export function passageFinder(words: readonly string[]): FindPassages {
  if (words.length === 0) return () => []
  const phrase = wholeWords(words.join(' +'))
  const single = wholeWords([...new Set(words)].toSorted((one, other) => other.length - one.length).join('|'))
  return (text) => {
    const folded = foldedLetters(text)
    const phrases = placesOf(folded, phrase, MOST_PASSAGES)
    const hits = phrases.length > 0 ? phrases : densest(placesOf(folded, single, MOST_PLACES))
    return hits.map(({ start, end }) => passageAt(text, start, end))
  }
}

/** The passage around a stretch: the rest of its line, shortened to whole words. */
export function passageAt(text: string, start: number, end: number): PassageHit {
  const before = inLine(text.slice(Math.max(0, start - AROUND), start)).replace(
    /^\S*\s/,
    start > AROUND ? '' : '$&',
  )
  const after = inLine(text.slice(end, end + AROUND)).replace(
    /\s\S*$/,
    end + AROUND < text.length ? '' : '$&',
  )
  return { start, before: before.trimStart(), hit: inLine(text.slice(start, end)), after: after.trimEnd() }
}

const inLine = (text: string): string => text.toWellFormed().replace(/\s+/g, ' ')

interface Place {
  readonly start: number
  readonly end: number
  readonly word: string
}

const wholeWords = (pattern: string): RegExp => new RegExp(`(?<![^ ])(?:${pattern})(?![^ ])`, 'g')

function placesOf(folded: string, pattern: RegExp, most: number): readonly Place[] {
  const places: Place[] = []
  for (const match of folded.matchAll(pattern)) {
    places.push({ start: match.index, end: match.index + match[0].length, word: match[0] })
    if (places.length === most) break
  }
  return places
}

/** The stretches in which most different words stand near to each other. */
function densest(places: readonly Place[]): readonly Place[] {
  const groups = places.map((_, at) => groupFrom(places, at))
  const chosen: Place[] = []
  for (const group of groups.toSorted(
    (one, other) => other.different - one.different || one.start - other.start,
  )) {
    const isApart = chosen.every(({ start, end }) => group.start > end + AROUND || group.end < start - AROUND)
    if (isApart) chosen.push(group)
    if (chosen.length === MOST_PASSAGES) break
  }
  return chosen.toSorted((one, other) => one.start - other.start)
}

/** What stands near to a place behind it, up to the word that makes the last difference. */
function groupFrom(places: readonly Place[], at: number): Place & { readonly different: number } {
  const { start = 0, end: firstEnd = 0 } = places[at] ?? {}
  const words = new Set<string>()
  let end = firstEnd
  for (let next = at; next < places.length; next += 1) {
    const place = places[next]
    if (!place || place.end - start > NEAR) break
    if (!words.has(place.word)) end = place.end
    words.add(place.word)
  }
  return { start, end, word: '', different: words.size }
}

/** The text letter for letter as it is searched, every other sign a blank: places in it are places in the text. */
function foldedLetters(text: string): string {
  if (room.length < text.length) room = Buffer.alloc(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at)
    room[at] = foldings[letter] ||= foldingOf(letter)
  }
  return room.toString('latin1', 0, text.length)
}

/** Used again for each text: fifty papers of a list would else leave megabytes behind. */
let room = Buffer.alloc(65_536)

const BLANK = 32

/** Zero where a letter has not been met yet. */
const foldings = new Uint8Array(65_536)

/** A letter that Vietnamese folds to; those of other scripts are found and not shown. */
function foldingOf(letter: number): number {
  const folded = searchKey(String.fromCharCode(letter))
  return /^[a-z0-9]$/.test(folded) ? folded.charCodeAt(0) : BLANK
}
