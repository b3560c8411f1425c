import type { RowSource, YearDifference, YearDifferences } from '#contract/next-year'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { deadlineSentence } from '../model/deadline-sentence.ts'
import type { RowContent } from '../model/row-content.ts'
import { type LinePair, type YearLine, yearDifferences } from '../model/year-differences.ts'
import { rowsOfDraft } from '../store/draft-rows.ts'
import { fromPlanOf, rowSources, taskSources } from '../store/next-year.ts'
import { type PlanRecord, planById } from '../store/plans.ts'
import { type TaskRecord, tasksOfPlanItself } from '../store/task-list.ts'
import { contentOf } from './correct-task.ts'
import { readableDraft } from './readable-draft.ts'

interface PastLine extends YearLine {
  readonly state: TaskRecord['state']
}
interface ComingLine extends YearLine {
  readonly source: string | null
}

/** Two plans of the agency side by side, the earlier year first. */
export async function showYearDifferences(
  operation: Operation,
  planIds: { readonly planId: string; readonly withId: string },
): Promise<YearDifferences> {
  const { tx } = operation
  const before = await planById(tx, planIds.planId)
  const after = await planById(tx, planIds.withId)
  if (!before || !after) throw new Refusal('notFound')
  if (after.year <= before.year) {
    throw new Refusal('malformedRequest', 'Hãy chọn một kế hoạch của năm sau để so với kế hoạch này.')
  }
  const sources = await taskSources(tx, after.id)
  const tasks = (await tasksOfPlanItself(tx, after.id)).filter(({ state }) => state !== 'cancelled')
  const lines = tasks.map((task): ComingLine => {
    const source = sources.get(task.id)
    return { id: task.id, content: contentOf(task), fromId: source?.taskId, source: source?.sentence ?? null }
  })
  return present(await past(operation, before), lines, {
    before,
    after: { kind: 'plan', id: after.id, title: after.title, year: after.year },
  })
}

/** A draft beside the plan it was drafted from. */
export async function showDraftDifferences(operation: Operation, draftId: string): Promise<YearDifferences> {
  const { tx } = operation
  const draft = await readableDraft(operation, draftId)
  const planId = await fromPlanOf(tx, draftId)
  const before = planId && (await planById(tx, planId))
  if (!before) throw new Refusal('notFound', 'Bản rà soát này không lập từ kế hoạch năm trước.')
  const sources = await rowSources(tx, draftId)
  const rows = (await rowsOfDraft(tx, draftId)).filter(({ state }) => state === 'kept')
  const lines = rows.map((row): ComingLine => {
    const source = sources.get(row.id)
    return { id: row.id, content: row.content, fromId: source?.taskId, source: source?.sentence ?? null }
  })
  return present(await past(operation, before), lines, {
    before,
    after: { kind: 'draft', id: draftId, title: draft.paperTitle ?? draft.fileName, year: draft.year },
  })
}

/** Where the rows of a draft came from; nothing for a draft of a paper that arrived. */
export async function showRowSources(
  operation: Operation,
  draftId: string,
): Promise<{ fromPlan: { id: string; title: string; year: number } | null; sources: RowSource[] }> {
  const { tx } = operation
  await readableDraft(operation, draftId)
  const planId = await fromPlanOf(tx, draftId)
  const plan = planId && (await planById(tx, planId))
  if (!plan) return { fromPlan: null, sources: [] }
  const sources = await rowSources(tx, draftId)
  return {
    fromPlan: { id: plan.id, title: plan.title, year: plan.year },
    sources: [...sources].map(([rowId, source]) => ({ rowId, ...source })),
  }
}

async function past({ tx }: Operation, { id }: PlanRecord): Promise<readonly PastLine[]> {
  return (await tasksOfPlanItself(tx, id)).map((task) => ({
    id: task.id,
    content: contentOf(task),
    state: task.state,
  }))
}

function present(
  before: readonly PastLine[],
  after: readonly ComingLine[],
  heads: { readonly before: PlanRecord; readonly after: YearDifferences['after'] },
): YearDifferences {
  const move = { from: heads.before.year, to: heads.after.year }
  const lines = yearDifferences(before, after, move).map(presentLine)
  const having = (difference: YearDifference['difference']) =>
    lines.filter((line) => line.difference === difference).length
  return {
    before: { planId: heads.before.id, title: heads.before.title, year: heads.before.year },
    after: heads.after,
    counts: { same: having('same'), changed: having('changed'), new: having('new'), gone: having('gone') },
    lines,
  }
}

function presentLine({ before, after, difference, changes }: LinePair<PastLine, ComingLine>): YearDifference {
  return {
    difference,
    before: before && { taskId: before.id, state: before.state, ...inWords(before.content) },
    after: after && { id: after.id, ...inWords(after.content) },
    changes,
    source: after?.source ?? null,
  }
}

function inWords(content: RowContent): { title: string; deadlineSentence: string; chair: string } {
  return {
    title: content.text,
    deadlineSentence: deadlineSentence(content.deadline),
    chair: content.parties.flatMap(({ part, printed }) => (part === 'chair' ? [printed] : [])).join('; '),
  }
}
