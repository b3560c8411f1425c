import { randomUUID } from 'node:crypto'
import { type KeptPaper, keptPaper, releasePaper } from '#modules/document'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { blockersOf } from '../model/blockers.ts'
import { quoteOf } from '../model/quote-of.ts'
import { taskOrdinals } from '../model/reshape-rows.ts'
import { differenceOf } from '../model/row-changes.ts'
import type { DraftRow } from '../model/row-content.ts'
import { samePlan } from '../model/same-plan.ts'
import { taskTiming, timingAnew } from '../model/task-timing.ts'
import { type DraftRecord, markCommitted } from '../store/drafts.ts'
import { rowSources, writeTaskSources } from '../store/next-year.ts'
import {
  insertPlan,
  lockCommits,
  lockPlans,
  type PlanFace,
  plansBeside,
  setPlanFace,
} from '../store/plans.ts'
import { type TaskRecord, tasksOfPlan } from '../store/task-list.ts'
import { cancelTasks, insertNotes } from '../store/task-page.ts'
import { insertTasks, replaceTasks, rewriteTasks, type TaskPlace } from '../store/task-writing.ts'
import { draftToChange, type HeldDraft } from './draft-to-change.ts'
import { marksOf } from './start-draft.ts'
import { timingContext } from './timing-of.ts'

/** What a commit made of a draft. */
export interface Committed {
  readonly planId: string
  readonly year: number
  readonly added: number
  readonly changed: number
  readonly cancelled: number
  readonly kept: number
}

/**
 * Makes the year of a draft, all of it or nothing: a new plan, or exactly the differences in the plan it is compared
 * with. Whoever comes second is told who was first.
 */
export async function commitDraft(operation: Operation, draftId: string): Promise<Committed> {
  const { tx, actor, now } = operation
  const held = await draftToChange(operation, draftId)
  await lockCommits(tx, actor.agencyId)
  refuseUnlessComplete(held)
  const paper = await keptPaper(operation, held.draft.paperId)
  if (!paper) throw new Refusal('notFound')

  const planId = await planFor(operation, held, paper)
  const tasks = await tasksOfPlan(tx, planId)
  const counts = await writeYear(operation, { held, paper, planId, tasks })
  await releasePaper(operation, paper.id)
  await markCommitted(tx, draftId, { planId, byName: actor.name, now })
  return { planId, year: held.draft.compared?.year ?? held.draft.year, ...counts }
}

function refuseUnlessComplete({ draft, rows }: HeldDraft): void {
  const blockers = blockersOf(rows, doubtOf(draft))
  const [first, ...others] = blockers
  if (!first) return
  if (first.kind === 'doubt' && others.length === 0) {
    throw new Refusal('otherAgencyUnconfirmed', first.sentence)
  }
  const fields = blockers.flatMap(({ rowIds, sentence }) =>
    rowIds.map((rowId) => ({ path: `rows.${rowId}`, detail: sentence })),
  )
  throw new Refusal('draftIncomplete', blockers.map(({ sentence }) => sentence).join(' '), fields)
}

/** The doubt of a draft as its blockers know it. */
export function doubtOf({
  doubt,
  isDoubtSettled,
}: DraftRecord): { sentence: string; settled: boolean } | null {
  return doubt && { sentence: doubt.sentence, settled: isDoubtSettled }
}

/** The plan the draft goes into: the one it is compared with, held, or a new one. */
async function planFor(operation: Operation, { draft }: HeldDraft, paper: KeptPaper): Promise<string> {
  const { tx, actor, now } = operation
  const marks = marksOf(paper, draft.compared?.year ?? draft.year)
  const face: PlanFace = { ...marks, paperId: paper.id }
  if (draft.compared) {
    await lockPlans(tx, [draft.compared.planId])
    await setPlanFace(tx, draft.compared.planId, face)
    return draft.compared.planId
  }
  const meanwhile = samePlan(marks, await plansBeside(tx, paper.id))
  if (meanwhile) {
    throw new Refusal(
      'draftAlreadyCommitted',
      `Kế hoạch này vừa được ghi vào năm ${meanwhile.year} từ một tệp khác; hãy bỏ bản rà soát này, rồi đưa lại văn bản để xem khác gì.`,
    )
  }
  return insertPlan(tx, face, { agencyId: actor.agencyId, accountId: actor.accountId, now })
}

