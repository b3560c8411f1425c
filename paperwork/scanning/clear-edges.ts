import type { GreyPicture } from './picture.ts'

const INK_BELOW = 128

/** The picture without the ink that touches its edges: the black frame of a scan, the table under a photographed page. */
export function clearEdges({ width, height, light }: GreyPicture): GreyPicture {
  const cleared = Uint8Array.from(light)
  const waiting: number[] = []
  const reach = (at: number): void => {
    if ((cleared[at] ?? 255) >= INK_BELOW) return
    cleared[at] = 255
    waiting.push(at)
  }
  for (let x = 0; x < width; x += 1) {
    reach(x)
    reach((height - 1) * width + x)
  }
  for (let y = 0; y < height; y += 1) {
    reach(y * width)
    reach(y * width + width - 1)
  }
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at >= width) reach(at - width)
    if (at < width * (height - 1)) reach(at + width)
    if (at % width > 0) reach(at - 1)
    if (at % width < width - 1) reach(at + 1)
  }
  return { width, height, light: cleared }
}
