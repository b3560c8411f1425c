import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import type { DeadlineValue } from '#contract/deadline'
import type { Tables } from '#persistence/tables'
import type { TakenTask } from '../model/asked-links.ts'
import type { WaitingTask } from '../model/offered-deadlines.ts'
import type { TaskTiming } from '../model/task-timing.ts'
import { readItems } from './draft-rows.ts'
import { writeOccurrences } from './occurrences.ts'
import type { FilledDeadline } from './task-page.ts'

/** A task that was made of something a paper asks for. */
export interface TakenRecord extends TakenTask {
  readonly paperId: string
  readonly planId: string
  readonly title: string
  /** No unit of the agency does anything in it. */
  readonly isUnassigned: boolean
  /** Nobody has changed, begun or noted anything since it was taken. */
  readonly isUntouched: boolean
}

/** The tasks that were made of some papers, whichever plan they went into. */
export async function tasksTakenFrom(
  tx: Transaction<Tables>,
  paperIds: readonly string[],
): Promise<readonly TakenRecord[]> {
  const found = await tx
    .selectFrom('task')
    .select(['id', 'plan_id', 'title', 'read_as', sql<string>`paper_id`.as('paperId')])
    .select([
      sql<boolean>`not exists (select from task_unit where task_unit.task_id = task.id)`.as('isUnassigned'),
      sql<boolean>`task.version = 1 and task.state = 'open' and not exists (
        select from task_note where task_note.task_id = task.id)`.as('isUntouched'),
    ])
    .where('paper_id', '=', sql<string>`any(${paperIds}::uuid[])`)
    .orderBy('ordinal')
    .orderBy('id')
    .execute()
  return found.map(({ id, paperId, plan_id, title, read_as, isUnassigned, isUntouched }) => ({
    id,
    paperId,
    planId: plan_id,
    title,
    readAs: readItems.parse(read_as),
    isUnassigned,
    isUntouched,
  }))
}

/** What others ask comes after all that the plan's own paper may ever hold, so that neither moves the other. */
const AFTER_THE_PAPER = 1_000_000

/** The place behind the last task that was taken into a plan. */
export async function nextAskedOrdinal(tx: Transaction<Tables>, planId: string): Promise<number> {
  const { last } = await tx
    .selectFrom('task')
    .select(sql<number>`coalesce(max(ordinal), 0)`.as('last'))
    .where('plan_id', '=', planId)
    .executeTakeFirstOrThrow()
  return Math.max(AFTER_THE_PAPER, last + 1)
}

/** One taking and one draft at a time of one paper, and none while its text is corrected: a second click finds the tasks there. */
export async function lockAskedPaper(tx: Transaction<Tables>, paperId: string): Promise<void> {
  await tx.selectFrom('paper').select('id').where('id', '=', paperId).forNoKeyUpdate().execute()
}

/** Deletes tasks with everything that hangs on them. */
export async function deleteTasks(tx: Transaction<Tables>, taskIds: readonly string[]): Promise<void> {
  if (taskIds.length === 0) return
  await tx.deleteFrom('task').where('id', 'in', taskIds).execute()
}

/** A waiting task as a paper's deadlines are offered to it. */
export interface WaitingRecord extends WaitingTask {
  readonly planId: string
  readonly version: number
}

const ownDeadline = z.object({ kind: z.string(), of: z.array(z.string()).nullish() })

/** The unfinished tasks that wait for a paper other than this one, the latest year first. */
export async function tasksWaiting(
  tx: Transaction<Tables>,
  paperId: string,
): Promise<readonly WaitingRecord[]> {
  const found = await tx
    .selectFrom('task')
    .innerJoin('plan', 'plan.id', 'task.plan_id')
    .select(['task.id', 'task.title', 'task.deadline', 'task.waits_for', 'task.version'])
    .select(['task.plan_id as planId', 'plan.year'])
    .where('task.state', 'in', ['open', 'started'])
    .where('task.waits_for', 'is not', null)
    .where(sql<boolean>`coalesce(task.paper_id, plan.paper_id) <> ${paperId}`)
    .where(sql<boolean>`task.deadline ->> 'kind' = 'per-superior-plan'`)
    .orderBy('plan.year', 'desc')
    .orderBy('task.ordinal')
    .execute()
  return found.map(({ id, title, deadline: worded, waits_for, version, planId, year }) => {
    const { of } = ownDeadline.parse(worded)
    const waitsFor = waits_for ?? ''
    return { id, title, waitsFor, awaits: [waitsFor, ...(of ?? [])].join(', '), version, planId, year }
  })
}

/** A task's deadline with the one it had before it was filled in, and when it would be late under either. */
export async function writeFilled(
  tx: Transaction<Tables>,
  task: { readonly id: string; readonly agencyId: string },
  {
    deadline: value,
    timing,
    filled,
  }: {
    readonly deadline: DeadlineValue
    readonly timing: TaskTiming
    readonly filled: FilledDeadline | null
  },
): Promise<void> {
  await tx
    .updateTable('task')
    .set((of) => ({
      deadline: JSON.stringify(value),
      starts_on: timing.startsOn,
      late_from: timing.lateFrom,
      waits_for: timing.waitsFor,
      waiting_since: timing.waitingSince,
      units_late_from: timing.unitsLateFrom,
      deadline_before: filled && JSON.stringify(filled.before),
      deadline_paper_id: filled?.paperId ?? null,
      deadline_source: filled?.source ?? null,
      deadline_quote: filled?.quote ?? null,
      waiting_since_before: filled?.waitedSince ?? null,
      version: of('version', '+', 1),
    }))
    .where('id', '=', task.id)
    .execute()
  await writeOccurrences(tx, task.agencyId, [{ id: task.id, occurrences: timing.occurrences }])
}
