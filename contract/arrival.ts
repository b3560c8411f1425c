import { z } from 'zod'
import { endpoint } from './endpoint.ts'

/** How far a file that was dropped has come; one that was read has become a paper. */
export const arrivalState = z.enum(['waiting', 'reading', 'read', 'failed'])
export type ArrivalState = z.infer<typeof arrivalState>

/** A file that was dropped into the inbox. `progress` counts pages while words are recognised in pictures. */
export const arrival = z.object({
  id: z.uuid(),
  fileName: z.string(),
  byteSize: z.int(),
  state: arrivalState,
  arrivedAt: z.string(),
  progress: z.object({ done: z.int(), total: z.int() }).nullable(),
  /** What is wrong with the file and what to do, when it failed. */
  sentence: z.string().nullable(),
  paperId: z.uuid().nullable(),
  /** The same bytes were there before; `paperId` is that paper. */
  alreadyKept: z.boolean(),
})
export type Arrival = z.infer<typeof arrival>

const arrivalId = z.object({ id: z.uuid() })

export const sendFile = endpoint({
  id: 'document.sendFile',
  title: 'Đưa một tệp vào văn bản đến',
  method: 'POST',
  path: '/api/arrivals',
  access: 'member',
  upload: true,
  answer: z.object({ arrival }),
})

/** Those that wait, are being read or failed, and those read within the last hour; oldest first. */
export const listArrivals = endpoint({
  id: 'document.listArrivals',
  title: 'Các tệp đang được đọc',
  method: 'GET',
  path: '/api/arrivals',
  access: 'member',
  answer: z.object({ arrivals: z.array(arrival) }),
})

/** Takes files out: reading stops, nothing of them is kept. Files that were read meanwhile stay papers. */
export const cancelArrivals = endpoint({
  id: 'document.cancelArrivals',
  title: 'Dừng đọc các tệp đã đưa vào',
  method: 'POST',
  path: '/api/arrivals/cancel',
  access: 'member',
  body: z.object({ ids: z.array(z.uuid()).min(1).max(1_000) }),
  answer: z.object({ arrivals: z.array(arrival) }),
})

export const retryArrival = endpoint({
  id: 'document.retryArrival',
  title: 'Đọc lại một tệp chưa đọc được',
  method: 'POST',
  path: '/api/arrivals/:id/retry',
  access: 'member',
  params: arrivalId,
  body: z.object({}),
  answer: z.object({ arrival }),
})
