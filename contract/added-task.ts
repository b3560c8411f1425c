import { z } from 'zod'
import { ability } from './ability.ts'
import { quarter } from './deadline.ts'
import { endpoint } from './endpoint.ts'
import { taskPage, taskUnit } from './task.ts'
import { someWords, words } from './words.ts'

const byId = z.object({ id: z.uuid() })
const version = z.int().min(1)

/**
 * Adds a task to a running year. `own` makes it a unit's own work, which the printed plan leaves out; it is chaired by
 * one unit. The wording is read as if it stood in the paper; without one the task has no deadline.
 */
export const addTask = endpoint({
  id: 'plan.addTask',
  title: 'Thêm nhiệm vụ vào kế hoạch',
  method: 'POST',
  path: '/api/plans/:id/tasks',
  access: 'member',
  params: byId,
  body: z.object({
    title: someWords(4000),
    wording: words(500).default(''),
    quarters: z.array(quarter).max(4).default([]),
    section: z.array(someWords(1000)).max(10).default([]),
    chairUnitIds: z.array(z.uuid()).min(1).max(200),
    coordinatingUnitIds: z.array(z.uuid()).max(200).default([]),
    own: z.boolean().default(false),
    confirmPast: z.boolean().default(false),
  }),
  answer: taskPage,
})

/** What the viewer may choose from to add a task to a plan. */
export const readTaskChoices = endpoint({
  id: 'plan.readTaskChoices',
  title: 'Xem đơn vị và mục để thêm nhiệm vụ',
  method: 'GET',
  path: '/api/plans/:id/task-choices',
  access: 'member',
  params: byId,
  answer: z.object({
    units: z.array(taskUnit),
    /** The sections of the plan, each with the title of its last task. */
    sections: z.array(z.object({ path: z.array(z.string()), lastTitle: z.string() })),
    /** Units whose own work the viewer may add. */
    ownUnits: z.array(taskUnit),
    abilities: z.object({ addTask: ability, addOwnTask: ability }),
  }),
})

/** Takes a unit's own work into the plan that is printed; `back` leaves it out again. */
export const takeTaskIntoPlan = endpoint({
  id: 'plan.takeTaskIntoPlan',
  title: 'Đưa việc của đơn vị vào kế hoạch',
  method: 'POST',
  path: '/api/tasks/:id/take-into-plan',
  access: 'member',
  params: byId,
  body: z.object({ version, back: z.boolean().default(false) }),
  answer: taskPage,
})

/** The unfinished tasks of a unit that has ended, and who could take them over. */
export const strandedTasks = z.object({
  unit: taskUnit,
  endedOn: z.string(),
  successors: z.array(taskUnit),
  tasks: z.array(z.object({ id: z.uuid(), title: z.string(), wording: z.string().nullable() })),
})
export type StrandedTasks = z.infer<typeof strandedTasks>

/** Reads which unfinished tasks of a plan stand with units that have ended. */
export const listStrandedTasks = endpoint({
  id: 'plan.listStrandedTasks',
  title: 'Việc đang giao cho đơn vị đã kết thúc',
  method: 'GET',
  path: '/api/plans/:id/stranded-tasks',
  access: 'member',
  params: byId,
  answer: z.object({
    stranded: z.array(strandedTasks),
    units: z.array(taskUnit),
    abilities: z.object({ handOver: ability }),
  }),
})

/** Moves unfinished tasks from a unit to another, with the sub-tasks that are open; `id` undoes it. */
export const handOverTasks = endpoint({
  id: 'plan.handOverTasks',
  title: 'Chuyển việc sang đơn vị khác',
  method: 'POST',
  path: '/api/task-handovers',
  access: 'member',
  body: z.object({
    fromUnitId: z.uuid(),
    toUnitId: z.uuid(),
    taskIds: z.array(z.uuid()).min(1).max(2000),
  }),
  answer: z.object({ id: z.uuid(), taskCount: z.int() }),
})

/** Gives tasks back to the unit they were moved from. */
export const undoHandover = endpoint({
  id: 'plan.undoHandover',
  title: 'Trả việc về đơn vị cũ',
  method: 'POST',
  path: '/api/task-handovers/:id/undo',
  access: 'member',
  params: byId,
  answer: z.object({ undone: z.literal(true) }),
})

/** Counts what a unit has not finished, for whoever ends or merges it. */
export const countUnitTasks = endpoint({
  id: 'plan.countUnitTasks',
  title: 'Số việc chưa xong của một đơn vị',
  method: 'GET',
  path: '/api/units/:id/open-tasks',
  access: 'member',
  params: byId,
  answer: z.object({ chaired: z.int(), coordinated: z.int(), subtasks: z.int() }),
})
