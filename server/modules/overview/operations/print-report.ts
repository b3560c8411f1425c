import { isPlainDate } from '#law'
import { agencyHeader } from '#modules/organisation'
import type { OfficialPaper } from '#paperwork/writing/official-paper'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { printedReport } from '../model/printed-report.ts'
import { readableReport } from './show-report.ts'

/** A report that the actor may see as an official paper, with the head the agency prints on its day. */
export async function reportAsPaper(operation: Operation, reportId: string): Promise<OfficialPaper> {
  const { tx, today } = operation
  const report = await readableReport(operation, reportId)
  const day = report.issued_on !== null && isPlainDate(report.issued_on) ? report.issued_on : today
  const header = await agencyHeader(tx, day)
  if (!header)
    throw new Refusal('illegalMove', 'Cơ quan chưa có thông tin đầu văn bản; hãy nhập ở trang Cơ quan.')
  return printedReport(report, header, Number(today.slice(0, 4)))
}
