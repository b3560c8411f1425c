import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { maySeeDrafts, type ReportMoves, refuseMove } from '../policy.ts'
import { lockedReport, type StoredReport } from '../store/reports.ts'

/** Which report, and its version as the person saw it. */
export interface SeenReport {
  readonly reportId: string
  readonly version: number
}

/** Holds a report that the actor may move so, or says why not: it does not exist, not you, not now, somebody was faster. */
export async function reportToChange(
  { tx, actor }: Operation,
  { reportId, version }: SeenReport,
  move: keyof ReportMoves,
): Promise<StoredReport> {
  const report = await lockedReport(tx, reportId)
  if (!report || (report.state !== 'issued' && !maySeeDrafts(actor))) throw new Refusal('notFound')
  refuseMove(actor, move, report.state)
  if (report.version !== version) throw new Refusal('staleVersion')
  return report
}
