import { deadline } from '#contract/deadline'
import type { RecommendationDue } from '#contract/recommendation'
import { type Deadline, type DeadlineSpan, isPlainDate, lateFrom, showDate } from '#law'
import { readingsInForce } from '#modules/regulation'
import { namesNoTime, readDeadline } from '#paperwork/reading/deadline'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'

/** A deadline and what it comes to under the agency's reading. */
export type ReadDue = DeadlineSpan & { readonly deadline: Deadline }

/** A deadline as given: words are read as those of a paper of that year are; refused where they name no time. */
export async function readDue(operation: Operation, due: RecommendationDue, year: number): Promise<ReadDue> {
  return spanOf(operation, deadlineGiven(due, { year, documentDate: operation.today }), year)
}

/** What a deadline comes to under the agency's reading of today. */
export async function spanOf(
  { tx, today }: Pick<Operation, 'tx' | 'today'>,
  given: Deadline,
  year: number,
): Promise<ReadDue> {
  const reading = await readingsInForce(tx, today)
  const beforeIncludesDay = reading('deadline.beforeIncludesDay').value
  const restDay = reading('deadline.restDay').value
  return { deadline: given, ...lateFrom(given, { beforeIncludesDay, restDay }, year) }
}

function deadlineGiven(
  due: RecommendationDue,
  context: { readonly year: number; readonly documentDate: string },
): Deadline {
  if ('day' in due) {
    if (!isPlainDate(due.day)) throw malformed('Ngày này không có trong lịch.')
    return { kind: 'by', date: due.day, text: `Chậm nhất ngày ${showDate(due.day)}` }
  }
  const read = readDeadline(due.wording, context)
  if (!namesNoTime(read) || read.event) return deadline.parse(read)
  throw malformed(
    `Chưa đọc ra thời hạn từ “${due.wording}”; hãy ghi rõ hơn, ví dụ “Trước ngày 30/6/${context.year}”, hoặc chọn một ngày.`,
  )
}

const malformed = (detail: string): Refusal =>
  new Refusal('malformedRequest', detail, [{ path: 'due', detail }])
