import type { GreyPicture } from './picture.ts'

/** The box around a connected blot of ink, in pixels; right and bottom are the last ones of it. */
export type LetterBox = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Lighter is paper. */
const INK_BELOW = 128

/** The smallest and largest side of what counts as a letter, in pixels of about 100 to the inch. */
const SMALLEST_LETTER = 3
const LARGEST_LETTER = 45

type Box = { left: number; right: number; top: number; bottom: number }

/** The connected blots of ink that have the size of letters; frames, photos and dust are none. */
export function letterBoxes(picture: GreyPicture): readonly LetterBox[] {
  const { width, height, light } = picture
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
