import { type DrawnList, type Matrix, type OperatorCodes, startPlacement } from './pdf-drawing.ts'

/** A page of that size, and what brings its drawing into its coordinates. */
type Sheet = { readonly toPage: Matrix; readonly width: number; readonly height: number }

/** Which share of a page its largest picture covers; undefined where it paints none. */
export function pictureShare(drawn: DrawnList, codes: OperatorCodes, sheet: Sheet): number | undefined {
  const paints = new Set(
    ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject'].map((name) => codes[name]),
  )
  const placement = startPlacement(codes, sheet.toPage)
  const shares: number[] = []
  drawn.fnArray.forEach((operator, index) => {
    placement.follow(operator, drawn.argsArray[index])
    if (!paints.has(operator)) return
    // A picture fills the unit square of its own coordinates.
    const [a, b, c, d] = placement.current()
    shares.push(Math.abs(a * d - b * c) / (sheet.width * sheet.height))
  })
  return shares.length === 0 ? undefined : Math.max(...shares)
}
