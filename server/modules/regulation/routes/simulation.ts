import type { FastifyReply } from 'fastify'
import * as contract from '#contract/simulation'
import type { Serve } from '#http/route'
import { withUploadedFile } from '#http/upload'
import { type WrittenSheet, writeWorkbook } from '#paperwork/formats/workbook'
import { Refusal } from '#platform/refusal'
import { refuseUnlessMayKeepSheets } from '../judging-policy.ts'
import { compareAll, loadComparison } from '../operations/compare-laws.ts'
import {
  keepFactSheet,
  removeFactSheet,
  replaceFactSheet,
  sheetToChange,
} from '../operations/keep-fact-sheet.ts'
import { readFactSheet } from '../operations/read-fact-sheet.ts'
import { presentComparison } from '../present/comparison.ts'
import { comparisonSheets } from '../present/comparison-sheet.ts'
import { factSheetFile, factSheetTemplate } from '../present/fact-sheet-file.ts'
import { presentPreview, presentSheet, presentSheets } from '../present/fact-sheets.ts'
import { presentBothVerdicts } from '../present/verdict-page.ts'
import { sheetById, subjectsOf } from '../store/fact-sheets.ts'

/** Serves tables of facts and the comparison of two laws. */
export function simulationRoutes(serve: Serve): void {
  serveSheets(serve)
  serveSheetFiles(serve)
  serve(contract.compareLaws, async ({ query, run }) => {
    const loaded = await run((operation) => loadComparison(operation, query))
    return presentComparison(loaded, await compareAll(loaded), query)
  })
  serve(contract.readComparedVerdicts, async ({ query, run }) =>
    presentBothVerdicts(await run((operation) => loadComparison(operation, query)), query),
  )
  serve(contract.exportComparison, async ({ query, run, reply }) => {
    const loaded = await run((operation) => loadComparison(operation, query))
    return sendWorkbook(reply, 'so-sanh-quy-dinh', comparisonSheets(loaded, await compareAll(loaded), query))
  })
}

function serveSheets(serve: Serve): void {
  serve(contract.listFactSheets, ({ run }) => run(presentSheets))
  serve(contract.previewFactSheet, async ({ request, actor }) => {
    refuseUnlessMayKeepSheets(actor())
    return withUploadedFile(request, async (file) => presentPreview(await readFactSheet(actor(), file)))
  })
  serve(contract.keepFactSheet, async ({ request, query, actor, run }) => {
    refuseUnlessMayKeepSheets(actor())
    return withUploadedFile(request, async (file) => {
      const table = await readFactSheet(actor(), file)
      return run(async (operation) =>
        presentSheet(await keepFactSheet(operation, { name: query.name, table }), actor()),
      )
    })
  })
  serve(contract.replaceFactSheet, async ({ request, params, query, actor, run }) => {
    const seen = { id: params.id, version: query.version }
    await run((operation) => sheetToChange(operation, seen))
    return withUploadedFile(request, async (file) => {
      const table = await readFactSheet(actor(), file)
      return run(async (operation) =>
        presentSheet(await replaceFactSheet(operation, seen, { name: query.name, table }), actor()),
      )
    })
  })
  serve(contract.removeFactSheet, ({ params, body, run }) =>
    run(async (operation) => {
      await removeFactSheet(operation, { id: params.id, version: body.version })
      return { removed: true as const }
    }),
  )
}

function serveSheetFiles(serve: Serve): void {
  serve(contract.downloadFactSheetTemplate, ({ actor, reply }) => {
    refuseUnlessMayKeepSheets(actor())
    return sendWorkbook(reply, 'mau-bang-du-kien', factSheetTemplate())
  })
  serve(contract.downloadFactSheet, async ({ params, run, actor, reply }) => {
    refuseUnlessMayKeepSheets(actor())
    const sheets = await run(async ({ tx }) => {
      const sheet = await sheetById(tx, params.id)
      if (!sheet) throw new Refusal('notFound')
      return factSheetFile(await subjectsOf(tx, sheet))
    })
    return sendWorkbook(reply, 'bang-du-kien', sheets)
  })
}

async function sendWorkbook(reply: FastifyReply, name: string, sheets: readonly WrittenSheet[]) {
  return reply
    .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .header('content-disposition', `attachment; filename="${name}.xlsx"`)
    .send(Buffer.from(await writeWorkbook(sheets)))
}
