import { z } from 'zod'
import { ability } from './ability.ts'
import { deadline } from './deadline.ts'
import { endpoint } from './endpoint.ts'
import { span, taskClass } from './reading.ts'
import { taskPage } from './task.ts'

/**
 * Why something in a paper concerns this agency: it is named, it is one of those named together ("các cơ quan, đơn
 * vị"), the paper is addressed to it, or nothing says so.
 */
export const concern = z.enum(['named', 'together', 'addressed', 'none'])
export type Concern = z.infer<typeof concern>

/** Something a paper asks for. `taskId` is the task of a plan that was made of it. */
export const askedTask = z.object({
  index: z.int(),
  text: z.string(),
  class: taskClass,
  span,
  deadline,
  deadlineSentence: z.string(),
  lateFrom: z.string().nullable(),
  chair: z.array(z.string()),
  coordinate: z.array(z.string()),
  concern,
  /** "Giao các đơn vị thành viên Khối": the words that make it concern the agency. */
  because: z.string().nullable(),
  taskId: z.uuid().nullable(),
  planId: z.uuid().nullable(),
  /** It was taken and no unit of the agency is given it yet: a superior's paper names agencies, not their units. */
  unassigned: z.boolean(),
})
export type AskedTask = z.infer<typeof askedTask>

/** A task that waits for a superior's or a bloc's paper, and the deadline this paper may give it. */
export const offeredDeadline = z.object({
  taskId: z.uuid(),
  planId: z.uuid(),
  taskTitle: z.string(),
  taskVersion: z.int(),
  waitsFor: z.string(),
  /** The asked task whose deadline is offered. */
  index: z.int(),
  deadlineSentence: z.string(),
  lateFrom: z.string().nullable(),
  /** Words the two have in common and whose paper it is, as a sentence. */
  because: z.string(),
})
export type OfferedDeadline = z.infer<typeof offeredDeadline>

export const askedTasks = z.object({
  /** Running plans that tasks can go into, the one of the paper's year first. */
  plans: z.array(z.object({ id: z.uuid(), year: z.int(), title: z.string() })),
  asked: z.array(askedTask),
  offered: z.array(offeredDeadline),
  /** Units that the paper names as the agency's and that the agency does not have, each said in a sentence. */
  unknownUnits: z.array(z.object({ printed: z.string(), sentence: z.string() })),
  abilities: z.object({ take: ability }),
})
export type AskedTasks = z.infer<typeof askedTasks>

const paperId = z.object({ id: z.uuid() })

export const listAskedTasks = endpoint({
  id: 'plan.listAskedTasks',
  title: 'Những việc một văn bản yêu cầu cơ quan làm',
  method: 'GET',
  path: '/api/papers/:id/asked-tasks',
  access: 'member',
  params: paperId,
  answer: askedTasks,
})

export const takeAskedTasks = endpoint({
  id: 'plan.takeAskedTasks',
  title: 'Đưa việc được yêu cầu vào kế hoạch',
  method: 'POST',
  path: '/api/papers/:id/asked-tasks',
  access: 'member',
  params: paperId,
  body: z.object({ planId: z.uuid(), indexes: z.array(z.int().min(0)).min(1).max(1_000) }),
  answer: askedTasks.extend({ takenTaskIds: z.array(z.uuid()) }),
})

/** Takes tasks out again that were just taken in and that nobody has touched since. */
export const returnAskedTasks = endpoint({
  id: 'plan.returnAskedTasks',
  title: 'Hoàn tác việc vừa đưa vào kế hoạch',
  method: 'POST',
  path: '/api/papers/:id/asked-tasks/return',
  access: 'member',
  params: paperId,
  body: z.object({ taskIds: z.array(z.uuid()).min(1).max(1_000) }),
  answer: askedTasks,
})

/** Fills the deadline of a task that waited with the one of an asked task; the paper is kept as its source. */
export const fillDeadline = endpoint({
  id: 'plan.fillDeadline',
  title: 'Điền thời hạn từ văn bản của cấp trên',
  method: 'POST',
  path: '/api/tasks/:id/filled-deadline',
  access: 'member',
  params: z.object({ id: z.uuid() }),
  body: z.object({ version: z.int().min(1), paperId: z.uuid(), index: z.int().min(0) }),
  answer: taskPage,
})

/** Gives a task the deadline back that it had before one was filled in. */
export const clearFilledDeadline = endpoint({
  id: 'plan.clearFilledDeadline',
  title: 'Bỏ thời hạn đã điền từ văn bản của cấp trên',
  method: 'POST',
  path: '/api/tasks/:id/filled-deadline/clear',
  access: 'member',
  params: z.object({ id: z.uuid() }),
  body: z.object({ version: z.int().min(1) }),
  answer: taskPage,
})
