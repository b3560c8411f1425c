import * as contract from '#contract/instrument'
import type { Serve } from '#http/route'
import { sendDownload } from '#http/send-download'
import { withUploadedFile } from '#http/upload'
import { plainDate } from '#law'
import { attachFile, refuseUnlessMayAttach } from '../operations/attach-file.ts'
import { correctInstrument } from '../operations/correct-instrument.ts'
import { enterInstrument } from '../operations/enter-instrument.ts'
import { readAttachment } from '../operations/read-attachment.ts'
import { removeFile } from '../operations/remove-file.ts'
import { removeInstrument } from '../operations/remove-instrument.ts'
import { showInstrumentFile } from '../operations/show-instrument-file.ts'
import { presentInstrument, presentLibrary } from '../present/instruments.ts'

/** Serves the library of instruments. */
export function libraryRoutes(serve: Serve): void {
  serve(contract.listInstruments, ({ query, run }) =>
    run((operation) =>
      presentLibrary(operation, { ...query, on: query.on ? plainDate(query.on) : operation.today }),
    ),
  )
  serve(contract.readInstrument, ({ params, query, run }) =>
    run((operation) =>
      presentInstrument(operation, {
        id: params.id,
        search: query.search,
        on: query.on ? plainDate(query.on) : operation.today,
      }),
    ),
  )
  serve(contract.enterInstrument, ({ body, run }) =>
    run(async (operation) => {
      const id = await enterInstrument(operation, body)
      return presentInstrument(operation, { id, on: operation.today })
    }),
  )
  serve(contract.correctInstrument, ({ params, body, run }) =>
    run(async (operation) => {
      await correctInstrument(operation, { id: params.id, ...body })
      return presentInstrument(operation, { id: params.id, on: operation.today })
    }),
  )
  serve(contract.removeInstrument, ({ params, body, run }) =>
    run(async (operation) => {
      await removeInstrument(operation, { id: params.id, ...body })
      return { removed: true as const }
    }),
  )
  fileRoutes(serve)
}

function fileRoutes(serve: Serve): void {
  serve(contract.attachInstrumentFile, async ({ params, query, request, run }) => {
    const where = { instrument: params.id, forEveryone: query.forEveryone }
    // Whoever may not attach it is told so before the file is taken in.
    await run((operation) => refuseUnlessMayAttach(operation, where))
    return withUploadedFile(request, async (upload) => {
      const file = await readAttachment(upload)
      return run(async (operation) => {
        const kept = await attachFile(operation, { ...where, file })
        const instrument = await presentInstrument(operation, { id: params.id, on: operation.today })
        return { ...kept, instrument }
      })
    })
  })
  serve(contract.downloadInstrumentFile, async ({ params, run, reply }) => {
    const { content, fileName, format } = await run((operation) =>
      showInstrumentFile(operation, { instrument: params.id, fileId: params.fileId }),
    )
    return sendDownload(reply, { fileName, format, content })
  })
  serve(contract.removeInstrumentFile, ({ params, run }) =>
    run(async (operation) => {
      await removeFile(operation, { instrument: params.id, fileId: params.fileId })
      return presentInstrument(operation, { id: params.id, on: operation.today })
    }),
  )
}
