import * as contract from '#contract/draft'
import * as rowContract from '#contract/draft-row'
import type { Serve } from '#http/route'
import { withUploadedFile } from '#http/upload'
import { readIncoming, refuseUnlessMaySend } from '#modules/document'
import type { Operation } from '#platform/operation'
import { addRow } from '../operations/add-row.ts'
import { commitDraft } from '../operations/commit-draft.ts'
import { correctRow } from '../operations/correct-row.ts'
import { correctYear } from '../operations/correct-year.ts'
import type { DraftOutcome } from '../operations/draft-to-change.ts'
import { dropDraft } from '../operations/drop-draft.ts'
import { dropRow } from '../operations/drop-row.ts'
import { mergeRows } from '../operations/merge-rows.ts'
import { moveRow } from '../operations/move-row.ts'
import { resolveParty } from '../operations/resolve-party.ts'
import { restoreRow } from '../operations/restore-row.ts'
import { settleDoubt } from '../operations/settle-doubt.ts'
import { showChange, showDraft, showDrafts, showWording } from '../operations/show-draft.ts'
import { splitRow } from '../operations/split-row.ts'
import { importPaper, startDraft } from '../operations/start-draft.ts'
import { stepDraft } from '../operations/step-draft.ts'

/** Serves the drafts: from the upload to the commit. */
export function draftRoutes(serve: Serve): void {
  serve(contract.importPaper, async ({ request, query, actor, run }) => {
    // Whoever may not send is told so before the file is taken in.
    refuseUnlessMaySend({ actor: actor() })
    return withUploadedFile(request, async (file) => {
      const incoming = await readIncoming(actor(), file)
      return run((operation) => importPaper(operation, incoming, query))
    })
  })
  serve(contract.startDraft, ({ params, body, run }) =>
    run((operation) => startDraft(operation, { paperId: params.id, year: body.year })),
  )
  serve(contract.listDrafts, ({ query, run }) =>
    run(async (operation) => ({ drafts: await showDrafts(operation, query.state) })),
  )
  serve(contract.readDraft, ({ params, run }) => run((operation) => showDraft(operation, params.id)))
  serve(contract.readWording, ({ params, query, run }) =>
    run((operation) => showWording(operation, { draftId: params.id, ...query })),
  )
  serve(contract.commitDraft, ({ params, run }) => run((operation) => commitDraft(operation, params.id)))
  serve(contract.dropDraft, ({ params, run }) =>
    run(async (operation) => {
      await dropDraft(operation, params.id)
      return { dropped: true as const }
    }),
  )
  serve(contract.settleDoubt, ({ params, run }) =>
    run(changing((operation) => settleDoubt(operation, params.id))),
  )
  serve(contract.correctYear, ({ params, body, run }) =>
    run(changing((operation) => correctYear(operation, { draftId: params.id, ...body }))),
  )
  serve(contract.resolveParty, ({ params, body, run }) =>
    run(changing((operation) => resolveParty(operation, { draftId: params.id, ...body }))),
  )
  serve(rowContract.undoChange, ({ params, run }) =>
    run(changing((operation) => stepDraft(operation, params.id, 'undo'))),
  )
  serve(rowContract.redoChange, ({ params, run }) =>
    run(changing((operation) => stepDraft(operation, params.id, 'redo'))),
  )
  rowRoutes(serve)
}

/** Runs an operation on a draft and answers with what it changed. */
const changing = (change: (operation: Operation) => Promise<DraftOutcome>) => async (operation: Operation) =>
  showChange(operation, await change(operation))

function rowRoutes(serve: Serve): void {
  serve(rowContract.addRow, ({ params, body, run }) =>
    run(changing((operation) => addRow(operation, { draftId: params.id, ...body }))),
  )
  serve(rowContract.correctRow, ({ params, body: { version, ...corrections }, run }) =>
    run(
      changing((operation) =>
        correctRow(operation, { draftId: params.id, rowId: params.rowId, version }, corrections),
      ),
    ),
  )
  serve(rowContract.dropRow, ({ params: { id, rowId }, body, run }) =>
    run(changing((operation) => dropRow(operation, { draftId: id, rowId, ...body }))),
  )
  serve(rowContract.restoreRow, ({ params: { id, rowId }, body, run }) =>
    run(changing((operation) => restoreRow(operation, { draftId: id, rowId, ...body }))),
  )
  serve(rowContract.splitRow, ({ params: { id, rowId }, body, run }) =>
    run(changing((operation) => splitRow(operation, { draftId: id, rowId, ...body }))),
  )
  serve(rowContract.moveRow, ({ params: { id, rowId }, body, run }) =>
    run(changing((operation) => moveRow(operation, { draftId: id, rowId, ...body }))),
  )
  serve(rowContract.mergeRows, ({ params, body, run }) =>
    run(changing((operation) => mergeRows(operation, { draftId: params.id, ...body }))),
  )
}
