import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { partAnswer, taskWork } from './task-work.ts'
import { someWords, words, writtenDay } from './words.ts'

const version = z.int().min(1)
const byId = z.object({ id: z.uuid() })

/** Hands the same part of a task to one or more units; to one person only with one unit. */
export const handOutSubtasks = endpoint({
  id: 'plan.handOutSubtasks',
  title: 'Giao việc con',
  method: 'POST',
  path: '/api/tasks/:id/subtasks',
  access: 'member',
  params: byId,
  body: z.object({
    title: someWords(1000),
    unitIds: z.array(z.uuid()).min(1).max(200),
    personId: z.uuid().nullable().default(null),
    dueOn: writtenDay.nullable().default(null),
    note: words(2000).default(''),
    /** Said in so many words that the day is after the last one of the task. */
    beyondDeadline: z.boolean().default(false),
  }),
  answer: taskWork,
})

const subtaskMove = { method: 'POST', access: 'member', params: byId, answer: taskWork } as const
const seen = z.object({ version })

/** Confirms that a sub-task is done. */
export const finishSubtask = endpoint({
  ...subtaskMove,
  id: 'plan.finishSubtask',
  title: 'Xác nhận xong việc con',
  path: '/api/subtasks/:id/finish',
  body: seen,
})

/** Takes back that a sub-task is done. */
export const reopenSubtask = endpoint({
  ...subtaskMove,
  id: 'plan.reopenSubtask',
  title: 'Mở lại việc con',
  path: '/api/subtasks/:id/reopen',
  body: seen,
})

/** Gives a sub-task back that is said to be done, with the reason. */
export const giveBackSubtask = endpoint({
  ...subtaskMove,
  id: 'plan.giveBackSubtask',
  title: 'Trả lại việc con',
  path: '/api/subtasks/:id/give-back',
  body: seen.extend({ because: someWords(2000) }),
})

/** Takes a sub-task from those it was handed to. */
export const withdrawSubtask = endpoint({
  ...subtaskMove,
  id: 'plan.withdrawSubtask',
  title: 'Rút việc con',
  path: '/api/subtasks/:id/withdraw',
  body: seen,
})

/** Hands a withdrawn sub-task out again. */
export const restoreSubtask = endpoint({
  ...subtaskMove,
  id: 'plan.restoreSubtask',
  title: 'Giao lại việc con đã rút',
  path: '/api/subtasks/:id/restore',
  body: seen,
})

/** Says what a coordinating unit makes of its part; null takes the answer back. “notOurs” asks for the reason. */
export const confirmPart = endpoint({
  id: 'plan.confirmPart',
  title: 'Xác nhận phần phối hợp',
  method: 'POST',
  path: '/api/tasks/:id/confirmations',
  access: 'member',
  params: byId,
  body: z.object({
    unitId: z.uuid(),
    answer: partAnswer.nullable(),
    because: words(2000).default(''),
  }),
  answer: taskWork,
})

/** Reminds coordinating units that they have not answered for their part. */
export const remindUnits = endpoint({
  id: 'plan.remindUnits',
  title: 'Nhắc đơn vị phối hợp',
  method: 'POST',
  path: '/api/tasks/:id/reminders',
  access: 'member',
  params: byId,
  body: z.object({ unitIds: z.array(z.uuid()).min(1).max(200) }),
  answer: taskWork,
})
