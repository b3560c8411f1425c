import * as contract from '#contract/document'
import type { Serve } from '#http/route'
import { sendDownload } from '#http/send-download'
import { withUploadedFile } from '#http/upload'
import { handlePaper } from '../operations/handle-paper.ts'
import { listCitingPapers, listPapers, type PaperWithPassages } from '../operations/list-papers.ts'
import { readIncoming } from '../operations/read-incoming.ts'
import { receivePaper } from '../operations/receive-paper.ts'
import { removePaper } from '../operations/remove-paper.ts'
import { refuseUnlessMaySend } from '../operations/send-file.ts'
import { showFile, showPaper } from '../operations/show-paper.ts'
import { presentPaper, presentTwin, presentWholePaper } from '../present/paper.ts'

/** Serves the papers and the lists of them. */
export function paperRoutes(serve: Serve): void {
  serve(contract.receivePaper, async ({ request, actor, run }) => {
    // Whoever may not send is told so before the file is taken in.
    refuseUnlessMaySend({ actor: actor() })
    return withUploadedFile(request, async (file) => {
      const incoming = await readIncoming(actor(), file)
      return run(async (operation) => {
        const { paperId, alreadyKept } = await receivePaper(operation, incoming)
        return { paper: presentPaper((await showPaper(operation, paperId)).paper), alreadyKept }
      })
    })
  })
  serve(contract.listPapers, ({ query, run }) =>
    run(async (operation) => {
      const { papers, total, more, countOf } = await listPapers(operation, query)
      const counts = Object.fromEntries(contract.paperGroup.options.map((group) => [group, countOf(group)]))
      return {
        papers: papers.map(({ twins, ...paper }) => ({
          ...withPassages(paper),
          sameNumber: twins.map(presentTwin),
        })),
        total,
        more,
        counts: counts as Record<contract.PaperGroup, number>,
      }
    }),
  )
  serve(contract.listCitingPapers, ({ query, run }) =>
    run(async (operation) => {
      const { papers, total } = await listCitingPapers(operation, query)
      return { papers: papers.map(withPassages), total }
    }),
  )
  serve(contract.readPaperText, ({ params, actor, run }) =>
    run(async (operation) => presentWholePaper(await showPaper(operation, params.id), actor())),
  )
  serve(contract.downloadPaper, async ({ params, run, reply }) => {
    const { content, file_name, format } = await run((operation) => showFile(operation, params.id))
    return sendDownload(reply, { fileName: file_name, format, content })
  })
  serve(contract.handlePaper, ({ params, body, actor, run }) =>
    run(async (operation) => {
      await handlePaper(operation, { paperId: params.id, ...body })
      return presentWholePaper(await showPaper(operation, params.id), actor())
    }),
  )
  serve(contract.removePaper, ({ params, body, run }) =>
    run(async (operation) => {
      await removePaper(operation, { paperId: params.id, ...body })
      return { removed: true as const }
    }),
  )
}

function withPassages({ passages, ...paper }: PaperWithPassages) {
  return { ...presentPaper(paper), passages: [...passages] }
}
