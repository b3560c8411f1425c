import type { DeadlineValue, Quarter } from '#contract/deadline'
import type { Span, TaskClass } from '#contract/reading'
import type { Party, PartyPart } from '#contract/task'

/** What a row of a draft, and the task it becomes, says. */
export interface RowContent {
  readonly text: string
  readonly class: TaskClass
  readonly deadline: DeadlineValue
  readonly quarters: readonly Quarter[]
  readonly place: string | null
  readonly parties: readonly Party[]
}

/** One item as the reader found it. `occurrence` counts items of the same paper that say exactly the same. */
export interface ReadItem {
  readonly text: string
  readonly class: TaskClass
  readonly deadline: DeadlineValue
  readonly quarters: readonly Quarter[]
  readonly place: string | null
  readonly parties: readonly { readonly part: PartyPart; readonly printed: string }[]
  readonly occurrence: number
}

/** A row of a draft as it is kept. `taskBefore` is the task it stands for, as it was when it was compared. */
export interface DraftRow {
  readonly id: string
  readonly version: number
  readonly ordinal: number
  readonly content: RowContent
  readonly span: Span | null
  readonly section: readonly string[]
  readonly state: 'kept' | 'dropped'
  readonly origin: 'read' | 'added' | 'split' | 'merged'
  readonly readAs: readonly ReadItem[]
  readonly taskBefore: RowContent | null
  readonly isGone: boolean
  readonly taskId: string | null
}

/** The fields in which contents are compared, in the order people read them. */
export const comparedFields = ['text', 'class', 'deadline', 'quarters', 'place', 'parties'] as const
export type ComparedField = (typeof comparedFields)[number]

type Comparable = Omit<ReadItem, 'occurrence'>

/** The fields in which two contents differ for a reader; which units a name stands for is not the paper's matter. */
export function differingFields(one: Comparable, other: Comparable): readonly ComparedField[] {
  return comparedFields.filter((field) => printOf(one, field) !== printOf(other, field))
}

/**
 * The fields in which an item differs from what a plan would print of a task: a deadline is printed by its own words,
 * and neither the class nor the quarters of a task are.
 */
export function fieldsPrintedOtherwise(task: Comparable, item: Comparable): readonly ComparedField[] {
  return differingFields(task, item).filter((field) => {
    if (field === 'deadline') return ownWording(task.deadline) !== ownWording(item.deadline)
    return field !== 'class' && field !== 'quarters'
  })
}

const ownWording = ({ text, inherited }: DeadlineValue): string => (inherited ? '' : bare(text ?? ''))

/** The same, and other units behind the same names count as a difference too. */
export function changedFields(before: RowContent, after: RowContent): readonly ComparedField[] {
  return comparedFields.filter(
    (field) =>
      printOf(before, field) !== printOf(after, field) ||
      (field === 'parties' && unitsOf(before) !== unitsOf(after)),
  )
}

/** All that a reader sees of an item, in one text; equal items have equal signatures. */
export function signatureOf(item: Comparable): string {
  return JSON.stringify(comparedFields.map((field) => printOf(item, field)))
}

function printOf(content: Comparable, field: ComparedField): string {
  switch (field) {
    case 'text':
      return bare(content.text)
    case 'class':
      return content.class
    case 'place':
      return bare(content.place ?? '')
    case 'quarters':
      return content.quarters.toSorted().join(',')
    case 'parties':
      return content.parties
        .map(({ part, printed }) => `${part}:${bare(printed)}`)
        .toSorted()
        .join('|')
    case 'deadline':
      return deadlinePrint(content.deadline)
  }
}

function deadlinePrint(deadline: DeadlineValue): string {
  const { kind, date, from, to, cap, recurrence, event, relative, time, of, text } = deadline
  const value = [kind, date, from, to, cap?.kind, cap?.date, recurrence, event, relative, time]
  const { eventOn, units } = deadline
  if (eventOn || units) value.push(eventOn, units?.kind, units?.date, units?.to)
  return JSON.stringify([...value.map((each) => each ?? null), of ?? [], bare(text ?? '')])
}

function unitsOf({ parties }: RowContent): string {
  return parties
    .map(({ part, printed, match, unitIds }) => [part, bare(printed), match, ...unitIds.toSorted()].join(':'))
    .toSorted()
    .join('|')
}

const bare = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[\s.;,:]+$/u, '')
    .trim()
