import type { LinePart, PrintedLine } from './pdf-lines.ts'

/** The national motto heads the right half of a letterhead (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const MOTTO = /CỘNG\s*H(?:ÒA|OÀ)\s*XÃ\s*HỘI/iu

/** The recipients head the left half of the end of a paper. */
const RECIPIENTS = /^Nơi\s+nhận\s*:?/iu

/** Where the middle between the two halves may lie, as shares of the page width. */
const MIDDLE_FROM = 0.3
const MIDDLE_TO = 0.65

/** The binding margin is the wider one, so the middle of the text lies a little to the right of the paper's. */
const CENTRE = 0.515
const CENTRE_WITHIN = 0.07

/** A stretch of printed lines that stand in two halves, to be read one half after the other. */
export type TwoColumns = { readonly first: number; readonly after: number; readonly middle: number }

/** The letterhead of the paper that begins on the page, or undefined: several papers may lie in one file. */
export function findLetterhead(lines: readonly PrintedLine[], width: number): TwoColumns | undefined {
  const motto = lines.findIndex((line) => line.parts.some((part) => MOTTO.test(part.text)))
  return motto === -1 ? undefined : widestStretch(lines, motto, width)
}

/** The recipients beside the signature, or undefined. */
export function findEnd(lines: readonly PrintedLine[], width: number): TwoColumns | undefined {
  const from = lines.findIndex((line) => line.parts.some((part) => RECIPIENTS.test(part.text)))
  return from === -1 ? undefined : widestStretch(lines, from, width)
}

/** The longest stretch around a line that some middle parts, with something on both of its sides. */
function widestStretch(lines: readonly PrintedLine[], from: number, width: number): TwoColumns | undefined {
  let best: TwoColumns | undefined
  for (let middle = width * MIDDLE_FROM; middle <= width * MIDDLE_TO; middle += 2) {
    const isParted = (line: PrintedLine | undefined): boolean =>
      line?.parts.every((part) => part.right <= middle || part.left >= middle) === true
    if (!isParted(lines[from])) continue
    let first = from
    while (first > 0 && isBeside(lines[first - 1], middle) && isParted(lines[first - 1])) first -= 1
    let after = from + 1
    while (isParted(lines[after]) && !isCentred(lines[after], width)) after += 1
    const parts = lines.slice(first, after).flatMap((line) => line.parts)
    const hasBoth = parts.some((part) => part.right <= middle) && parts.some((part) => part.left >= middle)
    if (hasBoth && (best === undefined || after - first > best.after - best.first))
      best = { first, after, middle }
  }
  return best
}

/** The title under a letterhead is centred on the page, which nothing in either half is. */
function isCentred(line: PrintedLine | undefined, width: number): boolean {
  const [only, ...others] = line?.parts ?? []
  if (only === undefined || others.length > 0) return false
  return Math.abs((only.left + only.right) / 2 - width * CENTRE) < width * CENTRE_WITHIN
}

/** Lines above the first are taken in only where the right half begins a little higher than the left. */
function isBeside(line: PrintedLine | undefined, middle: number): boolean {
  return line?.parts.some((part) => part.left >= middle) === true
}

/** The lines of the left half, then those of the right half. */
export function readHalves(lines: readonly PrintedLine[], middle: number): readonly (readonly string[])[] {
  const half = (isMine: (part: LinePart) => boolean): readonly string[] =>
    lines
      .map((line) =>
        line.parts
          .filter(isMine)
          .map((part) => part.text)
          .join(' '),
      )
      .filter((text) => text !== '')
  return [half((part) => part.right <= middle), half((part) => part.left >= middle)].filter(
    (one) => one.length > 0,
  )
}
