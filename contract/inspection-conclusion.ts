import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { taskToLink } from './fulfilment.ts'
import { inspectionPage } from './inspection.ts'
import { someWords, writtenDay } from './words.ts'

const inspectionId = z.object({ id: z.uuid() })
const version = z.int().min(1)

/** The announcement of results goes to the leadership to be signed. */
export const submitConclusion = endpoint({
  id: 'inspection.submitConclusion',
  title: 'Trình ký thông báo kết luận kiểm tra',
  method: 'POST',
  path: '/api/inspections/:id/submit',
  access: 'member',
  params: inspectionId,
  body: z.object({ version, summary: someWords(20_000) }),
  answer: inspectionPage,
})

export const takeBackConclusion = endpoint({
  id: 'inspection.takeBackConclusion',
  title: 'Rút thông báo kết luận về để sửa',
  method: 'POST',
  path: '/api/inspections/:id/take-back',
  access: 'member',
  params: inspectionId,
  body: z.object({ version }),
  answer: inspectionPage,
})

/** The announcement is signed: with its number and day the round is concluded and its recommendations bind. */
export const concludeInspection = endpoint({
  id: 'inspection.concludeInspection',
  title: 'Ghi số, ngày thông báo kết luận đã ký',
  method: 'POST',
  path: '/api/inspections/:id/conclude',
  access: 'member',
  params: inspectionId,
  body: z.object({ version, number: someWords(100), concludedOn: writtenDay }),
  answer: inspectionPage,
})

const printed = z.object({ format: z.enum(['docx', 'pdf']) })

export const downloadMinutes = endpoint({
  id: 'inspection.downloadMinutes',
  title: 'In biên bản kiểm tra tại một đơn vị',
  method: 'GET',
  path: '/api/inspections/:id/visits/:visitId/minutes',
  access: 'member',
  params: z.object({ id: z.uuid(), visitId: z.uuid() }),
  query: printed,
  answer: z.unknown(),
  download: true,
})

export const downloadConclusion = endpoint({
  id: 'inspection.downloadConclusion',
  title: 'In thông báo kết luận kiểm tra',
  method: 'GET',
  path: '/api/inspections/:id/conclusion',
  access: 'member',
  params: inspectionId,
  query: printed,
  answer: z.unknown(),
  download: true,
})

/** The open tasks of the plans that a round may fulfil, those that speak of an inspection first. */
export const listTasksOfInspection = endpoint({
  id: 'inspection.listTasksToLink',
  title: 'Nhiệm vụ trong kế hoạch có thể gắn với cuộc kiểm tra',
  method: 'GET',
  path: '/api/inspections/:id/linkable-tasks',
  access: 'member',
  params: inspectionId,
  answer: z.object({ tasks: z.array(taskToLink) }),
})

export const linkTaskToInspection = endpoint({
  id: 'inspection.linkTask',
  title: 'Gắn nhiệm vụ trong kế hoạch với cuộc kiểm tra',
  method: 'POST',
  path: '/api/inspections/:id/tasks',
  access: 'member',
  params: inspectionId,
  body: z.object({ taskId: z.uuid() }),
  answer: inspectionPage,
})

export const unlinkTaskOfInspection = endpoint({
  id: 'inspection.unlinkTask',
  title: 'Bỏ gắn nhiệm vụ với cuộc kiểm tra',
  method: 'DELETE',
  path: '/api/inspections/:id/tasks/:taskId',
  access: 'member',
  params: z.object({ id: z.uuid(), taskId: z.uuid() }),
  answer: inspectionPage,
})
