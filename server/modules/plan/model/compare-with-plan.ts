import type { Span } from '#contract/reading'
import type { TaskState } from '#contract/task'
import { bestPairs } from './best-pairs.ts'
import {
  type ComparedField,
  changedFields,
  comparedFields,
  type DraftRow,
  differingFields,
  fieldsPrintedOtherwise,
  type ReadItem,
  type RowContent,
  signatureOf,
} from './row-content.ts'

/** An item of the paper at hand: as read, and as a row with its parties matched to units. */
export interface FoundItem {
  readonly read: ReadItem
  readonly content: RowContent
  readonly span: Span
  readonly section: readonly string[]
}

/** A task of the plan that the paper is compared with. */
export interface ComparedTask {
  readonly id: string
  readonly ordinal: number
  readonly state: TaskState
  readonly content: RowContent
  readonly span: Span | null
  readonly section: readonly string[]
  readonly readAs: readonly ReadItem[]
}

/** A row to be stored, without the identity that storing gives it. */
export type NewRow = Omit<DraftRow, 'id' | 'version'>

/** What the officer has already left out of this plan, by signature. */
export interface Comparison {
  readonly items: readonly FoundItem[]
  readonly tasks: readonly ComparedTask[]
  /** Signatures of items that were dropped when the plan was committed. */
  readonly droppedBefore: ReadonlySet<string>
  /** The bytes are the ones the plan was made of, so its places in the text still hold. */
  readonly isSamePaper: boolean
}

interface Pair {
  readonly task: ComparedTask
  readonly items: readonly number[]
}

/**
 * The rows of a draft whose paper was imported before: what is new, what is the same, what has changed and what is
 * gone. What people corrected after the first reading stays corrected as long as the paper says what it said.
 */
export function compareWithPlan(comparison: Comparison): readonly NewRow[] {
  const { items, tasks } = comparison
  const unchanged = unchangedPairs(items, tasks)
  const settled = new Set(unchanged.map(({ task }) => task.id))
  const used = new Set(unchanged.flatMap((pair) => pair.items))
  const alike = alikePairs(
    items.map((_, at) => at).filter((at) => !used.has(at)),
    tasks.filter((task) => !settled.has(task.id) && mayStandIn(task, comparison)),
    items,
  )
  for (const pair of alike) for (const at of pair.items) used.add(at)

  const found = new Set([...unchanged, ...alike].map(({ task }) => task.id))
  // What no paper has held yet is gone from none.
  const unread = tasks.filter(({ id, readAs }) => readAs.length === 0 && !found.has(id))
  const pairs = [...unread.map((task) => ({ task, items: [] })), ...unchanged, ...alike]
  const paired = new Set(pairs.map(({ task }) => task.id))
  const gone = tasks.filter(({ id, state }) => !paired.has(id) && state !== 'cancelled')
  return inOrder(
    [
      ...pairs.map((pair) => placed(pair.task, pair.items[0], pairedRow(pair, comparison))),
      ...gone.map((task) => placed(task, undefined, goneRow(task, comparison))),
    ],
    items.flatMap((item, at) => (used.has(at) ? [] : [{ at, row: newRow(item, comparison.droppedBefore) }])),
    comparison,
  )
}

/** What people added stands in no paper of before; another paper may hold it, such as the plan's own print. */
function mayStandIn({ readAs, state }: ComparedTask, { isSamePaper }: Comparison): boolean {
  return readAs.length > 0 || (!isSamePaper && state !== 'cancelled')
}

/** Tasks all of whose read items stand in the paper word for word. A split task shares its item with its twin. */
function unchangedPairs(items: readonly FoundItem[], tasks: readonly ComparedTask[]): readonly Pair[] {
  const at = new Map(items.map(({ read }, index) => [occurrenceKey(read), index]))
  return tasks.flatMap((task) => {
    const found = task.readAs.map((read) => at.get(occurrenceKey(read)))
    const known = found.filter((index) => index !== undefined)
    return task.readAs.length > 0 && known.length === found.length ? [{ task, items: known }] : []
  })
}

const occurrenceKey = (read: ReadItem): string => `${signatureOf(read)}#${read.occurrence}`

