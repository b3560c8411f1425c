import * as contract from '#contract/inspection-conclusion'
import type { Serve } from '#http/route'
import { printPaper } from '#modules/plan'
import { conclusionAsPaper, minutesAsPaper } from '../operations/print-papers.ts'

type PrintFormat = Parameters<typeof printPaper>[1]

/** What a browser is told of such a file. */
const printedTypes: Readonly<Record<PrintFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

/** Serves the minutes of visits and the announcement of results as files. */
export function printRoutes(serve: Serve): void {
  serve(contract.downloadMinutes, async ({ params: { id, visitId }, query: { format }, run, reply }) => {
    const { name, paper } = await run((operation) => minutesAsPaper(operation, { inspectionId: id, visitId }))
    return reply
      .type(printedTypes[format])
      .header('content-disposition', disposition(name, format))
      .send(Buffer.from(await printPaper(paper, format)))
  })
  serve(contract.downloadConclusion, async ({ params: { id }, query: { format }, run, reply }) => {
    const { name, paper } = await run((operation) => conclusionAsPaper(operation, id))
    return reply
      .type(printedTypes[format])
      .header('content-disposition', disposition(name, format))
      .send(Buffer.from(await printPaper(paper, format)))
  })
}

function disposition(name: string, format: PrintFormat): string {
  return `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.${format}`)}`
}
