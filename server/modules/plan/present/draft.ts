import { allowed, denied } from '#contract/ability'
import type { DraftChanged, DraftHead, DraftPage, DraftRow, DraftSummary } from '#contract/draft'
import type { TaskUnit } from '#contract/task'
import type { DeadlineReading } from '#law'
import { blockersOf, problemsOf } from '../model/blockers.ts'
import { deadlineSentence } from '../model/deadline-sentence.ts'
import { type LookUp, partyKey } from '../model/match-parties.ts'
import { changesOf, differenceOf } from '../model/row-changes.ts'
import { differingFields, type DraftRow as KeptRow } from '../model/row-content.ts'
import { dayOrNull, spanOf } from '../model/task-timing.ts'
import type { DraftRecord } from '../store/drafts.ts'

/** What a draft is shown with: its rows, the units, how deadlines are read, what undo and redo would do. */
export interface DraftView {
  readonly draft: DraftRecord
  readonly rows: readonly KeptRow[]
  readonly units: { readonly byId: ReadonlyMap<string, TaskUnit>; readonly lookUp: LookUp }
  readonly reading: DeadlineReading
  readonly steps: { readonly undo?: string; readonly redo?: string }
}

/** A draft in a list. */
export function presentDraftSummary(draft: DraftRecord): DraftSummary {
  return {
    id: draft.id,
    paperId: draft.paperId,
    fileName: draft.fileName,
    title: draft.paperTitle,
    number: draft.number,
    symbol: draft.symbol,
    issuedOn: draft.issuedOn,
    year: draft.year,
    state: draft.state,
    version: draft.version,
    createdAt: draft.createdAt.toISOString(),
    updatedAt: draft.updatedAt.toISOString(),
    rowCount: draft.rowCount,
    committedAt: draft.committedAt?.toISOString() ?? null,
    committedByName: draft.committedByName,
    planId: draft.planId,
  }
}

/** The whole review page. */
export function presentDraft(view: DraftView): DraftPage {
  return {
    draft: presentHead(view),
    rows: view.rows.map((row) => presentRow(row, view)),
    units: unitsOf(view),
  }
}

/** What an operation changed, with the head as it is now. */
export function presentChange(
  view: DraftView,
  { changed, removedIds }: { changed: readonly KeptRow[]; removedIds: readonly string[] },
): DraftChanged {
  return {
    draft: presentHead(view),
    rows: changed.map((row) => presentRow(row, view)),
    removedRowIds: [...removedIds],
    units: unitsOf(view),
  }
}

function presentHead(view: DraftView): DraftHead {
  const { draft, rows, steps } = view
  const doubt = draft.doubt && { ...draft.doubt, settled: draft.isDoubtSettled }
  const blockers = blockersOf(rows, doubt)
  const [blocker] = blockers
  const change = draft.state === 'reviewing' ? allowed : denied('Bản rà soát này đã đóng.')
  return {
    ...presentDraftSummary(draft),
    rowCount: rows.filter(({ state }) => state === 'kept').length,
    doubt,
    compared: draft.compared,
    counts: countsOf(rows),
    unknownParties: unknownPartiesOf(view),
    undo: steps.undo ? { sentence: steps.undo } : null,
    redo: steps.redo ? { sentence: steps.redo } : null,
    blockers,
    abilities: {
      change,
      commit: !change.allowed ? change : blocker ? denied(blocker.sentence) : allowed,
      drop: change,
    },
  }
}

function countsOf(rows: readonly KeptRow[]): DraftHead['counts'] {
  const having = (difference: string) => rows.filter((row) => differenceOf(row) === difference).length
  return {
    kept: rows.filter(({ state }) => state === 'kept').length,
    dropped: rows.filter(({ state }) => state === 'dropped').length,
    new: having('new'),
    same: having('same'),
    changed: having('changed'),
    gone: having('gone'),
    withProblems: rows.filter((row) => problemsOf(row).length > 0).length,
  }
}

/** Each unknown name once, with the units that come near. */
function unknownPartiesOf({ rows, units }: DraftView): DraftHead['unknownParties'] {
  const named = new Map<string, { printed: string; rowIds: string[] }>()
  for (const row of rows) {
    if (row.state === 'dropped' || row.isGone) continue
    for (const { printed, match } of row.content.parties) {
      if (match !== 'unknown') continue
      const known = named.get(partyKey(printed)) ?? { printed, rowIds: [] }
      if (!known.rowIds.includes(row.id)) known.rowIds.push(row.id)
      named.set(partyKey(printed), known)
    }
  }
  return [...named.values()].map(({ printed, rowIds }) => ({
    printed,
    rowIds,
    suggestions: units.lookUp(printed).candidates.flatMap((id) => units.byId.get(id) ?? []),
  }))
}

/** The units that rows name and those that can be chosen today. */
function unitsOf({ rows, units }: DraftView): TaskUnit[] {
  const named = new Set(rows.flatMap(({ content }) => content.parties.flatMap(({ unitIds }) => unitIds)))
  return [...units.byId.values()].filter(({ id, valid }) => valid || named.has(id))
}

function presentRow(row: KeptRow, { draft, reading }: DraftView): DraftRow {
  const { content } = row
  return {
    id: row.id,
    version: row.version,
    ordinal: row.ordinal,
    class: content.class,
    text: content.text,
    span: row.span,
    section: [...row.section],
    quarters: [...content.quarters],
    place: content.place,
    deadline: content.deadline,
    deadlineSentence: deadlineSentence(content.deadline),
    ...spanOf(content, { year: draft.year, since: dayOrNull(draft.issuedOn), reading }),
    parties: [...content.parties],
    state: row.state,
    origin: row.origin,
    corrected: isCorrected(row),
    difference: differenceOf(row),
    changes: changesOf(row),
    taskId: row.taskId,
    problems: problemsOf(row),
  }
}

/** Whether the row says other than what the reader found. */
function isCorrected({ origin, readAs, content }: KeptRow): boolean {
  const [read] = readAs
  if (origin !== 'read' || !read) return origin === 'added'
  return differingFields(read, content).length > 0
}
