import type { ReportSection } from '#contract/period-report'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { maySeeDrafts } from '../policy.ts'
import { bodyOfVersion } from '../store/reports.ts'
import { readableReport } from './show-report.ts'

/** What a report that the actor may see was in a version. */
export async function showReportVersion(
  operation: Operation,
  reportId: string,
  number: number,
): Promise<{ number: number; sections: ReportSection[] }> {
  await readableReport(operation, reportId)
  if (!maySeeDrafts(operation.actor)) throw new Refusal('notFound')
  const sections = await bodyOfVersion(operation.tx, reportId, number)
  if (!sections) throw new Refusal('notFound', 'Không còn bản này của báo cáo.')
  return { number, sections }
}
