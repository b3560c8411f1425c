// The roof over a year: how it stands, what the leadership must know, the reports on it.

/** Moves of a report; issued, it fulfils the task of the plan it is for. */
export { issueReport, linkReportTask, submitReport } from './operations/move-report.ts'
/** The reports that wait for a signature. */
export { papersToSign } from './operations/papers-to-sign.ts'
/** Saves what was written; figures whose numbers are still there stay what they are. */
export { saveReport } from './operations/save-report.ts'
/** A report with what its figures are now, and the list of them. */
export { showReport, showReports } from './operations/show-report.ts'
/** Drafts a report on a period from its figures. */
export { startReport } from './operations/start-report.ts'
