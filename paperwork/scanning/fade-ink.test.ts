import { describe, expect, it } from 'vitest'
import { fadeInk } from './fade-ink.ts'
import { greyOf, type Picture } from './picture.ts'

const SIDE = 200
const BLUE = [30, 60, 170]
const BLACK = [20, 15, 25]

/** A white page with these pixels on it. */
function page(colour: (x: number, y: number) => readonly number[] | undefined): Picture {
  const pixels = new Uint8Array(SIDE * SIDE * 3).fill(255)
  for (let y = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1) pixels.set(colour(x, y) ?? [], 3 * (y * SIDE + x))
  }
  return { width: SIDE, height: SIDE, pixels }
}

const lightAt = (picture: Picture, x: number, y: number) =>
  fadeInk(picture, greyOf(picture)).light[y * SIDE + x]

describe('coloured ink', () => {
  it('of a signature fades, also behind the print that it crosses', () => {
    const isPrint = (y: number) => y >= 90 && y < 98
    const signed = page((x, y) =>
      isPrint(y) ? BLACK : Math.abs(x - y) < 4 && x > 20 && x < 180 ? BLUE : undefined,
    )
    expect(lightAt(signed, 40, 40)).toBe(255)
    expect(lightAt(signed, 160, 160)).toBe(255)
    expect(lightAt(signed, 94, 94)).toBe(25)
  })

  it('of letters stays', () => {
    const letters = page((x, y) => (y >= 90 && y < 120 && x % 20 < 6 ? BLUE : undefined))
    expect(lightAt(letters, 42, 100)).toBe(170)
  })
})
