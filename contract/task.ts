import { z } from 'zod'
import { ability } from './ability.ts'
import {
  deadline,
  deadlineGiven,
  deadlineKind,
  deadlineState,
  eventDay,
  quarter,
  taskOccurrence,
  taskPeriods,
  twoLevels,
} from './deadline.ts'
import { endpoint } from './endpoint.ts'
import { filledDeadline } from './filled-deadline.ts'
import { span, taskClass } from './reading.ts'
import { someWords, words } from './words.ts'

export const taskState = z.enum(['open', 'started', 'done', 'cancelled'])
export type TaskState = z.infer<typeof taskState>

export const partyPart = z.enum(['chair', 'coordinate'])
export type PartyPart = z.infer<typeof partyPart>

/** `collective` stands for several units, `outside` for people or bodies that are no unit of the agency. */
export const partyMatch = z.enum(['unit', 'collective', 'outside', 'unknown'])
export type PartyMatch = z.infer<typeof partyMatch>

/** Who a paper names for a task, as printed, and the units it stands for. */
export const party = z.object({
  part: partyPart,
  printed: z.string(),
  match: partyMatch,
  unitIds: z.array(z.uuid()),
})
export type Party = z.infer<typeof party>

/** A party as a person gives it: units, or outside the agency; with neither the printed name is looked up. */
export const partyGiven = z.object({
  part: partyPart,
  printed: someWords(300),
  unitIds: z.array(z.uuid()).max(200).optional(),
  outside: z.boolean().optional(),
})
export type PartyGiven = z.infer<typeof partyGiven>

/** What the viewer may do with a task, each with its reason when not. */
export const taskAbilities = z.object({
  start: ability,
  finish: ability,
  reopen: ability,
  cancel: ability,
  note: ability,
  correct: ability,
})
export type TaskAbilities = z.infer<typeof taskAbilities>

/** A unit as tasks name it; `valid` is false for one that has ended. */
export const taskUnit = z.object({ id: z.uuid(), name: z.string(), kind: z.string(), valid: z.boolean() })
export type TaskUnit = z.infer<typeof taskUnit>

/**
 * A task in a list. `from`…`to` is the interval of the deadline as days (null where open); `lateFrom` the first day it
 * is late under the agency's reading; `abilities` an index into the `abilitySets` of the same answer.
 */
export const taskRow = z.object({
  id: z.uuid(),
  planId: z.uuid(),
  ordinal: z.number(),
  class: taskClass,
  title: z.string(),
  section: z.array(z.string()),
  quarters: z.array(quarter),
  place: z.string().nullable(),
  deadlineKind,
  /** As printed: "Trước 30/3/2023"; null when the paper gives none. */
  wording: z.string().nullable(),
  startsOn: z.string().nullable(),
  lateFrom: z.string().nullable(),
  /** What decides the deadline and has not come yet, in the words of the paper. */
  waitsFor: z.string().nullable(),
  state: taskState,
  deadlineState,
  doneOn: z.string().nullable(),
  /** Since when it waits for what decides its deadline. */
  waitingSince: z.string().nullish(),
  twoLevels: twoLevels.nullish(),
  periods: taskPeriods.nullish(),
  /** Set where the last day is one on which nobody works: a sentence that says which. */
  restDay: z.string().nullish(),
  /** The year it falls due, where that is later than the year of its plan. */
  dueYear: z.int().nullish(),
  parties: z.array(party),
  noteCount: z.int(),
  /** How many sub-tasks were handed out, and how many of them are done. */
  subtasks: z.object({ total: z.int(), done: z.int() }),
  /** The unit whose own work it is, left out of the printed plan. */
  ownUnitId: z.uuid().nullable(),
  version: z.int(),
  abilities: z.int(),
})
export type TaskRow = z.infer<typeof taskRow>

/** How many tasks of a list stand how towards their deadlines; each counter is also a filter. */
export const taskCounts = z.object({
  total: z.int(),
  late: z.int(),
  dueSoon: z.int(),
  canStart: z.int(),
  notYet: z.int(),
  waiting: z.int(),
  waitingLong: z.int(),
  open: z.int(),
  /** Really done; `cancelled` is apart. */
  done: z.int(),
  cancelled: z.int(),
  started: z.int(),
})
export type TaskCounts = z.infer<typeof taskCounts>

export const taskNote = z.object({
  id: z.uuid(),
  body: z.string(),
  authorName: z.string(),
  createdAt: z.string(),
})

/** One thing that happened to a task, in a sentence: "Đánh dấu hoàn thành". */
export const taskEvent = z.object({ at: z.string(), actorName: z.string(), sentence: z.string() })

/**
 * A task with all that is known of it. `quote` is its sentence in the paper, at `span` of the paper's text; `source`
 * cites that paper when it is not the one of the plan, but one that asked for the task.
 */
