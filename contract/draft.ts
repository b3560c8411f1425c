import { z } from 'zod'
import { ability } from './ability.ts'
import { deadline, quarter } from './deadline.ts'
import { endpoint } from './endpoint.ts'
import { span, taskClass } from './reading.ts'
import { party, taskUnit } from './task.ts'
import { someWords, words } from './words.ts'

/** `new` is not in the plan yet, `gone` is in the plan and not in the paper any more. */
export const rowDifference = z.enum(['new', 'same', 'changed', 'gone'])

/** Something about a row that the officer should look at; those that `blocks` must be settled before the commit. */
export const rowProblem = z.object({
  kind: z.enum(['unknownParty', 'noChair', 'noDeadline', 'deadlineUnclear', 'emptyText']),
  sentence: z.string(),
  blocks: z.boolean(),
})
export type RowProblem = z.infer<typeof rowProblem>

/** One field of a task in the plan that the row would change, as people read it. */
export const fieldChange = z.object({
  field: z.enum(['text', 'class', 'deadline', 'quarters', 'place', 'parties']),
  label: z.string(),
  before: z.string(),
  after: z.string(),
})
export type FieldChange = z.infer<typeof fieldChange>

/**
 * One task as read and corrected. A `kept` row becomes a task or stays one; a `dropped` row is left out, and where it
 * stands for a task of the plan (`taskId`), that task is cancelled by the commit. A `gone` row starts out dropped;
 * restoring it keeps the task.
 */
export const draftRow = z.object({
  id: z.uuid(),
  version: z.int(),
  ordinal: z.number(),
  class: taskClass,
  text: z.string(),
  span: span.nullable(),
  section: z.array(z.string()),
  quarters: z.array(quarter),
  place: z.string().nullable(),
  deadline,
  /** "Trước 30/03/2023", or the wording of the paper where there is one. */
  deadlineSentence: z.string(),
  /** What the deadline comes to under the agency's reading, as for a task. */
  startsOn: z.string().nullable(),
  lateFrom: z.string().nullable(),
  waitsFor: z.string().nullable(),
  parties: z.array(party),
  state: z.enum(['kept', 'dropped']),
  origin: z.enum(['read', 'added', 'split', 'merged']),
  /** Whether a person has changed what was read. */
  corrected: z.boolean(),
  difference: rowDifference,
  changes: z.array(fieldChange),
  taskId: z.uuid().nullable(),
  problems: z.array(rowProblem),
})
export type DraftRow = z.infer<typeof draftRow>

/** A name in the paper that is no known unit, once for the whole draft. */
export const unknownParty = z.object({
  printed: z.string(),
  rowIds: z.array(z.uuid()),
  /** Units whose names come near, best first. */
  suggestions: z.array(taskUnit),
})

/** Why the draft cannot be committed yet. */
export const draftBlocker = z.object({
  kind: z.enum(['doubt', 'unknownParty', 'emptyText', 'nothingKept']),
  sentence: z.string(),
  rowIds: z.array(z.uuid()),
})
export type DraftBlocker = z.infer<typeof draftBlocker>

export const draftState = z.enum(['reviewing', 'committed', 'dropped'])

/** A draft in a list. */
export const draftSummary = z.object({
  id: z.uuid(),
  paperId: z.uuid(),
  fileName: z.string(),
  title: z.string().nullable(),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  issuedOn: z.string().nullable(),
  year: z.int(),
  state: draftState,
  version: z.int(),
  createdAt: z.string(),
  updatedAt: z.string(),
  rowCount: z.int(),
  committedAt: z.string().nullable(),
  committedByName: z.string().nullable(),
  planId: z.uuid().nullable(),
})
export type DraftSummary = z.infer<typeof draftSummary>

/** What the head of the review page shows. */
export const draftHead = draftSummary.extend({
  /** A question to settle first. */
  doubt: z.object({ kind: z.enum(['otherAgency']), sentence: z.string(), settled: z.boolean() }).nullable(),
  /** The plan this paper is compared with, when it was imported before. */
  compared: z.object({ planId: z.uuid(), title: z.string(), year: z.int() }).nullable(),
  counts: z.object({
    kept: z.int(),
    dropped: z.int(),
    new: z.int(),
    same: z.int(),
    changed: z.int(),
    gone: z.int(),
    withProblems: z.int(),
  }),
  unknownParties: z.array(unknownParty),
  /** The change that undo would take back, in words; null when there is none. */
  undo: z.object({ sentence: z.string() }).nullable(),
  /** The change that redo would do again; null when nothing was taken back since the last change. */
  redo: z.object({ sentence: z.string() }).nullable(),
  blockers: z.array(draftBlocker),
  abilities: z.object({ change: ability, commit: ability, drop: ability }),
})
export type DraftHead = z.infer<typeof draftHead>

