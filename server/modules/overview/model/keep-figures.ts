import type { WrittenFigure } from '#contract/period-report'

/** A paragraph with the figures in it. */
export interface FiguredText {
  readonly text: string
  readonly figures: readonly WrittenFigure[]
}

/**
 * The figures of a text after somebody wrote on it: those whose number still stands among the words it stood among. What
 * was written over has become the writer's own word. The words of both texts are laid side by side, the longest common
 * order of them first.
 */
export function keepFigures(before: FiguredText, text: string): FiguredText {
  if (before.text === text) return before
  const old = tokens(before.text)
  const now = tokens(text)
  const pairs = alignment(old, now)
  const figures = before.figures.flatMap((figure): WrittenFigure[] => {
    const own = old.flatMap(({ start, end }, at) => (start < figure.end && figure.start < end ? [at] : []))
    const matched = own.map((at) => pairs.get(at))
    const [first] = matched
    if (first === undefined || matched.some((at, index) => at !== first + index)) return []
    const lead = figure.start - (old[own[0] ?? 0]?.start ?? 0)
    const start = (now[first]?.start ?? 0) + lead
    const end = start + (figure.end - figure.start)
    return text.slice(start, end) === before.text.slice(figure.start, figure.end)
      ? [{ ...figure, start, end }]
      : []
  })
  return { text, figures }
}

interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Words, numbers with their signs, and each other sign alone. */
function tokens(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{M}]+|\d+(?:[.,]\d+)*|[^\s\p{L}\p{M}\d]/gu)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Which token of the second text each of the first one is: one of the longest orders they share. */
function alignment(one: readonly Token[], other: readonly Token[]): ReadonlyMap<number, number> {
  const width = other.length + 1
  const best = new Uint32Array((one.length + 1) * width)
  const at = (row: number, column: number): number => best[row * width + column] ?? 0
  const same = (row: number, column: number): boolean => one[row]?.word === other[column]?.word
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      best[row * width + column] = same(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const pairs = new Map<number, number>()
  let [row, column] = [0, 0]
  while (row < one.length && column < other.length) {
    if (same(row, column)) pairs.set(row++, column++)
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return pairs
}

/** The text with other words where some figures stand; all spans moved along. */
export function rewriteFigures(
  { text, figures }: FiguredText,
  written: (figure: string) => string | null,
): FiguredText {
  let result = ''
  let end = 0
  const moved: WrittenFigure[] = []
  for (const figure of figures.toSorted((one, other) => one.start - other.start)) {
    result += text.slice(end, figure.start)
    const words = written(figure.figure) ?? text.slice(figure.start, figure.end)
    moved.push({ ...figure, start: result.length, end: result.length + words.length })
    result += words
    end = figure.end
  }
  return { text: result + text.slice(end), figures: moved }
}
