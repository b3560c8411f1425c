import type { GreyPicture } from './picture.ts'

/**
 * A ruled line in a picture, from one end of it to the other, in pixels: `at` is its middle across, `where` where it
 * stands at one place along it, for lines on a bent page lean.
 */
export type RuledLine = {
  readonly isLevel: boolean
  readonly at: number
  readonly from: number
  readonly to: number
  readonly where: (along: number) => number
}

const INK_BELOW = 150

/** Paper beside a line is lighter than that; what is between is the soft edge of the line. */
const EDGE_BELOW = 225

/** In letter sizes: shorter strokes are parts of letters, thicker ones are no lines. */
const SHORTEST_RUN = 1.2
const SHORTEST_LINE = 1.8
const THICKEST_LINE = 0.25

/** A line that was scanned pale has gaps of so many pixels. */
const LONGEST_GAP = 3

/** A line on a bent page climbs by up to this share of its length. */
const STEEPEST = 0.04

/**
 * Finds the straight level and upright lines with which tables are ruled, and wipes them out of the picture, so that
 * nobody reads them as letters; letters that cross a line stay whole. `letter` is the letter size in pixels.
 */
export function takeRuledLines(
  picture: GreyPicture,
  letter: number,
): { readonly lines: readonly RuledLine[]; readonly rest: GreyPicture } {
  const level = joinRuns(runsOf(picture, letter), letter)
  const upright = joinRuns(runsOf(turned(picture), letter), letter)
  const rest = { ...picture, light: Uint8Array.from(picture.light) }
  for (const line of level) wipe({ from: picture, to: rest, line, isLevel: true, letter })
  for (const line of upright) wipe({ from: picture, to: rest, line, isLevel: false, letter })
  return {
    lines: [
      ...level.map((line) => ({ isLevel: true, ...placeOf(line) })),
      ...upright.map((line) => ({ isLevel: false, ...placeOf(line) })),
    ],
    rest,
  }
}

/** A stretch of ink in a row, or in a column where upright lines are looked for. */
type Run = { readonly row: number; readonly from: number; readonly to: number }

type Line = { from: number; to: number; last: number; readonly runs: Run[] }

function placeOf({ from, to, runs }: Line): Omit<RuledLine, 'isLevel'> {
  const ink = runs.reduce((sum, run) => sum + run.to - run.from, 0)
  const at = runs.reduce((sum, run) => sum + (run.row + 0.5) * (run.to - run.from), 0) / ink
  const where = (along: number): number => {
    const here = runs.filter((run) => run.from <= along && along < run.to)
    return here.length === 0 ? at : here.reduce((sum, run) => sum + run.row + 0.5, 0) / here.length
  }
  return { at, from, to, where }
}

/** The long runs of ink in each row. */
function runsOf({ width, height, light }: GreyPicture, letter: number): readonly Run[] {
  const runs: Run[] = []
  const shortest = SHORTEST_RUN * letter
  for (let row = 0; row < height; row += 1) {
    let from = -1
    let last = -1
    for (let x = 0, at = row * width; x <= width; x += 1, at += 1) {
      if (x < width && (light[at] ?? 255) < INK_BELOW) {
        if (from === -1) from = x
        last = x
      } else if (from !== -1 && (x - last > LONGEST_GAP || x === width)) {
        if (last + 1 - from >= shortest) runs.push({ row, from, to: last + 1 })
        from = -1
      }
    }
  }
  return runs
}

/** Runs that lie under one another, or go on a row higher or lower, are one line, even where it climbs a little. */
function joinRuns(runs: readonly Run[], letter: number): readonly Line[] {
  const lines: Line[] = []
  let open: Line[] = []
  for (const run of runs) {
    open = open.filter((line) => run.row - line.last <= LONGEST_GAP)
    const line = open.find((one) => one.from <= run.to + letter && run.from <= one.to + letter)
    if (line === undefined) {
      const made = { from: run.from, to: run.to, last: run.row, runs: [run] }
      lines.push(made)
      open.push(made)
      continue
    }
    line.from = Math.min(line.from, run.from)
    line.to = Math.max(line.to, run.to)
    line.last = run.row
    line.runs.push(run)
  }
  return lines.filter((line) => isRuled(line, letter))
}

function isRuled({ from, to, last, runs }: Line, letter: number): boolean {
  const length = to - from
  const ink = runs.reduce((sum, run) => sum + run.to - run.from, 0)
  const climb = last - (runs[0]?.row ?? last)
  return (
    length >= SHORTEST_LINE * letter &&
    ink / length <= THICKEST_LINE * letter &&
    climb <= THICKEST_LINE * letter + STEEPEST * length
  )
}

type Wiping = {
  readonly from: GreyPicture
  readonly to: GreyPicture
  readonly line: Line
  readonly isLevel: boolean
  readonly letter: number
}

/** Makes paper of the line where the ink across it is no thicker than a line. */
function wipe({ from: { width, height, light }, to, line, isLevel, letter }: Wiping): void {
  const [step, along, rows] = isLevel ? [width, 1, height] : [1, width, width]
  const thickest = THICKEST_LINE * letter + 2
  for (const run of line.runs) {
    for (let at = run.from; at < run.to; at += 1) {
      const isInk = (row: number): boolean =>
        row >= 0 && row < rows && (light[row * step + at * along] ?? 255) < EDGE_BELOW
      const { first, last } = extent(run.row, isInk, SHORTEST_RUN * letter)
      const isCrossing = last - first >= SHORTEST_RUN * letter
      if (last - first > thickest && !isCrossing) continue
      const [from, until] = isCrossing ? [run.row - 1, run.row + 1] : [first, last]
      for (let row = from; row <= until; row += 1) to.light[row * step + at * along] = 255
    }
  }
}

/** From where to where ink goes on across a line; beyond `most` it is another line that crosses this one. */
function extent(
  row: number,
  isInk: (row: number) => boolean,
  most: number,
): { readonly first: number; readonly last: number } {
  let first = row
  let last = row
  while (isInk(first - 1) && last - first <= most) first -= 1
  while (isInk(last + 1) && last - first <= most) last += 1
  return { first, last }
}

function turned({ width, height, light }: GreyPicture): GreyPicture {
  const upright = new Uint8Array(light.length)
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) upright[x * height + y] = light[at] ?? 255
  }
  return { width: height, height: width, light: upright }
}
