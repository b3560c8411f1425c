import { randomUUID } from 'node:crypto'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { NewRow } from '../model/compare-with-plan.ts'
import { showMoment } from '../model/moment.ts'
import type { DraftRow } from '../model/row-content.ts'
import { refuseUnlessReviewer } from '../policy.ts'
import { recordChange } from '../store/draft-changes.ts'
import { deleteRows, rowsOfDraft, writeRows } from '../store/draft-rows.ts'
import { type DraftRecord, draftById, lockDraft, touchDraft } from '../store/drafts.ts'

/** A draft under review, held for this operation, with its rows. */
export interface HeldDraft {
  readonly draft: DraftRecord
  readonly rows: readonly DraftRow[]
}

/** What a decision does to the rows of a draft. */
export interface RowsDecided {
  /** What was done, as undo will name it: “Tách một dòng”. */
  readonly sentence: string
  readonly put?: readonly DraftRow[]
  readonly add?: readonly NewRow[]
  readonly remove?: readonly DraftRow[]
}

/** What an operation on a draft changed, for the answer. */
export interface DraftOutcome extends HeldDraft {
  readonly changed: readonly DraftRow[]
  readonly removedIds: readonly string[]
}

/** Loads and holds a draft that may still be changed; whoever else changes or commits it waits. */
export async function draftToChange({ tx, actor }: Operation, draftId: string): Promise<HeldDraft> {
  refuseUnlessReviewer(actor)
  await lockDraft(tx, draftId)
  const draft = await draftById(tx, draftId)
  if (!draft) throw new Refusal('notFound')
  refuseUnlessReviewing(draft)
  return { draft, rows: await rowsOfDraft(tx, draftId) }
}

function refuseUnlessReviewing({ state, committedByName, committedAt }: DraftRecord): void {
  if (state === 'committed') {
    throw new Refusal(
      'draftAlreadyCommitted',
      `${committedByName ?? 'Người khác'} đã ghi kế hoạch này vào năm${committedAt ? ` lúc ${showMoment(committedAt)}` : ''}; hãy mở kế hoạch để xem.`,
    )
  }
  if (state === 'dropped') throw new Refusal('illegalMove', 'Bản rà soát này đã bị bỏ.')
}

/** The row of an id at the version the person has seen. */
export function rowSeen(rows: readonly DraftRow[], rowId: string, version: number): DraftRow {
  const row = rows.find(({ id }) => id === rowId)
  if (!row) throw new Refusal('notFound', 'Dòng này không còn trong bản rà soát; hãy tải lại.')
  if (row.version !== version) {
    throw new Refusal('staleVersion', 'Dòng này đã được thay đổi ở nơi khác; hãy tải lại rồi làm tiếp.')
  }
  return row
}

/** Saves what was decided, remembers how it was before, and answers what changed. */
export async function saveRows(
  { tx, actor, now }: Operation,
  { draft, rows }: HeldDraft,
  { sentence, put = [], add = [], remove = [] }: RowsDecided,
): Promise<DraftOutcome> {
  const owner = { agencyId: actor.agencyId, draftId: draft.id }
  const replaced = put.map((row) => ({ ...row, version: row.version + 1 }))
  const added = add.map((row) => ({ ...row, id: randomUUID(), version: 1 }))
  const removedIds = remove.map(({ id }) => id)
  const before = rows.filter(({ id }) => removedIds.includes(id) || put.some((row) => row.id === id))
  await recordChange(tx, owner, {
    sentence,
    before: [...before.map((row) => ({ id: row.id, row })), ...added.map(({ id }) => ({ id, row: null }))],
  })
  await deleteRows(tx, removedIds)
  await writeRows(tx, owner, [...replaced, ...added])
  await touchDraft(tx, draft.id, now)
  return outcome(tx, { draft, rows }, { changed: [...replaced, ...added], removedIds })
}

/** The draft as it is now, with what changed. */
export async function outcome(
  tx: Operation['tx'],
  { draft, rows }: HeldDraft,
  { changed, removedIds }: Pick<DraftOutcome, 'changed' | 'removedIds'>,
): Promise<DraftOutcome> {
  const byId = new Map(changed.map((row) => [row.id, row]))
  const left = rows.filter(({ id }) => !removedIds.includes(id) && !byId.has(id))
  return {
    draft: (await draftById(tx, draft.id)) ?? draft,
    rows: [...left, ...changed].toSorted(
      (one, other) => one.ordinal - other.ordinal || (one.id < other.id ? -1 : 1),
    ),
    changed,
    removedIds,
  }
}
