import { z } from 'zod'
import type { Listener } from '#platform/operation'
import { closeRemindersOf } from '../store/reminder-writing.ts'

const closed = z.object({ kind: z.string(), id: z.string() })

/** Forgets what was told of something that somebody has done or dropped. */
export const onDueItemClosed: Listener = async ({ payload }, operation) => {
  await closeRemindersOf(operation, closed.parse(payload))
}
