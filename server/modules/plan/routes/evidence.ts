import * as contract from '#contract/evidence'
import type { EvidenceFormat } from '#contract/task-work'
import type { Serve } from '#http/route'
import { withUploadedFile } from '#http/upload'
import { attachEvidence, checkedEvidence, refuseUnlessMayAttach } from '../operations/attach-evidence.ts'
import { removeEvidence, restoreEvidence } from '../operations/remove-evidence.ts'
import { showEvidence } from '../operations/show-evidence.ts'
import { showTaskWork } from '../operations/show-task-work.ts'

const mediaTypes: Readonly<Record<EvidenceFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}

/** Serves the files that show that tasks were done. */
export function evidenceRoutes(serve: Serve): void {
  serve(contract.attachEvidence, async ({ params: { id: taskId }, request, run }) => {
    // Whoever may not attach it is told so before the file is taken in.
    await run((operation) => refuseUnlessMayAttach(operation, taskId))
    return withUploadedFile(request, async (upload) => {
      const file = await checkedEvidence(upload)
      return run(async (operation) => {
        await attachEvidence(operation, { taskId, file })
        return showTaskWork(operation, taskId)
      })
    })
  })
  serve(contract.downloadEvidence, async ({ params, run, reply }) => {
    const { content, fileName, format } = await run((operation) => showEvidence(operation, params.id))
    return reply
      .type(mediaTypes[format])
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
      .send(content)
  })
  serve(contract.removeEvidence, ({ params, run }) =>
    run(async (operation) => showTaskWork(operation, await removeEvidence(operation, params.id))),
  )
  serve(contract.restoreEvidence, ({ params, run }) =>
    run(async (operation) => showTaskWork(operation, await restoreEvidence(operation, params.id))),
  )
}
