import { randomUUID } from 'node:crypto'
import { releasePaper } from '#modules/document'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { quoteOf } from '../model/quote-of.ts'
import { taskTiming } from '../model/task-timing.ts'
import { mayTakeAsked, refuseUnless } from '../policy.ts'
import { lockAskedPaper, nextAskedOrdinal } from '../store/asked-tasks.ts'
import { lockPlans, type PlanRecord, planById } from '../store/plans.ts'
import { insertTasks, type TaskToWrite } from '../store/task-writing.ts'
import { type AskedItem, type AskedPaper, askedPaper } from './asked-paper.ts'
import { timingContext } from './timing-of.ts'

/** Which of the things a paper asks for go into which plan. */
export interface Taking {
  readonly paperId: string
  readonly planId: string
  readonly indexes: readonly number[]
}

/**
 * Makes tasks of what a paper asks for, and answers their ids in the order given. What was taken before, in whichever
 * plan, stays the one task it is. Like a committed plan, the paper is open to everyone from now on.
 */
export async function takeAskedTasks(
  operation: Operation,
  { paperId, planId, indexes }: Taking,
): Promise<readonly string[]> {
  const { tx, actor } = operation
  refuseUnless(mayTakeAsked(actor))
  await lockPlans(tx, [planId])
  await lockAskedPaper(tx, paperId)
  const asking = await askedPaper(operation, paperId)
  const plan = await planById(tx, planId)
  if (!plan) throw new Refusal('notFound', 'Không tìm thấy kế hoạch đã chọn; hãy tải lại.')
  if (plan.paperId === paperId) {
    throw new Refusal(
      'illegalMove',
      'Văn bản này là văn bản của chính kế hoạch; việc trong đó đã có trong kế hoạch.',
    )
  }
  const wanted = [...new Set(indexes)].map((index) => itemAt(asking, index))
  const fresh = wanted.filter(({ taken }) => taken === null)
  const made = await tasksOf(operation, { asking, plan, items: fresh })
  await insertTasks(tx, { agencyId: actor.agencyId, planId }, made)
  await releasePaper(operation, paperId)
  const ids = new Map(made.map(({ id }, at) => [fresh[at]?.index, id]))
  return wanted.flatMap(({ index, taken }) => taken?.id ?? ids.get(index) ?? [])
}

/** The item of an index that the officer saw; a corrected paper may have fewer. */
export function itemAt({ items }: AskedPaper, index: number): AskedItem {
  const item = items[index]
  if (item) return item
  throw new Refusal(
    'staleVersion',
    'Văn bản vừa được sửa nên không còn việc đã chọn; hãy tải lại rồi chọn lại.',
  )
}

async function tasksOf(
  operation: Operation,
  { asking, plan, items }: { asking: AskedPaper; plan: PlanRecord; items: readonly AskedItem[] },
): Promise<readonly TaskToWrite[]> {
  const { tx, today } = operation
  const context = await timingContext(operation, plan, { addedOn: today })
  const first = await nextAskedOrdinal(tx, plan.id)
  const { paper, cited } = asking
  return items.map((item, at) => ({
    id: randomUUID(),
    ordinal: first + at,
    quote: quoteOf(paper.text, item.span, item.read.text),
    span: item.span,
    section: item.section,
    readAs: [item.read],
    content: item.content,
    timing: taskTiming(item.content, context),
    addedOn: today,
    asked: { paperId: paper.id, index: item.index, source: cited },
  }))
}
