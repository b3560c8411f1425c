import { z } from 'zod'
import { deadlineGiven, quarter } from './deadline.ts'
import { draftChanged } from './draft.ts'
import { endpoint } from './endpoint.ts'
import { span, taskClass } from './reading.ts'
import { partyGiven } from './task.ts'
import { words } from './words.ts'

// What may be done to the rows of a draft. Each verb saves by itself and answers with what it changed.

const draftId = z.object({ id: z.uuid() })
const rowId = z.object({ id: z.uuid(), rowId: z.uuid() })
const version = z.int().min(1)

export const addRow = endpoint({
  id: 'plan.addRow',
  title: 'Thêm một nhiệm vụ vào bản rà soát',
  method: 'POST',
  path: '/api/plan-drafts/:id/rows',
  access: 'member',
  params: draftId,
  /** From a stretch of the paper (`span`), from words (`text`), or blank. `afterRowId` null is the top, absent the place in the paper or the end. */
  body: z.object({
    span: span.optional(),
    text: words(4000).optional(),
    class: taskClass.optional(),
    afterRowId: z.uuid().nullable().optional(),
  }),
  answer: draftChanged,
})

export const correctRow = endpoint({
  id: 'plan.correctRow',
  title: 'Sửa một dòng của bản rà soát',
  method: 'PUT',
  path: '/api/plan-drafts/:id/rows/:rowId',
  access: 'member',
  params: rowId,
  body: z.object({
    version,
    text: words(4000).optional(),
    class: taskClass.optional(),
    quarters: z.array(quarter).max(4).optional(),
    place: words(500).nullable().optional(),
    deadline: deadlineGiven.optional(),
    /** The wording of the units' own day ("trước ngày 28/6"); empty for none. */
    unitDeadline: words(500).nullable().optional(),
    parties: z.array(partyGiven).max(60).optional(),
  }),
  answer: draftChanged,
})

export const dropRow = endpoint({
  id: 'plan.dropRow',
  title: 'Bỏ một dòng',
  method: 'POST',
  path: '/api/plan-drafts/:id/rows/:rowId/drop',
  access: 'member',
  params: rowId,
  body: z.object({ version }),
  answer: draftChanged,
})

export const restoreRow = endpoint({
  id: 'plan.restoreRow',
  title: 'Lấy lại một dòng đã bỏ',
  method: 'POST',
  path: '/api/plan-drafts/:id/rows/:rowId/restore',
  access: 'member',
  params: rowId,
  body: z.object({ version }),
  answer: draftChanged,
})

export const splitRow = endpoint({
  id: 'plan.splitRow',
  title: 'Tách một dòng thành hai',
  method: 'POST',
  path: '/api/plan-drafts/:id/rows/:rowId/split',
  access: 'member',
  params: rowId,
  /** `at` is the UTF-16 offset in the row's text where the second task begins. */
  body: z.object({ version, at: z.int().min(1) }),
  answer: draftChanged,
})

export const moveRow = endpoint({
  id: 'plan.moveRow',
  title: 'Chuyển một dòng đến chỗ khác',
  method: 'POST',
  path: '/api/plan-drafts/:id/rows/:rowId/move',
  access: 'member',
  params: rowId,
  /** Before that row, or to the end when null. */
  body: z.object({ version, beforeRowId: z.uuid().nullable() }),
  answer: draftChanged,
})

export const mergeRows = endpoint({
  id: 'plan.mergeRows',
  title: 'Gộp các dòng liền nhau',
  method: 'POST',
  path: '/api/plan-drafts/:id/merge-rows',
  access: 'member',
  params: draftId,
  body: z.object({
    rows: z
      .array(z.object({ id: z.uuid(), version }))
      .min(2)
      .max(50),
  }),
  answer: draftChanged,
})

export const undoChange = endpoint({
  id: 'plan.undoChange',
  title: 'Hoàn tác thay đổi gần nhất',
  method: 'POST',
  path: '/api/plan-drafts/:id/undo',
  access: 'member',
  params: draftId,
  body: z.object({}),
  answer: draftChanged,
})

export const redoChange = endpoint({
  id: 'plan.redoChange',
  title: 'Làm lại thay đổi vừa hoàn tác',
  method: 'POST',
  path: '/api/plan-drafts/:id/redo',
  access: 'member',
  params: draftId,
  body: z.object({}),
  answer: draftChanged,
})
