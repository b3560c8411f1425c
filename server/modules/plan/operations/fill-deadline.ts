import { releasePaper } from '#modules/document'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { deadlineSentence } from '../model/deadline-sentence.ts'
import { quoteOf } from '../model/quote-of.ts'
import { taskTiming } from '../model/task-timing.ts'
import { mayFill } from '../policy.ts'
import { lockAskedPaper, writeFilled } from '../store/asked-tasks.ts'
import { planById } from '../store/plans.ts'
import { taskDetail } from '../store/task-page.ts'
import { askedPaper } from './asked-paper.ts'
import { itemAt } from './take-asked-tasks.ts'
import { type SeenTask, taskToChange } from './task-to-change.ts'
import { timingContext } from './timing-of.ts'

/**
 * Gives a task that waits the deadline of something a superior's or a bloc's paper asks. The paper is kept as its
 * source, open to everyone from now on; filled anew from another paper, it still goes back to what the plan said.
 */
export async function fillDeadline(
  operation: Operation,
  { paperId, index, ...seen }: SeenTask & { readonly paperId: string; readonly index: number },
): Promise<void> {
  const { tx, actor } = operation
  const task = await taskToChange(operation, seen, ({ correct }) => mayFill(actor, correct))
  const detail = await taskDetail(tx, task.id)
  const plan = await planById(tx, task.planId)
  if (!detail || !plan) throw new Refusal('notFound')
  if (task.waitsFor === null && detail.filled === null) {
    throw new Refusal('illegalMove', 'Nhiệm vụ này không chờ văn bản nào nên không cần điền thời hạn.')
  }
  await lockAskedPaper(tx, paperId)
  const asking = await askedPaper(operation, paperId)
  const { read, span } = itemAt(asking, index)
  const content = { deadline: read.deadline, quarters: task.quarters }
  const timing = taskTiming(content, await timingContext(operation, plan, task))
  if (timing.lateFrom === null && timing.startsOn === null) {
    throw new Refusal(
      'illegalMove',
      `Văn bản không nêu ngày cho việc này (“${deadlineSentence(read.deadline)}”) nên chưa điền được.`,
    )
  }
  const quote = quoteOf(asking.paper.text, span, read.text)
  const { before, waitedSince } = detail.filled ?? { before: task.deadline, waitedSince: task.waitingSince }
  await writeFilled(
    tx,
    { id: task.id, agencyId: actor.agencyId },
    {
      deadline: read.deadline,
      timing,
      filled: { paperId, source: asking.cited, quote, before, waitedSince },
    },
  )
  await releasePaper(operation, paperId)
}

/** Gives a task the deadline back that it had before one was filled in. */
export async function clearFilledDeadline(operation: Operation, seen: SeenTask): Promise<void> {
  const { tx, actor } = operation
  const task = await taskToChange(operation, seen, ({ correct }) => mayFill(actor, correct))
  const detail = await taskDetail(tx, task.id)
  const plan = await planById(tx, task.planId)
  if (!detail || !plan) throw new Refusal('notFound')
  if (detail.filled === null) {
    throw new Refusal('illegalMove', 'Thời hạn của nhiệm vụ này không được điền từ văn bản nào khác.')
  }
  const { before, waitedSince } = detail.filled
  const timing = taskTiming(
    { deadline: before, quarters: task.quarters },
    await timingContext(operation, plan, task),
  )
  const waitingSince = timing.waitingSince && (waitedSince ?? timing.waitingSince)
  await writeFilled(
    tx,
    { id: task.id, agencyId: actor.agencyId },
    { deadline: before, timing: { ...timing, waitingSince }, filled: null },
  )
}
