import type { ReportPage, ReportSummary } from '#contract/period-report'
import type { ListedReport, StoredReport } from './store/reports.ts'

/** A report in the list. */
export function presentSummary(report: ListedReport): ReportSummary {
  const { id, year, period, title, state, number } = report
  return {
    id,
    year,
    period,
    title,
    state,
    number,
    issuedOn: report.issued_on,
    awaitingSince: report.awaiting_since,
    updatedAt: report.updated_at.toISOString(),
    createdByName: report.created_by_name,
  }
}

/** A report with all that stands in it. */
export function presentReport(report: StoredReport): ReportPage['report'] {
  return {
    ...presentSummary(report),
    version: report.version,
    addressees: report.addressees,
    recipients: report.recipients,
    authority: report.authority,
    signerPosition: report.signer_position,
    signerName: report.signer_name,
    returnedBecause: report.returned_because,
    sections: report.body,
  }
}
