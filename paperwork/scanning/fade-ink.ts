import type { GreyPicture, Picture } from './picture.ts'

/** So much of red, green and blue stand apart in coloured ink; paper yellows less. */
const COLOURED_FROM = 55

/** Darker than this it is print, though the ink of a stamp lies over it. */
const LIGHT_FROM = 105

/** Coloured blots that reach over more pixels than this, each way, are stamps and signatures; smaller ones are letters. */
const LARGER_THAN_LETTERS = 110

/** Blots are looked for in squares of so many pixels: the strokes of a stamp go on behind the letters they cross. */
const STEP = 8

/** Every other pixel of a square shows whether there is ink in it. */
const LOOK = 2

/** The grey of a picture without the strokes of its stamps and signatures, as far as they are in colour. */
export function fadeInk({ width, height, pixels }: Picture, grey: GreyPicture): GreyPicture {
  const [across, down] = [Math.floor(width / STEP), Math.floor(height / STEP)]
  const isInk = (at: number): boolean => {
    const [red, green, blue] = [pixels[3 * at] ?? 0, pixels[3 * at + 1] ?? 0, pixels[3 * at + 2] ?? 0]
    const most = Math.max(red, green, blue)
    return most >= LIGHT_FROM && most - Math.min(red, green, blue) >= COLOURED_FROM
  }
  const squares = Array.from({ length: across * down }, (_, square) => {
    return { left: (square % across) * STEP, top: Math.floor(square / across) * STEP }
  })
  const inked = Uint8Array.from(squares, ({ left, top }) => {
    for (let y = top; y < top + STEP; y += LOOK) {
      for (let x = left; x < left + STEP; x += LOOK) if (isInk(y * width + x)) return 1
    }
    return 0
  })
  const light = Uint8Array.from(grey.light)
  for (const square of largeBlots(inked, across).flat()) {
    const { left, top } = squares[square] ?? { left: 0, top: 0 }
    for (let y = top; y < top + STEP; y += 1) {
      for (let x = left; x < left + STEP; x += 1) if (isInk(y * width + x)) light[y * width + x] = 255
    }
  }
  return { width, height, light }
}

/** The squares of each connected blot that is larger than a letter; `inked` is used up. */
function largeBlots(inked: Uint8Array, across: number): readonly (readonly number[])[] {
  const blots: (readonly number[])[] = []
  const least = LARGER_THAN_LETTERS / STEP
  for (let first = 0; first < inked.length; first += 1) {
    if (inked[first] !== 1) continue
    const blot = [first]
    inked[first] = 0
    for (let next = 0; next < blot.length; next += 1) {
      const square = blot[next] ?? 0
      for (const step of [-across - 1, -across, -across + 1, -1, 1, across - 1, across, across + 1]) {
        if (inked[square + step] !== 1) continue
        inked[square + step] = 0
        blot.push(square + step)
      }
    }
    if (
      reach(blot.map((square) => square % across)) > least &&
      reach(blot.map((square) => Math.floor(square / across))) > least
    )
      blots.push(blot)
  }
  return blots
}

function reach(places: readonly number[]): number {
  let [least, most] = [Infinity, -Infinity]
  for (const place of places) {
    least = Math.min(least, place)
    most = Math.max(most, place)
  }
  return most - least
}
