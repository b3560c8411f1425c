import { type LegacyFont, markLetters } from './legacy-fonts.ts'
import {
  apply,
  asMatrix,
  type DrawnList,
  type Matrix,
  multiply,
  type OperatorCodes,
  SAME,
  startPlacement,
} from './pdf-drawing.ts'
import type { PlacedText } from './pdf-page.ts'

/** What is known of a font: the size of its own unit, and the old encoding it may be made for. */
export type PdfFont = { readonly unit: number; readonly legacy: LegacyFont | undefined }

/** Text as it is drawn: where it begins and ends, and how high its letters are. */
export type DrawnText = {
  readonly text: string
  readonly start: readonly [number, number]
  readonly end: readonly [number, number]
  readonly size: number
}

/** A gap wider than this share of the letter size parts two pieces of text. */
const PARTING_GAP = 0.15

type TextState = {
  font: PdfFont
  size: number
  letterSpacing: number
  wordSpacing: number
  stretch: number
  leading: number
  rise: number
}

const FIRST_STATE: TextState = {
  font: { unit: 0.001, legacy: undefined },
  size: 1,
  letterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
}

/** The texts that a page draws, in the coordinates of `toPage`, in the order of drawing. */
export function readGlyphs(
  drawn: DrawnList,
  codes: OperatorCodes,
  { toPage, fontOf }: { readonly toPage: Matrix; readonly fontOf: (name: string) => PdfFont },
): readonly DrawnText[] {
  const found: DrawnText[] = []
  const placement = startPlacement(codes, toPage)
  const kept: TextState[] = []
  const pen: Pen = { state: { ...FIRST_STATE }, line: SAME, x: 0 }
  const setters = settersOf(pen, codes, fontOf)
  drawn.fnArray.forEach((operator, index) => {
    const args = drawn.argsArray[index]
    const step = placement.follow(operator, args)
    if (step === 'saved') kept.push({ ...pen.state })
    else if (step === 'restored') pen.state = kept.pop() ?? { ...FIRST_STATE }
    else if (operator === codes.showText) show(pen, args, { place: placement.current(), found })
    else setters.get(operator)?.(Array.isArray(args) ? args : [])
  })
  return found
}

/** Where the next letter comes: on a line, so far from its beginning. */
type Pen = { state: TextState; line: Matrix; x: number }

type Setter = (args: readonly unknown[]) => void

function settersOf(
  pen: Pen,
  codes: OperatorCodes,
  fontOf: (name: string) => PdfFont,
): ReadonlyMap<number | undefined, Setter> {
  const number = (value: unknown): number => (Number.isFinite(value) ? Number(value) : 0)
  const move = (x: number, y: number): void => {
    pen.line = multiply(pen.line, [1, 0, 0, 1, x, y])
    pen.x = 0
  }
  const begin = (line: Matrix): void => {
    pen.line = line
    pen.x = 0
  }
  return new Map<number | undefined, Setter>([
    [codes.beginText, () => begin(SAME)],
    [codes.setTextMatrix, ([matrix]) => begin(asMatrix(matrix))],
    [codes.moveText, ([x, y]) => move(number(x), number(y))],
    [
      codes.setLeadingMoveText,
      ([x, y]) => {
        pen.state.leading = -number(y)
        move(number(x), number(y))
      },
    ],
    [codes.nextLine, () => move(0, -pen.state.leading)],
    [
      codes.setFont,
      ([name, size]) => {
        pen.state.font = fontOf(String(name))
        pen.state.size = number(size)
      },
    ],
    [codes.setCharSpacing, ([x]) => Object.assign(pen.state, { letterSpacing: number(x) })],
    [codes.setWordSpacing, ([x]) => Object.assign(pen.state, { wordSpacing: number(x) })],
    [codes.setHScale, ([percent]) => Object.assign(pen.state, { stretch: number(percent) / 100 })],
    [codes.setLeading, ([x]) => Object.assign(pen.state, { leading: number(x) })],
    [codes.setTextRise, ([x]) => Object.assign(pen.state, { rise: number(x) })],
  ])
}

type Sheet = { readonly place: Matrix; readonly found: DrawnText[] }

/** Letters with gaps between them; a gap that shows begins a new piece. */
function show(pen: Pen, args: unknown, { place, found }: Sheet): void {
  const glyphs: unknown = Array.isArray(args) ? args[0] : undefined
  if (!Array.isArray(glyphs)) return
  const { font, size, letterSpacing, wordSpacing, stretch, rise } = pen.state
  const matrix = multiply(place, pen.line)
  const height = Math.hypot(matrix[2], matrix[3]) * Math.abs(size) * font.unit * 1000
  let text = ''
  let from = pen.x
  const finish = (): void => {
    const [start, end] = [apply(matrix, from, rise), apply(matrix, pen.x, rise)]
    const letters = font.legacy === undefined ? text : markLetters(text, font.legacy)
    if (text !== '' && height > 0)
      found.push({ text: letters.replace(LIGATURE, openLigature), start, end, size: height })
    text = ''
  }
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      const gap = (-glyph / 1000) * size * stretch
      if (Math.abs(gap) > PARTING_GAP * Math.abs(size)) finish()
      pen.x += gap
      if (text === '') from = pen.x
    } else if (isGlyph(glyph)) {
      text += glyph.unicode
      const spacing = letterSpacing + (glyph.isSpace === true ? wordSpacing : 0)
      pen.x += (glyph.width * font.unit * size + spacing) * stretch
    }
  }
  finish()
}

type Glyph = { readonly unicode: string; readonly width: number; readonly isSpace?: unknown }

function isGlyph(value: unknown): value is Glyph {
  if (typeof value !== 'object' || value === null) return false
  return (
    'unicode' in value &&
    typeof value.unicode === 'string' &&
    'width' in value &&
    typeof value.width === 'number'
  )
}

/** “fi”, “fl” … drawn as one shape. */
const LIGATURE = /[\ufb00-\ufb06]/g
const openLigature = (shape: string): string => shape.normalize('NFKC')

/** Where a text stands for the reader. Slanted text (watermarks) is no part of the paper and left out. */
export function placeText({ text, start, end, size }: DrawnText): readonly PlacedText[] {
  const [left, y] = start
  const [right, endY] = end
  const isUpright = right >= left && Math.abs(endY - y) <= 0.1 * (right - left) + 0.01
  return isUpright ? [{ text, left, right, y, size }] : []
}

/** A quarter turn that a whole page was printed under, in degrees clockwise. */
export type Turn = 0 | 90 | 180 | 270

/** How most letters of a page are turned: a wide table may lie on its side on an upright page. */
export function turnOf(texts: readonly DrawnText[]): Turn {
  const letters: Record<Turn, number> = { 0: 0, 90: 0, 180: 0, 270: 0 }
  for (const { text, start, end } of texts) {
    const [across, down] = [end[0] - start[0], end[1] - start[1]]
    const turn: Turn = Math.abs(across) >= Math.abs(down) ? (across >= 0 ? 0 : 180) : down > 0 ? 90 : 270
    letters[turn] += text.trim().length
  }
  const turns: readonly Turn[] = [0, 90, 180, 270]
  return turns.reduce((most, turn) => (letters[turn] > letters[most] ? turn : most))
}