/** The whole review page except the paper, which is `GET /api/papers/:id`. */
export const draftPage = z.object({ draft: draftHead, rows: z.array(draftRow), units: z.array(taskUnit) })
export type DraftPage = z.infer<typeof draftPage>

/** What an operation changed: rows to put in place of theirs or to add, and rows that are no more. */
export const draftChanged = z.object({
  draft: draftHead,
  rows: z.array(draftRow),
  removedRowIds: z.array(z.uuid()),
  units: z.array(taskUnit),
})
export type DraftChanged = z.infer<typeof draftChanged>

const draftId = z.object({ id: z.uuid() })
const version = z.int().min(1)
const year = z.coerce.number().int().min(2000).max(2100)

export const importPaper = endpoint({
  id: 'plan.importPaper',
  title: 'Đưa một kế hoạch vào để rà soát',
  method: 'POST',
  path: '/api/plan-drafts',
  access: 'member',
  upload: true,
  query: z.object({ year: year.optional() }),
  /** `alreadyOpen`: the same paper is under review already, this is that draft. */
  answer: z.object({ draftId: z.uuid(), paperId: z.uuid(), alreadyOpen: z.boolean() }),
})

export const startDraft = endpoint({
  id: 'plan.startDraft',
  title: 'Rà soát một văn bản đã có trong kho',
  method: 'POST',
  path: '/api/papers/:id/plan-drafts',
  access: 'member',
  params: z.object({ id: z.uuid() }),
  body: z.object({ year: year.optional() }),
  answer: importPaper.answer,
})

export const listDrafts = endpoint({
  id: 'plan.listDrafts',
  title: 'Các bản đang rà soát',
  method: 'GET',
  path: '/api/plan-drafts',
  access: 'member',
  query: z.object({ state: draftState.default('reviewing') }),
  answer: z.object({ drafts: z.array(draftSummary) }),
})

export const readDraft = endpoint({
  id: 'plan.readDraft',
  title: 'Xem một bản rà soát',
  method: 'GET',
  path: '/api/plan-drafts/:id',
  access: 'member',
  params: draftId,
  answer: draftPage,
})

/** How a wording would be read as a deadline of this draft; nothing is saved. */
export const readWording = endpoint({
  id: 'plan.readWording',
  title: 'Đọc thử lời văn của một thời hạn',
  method: 'GET',
  path: '/api/plan-drafts/:id/deadline',
  access: 'member',
  params: draftId,
  query: z.object({ wording: words(500) }),
  answer: z.object({
    deadline,
    sentence: z.string(),
    startsOn: z.string().nullable(),
    lateFrom: z.string().nullable(),
    waitsFor: z.string().nullable(),
  }),
})

export const settleDoubt = endpoint({
  id: 'plan.settleDoubt',
  title: 'Xác nhận văn bản đúng là của cơ quan',
  method: 'POST',
  path: '/api/plan-drafts/:id/settle-doubt',
  access: 'member',
  params: draftId,
  body: z.object({}),
  answer: draftChanged,
})

export const correctYear = endpoint({
  id: 'plan.correctYear',
  title: 'Sửa năm của bản rà soát',
  method: 'POST',
  path: '/api/plan-drafts/:id/year',
  access: 'member',
  params: draftId,
  body: z.object({ version, year }),
  answer: draftChanged,
})

export const resolveParty = endpoint({
  id: 'plan.resolveParty',
  title: 'Cho biết một tên trong văn bản là đơn vị nào',
  method: 'POST',
  path: '/api/plan-drafts/:id/resolve-party',
  access: 'member',
  params: draftId,
  body: z.object({
    printed: someWords(300),
    as: z.discriminatedUnion('kind', [
      /** One unit, or several for a collective phrase; `remember` keeps the name as another name of a single unit. */
      z.object({
        kind: z.literal('units'),
        unitIds: z.array(z.uuid()).min(1).max(200),
        remember: z.boolean().default(false),
      }),
      z.object({
        kind: z.literal('newUnit'),
        name: someWords(300),
        unitKind: z.enum(['leadership', 'department', 'subordinate', 'massOrganisation', 'council']),
      }),
      z.object({ kind: z.literal('outside') }),
    ]),
  }),
  answer: draftChanged,
})

export const dropDraft = endpoint({
  id: 'plan.dropDraft',
  title: 'Bỏ bản rà soát',
  method: 'POST',
  path: '/api/plan-drafts/:id/drop',
  access: 'member',
  params: draftId,
  body: z.object({}),
  answer: z.object({ dropped: z.literal(true) }),
})

export const commitDraft = endpoint({
  id: 'plan.commitDraft',
  title: 'Ghi kế hoạch vào năm',
  method: 'POST',
  path: '/api/plan-drafts/:id/commit',
  access: 'member',
  params: draftId,
  body: z.object({}),
  answer: z.object({
    planId: z.uuid(),
    year: z.int(),
    added: z.int(),
    changed: z.int(),
    cancelled: z.int(),
    kept: z.int(),
  }),
})
