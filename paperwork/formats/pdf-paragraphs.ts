import { joinLines } from './pdf-lines.ts'

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
}

/** From this share of lines that end on the right margin the text is justified. */
const JUSTIFIED_SHARE = 0.3

/** How far a full line may stay from the right margin, in letter sizes: a long word where it is not justified. */
const JUSTIFIED_SLACK = 0.5
const RAGGED_SLACK = 5

/** Lines begin at the same place within this share of the letter size: round letters stand in a little, scans waver. */
const SAME_INDENT = 0.25

/** What begins a numbered or dashed item: “I.”, “1.”, “2.1.”, “a)”, “-”, “+”, “•”. */
const LABEL = /^(?:(?:[IVXLC]+|\d{1,2}(?:\.\d{1,2})*)[.)]|[1-9]\d{2}[.)](?=\s+\p{Lu})|[a-zđ]\)|[-–+•*])\s*\S/u

const SENTENCE_END = /[.;:!?]["”»)]?$|\/\.?$/u

/** Measures of the running text, taken from what most of its lines do. */
export function measureBody(lines: readonly BodyLine[]): Body {
  const pitches = lines.flatMap((line, index) => {
    const previous = lines[index - 1]
    return previous === undefined || previous.page !== line.page ? [] : [line.y - previous.y]
  })
  // On a short page, or a scan whose margins waver, no two lines end alike: then the widest ones tell the margins.
  const right = mostFrequent(lines.map((line) => line.right).toSorted((one, other) => other - one))
  const size = mostFrequent(lines.map((line) => line.size))
  const onMargin = lines.filter((line) => Math.abs(line.right - right) <= JUSTIFIED_SLACK * size)
  const isJustified = onMargin.length >= JUSTIFIED_SHARE * lines.length
  return {
    left: leftMargin(lines.map((line) => Math.round(line.left))),
    right,
    pitch: mostFrequent(pitches.filter((pitch) => pitch > 0)),
    fullFrom: right - (isJustified ? JUSTIFIED_SLACK : RAGGED_SLACK) * size,
  }
}

/** Joins the lines of each paragraph; a paragraph that goes on over a page is one. */
export function joinParagraphs(lines: readonly BodyLine[], body: Body): readonly string[] {
  const paragraphs: string[] = []
  lines.forEach((line, index) => {
    const previous = lines[index - 1]
    const open = paragraphs[paragraphs.length - 1]
    if (previous === undefined || open === undefined || begins(line, previous, body))
      paragraphs.push(line.text)
    else if (isCentred(line, body) || isCentred(previous, body))
      paragraphs[paragraphs.length - 1] = `${open}\n${line.text}`
    else paragraphs[paragraphs.length - 1] = joinLines(open, line.text)
  })
  return paragraphs
}

function begins(line: BodyLine, previous: BodyLine, body: Body): boolean {
  if (line.page === previous.page && line.y - previous.y > 1.45 * Math.max(body.pitch, line.size)) return true
  if (isCentred(line, body)) return !isBalanced(previous, body) && !/^\p{Ll}/u.test(line.text)
  if (isCentred(previous, body)) return !isBalanced(line, body)
  const isIndented = line.left - body.left > 0.8 * line.size
  const isBelow = Math.abs(line.left - previous.left) <= SAME_INDENT * line.size
  if (isIndented && !isBelow) return true
  if (SENTENCE_END.test(previous.text) && /^\p{Lu}/u.test(line.text)) {
    // A paragraph goes on at the margin, and fills its line before it does.
    if (isIndented || (isBelow && hadRoom(line, previous, body))) return true
  }
  const wasFull = previous.right >= body.fullFrom
  if (LABEL.test(line.text) && (!wasFull || SENTENCE_END.test(previous.text) || isIndented)) return true
  return !wasFull && (SENTENCE_END.test(previous.text) || isIndented || /^\p{Lu}/u.test(line.text))
}

/** Whether the first word of a line would have found room on the one above. */
function hadRoom(line: BodyLine, previous: BodyLine, body: Body): boolean {
  const word = line.text.search(/\s|$/) + 1
  return previous.right + (word * (line.right - line.left)) / line.text.length < body.right
}

/** Titles stand in the middle, away from both margins. */
function isCentred(line: BodyLine, body: Body): boolean {
  const [before, behind] = [line.left - body.left, body.right - line.right]
  return before > 3 * line.size && behind > 3 * line.size && Math.abs(before - behind) < 2 * line.size
}

/** As far from one margin as from the other: a wide line of a title that goes on in a narrow one. */
function isBalanced(line: BodyLine, body: Body): boolean {
  const [before, behind] = [line.left - body.left, body.right - line.right]
  return before > 0.5 * line.size && Math.abs(before - behind) < 0.5 * line.size
}

/** Where short paragraphs outnumber their second lines, most lines are indented; so many at the margin still tell it. */
const MARGIN_SHARE = 0.2

/** The place furthest left at which a fair share of the lines begins, give or take a point; else where most begin. */
function leftMargin(lefts: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const left of lefts) counts.set(left, (counts.get(left) ?? 0) + 1)
  const near = (left: number) => [-1, 0, 1].reduce((sum, by) => sum + (counts.get(left + by) ?? 0), 0)
  const places = [...counts.keys()].toSorted((one, other) => one - other)
  const wanted = Math.max(2, MARGIN_SHARE * lefts.length)
  return places.find((left) => near(left) >= wanted) ?? mostFrequent(lefts)
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
