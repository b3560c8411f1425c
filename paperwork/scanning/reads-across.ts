import type { LetterBox } from './letter-boxes.ts'

/** Letters stand in squares of this side, so that only near ones are compared. */
const SQUARE = 32

/** Signs above and below letters are smaller than this share of a usual letter, and stand closer than the next line. */
const LEAST_OF_USUAL = 0.6

/** How much of the smaller of two letters has to lie beside the other one. */
const LEAST_OVERLAP = 0.5

type Side = 'width' | 'height'

/**
 * Whether letters follow one another from left to right and not from top to bottom: the next letter of a word is nearer
 * than that of the line below, and so it is in a table whose rows and columns are all in line.
 */
export function readsAcross(letters: readonly LetterBox[]): boolean {
  const usual = middle(letters.map((letter) => Math.max(sideOf(letter, 'width'), sideOf(letter, 'height'))))
  const whole = letters.filter(
    (letter) => Math.max(sideOf(letter, 'width'), sideOf(letter, 'height')) >= LEAST_OF_USUAL * usual,
  )
  const squares = inSquares(whole)
  let across = 0
  let down = 0
  for (const letter of whole) {
    const near = around(letter, squares)
    const beside = nearest(near.map((other) => gap(letter, other)))
    const below = nearest(near.map((other) => gap(turned(letter), turned(other))))
    if (beside < below) across += 1
    else if (below < beside) down += 1
  }
  return across >= down
}

const sideOf = ({ left, right, top, bottom }: LetterBox, side: Side): number =>
  side === 'width' ? right - left + 1 : bottom - top + 1

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

const squareOf = (x: number, y: number): string => `${Math.floor(x / SQUARE)} ${Math.floor(y / SQUARE)}`

function inSquares(letters: readonly LetterBox[]): ReadonlyMap<string, readonly LetterBox[]> {
  return Map.groupBy(letters, ({ left, top }) => squareOf(left, top))
}

function around(
  { left, top }: LetterBox,
  squares: ReadonlyMap<string, readonly LetterBox[]>,
): readonly LetterBox[] {
  const steps = [-SQUARE, 0, SQUARE]
  return steps.flatMap((down) =>
    steps.flatMap((across) => squares.get(squareOf(left + across, top + down)) ?? []),
  )
}

/** How far it is to a letter that stands behind this one on the same line, or endless. */
function gap(letter: LetterBox, other: LetterBox): number {
  const overlap = Math.min(letter.bottom, other.bottom) - Math.max(letter.top, other.top) + 1
  const smaller = Math.min(sideOf(letter, 'height'), sideOf(other, 'height'))
  const isBehind = other.left > letter.left && other.right > letter.right
  return isBehind && overlap >= LEAST_OVERLAP * smaller ? Math.max(0, other.left - letter.right) : Infinity
}

const turned = ({ left, right, top, bottom }: LetterBox): LetterBox => ({
  left: top,
  right: bottom,
  top: left,
  bottom: right,
})

function nearest(gaps: readonly number[]): number {
  return gaps.reduce((least, one) => Math.min(least, one), Infinity)
}
