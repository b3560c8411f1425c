import type { Transaction } from 'kysely'
import { z } from 'zod'
import { type DeadlineValue, deadline, type Quarter, quarter } from '#contract/deadline'
import type { TaskState } from '#contract/task'
import { type PlainDate, plainDate } from '#law'
import type { Tables } from '#persistence/tables'
import { readItems } from './draft-rows.ts'

/** What only the page of one task shows. */
export interface TaskDetail {
  readonly quote: string
  readonly span: { readonly start: number; readonly end: number } | null
  readonly doneByName: string | null
  /** Who put it into a running year; null when it came with a paper. */
  readonly addedBy: 'officer' | 'unit' | null
  /** The paper that asked for it, where that is not the plan's own. */
  readonly asked: { readonly paperId: string; readonly source: string } | null
  /** The paper that its deadline was filled from, and the deadline before. */
  readonly filled: FilledDeadline | null
}

/** A deadline that another paper gave. */
export interface FilledDeadline {
  readonly paperId: string
  readonly source: string
  readonly quote: string
  readonly before: DeadlineValue
  /** Since when the task had waited for it. */
  readonly waitedSince: PlainDate | null
}

/** The detail of a task; undefined when the agency has none of that id. */
export async function taskDetail(tx: Transaction<Tables>, taskId: string): Promise<TaskDetail | undefined> {
  const found = await tx
    .selectFrom('task')
    .select(['quote', 'span_start', 'span_end', 'done_by_name', 'paper_id', 'source', 'added_by'])
    .select(['deadline_before', 'deadline_paper_id', 'deadline_source', 'deadline_quote'])
    .select('waiting_since_before')
    .where('id', '=', taskId)
    .executeTakeFirst()
  if (!found) return undefined
  const { quote, span_start, span_end, done_by_name, paper_id, source, added_by } = found
  const filled = filledDeadline.safeParse(found)
  return {
    quote,
    span: span_start === null || span_end === null ? null : { start: span_start, end: span_end },
    doneByName: done_by_name,
    addedBy: added_by === 'officer' || added_by === 'unit' ? added_by : null,
    asked: paper_id !== null && source !== null ? { paperId: paper_id, source } : null,
    filled: filled.success ? filled.data : null,
  }
}

const filledDeadline = z
  .object({
    deadline_before: deadline,
    deadline_paper_id: z.string(),
    deadline_source: z.string(),
    deadline_quote: z.string(),
    waiting_since_before: z.string().transform(plainDate).nullable(),
  })
  .transform(
    (found): FilledDeadline => ({
      paperId: found.deadline_paper_id,
      source: found.deadline_source,
      quote: found.deadline_quote,
      before: found.deadline_before,
      waitedSince: found.waiting_since_before,
    }),
  )

/** The notes of a task, oldest first. */
export function notesOfTask(
  tx: Transaction<Tables>,
  taskId: string,
): Promise<readonly { id: string; body: string; authorName: string; createdAt: Date }[]> {
  return tx
    .selectFrom('task_note')
    .select(['id', 'body', 'author_name as authorName', 'created_at as createdAt'])
    .where('task_id', '=', taskId)
    .orderBy('position')
    .execute()
}

/** Writes a move of a task by hand; what it was done through is no longer why it stands as it does. */
export async function saveMove(
  tx: Transaction<Tables>,
  taskId: string,
  { state, doneOn, doneByName }: { state: TaskState; doneOn: PlainDate | null; doneByName: string | null },
): Promise<void> {
  await tx
    .updateTable('task')
    .set((of) => ({
      state,
      done_on: doneOn,
      done_by_name: doneByName,
      fulfilled_on: null,
      version: of('version', '+', 1),
    }))
    .where('id', '=', taskId)
    .execute()
}

/** Cancels tasks that a newer paper no longer holds, unless they are done or cancelled already; answers how many. */
export async function cancelTasks(
  tx: Transaction<Tables>,
  taskIds: readonly string[],
): Promise<readonly string[]> {
  if (taskIds.length === 0) return []
  const cancelled = await tx
    .updateTable('task')
    .set((of) => ({ state: 'cancelled', version: of('version', '+', 1) }))
    .where('id', 'in', taskIds)
    .where('state', 'in', ['open', 'started'])
    .returning('id')
    .execute()
  return cancelled.map(({ id }) => id)
}

/** Writes one note beside each of some tasks. */
export async function insertNotes(
  tx: Transaction<Tables>,
  taskIds: readonly string[],
  note: { agencyId: string; body: string; authorId: string; authorName: string; now: Date },
): Promise<void> {
  if (taskIds.length === 0) return
  await tx
    .insertInto('task_note')
    .values(
      taskIds.map((taskId) => ({
        tenant_id: note.agencyId,
        task_id: taskId,
        body: note.body,
        author_id: note.authorId,
        author_name: note.authorName,
        created_at: note.now,
      })),
    )
    .execute()
}

const readAsByTask = z.array(z.object({ id: z.string(), readAs: readItems }))

/** What the reader said of each task of a plan's own paper, to compare a later one with; what others asked and units' own work is apart. */
export async function readItemsOfPlan(
  tx: Transaction<Tables>,
  planId: string,
): Promise<ReadonlyMap<string, { readAs: z.infer<typeof readItems>; span: TaskDetail['span'] }>> {
  const found = await tx
    .selectFrom('task')
    .select(['id', 'read_as as readAs', 'span_start', 'span_end'])
    .where('plan_id', '=', planId)
    .where('paper_id', 'is', null)
    .where('own_unit_id', 'is', null)
    .execute()
  const parsed = readAsByTask.parse(found)
  return new Map(
    found.map(({ id, span_start, span_end }, at) => [
      id,
      {
        readAs: parsed[at]?.readAs ?? [],
        span: span_start === null || span_end === null ? null : { start: span_start, end: span_end },
      },
    ]),
  )
}

/** The deadline of an unfinished task with what its timing needs to know of its plan. */
export interface OpenDeadline {
  readonly id: string
  readonly planId: string
  readonly year: number
  readonly issuedOn: string | null
  readonly createdAt: Date
  readonly deadline: DeadlineValue
  readonly quarters: readonly Quarter[]
  readonly waitsFor: string | null
  readonly waitingSince: PlainDate | null
  /** The day it came into a running year; null for what came with the plan. */
  readonly addedOn: PlainDate | null
}

/** The deadlines of all unfinished tasks. */
export async function openDeadlines(tx: Transaction<Tables>): Promise<readonly OpenDeadline[]> {
  const found = await tx
    .selectFrom('task')
    .innerJoin('plan', 'plan.id', 'task.plan_id')
    .select(['task.id', 'task.plan_id as planId', 'plan.year', 'plan.issued_on as issuedOn'])
    .select(['plan.created_at as createdAt', 'task.deadline', 'task.quarters'])
    .select(['task.waits_for as waitsFor', 'task.waiting_since as waitingSince', 'task.added_on as addedOn'])
    .where('task.state', 'in', ['open', 'started'])
    .execute()
  return found.map((task) => ({
    ...task,
    deadline: deadline.parse(task.deadline),
    quarters: z.array(quarter).parse(task.quarters),
    waitingSince: task.waitingSince === null ? null : plainDate(task.waitingSince),
    addedOn: task.addedOn === null ? null : plainDate(task.addedOn),
  }))
}