export const taskPage = z.object({
  task: taskRow,
  abilities: taskAbilities,
  quote: z.string(),
  paperId: z.uuid(),
  source: z.string().nullable(),
  /** Who put it into a running year; null when it came with a paper. */
  addedBy: z.enum(['officer', 'unit']).nullable(),
  span: span.nullable(),
  deadline,
  /** How the deadline is understood and why: one sentence, the agency's rule it follows and the paper that settles it. */
  understood: z.object({
    sentence: z.string(),
    rule: z.string().nullable(),
    citation: z.string().nullable(),
    /** What else there is to know, a sentence each: the units' own day, a last day of rest, the next year. */
    remarks: z.array(z.string()).optional(),
  }),
  /** The periods of a deadline that returns, in their order; empty for the others. */
  occurrences: z.array(taskOccurrence).optional(),
  filled: filledDeadline.nullable(),
  doneByName: z.string().nullable(),
  units: z.array(taskUnit),
  plan: z.object({
    id: z.uuid(),
    year: z.int(),
    title: z.string(),
    number: z.string().nullable(),
    symbol: z.string().nullable(),
    issuedOn: z.string().nullable(),
  }),
  notes: z.array(taskNote),
  history: z.array(taskEvent),
})
export type TaskPage = z.infer<typeof taskPage>

const taskId = z.object({ id: z.uuid() })
const version = z.int().min(1)

export const searchTasks = endpoint({
  id: 'plan.searchTasks',
  title: 'Tìm nhiệm vụ trong các kế hoạch',
  method: 'GET',
  path: '/api/tasks',
  access: 'member',
  query: z.object({
    search: words(200).optional(),
    planId: z.uuid().optional(),
    year: z.coerce.number().int().min(1).max(9_999).optional(),
    unitId: z.uuid().optional(),
    part: partyPart.optional(),
    class: taskClass.optional(),
    state: taskState.optional(),
    deadlineState: deadlineState.optional(),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    pageSize: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: z.object({
    today: z.string(),
    tasks: z.array(taskRow),
    total: z.int(),
    units: z.array(taskUnit),
    abilitySets: z.array(taskAbilities),
  }),
})

export const readTask = endpoint({
  id: 'plan.readTask',
  title: 'Xem một nhiệm vụ',
  method: 'GET',
  path: '/api/tasks/:id',
  access: 'member',
  params: taskId,
  answer: taskPage,
})

export const startTask = endpoint({
  id: 'plan.startTask',
  title: 'Bắt đầu nhiệm vụ',
  method: 'POST',
  path: '/api/tasks/:id/start',
  access: 'member',
  params: taskId,
  body: z.object({ version }),
  answer: taskPage,
})

export const finishTask = endpoint({
  id: 'plan.finishTask',
  title: 'Đánh dấu hoàn thành',
  method: 'POST',
  path: '/api/tasks/:id/finish',
  access: 'member',
  params: taskId,
  body: z.object({
    version,
    /** Today when left out; never a day to come. */
    doneOn: z.iso.date().optional(),
    note: words(4000).optional(),
    /** Sub-tasks that are not done yet stay so; refused with their names unless this is said. */
    despiteOpenSubtasks: z.boolean().default(false),
  }),
  answer: taskPage,
})

export const reopenTask = endpoint({
  id: 'plan.reopenTask',
  title: 'Mở lại nhiệm vụ',
  method: 'POST',
  path: '/api/tasks/:id/reopen',
  access: 'member',
  params: taskId,
  body: z.object({ version }),
  answer: taskPage,
})

export const cancelTask = endpoint({
  id: 'plan.cancelTask',
  title: 'Hủy nhiệm vụ',
  method: 'POST',
  path: '/api/tasks/:id/cancel',
  access: 'member',
  params: taskId,
  body: z.object({ version, reason: someWords(4000) }),
  answer: taskPage,
})

export const noteTask = endpoint({
  id: 'plan.noteTask',
  title: 'Ghi chú vào nhiệm vụ',
  method: 'POST',
  path: '/api/tasks/:id/notes',
  access: 'member',
  params: taskId,
  body: z.object({ body: someWords(4000) }),
  answer: taskPage,
})

export const correctTask = endpoint({
  id: 'plan.correctTask',
  title: 'Sửa nhiệm vụ',
  method: 'PUT',
  path: '/api/tasks/:id',
  access: 'member',
  params: taskId,
  body: z.object({
    version,
    title: someWords(4000).optional(),
    class: taskClass.optional(),
    quarters: z.array(quarter).max(4).optional(),
    place: words(500).nullable().optional(),
    deadline: deadlineGiven.optional(),
    /** The day of the event a deadline counts from or happens at; null while it is not known. */
    eventOn: eventDay.nullable().optional(),
    /** The wording of the units' own day ("trước ngày 28/6"); empty for none. */
    unitDeadline: words(500).nullable().optional(),
    parties: z.array(partyGiven).max(60).optional(),
    /** A deadline that has passed already is only taken when the person says so. */
    confirmPast: z.boolean().optional(),
  }),
  answer: taskPage,
})
