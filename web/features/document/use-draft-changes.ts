import { useMemo, useRef, useState } from 'react'
import {
  correctYear,
  type DraftChanged,
  type DraftPage,
  type DraftRow,
  readDraft,
  resolveParty,
  settleDoubt,
} from '#contract/draft'
import {
  addRow,
  correctRow,
  dropRow,
  mergeRows,
  moveRow,
  redoChange,
  restoreRow,
  splitRow,
  undoChange,
} from '#contract/draft-row'
import type { Asked } from '#contract/endpoint'
import type { RefusalCode } from '#contract/refusal'
import { call, ProblemError } from '../../app/api.ts'
import { keyOf, refresh } from '../../app/queries.ts'
import { queryClient, sentenceOf } from '../../app/query-client.ts'
import { applyChange, placeBeyond, rowBelow } from './draft-rows.ts'

/** How the saving stands, as the bar shows it. */
export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly sentence: string; readonly retry: (() => void) | null }

/** What came of one change: what it changed, or why it was refused. */
export type Outcome =
  | { readonly ok: true; readonly changed: DraftChanged }
  | { readonly ok: false; readonly code: RefusalCode; readonly sentence: string }

export type RowFields = Omit<Asked<typeof correctRow>['body'], 'version'>
export type NewRow = Asked<typeof addRow>['body']
export type PartyResolution = Asked<typeof resolveParty>['body']['as']

/** Everything the page can change in a draft; each change saves by itself. */
export type DraftActions = {
  readonly correct: (rowId: string, fields: RowFields) => Promise<Outcome>
  readonly add: (from: NewRow) => Promise<Outcome>
  readonly drop: (rowId: string) => Promise<Outcome>
  readonly restore: (rowId: string) => Promise<Outcome>
  /** Past the kept row above or below; does nothing to the first or the last. */
  readonly move: (rowId: string, way: 'up' | 'down') => Promise<Outcome>
  readonly split: (rowId: string, at: number) => Promise<Outcome>
  readonly mergeWithNext: (rowId: string) => Promise<Outcome>
  readonly resolve: (printed: string, as: PartyResolution) => Promise<Outcome>
  readonly settleDoubt: () => Promise<Outcome>
  readonly correctYear: (year: number) => Promise<Outcome>
  readonly undo: () => Promise<Outcome>
  readonly redo: () => Promise<Outcome>
}

type Work = (page: DraftPage) => Promise<DraftChanged>

/**
 * The changes of one draft, one after the other, so that each knows the versions the one before it left. The answer of
 * the server is put into what the page shows; after a conflict the page is read anew.
 */
export function useDraftChanges(draftId: string): { actions: DraftActions; saving: SaveState } {
  const [saving, setSaving] = useState<SaveState>({ kind: 'untouched' })
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  const actions = useMemo(() => {
    const run = (work: Work): Promise<Outcome> => {
      setSaving({ kind: 'saving' })
      const outcome = queue.current.then(() => attempt(draftId, work))
      queue.current = outcome
      void outcome.then((result) => {
        if (!result.ok) {
          setSaving({
            kind: 'failed',
            sentence: result.sentence,
            retry: mayRetry(result.code) ? () => void run(work) : null,
          })
        } else if (queue.current === outcome) {
          // The last one only: nothing is saved while another change is on its way.
          setSaving({ kind: 'saved', at: new Date() })
        }
      })
      return outcome
    }
    return actionsOf(draftId, run)
  }, [draftId])

  return { actions, saving }
}

async function attempt(draftId: string, work: Work): Promise<Outcome> {
  const key = keyOf(readDraft, { params: { id: draftId } })
  const page = queryClient.getQueryData<DraftPage>(key)
  if (!page) return { ok: false, code: 'serverFault', sentence: 'Trang chưa tải xong. Hãy thử lại.' }
  try {
    const changed = await work(page)
    await queryClient.cancelQueries({ queryKey: key })
    queryClient.setQueryData<DraftPage>(key, (shown) => shown && applyChange(shown, changed))
    return { ok: true, changed }
  } catch (error) {
    const code = error instanceof ProblemError ? error.problem.code : 'serverFault'
    if (!mayRetry(code)) await refresh('plan')
    return { ok: false, code, sentence: sentenceOf(error) }
  }
}

/** Whether asking the same again may help; a refusal for what is asked comes again. */
function mayRetry(code: RefusalCode): boolean {
  return code === 'serverFault' || code === 'tooManyRequests' || code === 'notSignedIn'
}

function actionsOf(id: string, run: (work: Work) => Promise<Outcome>): DraftActions {
  const params = { id }
  const ofRow = (rowId: string) => ({ id, rowId })
  return {
    correct: (rowId, fields) =>
      run((page) =>
        call(correctRow, { params: ofRow(rowId), body: { ...fields, version: rowOf(page, rowId).version } }),
      ),
    add: (from) => run(() => call(addRow, { params, body: from })),
    drop: (rowId) =>
      run((page) => call(dropRow, { params: ofRow(rowId), body: { version: rowOf(page, rowId).version } })),
    restore: (rowId) =>
      run((page) =>
        call(restoreRow, { params: ofRow(rowId), body: { version: rowOf(page, rowId).version } }),
      ),
    move: (rowId, way) =>
      run((page) => {
        const beforeRowId = placeBeyond(page.rows, rowId, way) ?? null
        return call(moveRow, {
          params: ofRow(rowId),
          body: { version: rowOf(page, rowId).version, beforeRowId },
        })
      }),
    split: (rowId, at) =>
      run((page) =>
        call(splitRow, { params: ofRow(rowId), body: { version: rowOf(page, rowId).version, at } }),
      ),
    mergeWithNext: (rowId) =>
      run((page) => {
        const rows = [rowOf(page, rowId), rowBelow(page.rows, rowId)].filter((row) => row !== null)
        return call(mergeRows, {
          params,
          body: { rows: rows.map(({ id: each, version }) => ({ id: each, version })) },
        })
      }),
    resolve: (printed, as) => run(() => call(resolveParty, { params, body: { printed, as } })),
    settleDoubt: () => run(() => call(settleDoubt, { params, body: {} })),
    correctYear: (year) =>
      run(({ draft }) => call(correctYear, { params, body: { version: draft.version, year } })),
    undo: () => run(() => call(undoChange, { params, body: {} })),
    redo: () => run(() => call(redoChange, { params, body: {} })),
  }
}

function rowOf({ rows }: DraftPage, rowId: string): DraftRow {
  const row = rows.find(({ id }) => id === rowId)
  if (row) return row
  throw new ProblemError({
    code: 'notFound',
    detail: 'Dòng này không còn trong bản rà soát; có người vừa gộp hoặc hoàn tác.',
    fields: [],
  })
}
