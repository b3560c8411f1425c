import { downloadPaper, listPapers, readPaperText, receivePaper } from '#contract/document'
import type { Serve } from '#http/route'
import { withUploadedFile } from '#http/upload'
import { readIncoming } from './operations/read-incoming.ts'
import { receivePaper as keepPaper } from './operations/receive-paper.ts'
import { showFile, showPaper } from './operations/show-paper.ts'
import { mayReadUnreleased } from './policy.ts'
import { presentPaper, presentWholePaper } from './present.ts'
import { pageOfPapers } from './store.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
}

/** Serves the papers. */
export function documentRoutes(serve: Serve): void {
  serve(receivePaper, ({ request, actor, run }) =>
    withUploadedFile(request, async (file) => {
      const incoming = await readIncoming(actor(), file)
      return run(async (operation) => {
        const { paperId, alreadyKept } = await keepPaper(operation, incoming)
        return { paper: presentPaper(await showPaper(operation, paperId)), alreadyKept }
      })
    }),
  )

  serve(listPapers, ({ query, actor, run }) =>
    run(async ({ tx }) => {
      const { papers, total } = await pageOfPapers(tx, {
        ...query,
        releasedOnly: !mayReadUnreleased(actor()),
      })
      return { papers: papers.map(presentPaper), total }
    }),
  )

  serve(readPaperText, ({ params, run }) =>
    run(async (operation) => presentWholePaper(await showPaper(operation, params.id))),
  )

  serve(downloadPaper, async ({ params, run, reply }) => {
    const { content, file_name, format } = await run((operation) => showFile(operation, params.id))
    return reply
      .type(mediaTypes[format] ?? 'application/octet-stream')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file_name)}`)
      .send(content)
  })
}
