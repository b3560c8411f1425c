import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { delegation } from './task-work.ts'
import { words, writtenDay } from './words.ts'

/** Names someone of a unit who acts as its head, in all of its tasks or in one, from day to day. */
export const delegate = endpoint({
  id: 'plan.delegate',
  title: 'Giao người làm thay',
  method: 'POST',
  path: '/api/delegations',
  access: 'member',
  body: z.object({
    unitId: z.uuid(),
    personId: z.uuid(),
    taskId: z.uuid().nullable().default(null),
    from: writtenDay,
    /** The last day. */
    until: writtenDay,
    note: words(1000).default(''),
  }),
  answer: delegation,
})

/** Takes a delegation back at once. */
export const revokeDelegation = endpoint({
  id: 'plan.revokeDelegation',
  title: 'Thu lại việc giao người làm thay',
  method: 'POST',
  path: '/api/delegations/:id/revoke',
  access: 'member',
  params: z.object({ id: z.uuid() }),
  body: z.object({ version: z.int().min(1) }),
  answer: delegation,
})
