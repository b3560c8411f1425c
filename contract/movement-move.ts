import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { taskToLink } from './fulfilment.ts'
import { movementState, reviewStage, reviewUnit } from './movement.ts'
import { someWords, words, writtenDay } from './words.ts'

const id = z.uuid()
const version = z.int()
const params = z.object({ id })

/** The moves that carry nothing: to the one who signs and back, and open again after the final review. */
export const moveMovement = endpoint({
  id: 'movement.moveMovement',
  title: 'Trình ký, rút lại hoặc mở lại phong trào',
  method: 'POST',
  path: '/api/movements/:id/move',
  access: 'member',
  params,
  body: z.object({ version, move: z.enum(['submit', 'takeBack', 'reopen']) }),
  answer: z.object({ id, state: movementState }),
})

/** Signed and launched; of an adopted one, the paper by which its launcher did so. Every unit in scope takes part. */
export const launchMovement = endpoint({
  id: 'movement.launchMovement',
  title: 'Phát động hoặc tiếp nhận phong trào',
  method: 'POST',
  path: '/api/movements/:id/launch',
  access: 'member',
  params,
  body: z.object({
    version,
    paperNumber: words(100).nullable(),
    launchedOn: writtenDay,
    /** The launching paper in the library. */
    paperId: id.nullable(),
    /** A day for answering that has passed already, which makes every unit late, is only taken when the person says so. */
    confirmPast: z.boolean().optional(),
  }),
  answer: z.object({ id, state: movementState, unitCount: z.int() }),
})

export const recallMovement = endpoint({
  id: 'movement.recallMovement',
  title: 'Thu hồi việc phát động',
  method: 'POST',
  path: '/api/movements/:id/recall',
  access: 'member',
  params,
  body: z.object({ version, reason: someWords(1000) }),
  answer: z.object({ id, state: movementState }),
})

export const reviewMovement = endpoint({
  id: 'movement.reviewMovement',
  title: 'Sơ kết, tổng kết phong trào',
  method: 'PUT',
  path: '/api/movements/:id/reviews/:stage',
  access: 'member',
  params: z.object({ id, stage: reviewStage }),
  body: z.object({
    version,
    heldOn: writtenDay,
    summary: someWords(20_000),
    proposals: words(10_000),
    units: z.array(reviewUnit).max(500),
  }),
  answer: z.object({ id, state: movementState }),
})

/** Tells the heads of units whose part is missing; they are the ones named, or all that have not sent yet. */
export const remindUnits = endpoint({
  id: 'movement.remindUnits',
  title: 'Nhắc đơn vị gửi nội dung tham gia',
  method: 'POST',
  path: '/api/movements/:id/reminders',
  access: 'member',
  params,
  body: z.object({ unitIds: z.array(id).max(500) }),
  answer: z.object({ reminded: z.int() }),
})

export const listTasksToLink = endpoint({
  id: 'movement.listTasksToLink',
  title: 'Nhiệm vụ của kế hoạch mà phong trào có thể hoàn thành',
  method: 'GET',
  path: '/api/movements/:id/tasks-to-link',
  access: 'member',
  params,
  answer: z.object({ tasks: z.array(taskToLink) }),
})

export const linkMovementTask = endpoint({
  id: 'movement.linkMovementTask',
  title: 'Gắn phong trào với nhiệm vụ của kế hoạch',
  method: 'PUT',
  path: '/api/movements/:id/tasks/:taskId',
  access: 'member',
  params: z.object({ id, taskId: id }),
  body: z.object({}),
  answer: z.object({ id }),
})

export const unlinkMovementTask = endpoint({
  id: 'movement.unlinkMovementTask',
  title: 'Gỡ phong trào khỏi nhiệm vụ của kế hoạch',
  method: 'DELETE',
  path: '/api/movements/:id/tasks/:taskId',
  access: 'member',
  params: z.object({ id, taskId: id }),
  answer: z.object({ id }),
})
