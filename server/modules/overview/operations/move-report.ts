import { isPlainDate } from '#law'
import { fulfilTask, linkTask, unlinkTask } from '#modules/plan'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { reportPath } from '../model/places.ts'
import { gapsOf } from '../model/report-body.ts'
import { fulfilmentKindOf } from '../model/report-task.ts'
import { changeReport, deleteReport } from '../store/reports.ts'
import { reportToChange, type SeenReport } from './report-to-change.ts'

/** Lays a report before the leadership; refuses one with places of which nothing is known. */
export async function submitReport(operation: Operation, seen: SeenReport): Promise<void> {
  const report = await reportToChange(operation, seen, 'submit')
  const gaps = gapsOf(report.body)
  if (gaps.length > 0) {
    throw new Refusal(
      'illegalMove',
      `Báo cáo còn ${gaps.length} chỗ chưa có số liệu: ${gaps.slice(0, 3).join(' ')}${gaps.length > 3 ? ' …' : ''}. Hãy điền hoặc bỏ các chỗ đó trước khi trình ký.`,
    )
  }
  await changeReport(operation.tx, report.id, {
    state: 'awaitingSignature',
    awaiting_since: operation.today,
    returned_because: null,
    at: operation.now,
  })
}

/** Gives a report back to be changed, with the reason. */
export async function returnReport(
  operation: Operation,
  { because, ...seen }: SeenReport & { readonly because: string },
): Promise<void> {
  const report = await reportToChange(operation, seen, 'return')
  await changeReport(operation.tx, report.id, {
    state: 'draft',
    awaiting_since: null,
    returned_because: because,
    at: operation.now,
  })
}

/** Writes down that a report was signed and sent; the task of the plan that it is for is done. */
export async function issueReport(
  operation: Operation,
  { number, issuedOn, ...seen }: SeenReport & { readonly number: string; readonly issuedOn: string },
): Promise<void> {
  const report = await reportToChange(operation, seen, 'issue')
  if (!isPlainDate(issuedOn) || issuedOn > operation.today) {
    const detail = 'Ngày ban hành không thể sau hôm nay.'
    throw new Refusal('malformedRequest', detail, [{ path: 'issuedOn', detail }])
  }
  await changeReport(operation.tx, report.id, {
    state: 'issued',
    awaiting_since: null,
    number,
    issued_on: issuedOn,
    at: operation.now,
  })
  if (report.task_id !== null) {
    await fulfilTask(operation, { taskId: report.task_id, id: report.id, doneOn: issuedOn })
  }
}

/** Says which task of the plan the report is for; null for none. */
export async function linkReportTask(
  operation: Operation,
  { taskId, ...seen }: SeenReport & { readonly taskId: string | null },
): Promise<void> {
  const report = await reportToChange(operation, seen, 'edit')
  if (report.task_id === taskId) return
  if (report.task_id !== null) await unlinkTask(operation, { taskId: report.task_id, id: report.id })
  if (taskId !== null) {
    const { id, title } = report
    const fulfilment = { kind: fulfilmentKindOf(report), id, title, path: reportPath(id) }
    await linkTask(operation, { taskId, fulfilment })
  }
  await changeReport(operation.tx, report.id, { task_id: taskId, at: operation.now })
}

/** Takes a draft out; the task it was for is free again. */
export async function dropReport(operation: Operation, seen: SeenReport): Promise<void> {
  const report = await reportToChange(operation, seen, 'drop')
  if (report.task_id !== null) await unlinkTask(operation, { taskId: report.task_id, id: report.id })
  await deleteReport(operation.tx, report.id)
}
