import { z } from 'zod'
import { ability } from './ability.ts'
import { endpoint } from './endpoint.ts'
import { fulfilment, fulfilmentKind } from './fulfilment.ts'
import { taskUnit } from './task.ts'

/** `returned` is open again with a reason; `withdrawn` counts no more and may be handed out again. */
export const subtaskState = z.enum(['open', 'done', 'returned', 'withdrawn'])
export type SubtaskState = z.infer<typeof subtaskState>

/** A part of a task that the chair handed to a unit, or to one person of it. */
export const subtask = z.object({
  id: z.uuid(),
  taskId: z.uuid(),
  title: z.string(),
  unit: taskUnit,
  person: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  dueOn: z.string().nullable(),
  isLate: z.boolean(),
  note: z.string(),
  state: subtaskState,
  /** Why the chair gave it back; null unless `returned`. */
  because: z.string().nullable(),
  givenByName: z.string(),
  givenAt: z.string(),
  doneOn: z.string().nullable(),
  doneByName: z.string().nullable(),
  version: z.int(),
  abilities: z.object({ finish: ability, reopen: ability, giveBack: ability, withdraw: ability }),
})
export type Subtask = z.infer<typeof subtask>

export const partAnswer = z.enum(['accepted', 'done', 'notOurs'])
export type PartAnswer = z.infer<typeof partAnswer>

/** As people say it. */
export const partAnswerLabels: Readonly<Record<PartAnswer, string>> = {
  accepted: 'Đã nhận việc',
  done: 'Đã làm xong phần mình',
  notOurs: 'Không thuộc phần đơn vị',
}

/** What a coordinating unit said of its part; `answer` is null while it has said nothing. */
export const confirmation = z.object({
  unit: taskUnit,
  answer: partAnswer.nullable(),
  because: z.string().nullable(),
  answeredByName: z.string().nullable(),
  answeredAt: z.string().nullable(),
  abilities: z.object({ confirm: ability }),
})
export type Confirmation = z.infer<typeof confirmation>

/** What a piece of evidence may be, by its bytes. */
export const evidenceFormat = z.enum(['pdf', 'docx', 'xlsx', 'jpg', 'png', 'webp'])
export type EvidenceFormat = z.infer<typeof evidenceFormat>

/** A file that shows that a task was done. */
export const evidence = z.object({
  id: z.uuid(),
  fileName: z.string(),
  format: evidenceFormat,
  byteSize: z.int(),
  attachedByName: z.string(),
  attachedAt: z.string(),
  abilities: z.object({ remove: ability }),
})
export type Evidence = z.infer<typeof evidence>

/** Who acts as head of a unit, for all of its tasks or for one, from day to day (`until` is the last day). */
export const delegation = z.object({
  id: z.uuid(),
  unit: taskUnit,
  person: z.object({ id: z.uuid(), name: z.string() }),
  task: z.object({ id: z.uuid(), title: z.string() }).nullable(),
  from: z.string(),
  until: z.string(),
  note: z.string(),
  headName: z.string(),
  givenByName: z.string(),
  /** Holds today. */
  isActive: z.boolean(),
  version: z.int(),
  abilities: z.object({ revoke: ability }),
})
export type Delegation = z.infer<typeof delegation>

/**
 * What is done for one task, by whom. `evidence` is null for those who have nothing to do with the task. `units` are
 * those of today, to hand work to.
 */
export const taskWork = z.object({
  taskId: z.uuid(),
  today: z.string(),
  /** The last day on which the task is not late; null when it cannot be late. */
  lastDay: z.string().nullable(),
  subtasks: z.array(subtask),
  confirmations: z.array(confirmation),
  evidence: z.array(evidence).nullable(),
  delegations: z.array(delegation),
  fulfilment: fulfilment.nullable(),
  /** What the title seems to come to; for a task that is linked to nothing. */
  suggested: fulfilmentKind.nullable(),
  ownUnit: taskUnit.nullable(),
  units: z.array(taskUnit),
  /** Units of the task for which the viewer may name someone who acts. */
  delegatingUnits: z.array(taskUnit),
  abilities: z.object({
    handOut: ability,
    remind: ability,
    attach: ability,
    takeIntoPlan: ability,
    /** To say by hand what the task comes to. */
    link: ability,
  }),
})
export type TaskWork = z.infer<typeof taskWork>

/** A sub-task on one's own page, with the task it is a part of. */
export const waitingSubtask = subtask.extend({ taskTitle: z.string(), planTitle: z.string() })
export type WaitingSubtask = z.infer<typeof waitingSubtask>

/** A part of a task that a unit of the viewer has not answered for, or has accepted and not yet done. */
export const waitingPart = z.object({
  taskId: z.uuid(),
  taskTitle: z.string(),
  wording: z.string().nullable(),
  isLate: z.boolean(),
  chairNames: z.array(z.string()),
  part: confirmation,
})
export type WaitingPart = z.infer<typeof waitingPart>

/** Reads what is done for a task. */
export const readTaskWork = endpoint({
  id: 'plan.readTaskWork',
  title: 'Xem việc con, phối hợp, minh chứng của một nhiệm vụ',
  method: 'GET',
  path: '/api/tasks/:id/work',
  access: 'member',
  params: z.object({ id: z.uuid() }),
  answer: taskWork,
})

/**
 * Says what a task comes to that no module does yet, or that is done outside; the task is finished by hand. Null takes
 * it back. Refuses with `illegalMove` while something of a module fulfils the task.
 */
export const linkTaskByHand = endpoint({
  id: 'plan.linkTaskByHand',
  title: 'Ghi nhiệm vụ hoàn thành khi xong nội dung nào',
  method: 'PUT',
  path: '/api/tasks/:id/fulfilment',
  access: 'member',
  params: z.object({ id: z.uuid() }),
  body: z.object({
    version: z.int(),
    fulfilment: z
      .object({ kind: fulfilmentKind, title: z.string().trim().min(1, 'Hãy ghi tên nội dung.').max(300) })
      .nullable(),
  }),
  answer: taskWork,
})

/** Reads what waits for the viewer: sub-tasks handed to them, and parts of their units to confirm. */
export const readWaitingWork = endpoint({
  id: 'plan.readWaitingWork',
  title: 'Việc con và phần phối hợp đang chờ tôi',
  method: 'GET',
  path: '/api/my-work/waiting',
  access: 'member',
  answer: z.object({
    today: z.string(),
    subtasks: z.array(waitingSubtask),
    parts: z.array(waitingPart),
    /** Those in force or to come: of units the viewer heads, or in which the viewer acts. */
    delegations: z.array(delegation),
    /** Units for which the viewer may name someone who acts. */
    headedUnits: z.array(taskUnit),
  }),
})
