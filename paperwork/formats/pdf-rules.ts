import { apply, type DrawnList, type Matrix, type OperatorCodes, startPlacement } from './pdf-drawing.ts'
import type { Rule } from './pdf-page.ts'

/** A filled box no thicker than this is a drawn line: Word draws table borders so. */
const THICKEST_LINE = 3

/** Shorter strokes are dashes and ticks, not borders. */
const SHORTEST_LINE = 6

type Box = { left: number; right: number; top: number; bottom: number }

/** The straight lines that a page draws, in the coordinates of `toPage`. Clipping paths draw nothing. */
export function readRules(drawn: DrawnList, codes: OperatorCodes, toPage: Matrix): readonly Rule[] {
  const rules: Rule[] = []
  const placement = startPlacement(codes, toPage)
  const strokes = new Set(
    ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'].map(
      (name) => codes[name],
    ),
  )
  drawn.fnArray.forEach((operator, index) => {
    const args = drawn.argsArray[index]
    placement.follow(operator, args)
    if (operator === codes.constructPath && Array.isArray(args) && args[0] !== codes.endPath) {
      for (const box of boxesOf(args[1], placement.current()))
        rules.push(...rulesOf(box, strokes.has(Number(args[0]))))
    }
  })
  return rules
}

/** The lines a box stands for: itself when it is thin, its four sides when it is stroked, none when filled. */
function rulesOf(box: Box, isStroked: boolean): readonly Rule[] {
  const { left, right, top, bottom } = box
  const [width, height] = [right - left, bottom - top]
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2]
  if (height <= THICKEST_LINE)
    return width < SHORTEST_LINE ? [] : [{ left, right, top: middleY, bottom: middleY }]
  if (width <= THICKEST_LINE)
    return height < SHORTEST_LINE ? [] : [{ left: middleX, right: middleX, top, bottom }]
  if (!isStroked) return []
  return [
    { left, right, top, bottom: top },
    { left, right, top: bottom, bottom },
    { left, right: left, top, bottom },
    { left: right, right, top, bottom },
  ]
}

const MOVE = 0
const NUMBERS_AFTER: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 }

/** The boxes around the sub-paths of a path, which pdf.js stores as codes each followed by its coordinates. */
function boxesOf(paths: unknown, matrix: Matrix): readonly Box[] {
  const data = Array.isArray(paths) ? paths[0] : undefined
  if (!(data instanceof Float32Array) && !Array.isArray(data)) return []
  const boxes: Box[] = []
  let box: Box | undefined
  for (let at = 0; at < data.length; ) {
    const code = Number(data[at])
    const count = NUMBERS_AFTER[code]
    if (count === undefined) return boxes
    if (code === MOVE) {
      box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
      boxes.push(box)
    }
    for (let pair = at + 1; box !== undefined && pair < at + count; pair += 2) {
      stretch(box, apply(matrix, Number(data[pair]), Number(data[pair + 1])))
    }
    at += 1 + count
  }
  return boxes.filter((one) => one.left <= one.right)
}

function stretch(box: Box, [x, y]: readonly [number, number]): void {
  box.left = Math.min(box.left, x)
  box.right = Math.max(box.right, x)
  box.top = Math.min(box.top, y)
  box.bottom = Math.max(box.bottom, y)
}
