import type { GreyPicture } from './picture.ts'

/** By how many degrees clockwise a picture has to be turned so that its lines of print lie level. */
export type Slant = {
  /** Nothing, or a quarter: whether the page then stands on its head shows only when it is read. */
  readonly turn: 0 | 90
  readonly skew: number
  /** How much more level the lines are this way than a quarter turned; about 1 where nobody can tell. */
  readonly sureness: number
}

/** Lighter is paper. */
const INK_BELOW = 128

/** The smallest and largest side of what counts as a letter, in pixels of about 100 to the inch. */
const SMALLEST_LETTER = 3
const LARGEST_LETTER = 45

/** More letters than this say nothing new. */
const MOST_LETTERS = 6_000

/** Pages lie askew by up to this many degrees. */
const MOST_SKEW = 12
const COARSE_STEP = 0.5
const FINE_STEP = 0.05

type Box = { left: number; right: number; top: number; bottom: number }

type Point = { readonly along: number; readonly across: number }

/**
 * Finds how the lines of print lie on an evenly lit picture of about 100 pixels to the inch: the angle at which the feet
 * and heads of the letters gather in the sharpest lines.
 */
export function findSlant(picture: GreyPicture): Slant {
  const letters = thin(lettersOf(picture))
  const level = sharpest(
    letters.flatMap(({ left, right, top, bottom }) => [
      { along: (left + right) / 2, across: top },
      { along: (left + right) / 2, across: bottom },
    ]),
  )
  const upright = sharpest(
    letters.flatMap(({ left, right, top, bottom }) => [
      { along: -(top + bottom) / 2, across: left },
      { along: -(top + bottom) / 2, across: right },
    ]),
  )
  const isLevel = level.sharpness >= upright.sharpness
  const [best, other] = isLevel ? [level, upright] : [upright, level]
  const sureness = other.sharpness === 0 ? 1 : best.sharpness / other.sharpness
  return { turn: isLevel ? 0 : 90, skew: -best.angle || 0, sureness }
}

/** The boxes around the connected blots of ink that have the size of letters; frames and photos are none. */
function lettersOf({ width, height, light }: GreyPicture): readonly Box[] {
  const parents: number[] = []
  const boxes: Box[] = []
  const rootOf = (label: number): number => {
    let root = label
    while (parents[root] !== root) root = parents[root] ?? 0
    parents[label] = root
    return root
  }
  let above = new Int32Array(width).fill(-1)
  for (let y = 0; y < height; y += 1) {
    const row = new Int32Array(width).fill(-1)
    for (let x = 0; x < width; x += 1) {
      if ((light[y * width + x] ?? 255) >= INK_BELOW) continue
      const touched = [row[x - 1], above[x - 1], above[x], above[x + 1]].filter(
        (label): label is number => label !== undefined && label >= 0,
      )
      const roots = touched.map(rootOf)
      const label = roots.length === 0 ? parents.length : Math.min(...roots)
      if (roots.length === 0) {
        parents.push(label)
        boxes.push({ left: x, right: x, top: y, bottom: y })
      }
      for (const root of roots) {
        if (root === label) continue
        parents[root] = label
        stretch(boxes[label], boxes[root])
      }
      stretch(boxes[label], { left: x, right: x, top: y, bottom: y })
      row[x] = label
    }
    above = row
  }
  return boxes.filter((box, label) => parents[label] === label && isLetter(box))
}

function stretch(box: Box | undefined, other: Box | undefined): void {
  if (box === undefined || other === undefined) return
  box.left = Math.min(box.left, other.left)
  box.right = Math.max(box.right, other.right)
  box.top = Math.min(box.top, other.top)
  box.bottom = Math.max(box.bottom, other.bottom)
}

function isLetter({ left, right, top, bottom }: Box): boolean {
  const [width, height] = [right - left + 1, bottom - top + 1]
  return Math.max(width, height) <= LARGEST_LETTER && Math.min(width, height) >= SMALLEST_LETTER
}

function thin(letters: readonly Box[]): readonly Box[] {
  const every = Math.ceil(letters.length / MOST_LETTERS)
  return every <= 1 ? letters : letters.filter((_, index) => index % every === 0)
}

/** The angle under which the points lie in the sharpest lines, and how sharp they are there. */
function sharpest(points: readonly Point[]): { readonly angle: number; readonly sharpness: number } {
  let best = { angle: 0, sharpness: sharpnessAt(points, 0) }
  const look = (from: number, to: number, step: number): void => {
    for (let angle = from; angle <= to; angle += step) {
      const sharpness = sharpnessAt(points, angle)
      if (sharpness > best.sharpness) best = { angle, sharpness }
    }
  }
  look(-MOST_SKEW, MOST_SKEW, COARSE_STEP)
  look(best.angle - COARSE_STEP, best.angle + COARSE_STEP, FINE_STEP)
  return best
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
