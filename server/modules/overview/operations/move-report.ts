import { type PlainDate, plainDate, showDate } from '#law'
import { fulfilTask, linkTask, unfulfilTask, unlinkTask } from '#modules/plan'
import { dayHappened } from '#platform/day-happened'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { periodDays } from '../model/period-days.ts'
import { reportPath } from '../model/places.ts'
import { gapsOf } from '../model/report-body.ts'
import { fulfilmentKindOf } from '../model/report-task.ts'
import { changeReport, deleteReport, keepVersion, type StoredReport } from '../store/reports.ts'
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

/** The number and the day that a signed report bears. */
export interface Issue extends SeenReport {
  readonly number: string
  readonly issuedOn: string
}

/** Writes down that a report was signed and sent; the task of the plan that it is for is done. */
export async function issueReport(operation: Operation, { number, issuedOn, ...seen }: Issue): Promise<void> {
  const report = await reportToChange(operation, seen, 'issue')
  const day = dayIssued(operation, report, issuedOn)
  await changeReport(operation.tx, report.id, {
    state: 'issued',
    awaiting_since: null,
    number,
    issued_on: day,
    at: operation.now,
  })
  if (report.task_id !== null) {
    await fulfilTask(operation, { taskId: report.task_id, id: report.id, doneOn: day })
  }
}

/**
 * Puts the number and the day of an issued report right, which were typed wrong: what it says stays. The history tells
 * what they were, and the task that was done through it is done on the day it was issued.
 */
export async function correctIssue(
  operation: Operation,
  { number, issuedOn, ...seen }: Issue,
): Promise<void> {
  const { tx, actor, now } = operation
  const report = await reportToChange(operation, seen, 'correctIssue')
  const day = dayIssued(operation, report, issuedOn)
  await changeReport(tx, report.id, { number, issued_on: day, at: now })
  const was = `${report.number ?? ''} ngày ${showDate(plainDate(report.issued_on ?? day))}`
  const sentence = `Sửa số, ngày ban hành; trước là số ${was}.`
  const made = { agencyId: actor.agencyId, byName: actor.name, at: now }
  await keepVersion(tx, { reportId: report.id, sentence, body: report.body }, made)
  if (report.task_id === null || day === report.issued_on) return
  const fulfilled = { taskId: report.task_id, id: report.id }
  await unfulfilTask(operation, fulfilled)
  await fulfilTask(operation, { ...fulfilled, doneOn: day })
}

/** Nobody reports on a period that has not begun. */
function dayIssued({ today }: Operation, { year, period }: StoredReport, given: string): PlainDate {
  const first = periodDays(year, period).from
  return dayHappened(given, { first, today }, { path: 'issuedOn', what: 'Ngày ban hành' })
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
