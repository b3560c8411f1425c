import { asMatrix, type DrawnList, type Matrix, multiply, type OperatorCodes } from './pdf-rules.ts'

/**
 * Which share of a page its largest picture covers, 0 where it paints none. `toPage` brings the drawing into the
 * coordinates of a page of that size; a picture fills the unit square of its own.
 */
export function pictureShare(
  drawn: DrawnList,
  codes: OperatorCodes,
  page: { readonly toPage: Matrix; readonly width: number; readonly height: number },
): number {
  const paints = new Set(
    ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject'].map((name) => codes[name]),
  )
  const saved: Matrix[] = []
  let current = page.toPage
  let largest = 0
  drawn.fnArray.forEach((operator, index) => {
    const args = drawn.argsArray[index]
    if (operator === codes.save) saved.push(current)
    else if (operator === codes.restore || operator === codes.paintFormXObjectEnd)
      current = saved.pop() ?? page.toPage
    else if (operator === codes.transform) current = multiply(current, asMatrix(args))
    else if (operator === codes.paintFormXObjectBegin) {
      saved.push(current)
      if (Array.isArray(args)) current = multiply(current, asMatrix(args[0]))
    } else if (paints.has(operator)) {
      const [a, b, c, d] = current
      largest = Math.max(largest, Math.abs(a * d - b * c) / (page.width * page.height), Number.MIN_VALUE)
    }
  })
  return Math.min(1, largest)
}