interface Year {
  readonly held: HeldDraft
  readonly paper: KeptPaper
  readonly planId: string
  readonly tasks: readonly TaskRecord[]
}

type Kept = DraftRow & { readonly place: TaskPlace }

async function writeYear(operation: Operation, year: Year): Promise<Omit<Committed, 'planId' | 'year'>> {
  const { tx, actor, today, now } = operation
  const { held, paper, planId, tasks } = year
  const planYear = held.draft.compared?.year ?? held.draft.year
  const { issuedOn } = paper
  const face = { year: planYear, issuedOn, createdAt: now }
  const context = await timingContext(operation, face, { addedOn: null })
  const before = new Map(tasks.map((task) => [task.id, task]))
  const timed = ({ content, taskId }: DraftRow) => {
    const task = taskId ? before.get(taskId) : undefined
    const timing = taskTiming(content, { ...context, since: task?.addedOn ?? context.since })
    return { content, timing: task ? timingAnew(timing, task, today) : timing }
  }
  const rows = placedRows(year)
  const added = rows.filter(({ taskId }) => taskId === null)
  const changed = rows.filter((row) => differenceOf(row) === 'changed')

  await replaceTasks(tx, movedTasks(rows, tasks))
  await rewriteTasks(
    tx,
    actor,
    changed.flatMap((row) =>
      row.taskId ? [{ id: row.taskId, version: before.get(row.taskId)?.version ?? 1, ...timed(row) }] : [],
    ),
  )
  const written = added.map((row) => ({ id: randomUUID(), row, ...row.place, ...timed(row) }))
  await insertTasks(tx, { agencyId: actor.agencyId, planId }, written)
  const sources = await rowSources(tx, held.draft.id)
  await writeTaskSources(
    tx,
    actor.agencyId,
    new Map(
      written.flatMap(({ id, row }) => {
        const source = sources.get(row.id)
        return source ? [[id, source] as const] : []
      }),
    ),
  )
  const cancelled = await cancelDropped(operation, year)
  const kept = rows.length - added.length - changed.length
  return { added: added.length, changed: changed.length, cancelled, kept }
}

/** The kept rows with their places as tasks, in order. */
function placedRows({ held, paper, tasks }: Year): readonly Kept[] {
  const ordinals = new Map(tasks.map(({ id, ordinal }) => [id, ordinal]))
  const rows = held.rows.filter(({ state }) => state === 'kept')
  const placed = taskOrdinals(rows.map(({ taskId }) => (taskId ? (ordinals.get(taskId) ?? null) : null)))
  return rows.map((row, at) => ({
    ...row,
    place: {
      ordinal: placed[at] ?? at + 1,
      quote: quoteOf(paper.text, row.span, row.content.text),
      span: row.span,
      section: row.section,
      readAs: row.readAs,
    },
  }))
}

/** Tasks whose place in the plan or in the paper is another one now. */
function movedTasks(
  rows: readonly Kept[],
  tasks: readonly TaskRecord[],
): readonly (TaskPlace & { readonly id: string })[] {
  const known = new Set(tasks.map(({ id }) => id))
  return rows.flatMap(({ taskId, place }) => (taskId && known.has(taskId) ? [{ id: taskId, ...place }] : []))
}

/** Cancels the tasks whose rows stay dropped, each with a note that says why. */
async function cancelDropped({ tx, actor, now }: Operation, { held, paper }: Year): Promise<number> {
  const dropped = held.rows.flatMap(({ state, taskId }) => (state === 'dropped' && taskId ? [taskId] : []))
  const cancelled = await cancelTasks(tx, dropped)
  await insertNotes(tx, cancelled, {
    agencyId: actor.agencyId,
    authorId: actor.accountId,
    authorName: actor.name,
    body: `Hủy khi đối chiếu với văn bản “${paper.fileName}”.`,
    now,
  })
  return cancelled.length
}
