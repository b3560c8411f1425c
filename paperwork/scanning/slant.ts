import { type LetterBox, letterBoxes } from './letter-boxes.ts'
import type { GreyPicture } from './picture.ts'
import { readsAcross } from './reads-across.ts'

/** By how many degrees clockwise a picture has to be turned so that its lines of print lie level. */
export type Slant = {
  /** Nothing, or a quarter: whether the page then stands on its head shows only when it is read. */
  readonly turn: 0 | 90
  readonly skew: number
}

/** More letters than this say nothing new. */
const MOST_LETTERS = 6_000

/** Pages lie askew by up to this many degrees. */
const MOST_SKEW = 12
const COARSE_STEP = 0.5
const FINE_STEP = 0.05

type Point = { readonly along: number; readonly across: number }

/**
 * Finds how the lines of print lie on an evenly lit picture of about 100 pixels to the inch: which way its letters
 * follow one another, and at which angle their feet and heads gather in the sharpest lines.
 */
export function findSlant(picture: GreyPicture): Slant {
  const letters = thin(letterBoxes(picture))
  const turn = readsAcross(letters) ? 0 : 90
  const points = letters.flatMap((letter) => (turn === 0 ? levelPoints(letter) : uprightPoints(letter)))
  return { turn, skew: -sharpest(points) || 0 }
}

function levelPoints({ left, right, top, bottom }: LetterBox): readonly Point[] {
  const along = (left + right) / 2
  return [
    { along, across: top },
    { along, across: bottom },
  ]
}

/** The same points of the picture after a quarter turn. */
function uprightPoints({ left, right, top, bottom }: LetterBox): readonly Point[] {
  const along = -(top + bottom) / 2
  return [
    { along, across: left },
    { along, across: right },
  ]
}

function thin(letters: readonly LetterBox[]): readonly LetterBox[] {
  const every = Math.ceil(letters.length / MOST_LETTERS)
  return every <= 1 ? letters : letters.filter((_, index) => index % every === 0)
}

/** The angle under which the points lie in the sharpest lines. */
function sharpest(points: readonly Point[]): number {
  let best = { angle: 0, sharpness: sharpnessAt(points, 0) }
  const look = (from: number, to: number, step: number): void => {
    for (let angle = from; angle <= to; angle += step) {
      const sharpness = sharpnessAt(points, angle)
      if (sharpness > best.sharpness) best = { angle, sharpness }
    }
  }
  look(-MOST_SKEW, MOST_SKEW, COARSE_STEP)
  look(best.angle - COARSE_STEP, best.angle + COARSE_STEP, FINE_STEP)
  return best.angle
}

function sharpnessAt(points: readonly Point[], angle: number): number {
  const sine = Math.sin((angle * Math.PI) / 180)
  const cosine = Math.cos((angle * Math.PI) / 180)
  const counts = new Map<number, number>()
  for (const { along, across } of points) {
    const line = Math.round(across * cosine - along * sine)
    counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  let sharpness = 0
  for (const count of counts.values()) sharpness += count * count
  return sharpness
}
