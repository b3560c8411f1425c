import { randomUUID } from 'node:crypto'
import { type IncomingPaper, type KeptPaper, keptPaper, receivePaper } from '#modules/document'
import { agencyHeader, unitDirectory } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import {
  type ComparedTask,
  compareWithPlan,
  type FoundItem,
  type NewRow,
  newRow,
} from '../model/compare-with-plan.ts'
import { type Doubt, otherAgency } from '../model/other-agency.ts'
import { type PlanMarks, samePlan } from '../model/same-plan.ts'
import { mayReview, refuseUnless } from '../policy.ts'
import { lockAskedPaper } from '../store/asked-tasks.ts'
import { droppedSignatures, insertRows } from '../store/draft-rows.ts'
import { insertDraft, openDraftOfPaper } from '../store/drafts.ts'
import { plansBeside } from '../store/plans.ts'
import { tasksOfPlan } from '../store/task-list.ts'
import { readItemsOfPlan } from '../store/task-page.ts'
import { contentOf } from './correct-task.ts'
import { foundItems, isAsking } from './found-items.ts'
import { ownUnits } from './own-units.ts'

/** What starting a draft leads to: a new one, or the one that is open already. */
export interface StartedDraft {
  readonly draftId: string
  readonly paperId: string
  readonly alreadyOpen: boolean
}

/** Keeps an arriving paper and starts its draft; of a paper that is no plan, nothing is kept. */
export async function importPaper(
  operation: Operation,
  incoming: IncomingPaper,
  { year }: { year?: number | undefined } = {},
): Promise<StartedDraft> {
  const { paperId } = await receivePaper(operation, incoming)
  return startDraft(operation, { paperId, year })
}

/** Starts the draft of a kept paper; one imported before is compared with its plan instead of doubling it. */
export async function startDraft(
  operation: Operation,
  { paperId, year }: { paperId: string; year?: number | undefined },
): Promise<StartedDraft> {
  const { tx, actor, now } = operation
  refuseUnless(mayReview(actor))
  // Its rows quote the text, so the text stands still from now on.
  await lockAskedPaper(tx, paperId)
  const paper = await keptPaper(operation, paperId)
  if (!paper) throw new Refusal('notFound')
  if (!paper.kind.isPlan) throw new Refusal('notAPlan', paper.kind.sentence)
  const open = await openDraftOfPaper(tx, paperId)
  if (open) return { draftId: open, paperId, alreadyOpen: true }

  const marks = marksOf(paper, year ?? yearOf(paper, operation))
  const same = samePlan(marks, await plansBeside(tx, paperId))
  const { lookUp } = await ownUnits(operation)
  const items = foundItems(paper.reading.tasks, lookUp)
  const rows = same
    ? await compared(operation, items, { planId: same.id, isSamePaper: same.paperId === paperId })
    : firstRows(items)
  const draftId = await insertDraft(tx, {
    agencyId: actor.agencyId,
    accountId: actor.accountId,
    now,
    paperId,
    year: same?.year ?? marks.year,
    comparedPlanId: same?.id ?? null,
    doubt: same?.isOfPaper ? null : await doubtAbout(operation, paper),
  })
  if (!draftId) return { draftId: await openedMeanwhile(operation, paperId), paperId, alreadyOpen: true }
  const stored = rows.map((row) => ({ ...row, id: randomUUID(), version: 1 }))
  await insertRows(tx, { agencyId: actor.agencyId, draftId }, stored)
  return { draftId, paperId, alreadyOpen: false }
}

async function openedMeanwhile({ tx }: Operation, paperId: string): Promise<string> {
  const draftId = await openDraftOfPaper(tx, paperId)
  if (!draftId) throw new Refusal('staleVersion', 'Văn bản này vừa được người khác xử lý; hãy thử lại.')
  return draftId
}

/** What tells the plan of a paper from others. */
export function marksOf(paper: KeptPaper, year: number): PlanMarks & { readonly title: string } {
  const { typeCode, number, symbol, issuedOn } = paper
  return { typeCode, number, symbol, issuedOn, title: paper.title ?? `Kế hoạch năm ${year}`, year }
}

function yearOf({ reading }: KeptPaper, { today }: Operation): number {
  const thisYear = Number(today.slice(0, 4))
  const { year } = reading.header
  return year !== null && year >= 2000 && year <= 2100 ? year : thisYear
}

function firstRows(items: readonly FoundItem[]): readonly NewRow[] {
  return items.map((item, at) => ({
    ...newRow(item, noneDropped),
    ordinal: at + 1,
    state: isAsking(item) ? 'kept' : 'dropped',
  }))
}

const noneDropped: ReadonlySet<string> = new Set()

async function compared(
  { tx }: Operation,
  items: readonly FoundItem[],
  { planId, isSamePaper }: { planId: string; isSamePaper: boolean },
): Promise<readonly NewRow[]> {
  const readItems = await readItemsOfPlan(tx, planId)
  const tasks = (await tasksOfPlan(tx, planId)).flatMap((task): readonly ComparedTask[] => {
    const { id, ordinal, state, section } = task
    const read = readItems.get(id)
    return read ? [{ id, ordinal, state, section, content: contentOf(task), ...read }] : []
  })
  const rows = compareWithPlan({
    items,
    tasks,
    isSamePaper,
    droppedBefore: await droppedSignatures(tx, planId),
  })
  const asking = new Set(items.filter(isAsking).map(({ read }) => read))
  return rows.map((row) =>
    row.taskId === null && row.readAs.every((read) => !asking.has(read)) ? { ...row, state: 'dropped' } : row,
  )
}

async function doubtAbout({ tx, today }: Operation, { reading }: KeptPaper): Promise<Doubt | null> {
  const header = await agencyHeader(tx, today)
  if (!header) return null
  const { agencyNames } = await unitDirectory(tx, today)
  const { issuer, parentAgency, number, place } = reading.header
  return otherAgency(
    { issuer, parentAgency, symbol: number.symbol, place },
    { ...header, names: [header.name, ...agencyNames] },
  )
}