/** Pairs what is left by the likeness of the texts. */
function alikePairs(
  indexes: readonly number[],
  tasks: readonly ComparedTask[],
  items: readonly FoundItem[],
): readonly Pair[] {
  const pairs = bestPairs(
    tasks.map(({ readAs, content }) => (readAs.length > 0 ? readAs.map(({ text }) => text) : [content.text])),
    indexes.map((at) => items[at]?.read.text ?? ''),
  )
  return pairs.flatMap(([one, other]) => {
    const [task, at] = [tasks[one], indexes[other]]
    return task && at !== undefined ? [{ task, items: [at] }] : []
  })
}

function pairedRow({ task, items: indexes }: Pair, { items, isSamePaper }: Comparison): NewRow {
  const found = indexes.flatMap((at) => items[at] ?? [])
  const [only] = found
  const isReadAnew = only !== undefined && found.length === 1
  const content = isReadAnew ? merged(task, only) : task.content
  return {
    ...common(task),
    ...(isSamePaper || !only
      ? whereTaskStood(task, isSamePaper)
      : { span: around(found), section: only.section }),
    content,
    readAs: found.length > 0 ? found.map(({ read }) => read) : task.readAs,
    state: 'kept',
    isGone: false,
  }
}

/** What the paper says anew wins; what it says as before leaves the task as people have made it. */
function merged(task: ComparedTask, { read, content }: FoundItem): RowContent {
  const anew = saidAnew(task, read)
  const changes = comparedFields
    .filter((field) => anew.includes(field))
    .map((field) => [field, content[field]])
  const after: RowContent = { ...task.content, ...Object.fromEntries(changes) }
  return changedFields(task.content, after).length === 0 ? task.content : after
}

function saidAnew(
  { readAs: [base, ...others], content }: ComparedTask,
  read: ReadItem,
): readonly ComparedField[] {
  if (!base) return fieldsPrintedOtherwise(content, read)
  return differingFields(others.length > 0 ? content : base, read)
}

function goneRow(task: ComparedTask, { isSamePaper }: Comparison): NewRow {
  return {
    ...common(task),
    ...whereTaskStood(task, isSamePaper),
    content: task.content,
    readAs: task.readAs,
    // What is done was done, whatever the new paper says.
    state: task.state === 'done' ? 'kept' : 'dropped',
    isGone: true,
  }
}

const common = (task: ComparedTask) => ({
  ordinal: task.ordinal,
  origin: task.readAs.length === 0 ? ('added' as const) : ('read' as const),
  taskBefore: task.content,
  taskId: task.id,
})

const whereTaskStood = ({ span, section }: ComparedTask, isSamePaper: boolean) => ({
  span: isSamePaper ? span : null,
  section,
})

/** The row of an item that no task stands for. */
export function newRow({ read, content, span, section }: FoundItem, dropped: ReadonlySet<string>): NewRow {
  return {
    ordinal: 0,
    content,
    span,
    section,
    state: dropped.has(signatureOf(read)) ? 'dropped' : 'kept',
    origin: 'read',
    readAs: [read],
    taskBefore: null,
    isGone: false,
    taskId: null,
  }
}

const around = (found: readonly FoundItem[]): Span => ({
  start: Math.min(...found.map(({ span }) => span.start)),
  end: Math.max(...found.map(({ span }) => span.end)),
})

interface Placed {
  readonly task: ComparedTask
  readonly at: number | undefined
  readonly row: NewRow
}
const placed = (task: ComparedTask, at: number | undefined, row: NewRow): Placed => ({ task, at, row })

/** Tasks in their own order and new items after the item before them; another paper brings its own order. */
function inOrder(
  known: readonly Placed[],
  added: readonly { at: number; row: NewRow }[],
  { isSamePaper }: Comparison,
): readonly NewRow[] {
  let last = -1
  const keyed = known
    .toSorted((one, other) => one.task.ordinal - other.task.ordinal)
    .map((each) => {
      const at = each.at === undefined ? last : isSamePaper ? Math.max(last, each.at) : each.at
      last = each.at === undefined ? last : at
      return { at, isNew: 0, row: each.row }
    })
  const rows = [...keyed, ...added.map(({ at, row }) => ({ at, isNew: 1, row }))].toSorted(
    (one, other) => one.at - other.at || one.isNew - other.isNew,
  )
  return rows.map(({ row }, index) => ({ ...row, ordinal: index + 1 }))
}
