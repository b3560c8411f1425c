import { fold } from './fold.ts'
import { labelOf } from './labels.ts'
import type { Line } from './lines.ts'
import type { Span } from './reading.ts'

const PAGE_NUMBER = /^(?:[-–] ?)?(?:trang )?\d{1,3}(?: ?\/ ?\d{1,3})?(?: ?[-–])?$/i
/** "Trang 1/2": no line of a text looks like this. */
const PAGE_LABEL = /^[-–]? ?trang (?:số )?\d{1,3}(?: ?(?:\/|trên|-) ?\d{1,3})? ?[-–]?$/i
/** A header with the number of the page beside it. */
const LABELLED_HEADER =
  /^(?:\S.{2,100}\S {2,}trang (?:số )?\d{1,3}(?: ?\/ ?\d{1,3})?|trang (?:số )?\d{1,3}(?: ?\/ ?\d{1,3})? {2,}\S.{2,100})$/i
const LONGEST_HEADER = 90
/** A header that is seen once must be shorter than a line of prose. */
const LONGEST_SINGLE = 45
const TERMINAL = /[.;:!?…](?:\/\.?)?["”’)]*$/
const GOES_ON = /^[\p{Ll},;)]/u

export type Pages = { readonly lines: readonly Line[]; readonly numbers: readonly Line[] }

/** Takes out what a page prints around its text: numbers that stand alone, and headers or footers beside them. */
export function withoutPageNumbers(all: readonly Line[]): Pages {
  const marks = new Set(all.flatMap((_, index) => (isNumber(all, index) ? [index] : [])))
  const numbers = new Set([...marks, ...headersBeside(all, marks)])
  if (numbers.size === 0) return { lines: all, numbers: [] }
  return {
    lines: all.flatMap((line, index) => {
      if (numbers.has(index)) return []
      return numbers.has(index - 1) && goesOn(all, numbers, index) ? { ...line, gap: 0 } : line
    }),
    numbers: all.filter((_, index) => numbers.has(index)),
  }
}

/** The text with the numbers of its pages blanked, so that a sentence goes on over them. */
export function withBlanks(text: string, numbers: readonly Span[]): string {
  const kept: string[] = []
  let position = 0
  for (const { start, end } of numbers) {
    kept.push(text.slice(position, start), ' '.repeat(end - start))
    position = end
  }
  return kept.join('') + text.slice(position)
}

/** Behind what a page prints a sentence goes on without the empty lines around it. */
function goesOn(all: readonly Line[], numbers: ReadonlySet<number>, index: number): boolean {
  let above = index - 1
  while (numbers.has(above)) above -= 1
  const [before, line] = [all[above], all[index]]
  if (before === undefined || line === undefined || before.bar || line.bar) return false
  return !TERMINAL.test(before.text) && /^[\p{Ll}\d(]/u.test(line.text) && labelOf(line.text) === null
}

function isNumber(all: readonly Line[], index: number): boolean {
  const [before, line, next] = [all[index - 1], all[index], all[index + 1]]
  if (line === undefined || before === undefined || next === undefined || before.bar || next.bar) return false
  if (PAGE_LABEL.test(line.text) || LABELLED_HEADER.test(line.text)) return true
  return line.gap > 0 && next.gap > 0 && PAGE_NUMBER.test(line.text)
}

/** The line above or below a page number that breaks a sentence, or stands beside every page number alike. */
function headersBeside(all: readonly Line[], marks: ReadonlySet<number>): readonly number[] {
  const beside = [...marks].flatMap((mark) => [mark - 1, mark + 1]).filter((index) => !marks.has(index))
  const count = new Map<string, number>()
  for (const index of beside) {
    const text = fold(all[index]?.text ?? '')
    count.set(text, (count.get(text) ?? 0) + 1)
  }
  return beside.filter((index) => {
    const line = all[index]
    if (line === undefined || line.bar || line.text.startsWith('|') || line.text.length > LONGEST_HEADER)
      return false
    if (GOES_ON.test(line.text) || TERMINAL.test(line.text)) return false
    return (count.get(fold(line.text)) ?? 0) > 1 || breaksSentence(all, marks, index)
  })
}

function breaksSentence(all: readonly Line[], marks: ReadonlySet<number>, index: number): boolean {
  const before = marks.has(index - 1) ? all[index - 2] : all[index - 1]
  const next = marks.has(index + 1) ? all[index + 2] : all[index + 1]
  if (before === undefined || next === undefined || before.bar || next.bar) return false
  const line = all[index]?.text ?? ''
  if (line.length > LONGEST_SINGLE || !/^\p{Lu}/u.test(line)) return false
  return !TERMINAL.test(before.text) && GOES_ON.test(next.text)
}
