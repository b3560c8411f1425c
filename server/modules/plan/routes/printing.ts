import * as contract from '#contract/paper-template'
import * as planContract from '#contract/plan'
import type { Serve } from '#http/route'
import { sendDownload } from '#http/send-download'
import { withUploadedFile } from '#http/upload'
import { Refusal } from '#platform/refusal'
import {
  keepTemplate,
  refuseUnlessMayChange,
  removeTemplate,
  sampleOfAgency,
  showTemplate,
  soundTemplate,
  templateToFill,
} from '../operations/paper-template.ts'
import { fillPlan, planAsPaper, planToFill, printPlan } from '../operations/print-plan.ts'

/** Serves plans as papers and the template that an agency prints them into. */
export function printingRoutes(serve: Serve): void {
  serve(
    planContract.downloadPlan,
    async ({ params: { id: planId }, query: { format, look }, run, reply }) => {
      refuseTemplateAsPdf({ format, look })
      const { title, bytes } =
        look === 'template'
          ? await fillPlan(await run((operation) => planToFill(operation, planId)))
          : await printPlan(await run((operation) => planAsPaper(operation, { planId, look })), format)
      return sendDownload(reply, {
        fileName: `${title.replaceAll('\n', ' ') || 'Kế hoạch'}.${format}`,
        content: bytes,
        format,
      })
    },
  )
  serve(contract.readPaperTemplate, ({ run }) => run(showTemplate))
  serve(contract.keepPaperTemplate, async ({ request, actor, run }) => {
    // Whoever may not change it is told so before the file is taken in.
    refuseUnlessMayChange({ actor: actor() })
    return withUploadedFile(request, async (file) => {
      const { leftOut } = await soundTemplate(file.bytes)
      return run((operation) => keepTemplate(operation, { ...file, leftOut }))
    })
  })
  serve(contract.removePaperTemplate, ({ run }) => run(removeTemplate))
  serve(contract.downloadPaperTemplate, async ({ query, run, reply }) => {
    const file = query.sample === 'yes' ? await run(sampleOfAgency) : await run(templateToFill)
    return sendDownload(reply, { ...file, format: 'docx' })
  })
}

/** The template is the agency's own Word file: what Word makes of it nobody here can print. */
function refuseTemplateAsPdf({ format, look }: { readonly format: string; readonly look: string }): void {
  if (look !== 'template' || format !== 'pdf') return
  const detail = 'Mẫu của cơ quan chỉ in ra Word (.docx); hãy in ra Word rồi lưu thành PDF.'
  throw new Refusal('malformedRequest', detail, [{ path: 'format', detail }])
}
