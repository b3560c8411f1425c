import { randomUUID } from 'node:crypto'
import type { Party } from '#contract/task'
import { plainDate } from '#law'
import { type IncomingPaper, keptPaper } from '#modules/document'
import type { OfficialPaper } from '#paperwork/writing/official-paper'
import { paperFromReading } from '#paperwork/writing/paper-from-reading'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { bestPairs } from '../model/best-pairs.ts'
import { type CarriedOver, carriedOver } from '../model/carry-over.ts'
import { partyKey } from '../model/match-parties.ts'
import type { YearMove } from '../model/move-year.ts'
import { nextYearPaper } from '../model/next-year-paper.ts'
import { printedTasks } from '../model/printed-tasks.ts'
import {
  changedFields,
  type DraftRow,
  fieldsPrintedOtherwise,
  type RowContent,
} from '../model/row-content.ts'
import { contentMoved } from '../model/year-differences.ts'
import { mayReview, refuseUnless } from '../policy.ts'
import { insertRows, rowsOfDraft, writeRows } from '../store/draft-rows.ts'
import { type LineSource, openDraftFromPlan, originsOfTasks, writeRowSources } from '../store/next-year.ts'
import { allPlans, lockPlans, type PlanRecord, planById } from '../store/plans.ts'
import { standingTasks } from '../store/standing-tasks.ts'
import { tasksOfPlanItself } from '../store/task-list.ts'
import { contentOf } from './correct-task.ts'
import { withOwnFrame } from './print-plan.ts'
import { importPaper } from './start-draft.ts'

/** The next year's paper as it would be drafted now, or the draft that is under review already. */
export type NextYear =
  | { readonly openDraftId: string }
  | {
      readonly openDraftId: null
      readonly paper: OfficialPaper
      readonly year: number
      readonly fileName: string
    }

/** A task of the year that ends: what it says in the next year's words, and what becomes of it. */
interface Carried extends CarriedOver {
  readonly taskId: string
  readonly content: RowContent
  readonly section: readonly string[]
}

/**
 * Drafts the paper of the next year from a plan: its own words with the year moved on, without what was cancelled or
 * done for another paper. Nothing is stored yet: the paper is read like one that arrives, outside of the transaction.
 */
export async function nextYearOf(operation: Operation, planId: string): Promise<NextYear> {
  const { tx, actor } = operation
  refuseUnless(mayReview(actor))
  const plan = await planById(tx, planId)
  const kept = plan && (await keptPaper(operation, plan.paperId))
  if (!plan || !kept) throw new Refusal('notFound')
  const openDraftId = await openDraftFromPlan(tx, planId)
  if (openDraftId) return { openDraftId }
  const move = moveOf(plan)
  const staying = new Set(
    (await carriedTasks(operation, plan)).flatMap((task) => (task.isKept ? [task.taskId] : [])),
  )
  const origins = await originsOfTasks(tx, planId)
  const tasks = (await standingTasks(tx, planId)).map((task) => ({
    ...task,
    deadline: origins.get(task.id)?.before ?? task.deadline,
    state: staying.has(task.id) ? ('open' as const) : ('cancelled' as const),
  }))
  const { text, reading } = kept
  const printed = paperFromReading({ text, reading, tasks: printedTasks(tasks, reading), look: 'asPrinted' })
  return {
    openDraftId: null,
    paper: nextYearPaper(await withOwnFrame(operation, printed), move),
    year: move.to,
    fileName: `Dự thảo kế hoạch năm ${move.to}.docx`,
  }
}

/** Starts the draft of the next year from its paper, with the origin of every line beside it. */
export async function startNextYear(
  operation: Operation,
  { planId, incoming }: { readonly planId: string; readonly incoming: IncomingPaper },
): Promise<{ readonly draftId: string; readonly alreadyOpen: boolean }> {
  const { tx, actor } = operation
  const plan = await planById(tx, planId)
  if (!plan) throw new Refusal('notFound')
  await lockPlans(tx, [planId])
  const openMeanwhile = await openDraftFromPlan(tx, planId)
  if (openMeanwhile) return { draftId: openMeanwhile, alreadyOpen: true }
  const move = moveOf(plan)
  const { draftId, alreadyOpen } = await importPaper(operation, incoming, { year: move.to })
  if (alreadyOpen) return { draftId, alreadyOpen }

  const carried = await carriedTasks(operation, plan)
  const rows = await rowsOfDraft(tx, draftId)
  const { sources, missing, changed } = matched(rows, carried)
  await writeRows(tx, { agencyId: actor.agencyId, draftId }, changed)
  const last = rows.at(-1)?.ordinal ?? 0
  const added = missing.map((task, at) => addedRow(task, last + at + 1))
  await insertRows(
    tx,
    { agencyId: actor.agencyId, draftId },
    added.map(({ row }) => row),
  )
  for (const { row, task } of added) sources.set(row.id, sourceOf(task))
  await writeRowSources(tx, { agencyId: actor.agencyId, draftId, planId }, sources)
  return { draftId, alreadyOpen: false }
}

