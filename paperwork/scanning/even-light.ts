import type { GreyPicture } from './picture.ts'

/** So many squares lie side by side on the picture; the paper is looked for in each. */
const SQUARES_ACROSS = 48

/** The share of a square that is lighter than what is taken for its paper. */
const LIGHTER_THAN_PAPER = 0.1

/** Paper is never darker than this; what is darker is the table on which it lies. */
const DARKEST_PAPER = 70

/** What is lighter than this share of the paper is paper, what is darker than that one is ink. */
const PAPER_FROM = 0.88
const INK_UNTIL = 0.2

/** Takes shadows and yellowed paper out of a picture: paper becomes white, ink black. */
export function evenLight(picture: GreyPicture): GreyPicture {
  const { width, height, light } = picture
  const side = Math.max(8, Math.ceil(width / SQUARES_ACROSS))
  const paper = paperOf(picture, side)
  const even = new Uint8Array(light.length)
  const across = weights(width, side, paper.across)
  const down = weights(height, side, paper.down)
  const scale = 255 / (PAPER_FROM - INK_UNTIL)
  for (let y = 0; y < height; y += 1) {
    const row = down(y)
    const [above, below] = [row.first * paper.across, row.second * paper.across]
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
      const { first, second, share } = across(x)
      const top = mix(paper.light[above + first], paper.light[above + second], share)
      const bottom = mix(paper.light[below + first], paper.light[below + second], share)
      const white = top + (bottom - top) * row.share
      even[at] = Math.max(0, Math.min(255, ((light[at] ?? 0) / white - INK_UNTIL) * scale))
    }
  }
  return { width, height, light: even }
}

type Squares = { readonly across: number; readonly down: number; readonly light: Float32Array }

/** How light the paper is in each square of that side. A square full of ink takes it from its neighbours. */
function paperOf({ width, height, light }: GreyPicture, side: number): Squares {
  const across = Math.ceil(width / side)
  const down = Math.ceil(height / side)
  const found = new Float32Array(across * down)
  for (let square = 0; square < found.length; square += 1) {
    const counts = new Uint32Array(256)
    const left = (square % across) * side
    const top = Math.floor(square / across) * side
    const [right, bottom] = [Math.min(width, left + side), Math.min(height, top + side)]
    for (let y = top; y < bottom; y += 1) {
      for (let at = y * width + left; at < y * width + right; at += 1) {
        const value = light[at] ?? 0
        counts[value] = (counts[value] ?? 0) + 1
      }
    }
    found[square] = lightestBut(counts, LIGHTER_THAN_PAPER * (right - left) * (bottom - top))
  }
  const spread = around({ across, down, light: found }, (values) => Math.max(...values))
  return around(spread, (values) => values.reduce((sum, value) => sum + value, 0) / values.length)
}

function lightestBut(counts: Uint32Array, lighter: number): number {
  let seen = 0
  for (let value = 255; value > DARKEST_PAPER; value -= 1) {
    seen += counts[value] ?? 0
    if (seen >= lighter) return value
  }
  return DARKEST_PAPER
}

/** Each square made out of itself and the eight around it. */
function around({ across, down, light }: Squares, make: (values: readonly number[]) => number): Squares {
  const made = light.map((_, square) => {
    const [x, y] = [square % across, Math.floor(square / across)]
    const values: number[] = []
    for (let row = Math.max(0, y - 1); row <= Math.min(down - 1, y + 1); row += 1) {
      for (let column = Math.max(0, x - 1); column <= Math.min(across - 1, x + 1); column += 1) {
        values.push(light[row * across + column] ?? 0)
      }
    }
    return make(values)
  })
  return { across, down, light: made }
}

type Between = { readonly first: number; readonly second: number; readonly share: number }

/** Between the middles of which two squares each pixel of a side lies. */
function weights(length: number, side: number, squares: number): (at: number) => Between {
  const known = Array.from({ length }, (_, at) => {
    const place = Math.max(0, Math.min(squares - 1, (at + 0.5) / side - 0.5))
    const first = Math.floor(place)
    return { first, second: Math.min(squares - 1, first + 1), share: place - first }
  })
  return (at) => known[at] ?? { first: 0, second: 0, share: 0 }
}

function mix(one = 0, other = 0, share = 0): number {
  return one + (other - one) * share
}
