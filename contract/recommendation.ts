import { z } from 'zod'
import { ability } from './ability.ts'
import { deadlineState } from './deadline.ts'
import { endpoint } from './endpoint.ts'
import { taskUnit } from './task.ts'
import { someWords, words, writtenDay } from './words.ts'

/** `pending` until the round is concluded: nobody has to do it yet. */
export const recommendationState = z.enum(['pending', 'open', 'reported', 'accepted'])
export type RecommendationState = z.infer<typeof recommendationState>

/** As people say it. */
export const recommendationStateLabels: Readonly<Record<RecommendationState, string>> = {
  pending: 'Chờ kết luận',
  open: 'Chưa thực hiện xong',
  reported: 'Chờ xác nhận',
  accepted: 'Đã xong',
}

export const recommendationStep = z.object({
  kind: z.enum(['reported', 'returned', 'accepted', 'reopened']),
  body: z.string(),
  at: z.string(),
  byName: z.string(),
})

/** What an inspection asks of a unit. `wording` is the deadline as given, `understood` what it comes to. */
export const recommendation = z.object({
  id: z.uuid(),
  content: z.string(),
  unit: taskUnit,
  wording: z.string(),
  understood: z.string(),
  lateFrom: z.string().nullable(),
  state: recommendationState,
  deadlineState,
  report: z.string().nullable(),
  reportedOn: z.string().nullable(),
  reportedByName: z.string().nullable(),
  /** Why the last report was not enough; null once it is reported again. */
  returnReason: z.string().nullable(),
  acceptedOn: z.string().nullable(),
  acceptedByName: z.string().nullable(),
  steps: z.array(recommendationStep),
  version: z.int(),
  abilities: z.object({
    correct: ability,
    remove: ability,
    report: ability,
    accept: ability,
    return: ability,
    reopen: ability,
  }),
})
export type Recommendation = z.infer<typeof recommendation>

/** A recommendation in the list over all rounds. */
export const followedRecommendation = recommendation.extend({
  inspection: z.object({ id: z.uuid(), title: z.string(), year: z.int(), number: z.string().nullable() }),
  inspectedUnitName: z.string(),
})
export type FollowedRecommendation = z.infer<typeof followedRecommendation>

/** Which recommendations are wanted; each is also a counter. `unfinished` is everything that is not accepted. */
export const recommendationFilter = z.enum(['unfinished', 'late', 'open', 'reported', 'accepted', 'all'])
export type RecommendationFilter = z.infer<typeof recommendationFilter>

const recommendationId = z.object({ id: z.uuid() })
const version = z.int().min(1)

/** When it has to be done: in words, read as a paper's deadline is, or by a day. */
const due = z.union([z.object({ wording: someWords(500) }), z.object({ day: writtenDay })])
export type RecommendationDue = z.infer<typeof due>

export const listRecommendations = endpoint({
  id: 'inspection.listRecommendations',
  title: 'Kiến nghị sau kiểm tra của mọi cuộc kiểm tra',
  method: 'GET',
  path: '/api/recommendations',
  access: 'member',
  query: z.object({
    filter: recommendationFilter.default('unfinished'),
    search: words(200).optional(),
    unitId: z.uuid().optional(),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    pageSize: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: z.object({
    today: z.string(),
    recommendations: z.array(followedRecommendation),
    total: z.int(),
    counts: z.record(recommendationFilter, z.int()),
    units: z.array(taskUnit),
  }),
})

export const addRecommendation = endpoint({
  id: 'inspection.addRecommendation',
  title: 'Thêm kiến nghị cho một đơn vị',
  method: 'POST',
  path: '/api/inspections/:id/visits/:visitId/recommendations',
  access: 'member',
  params: z.object({ id: z.uuid(), visitId: z.uuid() }),
  body: z.object({ content: someWords(4000), unitId: z.uuid(), due }),
  answer: recommendation,
})

export const correctRecommendation = endpoint({
  id: 'inspection.correctRecommendation',
  title: 'Sửa kiến nghị',
  method: 'PUT',
  path: '/api/recommendations/:id',
  access: 'member',
  params: recommendationId,
  body: z.object({ version, content: someWords(4000), unitId: z.uuid(), due: due.optional() }),
  answer: recommendation,
})

export const removeRecommendation = endpoint({
  id: 'inspection.removeRecommendation',
  title: 'Bỏ kiến nghị khi cuộc kiểm tra chưa kết luận',
  method: 'POST',
  path: '/api/recommendations/:id/remove',
  access: 'member',
  params: recommendationId,
  body: z.object({ version }),
  answer: z.object({ removed: z.literal(true) }),
})

/** The unit says what it did. */
export const reportRecommendation = endpoint({
  id: 'inspection.reportRecommendation',
  title: 'Báo đã thực hiện kiến nghị',
  method: 'POST',
  path: '/api/recommendations/:id/report',
  access: 'member',
  params: recommendationId,
  body: z.object({ version, report: someWords(10_000) }),
  answer: recommendation,
})

export const acceptRecommendation = endpoint({
  id: 'inspection.acceptRecommendation',
  title: 'Xác nhận đơn vị đã thực hiện kiến nghị',
  method: 'POST',
  path: '/api/recommendations/:id/accept',
  access: 'member',
  params: recommendationId,
  body: z.object({ version }),
  answer: recommendation,
})

export const returnRecommendation = endpoint({
  id: 'inspection.returnRecommendation',
  title: 'Trả lại để đơn vị thực hiện tiếp kiến nghị',
  method: 'POST',
  path: '/api/recommendations/:id/return',
  access: 'member',
  params: recommendationId,
  body: z.object({ version, reason: someWords(4000) }),
  answer: recommendation,
})

/** An acceptance that was given by mistake is taken back. */
export const reopenRecommendation = endpoint({
  id: 'inspection.reopenRecommendation',
  title: 'Mở lại kiến nghị đã xác nhận',
  method: 'POST',
  path: '/api/recommendations/:id/reopen',
  access: 'member',
  params: recommendationId,
  body: z.object({ version, reason: someWords(4000) }),
  answer: recommendation,
})
