import type { PassageHit } from '#contract/document'
import { searchKey } from '#contract/search-key'

/** How much of the text is shown before and after a hit. */
const AROUND = 70

/** Words so near to each other are one hit. */
const NEAR = 60

const MOST_PASSAGES = 3

/** A word that stands oftener is only looked for where rarer ones stand. */
const MOST_PLACES = 400

/** A text and, letter for letter beside it, the same as it is searched: places in one are places in the other. */
export interface SearchedText {
  readonly text: string
  readonly folded: string
}

/** Looks for passages in papers; the words are folded once. */
export type FindPassages = (searched: SearchedText) => readonly PassageHit[]

/**
 * Gives a function that cuts out of a text the passages in which words stand: side by side as typed where they do, in
 * the order of the text; else where most of them stand nearest together, the best first. At most three.
 */
export function passageFinder(words: readonly string[]): FindPassages {
  const different = [...new Set(words)]
  return ({ text, folded }) => {
    const phrases = words.length > 1 ? phrasesIn(folded, words) : []
    const hits = phrases.length > 0 ? phrases : densest(placesOf(folded, different))
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

/** Where words stand, each as a whole, in the order of the text; frequent words where rarer ones stand. */
function placesOf(folded: string, words: readonly string[]): readonly Place[] {
  const found = words.map((word) => ({
    word,
    starts: wordPlaces(folded, word)
      .take(MOST_PLACES + 1)
      .toArray(),
  }))
  const [rarest] = found
    .filter(({ starts }) => starts.length > 0)
    .toSorted((one, other) => one.starts.length - other.starts.length)
  if (rarest === undefined) return []
  const places = found.flatMap(({ word, starts }) => {
    const isFrequent = starts.length > MOST_PLACES && word !== rarest.word
    const own = isFrequent ? rarest.starts.flatMap((at) => startsNear(folded, word, at)) : starts
    return own.map((start) => ({ start, end: start + word.length, word }))
  })
  return places.toSorted((one, other) => one.start - other.start)
}

/** Where a word stands so near to a place that the two may be one hit. */
function startsNear(folded: string, word: string, at: number): readonly number[] {
  const from = Math.max(0, at - NEAR)
  const around = folded.slice(from, at + NEAR + word.length)
  return wordPlaces(around, word)
    .map((start) => start + from)
    .filter((start) => isWhole(folded, start, word.length))
    .toArray()
}

function* wordPlaces(folded: string, word: string): Generator<number, undefined> {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (isWhole(folded, at, word.length)) yield at
  }
}

function isWhole(folded: string, at: number, length: number): boolean {
  const [before, after] = [folded.charCodeAt(at - 1), folded.charCodeAt(at + length)]
  return (at === 0 || before === BLANK) && (at + length >= folded.length || after === BLANK)
}

/** Where words stand side by side, whatever signs are between them: looked for by the longest of them. */
function phrasesIn(folded: string, words: readonly string[]): readonly Place[] {
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '')
  const at = words.indexOf(longest)
  const found: Place[] = []
  for (const place of wordPlaces(folded, longest)) {
    const start = backOver(folded, words.slice(0, at), place)
    const end = onOver(folded, words.slice(at + 1), place + longest.length)
    if (start !== undefined && end !== undefined) found.push({ start, end, word: longest })
    if (found.length === MOST_PASSAGES) break
  }
  return found
}

function onOver(folded: string, words: readonly string[], from: number): number | undefined {
  let end = from
  for (const word of words) {
    let at = end
    while (folded.charCodeAt(at) === BLANK) at += 1
    if (at === end || !folded.startsWith(word, at) || !isWhole(folded, at, word.length)) return undefined
    end = at + word.length
  }
  return end
}

function backOver(folded: string, words: readonly string[], from: number): number | undefined {
  let start = from
  for (const word of words.toReversed()) {
    let at = start
    while (at > 0 && folded.charCodeAt(at - 1) === BLANK) at -= 1
    const begins = at - word.length
    if (
      at === start ||
      begins < 0 ||
      !folded.startsWith(word, begins) ||
      !isWhole(folded, begins, word.length)
    )
      return undefined
    start = begins
  }
  return start
}

/** The stretches in which most different words stand nearest together; where some have most of them, no stray ones. */
function densest(places: readonly Place[]): readonly Place[] {
  const groups = places
    .map((_, at) => groupFrom(places, at))
    .toSorted(
      (one, other) =>
        other.different - one.different ||
        one.end - one.start - (other.end - other.start) ||
        one.start - other.start,
    )
  const most = groups[0]?.different ?? 0
  const chosen: Place[] = []
  for (const group of groups.filter(({ different }) => 2 * different > most)) {
    const isApart = chosen.every(({ start, end }) => group.start > end + AROUND || group.end < start - AROUND)
    if (isApart) chosen.push(group)
    if (chosen.length === MOST_PASSAGES) break
  }
  return chosen
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

/** A text beside its folded letters, every other sign a blank. */
export function searchedText(text: string): SearchedText {
  if (room.length < text.length) room = Buffer.alloc(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at)
    room[at] = foldings[letter] ||= foldingOf(letter)
  }
  return { text, folded: room.toString('latin1', 0, text.length) }
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
