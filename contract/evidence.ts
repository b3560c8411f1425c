import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { taskWork } from './task-work.ts'

const byId = z.object({ id: z.uuid() })

/** Attaches a file that shows that a task was done: PDF, Word, Excel or a picture, up to 25 MB; 50 a task. */
export const attachEvidence = endpoint({
  id: 'plan.attachEvidence',
  title: 'Đính kèm minh chứng',
  method: 'POST',
  path: '/api/tasks/:id/evidence',
  access: 'member',
  params: byId,
  answer: taskWork,
  upload: true,
})

/** The file as it was attached. */
export const downloadEvidence = endpoint({
  id: 'plan.downloadEvidence',
  title: 'Tải minh chứng',
  method: 'GET',
  path: '/api/evidence/:id',
  access: 'member',
  params: byId,
  answer: z.unknown(),
  download: true,
})

/** Removes a file; it can be put back for a day. */
export const removeEvidence = endpoint({
  id: 'plan.removeEvidence',
  title: 'Gỡ minh chứng',
  method: 'POST',
  path: '/api/evidence/:id/remove',
  access: 'member',
  params: byId,
  answer: taskWork,
})

/** Puts a removed file back. */
export const restoreEvidence = endpoint({
  id: 'plan.restoreEvidence',
  title: 'Lấy lại minh chứng đã gỡ',
  method: 'POST',
  path: '/api/evidence/:id/restore',
  access: 'member',
  params: byId,
  answer: taskWork,
})
