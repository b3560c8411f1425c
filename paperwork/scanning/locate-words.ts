/** Where a word stands in a text: UTF-16 offsets, half open. */
type Stretch = { readonly start: number; readonly end: number }

/** How many words ahead are compared where a word stands more than once. */
const LOOK_AHEAD = 6

/** A word is looked for among so many words before and behind the last one that was found: some pages. */
const WITHIN = 1_500

/** So many words away count as one word ahead that differs: pages may begin alike, and each keeps its own letterhead. */
const STEP = 40
/** Yet a whole phrase far away, in the next column, is more than a single word nearby. */
const MOST_FOR_DISTANCE = 4

/** Of a word that stands everywhere, so many places on either side are compared. */
const MOST_PLACES = 100

/**
 * Where each word went when a text was laid out of them: lines joined to paragraphs, halves and columns put one after
 * the other, cells parted by bars. `words` are in the order of the printed lines; a word that is not in the text has
 * no place, and a text that is there twice belongs to the first.
 */
export function locateWords(text: string, words: readonly string[]): readonly (Stretch | undefined)[] {
  const sought = words.map(sameBar)
  const places = indexOf(sought)
  const found: (Stretch | undefined)[] = words.map(() => undefined)
  const tokens = tokensOf(sameBar(text))
  let cursor = -1
  tokens.forEach(({ token, start }, at) => {
    let rest = token
    let from = start
    while (rest !== '') {
      const length = longestKnown(rest, places)
      if (length === 0) return
      const word = rest.slice(0, length)
      const isFree = (place: number): boolean => found[place] === undefined
      const best =
        sought[cursor + 1] === word && isFree(cursor + 1)
          ? cursor + 1
          : bestOf(
              near(places.get(word) ?? [], cursor).filter(isFree),
              (place) => agreement({ tokens, at, sought, place }),
              cursor + 1,
            )
      if (best === undefined) return
      found[best] = { start: from, end: from + length }
      cursor = best
      rest = rest.slice(length)
      from += length
    }
  })
  return found
}

/** A cell shows a broken bar for a bar. */
const sameBar = (text: string): string => text.replaceAll('|', '¦')

function indexOf(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  words.forEach((word, at) => {
    const known = places.get(word)
    if (known === undefined) places.set(word, [at])
    else known.push(at)
  })
  return places
}

type Token = { readonly token: string; readonly start: number }

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({ token: match[0], start: match.index }))
}

/** The whole token where it is a word, else its longest beginning that is one: lines are joined behind a dash. */
function longestKnown(token: string, places: ReadonlyMap<string, unknown>): number {
  for (let length = token.length; length > 0; length -= 1) {
    if (places.has(token.slice(0, length))) return length
  }
  return 0
}

type Comparison = {
  readonly tokens: readonly Token[]
  readonly at: number
  readonly sought: readonly string[]
  readonly place: number
}

/** How many of the next words of the text are also the next words of the page. */
function agreement({ tokens, at, sought, place }: Comparison): number {
  let same = 0
  while (same < LOOK_AHEAD && tokens[at + same + 1]?.token === sought[place + same + 1]) same += 1
  return same
}

/** Those of the places, which ascend, that are not far from the cursor. */
function near(places: readonly number[], cursor: number): readonly number[] {
  let [first, after] = [0, places.length]
  while (first < after) {
    const middle = (first + after) >> 1
    if ((places[middle] ?? 0) <= cursor) first = middle + 1
    else after = middle
  }
  return places
    .slice(Math.max(0, first - MOST_PLACES), first + MOST_PLACES)
    .filter((place) => Math.abs(place - cursor) <= WITHIN)
}

function bestOf(
  candidates: readonly number[],
  ahead: (place: number) => number,
  next: number,
): number | undefined {
  let best: { readonly place: number; readonly cost: number } | undefined
  for (const place of candidates) {
    const away = Math.abs(place - next)
    const cost = -ahead(place) + Math.min(away / STEP, MOST_FOR_DISTANCE) + away / (2 * WITHIN)
    if (best === undefined || cost < best.cost) best = { place, cost }
  }
  return best?.place
}