const moveOf = ({ year }: PlanRecord): YearMove => ({ from: year, to: year + 1 })

/** Every task of the plan in the words of the next year, with what becomes of it. */
async function carriedTasks({ tx }: Operation, plan: PlanRecord): Promise<readonly Carried[]> {
  const move = moveOf(plan)
  const origins = await originsOfTasks(tx, plan.id)
  const tasks = await tasksOfPlanItself(tx, plan.id)
  const before = await titlesOfYear({ tx }, plan.year - 1)
  const known = new Set(
    bestPairs(
      tasks.map(({ title }) => [title]),
      before,
    ).map(([at]) => at),
  )
  return tasks.map((task, at) => {
    const origin = origins.get(task.id)
    const deadline = origin?.before ?? task.deadline
    const past = {
      ...task,
      deadline,
      doneOn: task.doneOn === null ? null : plainDate(task.doneOn),
      askedBy: origin?.source ?? null,
      wasThereBefore: known.has(at),
    }
    return {
      ...carriedOver(past, move),
      taskId: task.id,
      section: task.section,
      content: contentMoved({ ...contentOf(task), deadline }, move),
    }
  })
}

async function titlesOfYear({ tx }: Pick<Operation, 'tx'>, year: number): Promise<readonly string[]> {
  const plans = (await allPlans(tx)).filter((plan) => plan.year === year)
  const titles: string[] = []
  for (const { id } of plans) titles.push(...(await tasksOfPlanItself(tx, id)).map(({ title }) => title))
  return titles
}

const sourceOf = ({ taskId, sentence }: Carried): LineSource => ({ taskId, sentence })

/** Which row stands for which task; tasks for which none stands must be added. */
function matched(
  rows: readonly DraftRow[],
  carried: readonly Carried[],
): {
  readonly sources: Map<string, LineSource>
  readonly missing: readonly Carried[]
  readonly changed: readonly DraftRow[]
} {
  const printed = carried.filter(({ isKept }) => isKept)
  const pairs = bestPairs(
    printed.map(({ content }) => [content.text]),
    rows.map(({ content }) => content.text),
  )
  const sources = new Map<string, LineSource>()
  const found = new Set<Carried>()
  const changed: DraftRow[] = []
  for (const [one, other] of pairs) {
    const [task, row] = [printed[one], rows[other]]
    if (!task || !row) continue
    sources.set(row.id, sourceOf(task))
    found.add(task)
    const content = withWhatNoPrintSays(row.content, task)
    if (changedFields(row.content, content).length > 0) changed.push({ ...row, content })
  }
  return { sources, missing: carried.filter((task) => !found.has(task)), changed }
}

/** What the print of a task does not tell goes on as the task has it: its quarters, a day without words, its units. */
function withWhatNoPrintSays(content: RowContent, task: Carried): RowContent {
  const printed = fieldsPrintedOtherwise(task.content, content)
  return {
    ...content,
    quarters: task.content.quarters,
    deadline: printed.includes('deadline') ? content.deadline : task.content.deadline,
    parties: content.parties.map((each) => asKnown(each, task)),
  }
}

/** Whom a name stands for was settled in the year before. */
function asKnown(party: Party, { content }: Carried): Party {
  const known = content.parties.find((each) => partyKey(each.printed) === partyKey(party.printed))
  return party.match === 'unknown' && known ? { ...party, match: known.match, unitIds: known.unitIds } : party
}

/** What the paper of the next year does not hold, as a row: left out until the officer takes it in, if it stays behind. */
function addedRow(task: Carried, ordinal: number): { readonly row: DraftRow; readonly task: Carried } {
  return {
    task,
    row: {
      id: randomUUID(),
      version: 1,
      ordinal,
      content: task.content,
      span: null,
      section: task.section,
      state: task.isKept ? 'kept' : 'dropped',
      origin: 'added',
      readAs: [],
      taskBefore: null,
      isGone: false,
      taskId: null,
    },
  }
}
