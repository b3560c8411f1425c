import { z } from 'zod'
import { ability } from './ability.ts'
import { endpoint } from './endpoint.ts'
import { someWords, words, writtenDay } from './words.ts'

export const participationState = z.enum(['unsent', 'submitted', 'returned', 'approved'])
export type ParticipationState = z.infer<typeof participationState>

/** As people say it. */
export const participationStateLabels: Readonly<Record<ParticipationState, string>> = {
  unsent: 'Chưa gửi',
  submitted: 'Chờ duyệt',
  returned: 'Trả lại',
  approved: 'Đã duyệt',
}

/** The fields that can be returned by name. */
export const participationField = z.enum(['work', 'aims', 'period', 'contact'])
export type ParticipationField = z.infer<typeof participationField>

/** As the form calls them. */
export const participationFieldLabels: Readonly<Record<ParticipationField, string>> = {
  work: 'Nội dung thực hiện',
  aims: 'Chỉ tiêu của đơn vị',
  period: 'Thời gian thực hiện',
  contact: 'Người phụ trách',
}

/** What a unit will do in a movement. */
const participationContent = z.object({
  work: words(10_000),
  aims: words(4000),
  startsOn: writtenDay.nullable(),
  endsOn: writtenDay.nullable(),
  contact: words(300),
})
export type ParticipationContent = z.infer<typeof participationContent>

/** The part of one unit, with what changed since it was returned. */
export const participation = z.object({
  id: z.uuid(),
  unitId: z.uuid(),
  unitName: z.string(),
  state: participationState,
  content: participationContent,
  /** Not sent, and its day is over. */
  isLate: z.boolean(),
  returnedFields: z.array(participationField),
  returnReason: z.string().nullable(),
  changes: z.array(
    z.object({ label: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
  sentAt: z.string().nullable(),
  sentByName: z.string().nullable(),
  settledAt: z.string().nullable(),
  settledByName: z.string().nullable(),
  remindedAt: z.string().nullable(),
  version: z.int(),
  abilities: z.object({
    write: ability,
    takeBack: ability,
    approve: ability,
    return: ability,
    reopen: ability,
    remind: ability,
  }),
})
export type Participation = z.infer<typeof participation>

const params = z.object({ id: z.uuid() })
const version = z.int()
const answer = z.object({ id: z.uuid(), state: participationState, version })

/** Keeps what is written so far, or sends it to be approved. */
export const writeParticipation = endpoint({
  id: 'movement.writeParticipation',
  title: 'Ghi, gửi nội dung tham gia phong trào',
  method: 'PUT',
  path: '/api/participations/:id',
  access: 'member',
  params,
  body: z.object({ version, content: participationContent, send: z.boolean() }),
  answer,
})

/** Back to the unit before anybody looked at it, or from approved to waiting. */
export const moveParticipation = endpoint({
  id: 'movement.moveParticipation',
  title: 'Rút lại nội dung đã gửi hoặc bỏ duyệt',
  method: 'POST',
  path: '/api/participations/:id/move',
  access: 'member',
  params,
  body: z.object({ version, move: z.enum(['takeBack', 'reopen']) }),
  answer,
})

export const returnParticipation = endpoint({
  id: 'movement.returnParticipation',
  title: 'Trả lại nội dung tham gia để sửa các mục đã nêu',
  method: 'POST',
  path: '/api/participations/:id/return',
  access: 'member',
  params,
  body: z.object({ version, fields: z.array(participationField).min(1), reason: someWords(2000) }),
  answer,
})

/** Approves several at once, all of them or none. */
export const approveParticipations = endpoint({
  id: 'movement.approveParticipations',
  title: 'Duyệt nội dung tham gia của các đơn vị',
  method: 'POST',
  path: '/api/participations/approve',
  access: 'member',
  body: z.object({
    chosen: z
      .array(z.object({ id: z.uuid(), version }))
      .min(1)
      .max(500),
  }),
  answer: z.object({ approved: z.int() }),
})
