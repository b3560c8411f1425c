import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { taskPage } from './task.ts'

// What is done with the periods of a task that returns.

const taskId = z.object({ id: z.uuid() })
const version = z.int().min(1)
const periodNamed = z.string().regex(/^\d{4}(-(\d{2}|Q[1-4]|H[12]))?$/)

export const finishOccurrence = endpoint({
  id: 'plan.finishOccurrence',
  title: 'Đánh dấu xong một kỳ',
  method: 'POST',
  path: '/api/tasks/:id/occurrences/finish',
  access: 'member',
  params: taskId,
  body: z.object({
    version,
    /** The present period when left out: the earliest that is not done. */
    period: periodNamed.optional(),
    /** Today when left out; never a day to come. */
    doneOn: z.iso.date().optional(),
  }),
  answer: taskPage,
})

export const reopenOccurrence = endpoint({
  id: 'plan.reopenOccurrence',
  title: 'Bỏ đánh dấu xong một kỳ',
  method: 'POST',
  path: '/api/tasks/:id/occurrences/reopen',
  access: 'member',
  params: taskId,
  body: z.object({ version, period: periodNamed }),
  answer: taskPage,
})
