import { z } from 'zod'

/** What a task of the plan comes to elsewhere: done there, it is done here. */
export const fulfilmentKind = z.enum([
  'registration',
  'midYearReview',
  'yearEndReview',
  'councilSitting',
  'initiativeRound',
  'inspection',
  'movement',
  'propaganda',
])
export type FulfilmentKind = z.infer<typeof fulfilmentKind>

/** As people say it. */
export const fulfilmentLabels: Readonly<Record<FulfilmentKind, string>> = {
  registration: 'Đợt đăng ký thi đua',
  midYearReview: 'Sơ kết sáu tháng',
  yearEndReview: 'Tổng kết năm',
  councilSitting: 'Phiên họp Hội đồng',
  initiativeRound: 'Đợt xét sáng kiến',
  inspection: 'Cuộc kiểm tra',
  movement: 'Phong trào thi đua',
  propaganda: 'Tin, bài tuyên truyền',
}

/** What fulfils a task: where it is done, and since when it is. `id` and `path` are null for what is done by hand. */
export const fulfilment = z.object({
  kind: fulfilmentKind,
  id: z.uuid().nullable(),
  title: z.string(),
  path: z.string().nullable(),
  doneOn: z.string().nullable(),
})
export type Fulfilment = z.infer<typeof fulfilment>

/** A task that something may be linked to, for a picker; those whose title suggests the kind come first. */
export const taskToLink = z.object({
  id: z.uuid(),
  title: z.string(),
  deadlineWording: z.string().nullable(),
  planYear: z.int(),
  suggested: z.boolean(),
})
export type TaskToLink = z.infer<typeof taskToLink>
