import * as contract from '#contract/inspection-conclusion'
import type { Serve } from '#http/route'
import { sendDownload } from '#http/send-download'
import { printPaper } from '#modules/plan'
import { conclusionAsPaper, minutesAsPaper } from '../operations/print-papers.ts'

/** Serves the minutes of visits and the announcement of results as files. */
export function printRoutes(serve: Serve): void {
  serve(contract.downloadMinutes, async ({ params: { id, visitId }, query: { format }, run, reply }) => {
    const { name, paper } = await run((operation) => minutesAsPaper(operation, { inspectionId: id, visitId }))
    const content = await printPaper(paper, format)
    return sendDownload(reply, { fileName: `${name}.${format}`, format, content })
  })
  serve(contract.downloadConclusion, async ({ params: { id }, query: { format }, run, reply }) => {
    const { name, paper } = await run((operation) => conclusionAsPaper(operation, id))
    const content = await printPaper(paper, format)
    return sendDownload(reply, { fileName: `${name}.${format}`, format, content })
  })
}
