/** A printed line of running text with its place. */
export type BodyLine = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly page: number
}

/** Between which margins the running text stands, how far its lines are apart, and from where a line is full. */
export type Body = {
  readonly left: number
  readonly right: number
  readonly pitch: number
  readonly fullFrom: number
  /** From which distance a line begins a paragraph, where paragraphs stand further apart than their lines. */
  readonly apartFrom: number | null
}

/** From this share of lines that end on the right margin the text is justified. */
const JUSTIFIED_SHARE = 0.3

/** How far a full line may stay from the right margin, in letter sizes: a long word where it is not justified. */
const JUSTIFIED_SLACK = 0.5
const RAGGED_SLACK = 5

/** Lines begin at the same place within this share of the letter size: round letters stand in a little, scans waver. */
export const SAME_INDENT = 0.25

/** A line that begins so is in mid-sentence. */
const GOES_ON = /^\p{Ll}\p{L}/u

export const SENTENCE_END = /[.;:!?]["”»)]?$|\/\.?$/u

/** What this share of lines does is the rule. */
const RULE_SHARE = 0.8

/** Paragraphs stand apart when the space before them is so much wider than between lines, in letter sizes. */
const APART = 0.25

/** Measures of the running text, taken from what most of its lines do. */
export function measureBody(lines: readonly BodyLine[]): Body {
  const size = mostFrequent(lines.map((line) => line.size))
  const left = leftMargin(lines)
  const goingOn = surelyGoingOn(lines, left)
  // A line that goes on was full: short items, however many, do not tell the margin. Where none goes on, on a short
  // page or a scan whose margins waver, the widest ones tell it.
  const usual = goingOn.length > 0 ? mostFrequentEnd(lines) : Math.max(...lines.map((line) => line.right))
  const ofFull = mostFrequentEnd(goingOn.map(({ previous }) => previous))
  const right = Math.max(usual, ofFull)
  const full = ofFull >= usual ? goingOn.map(({ previous }) => previous) : lines
  const onMargin = full.filter((line) => Math.abs(line.right - right) <= JUSTIFIED_SLACK * size)
  const isJustified = onMargin.length >= JUSTIFIED_SHARE * full.length
  const pitches = pairsOnPages(lines).map(({ line, previous }) => line.y - previous.y)
  return {
    left,
    right,
    pitch: mostFrequent(pitches.filter((pitch) => pitch > 0)),
    fullFrom: right - (isJustified ? JUSTIFIED_SLACK : RAGGED_SLACK) * size,
    apartFrom: apartFrom(lines, { goingOn, left, size }),
  }
}

type Pair = { readonly line: BodyLine; readonly previous: BodyLine }

/** Each line with the one above it on its page. */
function pairsOnPages(lines: readonly BodyLine[]): readonly Pair[] {
  return lines.flatMap((line, index) => {
    const previous = lines[index - 1]
    return previous === undefined || previous.page !== line.page ? [] : [{ line, previous }]
  })
}

/** A line at the margin that begins with a small letter goes on from the one above it. */
function surelyGoingOn(lines: readonly BodyLine[], left: number): readonly Pair[] {
  return pairsOnPages(lines).filter(
    ({ line, previous }) =>
      GOES_ON.test(line.text) &&
      Math.abs(line.left - left) <= SAME_INDENT * line.size &&
      previous.left - left > -SAME_INDENT * line.size,
  )
}

/** The distance that tells paragraphs from lines; null where they stand no further apart. */
function apartFrom(
  lines: readonly BodyLine[],
  {
    goingOn,
    left,
    size,
  }: { readonly goingOn: readonly Pair[]; readonly left: number; readonly size: number },
): number | null {
  const within = goingOn.map(({ line, previous }) => line.y - previous.y)
  const widest = mostFrequent(within) + APART * size
  const isRule = (gaps: readonly number[], holds: (gap: number) => boolean) =>
    gaps.length > 0 && gaps.filter(holds).length >= RULE_SHARE * gaps.length
  const before = pairsOnPages(lines)
    .filter(({ line, previous }) => line.left - left > size && SENTENCE_END.test(previous.text))
    .map(({ line, previous }) => line.y - previous.y)
  return isRule(within, (gap) => gap < widest) && isRule(before, (gap) => gap >= widest) ? widest : null
}

/** Where short paragraphs outnumber their second lines, most lines are indented; so many at the margin still tell it. */
const MARGIN_SHARE = 0.2

/** The place furthest left at which a fair share of the lines, or of those in mid-sentence, begins; else where most do. */
function leftMargin(lines: readonly BodyLine[]): number {
  const lefts = lines.map((line) => Math.round(line.left))
  const goingOn = lines.filter((line) => GOES_ON.test(line.text)).map((line) => Math.round(line.left))
  const places = [
    placeOfShare(lefts, Math.max(2, MARGIN_SHARE * lefts.length)),
    placeOfShare(goingOn, MARGIN_SHARE * goingOn.length),
  ].filter((place) => place !== undefined)
  return places.length > 0 ? Math.min(...places) : mostFrequent(lefts)
}

/** The place furthest left where so many lines begin, give or take a point. */
function placeOfShare(lefts: readonly number[], wanted: number): number | undefined {
  const counts = new Map<number, number>()
  for (const left of lefts) counts.set(left, (counts.get(left) ?? 0) + 1)
  const near = (left: number) => [-1, 0, 1].reduce((sum, by) => sum + (counts.get(left + by) ?? 0), 0)
  const places = [...counts.keys()].toSorted((one, other) => one - other)
  return places.find((left) => near(left) >= wanted)
}

/** Where most lines end; among equals the widest. */
function mostFrequentEnd(lines: readonly BodyLine[]): number {
  return mostFrequent(lines.map((line) => line.right).toSorted((one, other) => other - one))
}

/** The value most lines share; among equals that which comes first. */
function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>()
  let best = values[0] ?? 0
  for (const value of values) {
    const rounded = Math.round(value)
    const count = (counts.get(rounded) ?? 0) + 1
    counts.set(rounded, count)
    if (count > (counts.get(best) ?? 0)) best = rounded
  }
  return best
}
