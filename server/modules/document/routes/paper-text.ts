import * as contract from '#contract/document'
import { downloadPagePicture, readPaperPage } from '#contract/paper-page'
import type { Serve } from '#http/route'
import { correctPaper, textOfVersion, textWithEdits } from '../operations/correct-paper.ts'
import { readCorrected } from '../operations/read-incoming.ts'
import { showPage, showPicture } from '../operations/show-page.ts'
import { showPaper, showVersion } from '../operations/show-paper.ts'
import { splitPaper, textsOfParts } from '../operations/split-paper.ts'
import { presentVersion, presentWholePaper } from '../present/paper.ts'

/** A page of a scan never changes; only this browser may keep it. */
const KEPT_BY_THE_BROWSER = 'private, max-age=31536000, immutable'

/** Serves the text of a paper: its versions, its pages, and what is put right in it. */
export function paperTextRoutes(serve: Serve): void {
  serve(contract.readPaperVersion, ({ params, run }) =>
    run(async (operation) => {
      const { version, text } = await showVersion(operation, { paperId: params.id, number: params.number })
      return { version: presentVersion(version), text }
    }),
  )
  serve(readPaperPage, ({ params, run }) =>
    run(async (operation) => {
      const { words, ...page } = await showPage(operation, { paperId: params.id, number: params.number })
      return { ...page, words: [...words] }
    }),
  )
  serve(downloadPagePicture, async ({ params, run, reply }) => {
    const picture = await run((operation) =>
      showPicture(operation, { paperId: params.id, number: params.number }),
    )
    return (
      reply
        .type('image/webp')
        .header('cache-control', KEPT_BY_THE_BROWSER)
        // Whoever signs in after another at the same browser asks anew.
        .header('vary', 'cookie')
        .send(picture)
    )
  })
  serve(contract.correctPaper, async ({ params, body, actor, run }) => {
    const asked = { paperId: params.id, version: body.version }
    const next = await run((operation) => textWithEdits(operation, { ...asked, edits: body.edits }))
    const read = await readCorrected(next.text)
    return run(async (operation) => {
      await correctPaper(operation, { ...asked, next, read })
      return presentWholePaper(await showPaper(operation, params.id), actor())
    })
  })
  serve(contract.restorePaperVersion, async ({ params, body, actor, run }) => {
    const asked = { paperId: params.id, version: body.version }
    const next = await run((operation) => textOfVersion(operation, { ...asked, number: body.number }))
    const read = await readCorrected(next.text)
    return run(async (operation) => {
      await correctPaper(operation, { ...asked, next, read })
      return presentWholePaper(await showPaper(operation, params.id), actor())
    })
  })
  serve(contract.splitPaper, async ({ params, body, run }) => {
    const asked = { paperId: params.id, version: body.version }
    const texts = await run((operation) => textsOfParts(operation, asked))
    const reads = await Promise.all(texts.map(readCorrected))
    return run(async (operation) => ({ paperIds: [...(await splitPaper(operation, { ...asked, reads }))] }))
  })
}
