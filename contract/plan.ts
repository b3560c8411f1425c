import { z } from 'zod'
import { ability } from './ability.ts'
import { draftSummary } from './draft.ts'
import { endpoint } from './endpoint.ts'
import { partyPart, taskAbilities, taskCounts, taskRow, taskUnit } from './task.ts'

/** A plan in the list of years. */
export const planSummary = z.object({
  id: z.uuid(),
  year: z.int(),
  title: z.string(),
  typeCode: z.string().nullable(),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  issuedOn: z.string().nullable(),
  paperId: z.uuid(),
  createdAt: z.string(),
  counts: taskCounts,
})
export type PlanSummary = z.infer<typeof planSummary>

/** A whole plan with every task, lean; filtering and searching within it is the page's own work. */
export const planPage = z.object({
  plan: planSummary.omit({ counts: true }).extend({ revision: z.int() }),
  today: z.string(),
  counts: taskCounts,
  units: z.array(taskUnit),
  abilitySets: z.array(taskAbilities),
  tasks: z.array(taskRow),
})
export type PlanPage = z.infer<typeof planPage>

/** A task on the page of one's own work. `myPart` is the viewer's units' part in it, null for one who sees all. */
export const workTask = taskRow.extend({
  planYear: z.int(),
  planTitle: z.string(),
  myPart: partyPart.nullable(),
})
export type WorkTask = z.infer<typeof workTask>

/** How the tasks of one unit stand, as chair. */
export const unitStanding = z.object({ unit: taskUnit, counts: taskCounts })
export type UnitStanding = z.infer<typeof unitStanding>

/**
 * Việc của tôi. `scope` says whose tasks: of the agency, of the viewer's units, or none. `tasks` are the unfinished
 * ones, most urgent first, at most 300; `counts` counts them all. `drafts` and `system` are null for those whose
 * matter they are not.
 */
export const myWork = z.object({
  today: z.string(),
  scope: z.enum(['agency', 'units', 'none']),
  myUnits: z.array(taskUnit),
  counts: taskCounts,
  tasks: z.array(workTask),
  units: z.array(taskUnit),
  abilitySets: z.array(taskAbilities),
  byUnit: z.array(unitStanding),
  drafts: z.array(draftSummary).nullable(),
  plans: z.array(z.object({ id: z.uuid(), year: z.int(), title: z.string() })),
  abilities: z.object({ importPlan: ability }),
})
export type MyWork = z.infer<typeof myWork>

export const listPlans = endpoint({
  id: 'plan.listPlans',
  title: 'Danh sách kế hoạch',
  method: 'GET',
  path: '/api/plans',
  access: 'member',
  answer: z.object({ plans: z.array(planSummary), abilities: z.object({ importPlan: ability }) }),
})

export const readPlan = endpoint({
  id: 'plan.readPlan',
  title: 'Xem một kế hoạch với mọi nhiệm vụ',
  method: 'GET',
  path: '/api/plans/:id',
  access: 'member',
  params: z.object({ id: z.uuid() }),
  answer: planPage,
})

export const readMyWork = endpoint({
  id: 'plan.readMyWork',
  title: 'Việc của tôi',
  method: 'GET',
  path: '/api/my-work',
  access: 'member',
  answer: myWork,
})

/** The plan as the official paper it is now, in the layout of NĐ 30/2020/NĐ-CP; or a .docx in the agency's template. */
export const downloadPlan = endpoint({
  id: 'plan.downloadPlan',
  title: 'In kế hoạch thành văn bản',
  method: 'GET',
  path: '/api/plans/:id/paper',
  access: 'member',
  params: z.object({ id: z.uuid() }),
  query: z.object({
    format: z.enum(['docx', 'pdf']),
    look: z.enum(['asPrinted', 'items', 'table', 'template']).default('asPrinted'),
  }),
  answer: z.unknown(),
  download: true,
})
