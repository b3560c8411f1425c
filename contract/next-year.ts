import { z } from 'zod'
import { fieldChange } from './draft.ts'
import { endpoint } from './endpoint.ts'
import { taskState } from './task.ts'

/** A line of one year beside its line of the other: `gone` has none in the later year, `new` none in the earlier. */
export const yearDifference = z.object({
  difference: z.enum(['same', 'changed', 'new', 'gone']),
  before: z
    .object({
      taskId: z.uuid(),
      title: z.string(),
      deadlineSentence: z.string(),
      chair: z.string(),
      state: taskState,
    })
    .nullable(),
  /** `id` is a task of the later plan, or a row of its draft. */
  after: z
    .object({ id: z.uuid(), title: z.string(), deadlineSentence: z.string(), chair: z.string() })
    .nullable(),
  /** What differs when the years are laid over each other: a day that only moved with the year is no change. */
  changes: z.array(fieldChange),
  /** Why the line is in the later year, where it was drafted from the earlier. */
  source: z.string().nullable(),
})
export type YearDifference = z.infer<typeof yearDifference>

/** Two years side by side. */
export const yearDifferences = z.object({
  before: z.object({ planId: z.uuid(), title: z.string(), year: z.int() }),
  after: z.object({
    kind: z.enum(['plan', 'draft']),
    id: z.uuid(),
    title: z.string(),
    year: z.int(),
  }),
  counts: z.object({ same: z.int(), changed: z.int(), new: z.int(), gone: z.int() }),
  lines: z.array(yearDifference),
})
export type YearDifferences = z.infer<typeof yearDifferences>

/** Where the rows of a draft came from, by the id of the row. */
export const rowSource = z.object({
  rowId: z.uuid(),
  taskId: z.uuid(),
  title: z.string(),
  sentence: z.string(),
})
export type RowSource = z.infer<typeof rowSource>

export const draftNextYear = endpoint({
  id: 'plan.draftNextYear',
  title: 'Lập dự thảo kế hoạch năm sau',
  method: 'POST',
  path: '/api/plans/:id/next-year',
  access: 'member',
  params: z.object({ id: z.uuid() }),
  body: z.object({}),
  /** `alreadyOpen`: a draft from this plan is under review already, this is it. */
  answer: z.object({ draftId: z.uuid(), alreadyOpen: z.boolean() }),
})

export const readRowSources = endpoint({
  id: 'plan.readRowSources',
  title: 'Mỗi dòng của bản rà soát từ nhiệm vụ nào của năm trước',
  method: 'GET',
  path: '/api/plan-drafts/:id/sources',
  access: 'member',
  params: z.object({ id: z.uuid() }),
  answer: z.object({
    fromPlan: z.object({ id: z.uuid(), title: z.string(), year: z.int() }).nullable(),
    sources: z.array(rowSource),
  }),
})

export const readDraftDifferences = endpoint({
  id: 'plan.readDraftDifferences',
  title: 'So bản rà soát với kế hoạch năm trước',
  method: 'GET',
  path: '/api/plan-drafts/:id/year-differences',
  access: 'member',
  params: z.object({ id: z.uuid() }),
  answer: yearDifferences,
})

export const readYearDifferences = endpoint({
  id: 'plan.readYearDifferences',
  title: 'So kế hoạch của hai năm',
  method: 'GET',
  path: '/api/plans/:id/year-differences',
  access: 'member',
  params: z.object({ id: z.uuid() }),
  query: z.object({
    /** The plan of the later year. */
    with: z.uuid(),
  }),
  answer: yearDifferences,
})
