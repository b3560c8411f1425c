import { z } from 'zod'
import { ability } from './ability.ts'
import { endpoint } from './endpoint.ts'
import { someWords, words } from './words.ts'

export const bestPracticeState = z.enum(['proposed', 'chosen', 'declined'])
export type BestPracticeState = z.infer<typeof bestPracticeState>

/** As people say it. */
export const bestPracticeStateLabels: Readonly<Record<BestPracticeState, string>> = {
  proposed: 'Mới đề xuất',
  chosen: 'Được nhân rộng',
  declined: 'Chưa chọn',
}

const bestPracticeContent = z.object({
  movementId: z.uuid().nullable(),
  unitId: z.uuid(),
  title: someWords(300),
  body: someWords(10_000),
  /** Who does it so. */
  authors: words(500),
})
export type BestPracticeContent = z.infer<typeof bestPracticeContent>

/** A new model or a good way of doing things, collected from a unit. */
export const bestPractice = z.object({
  id: z.uuid(),
  ...bestPracticeContent.shape,
  unitName: z.string(),
  movementTitle: z.string().nullable(),
  state: bestPracticeState,
  proposedAt: z.string(),
  proposedByName: z.string(),
  settledByName: z.string().nullable(),
  version: z.int(),
  abilities: z.object({ correct: ability, settle: ability }),
})
export type BestPractice = z.infer<typeof bestPractice>

const params = z.object({ id: z.uuid() })
const version = z.int()
const answer = z.object({ id: z.uuid() })

export const listBestPractices = endpoint({
  id: 'movement.listBestPractices',
  title: 'Mô hình mới, cách làm hay',
  method: 'GET',
  path: '/api/best-practices',
  access: 'member',
  query: z.object({
    search: words(200).optional(),
    state: bestPracticeState.optional(),
    unitId: z.uuid().optional(),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    pageSize: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: z.object({
    practices: z.array(bestPractice),
    total: z.int(),
    counts: z.record(bestPracticeState, z.int()),
    /** For which units the viewer may propose, and in which movements. */
    units: z.array(z.object({ id: z.uuid(), name: z.string() })),
    movements: z.array(z.object({ id: z.uuid(), title: z.string() })),
    abilities: z.object({ propose: ability }),
  }),
})

export const proposeBestPractice = endpoint({
  id: 'movement.proposeBestPractice',
  title: 'Đề xuất mô hình mới, cách làm hay',
  method: 'POST',
  path: '/api/best-practices',
  access: 'member',
  body: bestPracticeContent,
  answer,
})

export const correctBestPractice = endpoint({
  id: 'movement.correctBestPractice',
  title: 'Sửa mô hình, cách làm hay',
  method: 'PUT',
  path: '/api/best-practices/:id',
  access: 'member',
  params,
  body: bestPracticeContent.extend({ version }),
  answer,
})

/** Chosen to be followed, not chosen, or open again. */
export const settleBestPractice = endpoint({
  id: 'movement.settleBestPractice',
  title: 'Chọn nhân rộng mô hình, cách làm hay',
  method: 'POST',
  path: '/api/best-practices/:id/settle',
  access: 'member',
  params,
  body: z.object({ version, state: bestPracticeState }),
  answer,
})

export const removeBestPractice = endpoint({
  id: 'movement.removeBestPractice',
  title: 'Bỏ mô hình, cách làm hay ghi nhầm',
  method: 'POST',
  path: '/api/best-practices/:id/remove',
  access: 'member',
  params,
  body: z.object({ version }),
  answer,
})
