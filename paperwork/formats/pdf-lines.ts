import type { PlacedText } from './pdf-page.ts'

/** The pieces of one printed line between two wide gaps. */
export type LinePart = { readonly text: string; readonly left: number; readonly right: number }

/** One printed line; more than one part where something stands side by side. */
export type PrintedLine = { readonly y: number; readonly size: number; readonly parts: readonly LinePart[] }

/** Baselines closer than this share of the letter size are one line: small caps, raised numbers. */
const SAME_BASELINE = 0.45

/** A gap wider than this many letter sizes parts two things; justified text stays below. */
const WIDE_GAP = 1.25

/** A gap wider than this share of the letter size is a space that the file did not write. */
const SPACE_GAP = 0.15

/** Quốc hiệu and tiêu ngữ stand beside the name of an agency, however little room that left. */
const NATION = /^(?:CỘNG\s*H(?:ÒA|OÀ)\s*XÃ\s*HỘI|Độc\s+lập\s*[-–]\s*Tự\s+do)/iu

/** The printed lines of a page from top to bottom, each read from left to right. */
export function readLines(texts: readonly PlacedText[]): readonly PrintedLine[] {
  const lines: { y: number; size: number; texts: PlacedText[] }[] = []
  const visible = texts.filter((text) => text.text.trim() !== '').toSorted((one, other) => one.y - other.y)
  for (const text of visible) {
    const last = lines[lines.length - 1]
    const tolerance = SAME_BASELINE * Math.min(text.size, last?.size ?? text.size)
    if (last !== undefined && text.y - last.y <= tolerance) {
      last.texts.push(text)
      last.size = Math.max(last.size, text.size)
    } else lines.push({ y: text.y, size: text.size, texts: [text] })
  }
  return lines.map((line) => ({ y: line.y, size: line.size, parts: partsOf(line.texts) }))
}

/**
 * The gap that is a space, in letter sizes. Where a title is written with its letters apart, each of them a text of its
 * own, the gap between letters is none.
 */
function spaceGapOf(sorted: readonly PlacedText[]): number {
  const letters = sorted.filter((text) => text.text.trim().length === 1).length
  if (letters < FEWEST_APART || letters < LEAST_SHARE_APART * sorted.length) return SPACE_GAP
  const gaps = sorted
    .slice(1)
    .map((text, at) => (text.left - (sorted[at]?.right ?? 0)) / text.size)
    .toSorted((one, other) => one - other)
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0
  return Math.max(SPACE_GAP, usual + SPACE_GAP)
}

/** From so many and such a share of single letters on a line is written letter by letter. */
const FEWEST_APART = 5
const LEAST_SHARE_APART = 0.8

function partsOf(texts: readonly PlacedText[]): readonly LinePart[] {
  const sorted = texts.toSorted((one, other) => one.left - other.left)
  const spaceGap = spaceGapOf(sorted)
  const parts: { text: string; left: number; right: number }[] = []
  for (const text of sorted) {
    const last = parts[parts.length - 1]
    const gap = last === undefined ? Infinity : text.left - last.right
    const isParted = gap > Math.max(WIDE_GAP, 2 * spaceGap) * text.size || (gap > 0 && NATION.test(text.text))
    if (last === undefined || isParted) {
      parts.push({ text: text.text, left: text.left, right: text.right })
      continue
    }
    const needsSpace = gap > spaceGap * text.size && !/\s$/.test(last.text) && !/^\s/.test(text.text)
    last.text += (needsSpace ? ' ' : '') + text.text
    last.right = Math.max(last.right, text.right)
  }
  return parts.map((part) => ({ ...part, text: closeUp(part.text).replace(/\s+/g, ' ').trim() }))
}

/** “K Ế  H O Ạ C H”: a title with a space between its letters and more between its words. */
function closeUp(text: string): string {
  const words = text.trim().split(/\s{2,}/)
  const isApart = words.length > 1 && words.every((word) => /^\p{L}\p{M}*(?: \p{L}\p{M}*)+$/u.test(word))
  return isApart ? words.map((word) => word.replaceAll(' ', '')).join(' ') : text
}

/** Texts of one cell or column as running text. */
export function joinTexts(texts: readonly PlacedText[]): string {
  return readLines(texts)
    .map((line) => line.parts.map((part) => part.text).join(' '))
    .reduce((joined, text) => (joined === '' ? text : joinLines(joined, text)), '')
}

/** Two lines of one sentence. A number or symbol broken after its dash or stroke is put together again. */
export function joinLines(first: string, second: string): string {
  return /[\p{L}\d][-/]$/u.test(first) && /^[\p{L}\d]/u.test(second) ? first + second : `${first} ${second}`
}
