import type { FieldChange } from '#contract/draft'
import { bestPairs } from './best-pairs.ts'
import { withDeadlineMoved, withYearMoved, type YearMove } from './move-year.ts'
import { changesOf } from './row-changes.ts'
import { differingFields, type RowContent } from './row-content.ts'

/** A line of a year: a task, or a row of a draft; `fromId` is the line of the year before it was taken from. */
export interface YearLine {
  readonly id: string
  readonly content: RowContent
  readonly fromId?: string | null | undefined
}

/** A line of one year beside its line of the other. */
export interface LinePair<Before extends YearLine, After extends YearLine> {
  readonly before: Before | null
  readonly after: After | null
  readonly difference: 'same' | 'changed' | 'new' | 'gone'
  readonly changes: FieldChange[]
}

/** The content of a line as the other year would word it. */
export function contentMoved(content: RowContent, move: YearMove): RowContent {
  return {
    ...content,
    text: withYearMoved(content.text, move),
    deadline: withDeadlineMoved(content.deadline, move),
  }
}

/**
 * Lays two years over each other: lines that were taken over stand beside their origin, the others beside the one they
 * are most alike. What only moved with the year is the same. In the order of the later year; what is gone stands behind
 * the line it stood behind.
 */
export function yearDifferences<Before extends YearLine, After extends YearLine>(
  before: readonly Before[],
  after: readonly After[],
  move: YearMove,
): readonly LinePair<Before, After>[] {
  const partner = partners(before, after, move)
  const kept = new Set(partner.values())
  const pairs = after.map((line) => {
    const old = partner.get(line)
    if (old === undefined) return { before: null, after: line, difference: 'new' as const, changes: [] }
    const changes = printedChanges(contentMoved(old.content, move), line.content)
    return {
      before: old,
      after: line,
      difference: changes.length === 0 ? ('same' as const) : ('changed' as const),
      changes,
    }
  })
  const placeOf = new Map(pairs.flatMap((pair, at) => (pair.before ? [[pair.before, at] as const] : [])))
  const behind = new Map<number, LinePair<Before, After>[]>()
  let last = -1
  for (const line of before) {
    last = placeOf.get(line) ?? last
    if (kept.has(line)) continue
    const gone = { before: line, after: null, difference: 'gone' as const, changes: [] }
    behind.set(last, [...(behind.get(last) ?? []), gone])
  }
  return [...(behind.get(-1) ?? []), ...pairs.flatMap((pair, at) => [pair, ...(behind.get(at) ?? [])])]
}

/** Which units a name stands for, and for which kind of work the reader took a line, is not what tells two years apart. */
function printedChanges(before: RowContent, after: RowContent): FieldChange[] {
  const fields: ReadonlySet<string> = new Set(
    differingFields(before, after).filter((field) => field !== 'class'),
  )
  return changesOf({ taskBefore: before, content: after }).filter(({ field }) => fields.has(field))
}

function partners<Before extends YearLine, After extends YearLine>(
  before: readonly Before[],
  after: readonly After[],
  move: YearMove,
): ReadonlyMap<After, Before> {
  const byId = new Map(before.map((line) => [line.id, line]))
  const known = new Map<After, Before>()
  const taken = new Set<Before>()
  for (const line of after) {
    const origin = line.fromId ? byId.get(line.fromId) : undefined
    // A line that was split has two that come from it; the first one stands beside it.
    if (origin === undefined || taken.has(origin)) continue
    known.set(line, origin)
    taken.add(origin)
  }
  const left = before.filter((line) => !taken.has(line))
  const right = after.filter((line) => !known.has(line))
  const alike = bestPairs(
    left.map(({ content }) => [withYearMoved(content.text, move)]),
    right.map(({ content }) => content.text),
  )
  for (const [one, other] of alike) {
    const [old, line] = [left[one], right[other]]
    if (old && line) known.set(line, old)
  }
  return known
}
