import { type Body, type BodyLine, SAME_INDENT, SENTENCE_END } from './pdf-body.ts'
import { joinLines } from './pdf-lines.ts'

/** What begins a numbered or dashed item: “I.”, “1.”, “2.1.”, “a)”, “-”, “+”, “•”. */
const LABEL = /^(?:(?:[IVXLC]+|\d{1,2}(?:\.\d{1,2})*)[.)]|[1-9]\d{2}[.)](?=\s+\p{Lu})|[a-zđ]\)|[-–+•*])\s*\S/u

/** Opens the letter under its title, both of them in the middle. */
const ADDRESS = /^Kính\s+gửi\s*:/iu

/** Joins the lines of each paragraph; a paragraph that goes on over a page is one. */
export function joinParagraphs(lines: readonly BodyLine[], body: Body): readonly string[] {
  const paragraphs: string[] = []
  lines.forEach((line, index) => {
    const previous = lines[index - 1]
    const open = paragraphs[paragraphs.length - 1]
    if (previous === undefined || open === undefined || begins(line, previous, body))
      paragraphs.push(line.text)
    else if ((isCentred(line, body) || isCentred(previous, body)) && hadRoomCentred(line, previous, body))
      paragraphs[paragraphs.length - 1] = `${open}\n${line.text}`
    else paragraphs[paragraphs.length - 1] = joinLines(open, line.text)
  })
  return paragraphs
}

function begins(line: BodyLine, previous: BodyLine, body: Body): boolean {
  const isApart = standsApart(line, previous, body)
  if (isApart === true || ADDRESS.test(line.text)) return true
  if (isCentred(line, body)) return !isTitleBefore(line, previous, body) && !/^\p{Ll}/u.test(line.text)
  if (isCentred(previous, body)) return !isBalanced(line, body)
  const isIndented = line.left - body.left > 0.8 * line.size
  const isBelow = Math.abs(line.left - previous.left) <= SAME_INDENT * line.size
  if (isIndented && !isBelow) return true
  if (!isIndented && isApart === false) return false
  if (SENTENCE_END.test(previous.text) && /^\p{Lu}/u.test(line.text)) {
    // A paragraph goes on at the margin, and fills its line before it does.
    if (isIndented || (isBelow && hadRoom(line, previous, body))) return true
  }
  const wasFull = previous.right >= body.fullFrom
  if (LABEL.test(line.text) && (!wasFull || SENTENCE_END.test(previous.text) || isIndented)) return true
  return !wasFull && (SENTENCE_END.test(previous.text) || isIndented || /^\p{Lu}/u.test(line.text))
}

/** Whether the space above a line parts it from the one before, or tells that it goes on; null where it says neither. */
function standsApart(line: BodyLine, previous: BodyLine, { pitch, apartFrom }: Body): boolean | null {
  if (line.page !== previous.page) return null
  const gap = line.y - previous.y
  if (apartFrom !== null) return gap >= apartFrom
  return gap > 1.45 * Math.max(pitch, line.size) ? true : null
}

/** The line above one in the middle is of the same title: it stands there too, or was so wide that it had to break. */
function isTitleBefore(line: BodyLine, previous: BodyLine, body: Body): boolean {
  if (isBalanced(previous, body)) return true
  return !SENTENCE_END.test(previous.text) && !hadRoomCentred(line, previous, body)
}

/** Whether the first word of a line would have found room on the one above. */
function hadRoom(line: BodyLine, previous: BodyLine, body: Body): boolean {
  return previous.right + firstWord(line) < body.right
}

/** The same for lines in the middle: what a title broke off itself stays a line. */
function hadRoomCentred(line: BodyLine, previous: BodyLine, body: Body): boolean {
  return previous.right - previous.left + firstWord(line) < body.right - body.left
}

/** About how wide the first word of a line is, with the space before it. */
function firstWord({ text, left, right }: BodyLine): number {
  return ((text.search(/\s|$/) + 1) * (right - left)) / text.length
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
