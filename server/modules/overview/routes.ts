import * as contract from '#contract/overview'
import * as reportContract from '#contract/period-report'
import type { Serve } from '#http/route'
import { sendDownload } from '#http/send-download'
import { printPaper } from '#modules/plan'
import type { Operation } from '#platform/operation'
import {
  correctIssue,
  dropReport,
  issueReport,
  linkReportTask,
  returnReport,
  submitReport,
} from './operations/move-report.ts'
import { reportAsPaper } from './operations/print-report.ts'
import { refreshFigures, restoreReportVersion, saveReport } from './operations/save-report.ts'
import { showLeadershipPage } from './operations/show-leadership-page.ts'
import { showReport, showReports } from './operations/show-report.ts'
import { showReportVersion } from './operations/show-report-version.ts'
import { showYearView } from './operations/show-year-view.ts'
import { startReport } from './operations/start-report.ts'
import { mayDraft } from './policy.ts'

/** Serves the view of a year, the page for the leadership and the reports. */
export function overviewRoutes(serve: Serve): void {
  serve(contract.readYearView, ({ query, run }) => run((operation) => showYearView(operation, query)))
  serve(contract.readLeadershipPage, ({ run }) => run(showLeadershipPage))
  reportRoutes(serve)
  moveRoutes(serve)
}

/** Does something to a report and answers with it as it is then. */
const changed =
  (reportId: string, change: (operation: Operation) => Promise<void>) => async (operation: Operation) => {
    await change(operation)
    return showReport(operation, reportId)
  }

function reportRoutes(serve: Serve): void {
  serve(reportContract.listReports, ({ run, actor }) =>
    run(async (operation) => ({
      reports: await showReports(operation),
      abilities: { draftReport: mayDraft(actor()) },
    })),
  )
  serve(reportContract.draftReport, ({ body, run }) =>
    run(async (operation) => showReport(operation, await startReport(operation, body))),
  )
  serve(reportContract.readReport, ({ params, run }) => run((operation) => showReport(operation, params.id)))
  serve(reportContract.readReportVersion, ({ params: { id, number }, run }) =>
    run((operation) => showReportVersion(operation, id, number)),
  )
  serve(reportContract.downloadReport, async ({ params: { id }, query: { format }, run, reply }) => {
    const paper = await run((operation) => reportAsPaper(operation, id))
    const content = await printPaper(paper, format)
    return sendDownload(reply, { fileName: `${paper.head.title}.${format}`, format, content })
  })
}

function moveRoutes(serve: Serve): void {
  serve(reportContract.saveReport, ({ params: { id }, body: { version, ...written }, run }) =>
    run(changed(id, (operation) => saveReport(operation, { reportId: id, version }, written))),
  )
  serve(reportContract.refreshFigures, ({ params: { id }, body, run }) =>
    run(changed(id, (operation) => refreshFigures(operation, { reportId: id, ...body }))),
  )
  serve(reportContract.restoreReportVersion, ({ params: { id }, body, run }) =>
    run(changed(id, (operation) => restoreReportVersion(operation, { reportId: id, ...body }))),
  )
  serve(reportContract.linkReportTask, ({ params: { id }, body, run }) =>
    run(changed(id, (operation) => linkReportTask(operation, { reportId: id, ...body }))),
  )
  serve(reportContract.submitReport, ({ params: { id }, body, run }) =>
    run(changed(id, (operation) => submitReport(operation, { reportId: id, ...body }))),
  )
  serve(reportContract.returnReport, ({ params: { id }, body, run }) =>
    run(changed(id, (operation) => returnReport(operation, { reportId: id, ...body }))),
  )
  serve(reportContract.issueReport, ({ params: { id }, body, run }) =>
    run(changed(id, (operation) => issueReport(operation, { reportId: id, ...body }))),
  )
  serve(reportContract.correctIssue, ({ params: { id }, body, run }) =>
    run(changed(id, (operation) => correctIssue(operation, { reportId: id, ...body }))),
  )
  serve(reportContract.dropReport, ({ params: { id }, body, run }) =>
    run(async (operation) => {
      await dropReport(operation, { reportId: id, ...body })
      return { dropped: true as const }
    }),
  )
}
