import * as contract from '#contract/evidence'
import type { Serve } from '#http/route'
import { sendDownload } from '#http/send-download'
import { withUploadedFile } from '#http/upload'
import { attachEvidence, checkedEvidence, refuseUnlessMayAttach } from '../operations/attach-evidence.ts'
import { removeEvidence, restoreEvidence } from '../operations/remove-evidence.ts'
import { showEvidence } from '../operations/show-evidence.ts'
import { showTaskWork } from '../operations/show-task-work.ts'

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
    return sendDownload(reply, { fileName, format, content })
  })
  serve(contract.removeEvidence, ({ params, run }) =>
    run(async (operation) => showTaskWork(operation, await removeEvidence(operation, params.id))),
  )
  serve(contract.restoreEvidence, ({ params, run }) =>
    run(async (operation) => showTaskWork(operation, await restoreEvidence(operation, params.id))),
  )
}
