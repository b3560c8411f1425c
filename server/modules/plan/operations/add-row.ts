import { deadline } from '#contract/deadline'
import type { PaperReading, Span, TaskClass } from '#contract/reading'
import { keptPaper } from '#modules/document'
import { readDeadline } from '#paperwork/reading/deadline'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { NewRow } from '../model/compare-with-plan.ts'
import { ordinalBetween } from '../model/reshape-rows.ts'
import type { DraftRow } from '../model/row-content.ts'
import { type DraftOutcome, draftToChange, type HeldDraft, saveRows } from './draft-to-change.ts'

/** Where a new row comes from: a stretch of the paper, words, or nothing yet. */
export interface RowToAdd {
  readonly draftId: string
  readonly span?: Span | undefined
  readonly text?: string | undefined
  readonly class?: TaskClass | undefined
  readonly afterRowId?: string | null | undefined
}

/** Adds a row; one made of a stretch of the paper brings its section and the deadline that it words. */
export async function addRow(operation: Operation, given: RowToAdd): Promise<DraftOutcome> {
  const held = await draftToChange(operation, given.draftId)
  const paper = await keptPaper(operation, held.draft.paperId)
  if (!paper) throw new Refusal('notFound')
  const { span } = given
  if (span && (span.start < 0 || span.end > paper.text.length || span.start >= span.end)) {
    throw new Refusal('malformedRequest', 'Đoạn được chọn không nằm trong văn bản.')
  }
  const selected = span ? paper.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim() : ''
  const text = given.text || selected.slice(0, 4000)
  const section = span ? sectionAt(paper.reading, span) : []
  const row: NewRow = {
    ordinal: placeFor(held, given),
    content: {
      text,
      class: given.class ?? 'assignment',
      deadline: deadline.parse(text === '' ? { kind: 'none' } : foundDeadline(text, held, paper.issuedOn)),
      quarters: [],
      place: null,
      parties: [],
    },
    span: span ?? null,
    section,
    state: 'kept',
    origin: 'added',
    readAs: [],
    taskBefore: null,
    isGone: false,
    taskId: null,
  }
  return saveRows(operation, held, { sentence: 'Thêm một dòng', add: [row] })
}

/** A whole sentence is no wording of a deadline: where nothing in it binds, nothing is kept of it. */
function foundDeadline(text: string, { draft }: HeldDraft, documentDate: string | null) {
  const found = readDeadline(text, { year: draft.year, documentDate })
  if (found.kind === 'none') return { kind: 'none' }
  return found
}

function sectionAt({ sections }: PaperReading, { start }: Span): readonly string[] {
  const around = sections.filter(({ span }) => span.start <= start && start < span.end)
  return around.toSorted((one, other) => other.path.length - one.path.length)[0]?.path ?? []
}

function placeFor({ rows }: HeldDraft, { afterRowId, span }: RowToAdd): number {
  if (afterRowId === null) return ordinalBetween(null, rows[0]?.ordinal ?? null)
  const after =
    afterRowId === undefined ? lastBefore(rows, span) : rows.findIndex(({ id }) => id === afterRowId)
  if (afterRowId !== undefined && after < 0) {
    throw new Refusal('notFound', 'Dòng đứng trước không còn trong bản rà soát; hãy tải lại.')
  }
  return ordinalBetween(rows[after]?.ordinal ?? null, rows[after + 1]?.ordinal ?? null)
}

/** The last row that stands before a stretch in the paper, or the last of all. */
function lastBefore(rows: readonly DraftRow[], span: Span | undefined): number {
  if (!span) return rows.length - 1
  return rows.findLastIndex((row) => row.span !== null && row.span.start <= span.start)
}
