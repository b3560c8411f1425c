import { z } from 'zod'
import { ability } from './ability.ts'
import { bestPractice } from './best-practice.ts'
import { endpoint } from './endpoint.ts'
import { unitKind } from './organisation.ts'
import { participation, participationState } from './participation.ts'
import { target } from './target.ts'
import { taskState } from './task.ts'
import { someWords, words, writtenDay } from './words.ts'

export const movementKind = z.enum(['regular', 'themed'])
export type MovementKind = z.infer<typeof movementKind>

/** As people say it. */
export const movementKindLabels: Readonly<Record<MovementKind, string>> = {
  regular: 'Thi đua thường xuyên',
  themed: 'Thi đua theo chuyên đề',
}

/** Who launches a movement; what is not the agency's own is adopted. */
export const movementLauncher = z.enum(['agency', 'superior', 'bloc'])
export type MovementLauncher = z.infer<typeof movementLauncher>

/** As people say it. */
export const launcherLabels: Readonly<Record<MovementLauncher, string>> = {
  agency: 'Cơ quan phát động',
  superior: 'Hưởng ứng cấp trên',
  bloc: 'Hưởng ứng khối, cụm thi đua',
}

export const movementState = z.enum(['draft', 'awaitingSignature', 'launched', 'midReviewed', 'reviewed'])
export type MovementState = z.infer<typeof movementState>

/** As people say it. */
export const movementStateLabels: Readonly<Record<MovementState, string>> = {
  draft: 'Đang soạn',
  awaitingSignature: 'Chờ ký',
  launched: 'Đang thực hiện',
  midReviewed: 'Đã sơ kết',
  reviewed: 'Đã tổng kết',
}

/** The middle and the end of a movement. */
export const reviewStage = z.enum(['mid', 'final'])
export type ReviewStage = z.infer<typeof reviewStage>

/** As people say it. */
export const reviewStageLabels: Readonly<Record<ReviewStage, string>> = { mid: 'Sơ kết', final: 'Tổng kết' }

const id = z.uuid()
const version = z.int()
const params = z.object({ id })

/** What a movement says, as people write it down. */
const movementContent = z.object({
  year: z.int().min(2000).max(2100),
  title: someWords(500),
  theme: words(500),
  kind: movementKind,
  launcher: movementLauncher,
  /** Who launches it where that is not the agency: “UBND tỉnh An Sơn”. */
  launcherName: words(300).nullable(),
  /** The adopted movement that this one answers. */
  answersId: id.nullable(),
  content: words(20_000),
  criteria: words(20_000),
  startsOn: writtenDay,
  endsOn: writtenDay,
  /** Every unit at work on the day it is launched; `unitIds` counts where not. */
  scopeAll: z.boolean(),
  unitIds: z.array(id).max(500),
  /** The last day of sending in what a unit will do. */
  participationDue: writtenDay.nullable(),
  targetIds: z.array(id).max(200),
})
export type MovementContent = z.infer<typeof movementContent>

/** How the units of a movement stand; the counters of its board. */
export const participationCounts = z.record(participationState, z.int())
export type ParticipationCounts = z.infer<typeof participationCounts>

/** A movement in the list of a year. Counts are of the units that the viewer sees. */
export const movementSummary = z.object({
  id,
  year: z.int(),
  title: z.string(),
  theme: z.string(),
  kind: movementKind,
  launcher: movementLauncher,
  launcherName: z.string().nullable(),
  answersId: id.nullable(),
  startsOn: z.string(),
  endsOn: z.string(),
  participationDue: z.string().nullable(),
  state: movementState,
  launchedOn: z.string().nullable(),
  counts: participationCounts,
})
export type MovementSummary = z.infer<typeof movementSummary>

/** What one unit did by a review. */
export const reviewUnit = z.object({
  unitId: id,
  done: words(4000),
  figures: words(2000),
  proposed: words(2000),
})

export const movementReview = z.object({
  stage: reviewStage,
  heldOn: z.string(),
  summary: z.string(),
  proposals: z.string(),
  units: z.array(reviewUnit),
  writtenAt: z.string(),
  writtenByName: z.string(),
})
export type MovementReview = z.infer<typeof movementReview>

const namedMovement = z.object({
  id,
  title: z.string(),
  launcherName: z.string().nullable(),
  state: movementState,
})

/** What may be done with a movement now. */
export const movementAbilities = z.object({
  correct: ability,
  remove: ability,
  submit: ability,
  takeBack: ability,
  launch: ability,
  adopt: ability,
  recall: ability,
  reviewMidway: ability,
  review: ability,
  reopen: ability,
  remind: ability,
  approve: ability,
  linkTask: ability,
})
export type MovementAbilities = z.infer<typeof movementAbilities>

/** The page of a movement, as far as the viewer sees it: heads of units see their own units' part. */
export const movementPage = z.object({
  movement: movementSummary.extend({
    content: z.string(),
    criteria: z.string(),
    scopeAll: z.boolean(),
    unitIds: z.array(id),
    targetIds: z.array(id),
    submittedOn: z.string().nullable(),
    paperId: id.nullable(),
    paperNumber: z.string().nullable(),
    launchedByName: z.string().nullable(),
    recallReason: z.string().nullable(),
    version,
  }),
  today: z.string(),
  answers: namedMovement.nullable(),
  answeredBy: z.array(namedMovement),
  /** Every unit that the page names. */
  units: z.array(z.object({ id, name: z.string(), kind: unitKind, valid: z.boolean() })),
  participations: z.array(participation),
  targets: z.array(target),
  reviews: z.array(movementReview),
  practices: z.array(bestPractice),
  tasks: z.array(
    z.object({
      id,
      title: z.string(),
      deadlineWording: z.string().nullable(),
      state: taskState,
      doneOn: z.string().nullable(),
    }),
  ),
  history: z.array(z.object({ at: z.string(), actorName: z.string(), sentence: z.string() })),
  abilities: movementAbilities,
})
export type MovementPage = z.infer<typeof movementPage>

export const listMovements = endpoint({
  id: 'movement.listMovements',
  title: 'Phong trào thi đua của một năm',
  method: 'GET',
  path: '/api/movements',
  access: 'member',
  query: z.object({
    year: z.coerce.number().int().min(2000).max(2100).optional(),
    search: words(200).optional(),
  }),
  answer: z.object({
    year: z.int(),
    years: z.array(z.int()),
    movements: z.array(movementSummary),
    abilities: z.object({ draft: ability }),
  }),
})

export const readMovement = endpoint({
  id: 'movement.readMovement',
  title: 'Một phong trào thi đua',
  method: 'GET',
  path: '/api/movements/:id',
  access: 'member',
  params,
  answer: movementPage,
})

export const draftMovement = endpoint({
  id: 'movement.draftMovement',
  title: 'Soạn phong trào thi đua',
  method: 'POST',
  path: '/api/movements',
  access: 'member',
  body: movementContent,
  answer: z.object({ id }),
})

export const correctMovement = endpoint({
  id: 'movement.correctMovement',
  title: 'Sửa phong trào thi đua',
  method: 'PUT',
  path: '/api/movements/:id',
  access: 'member',
  params,
  body: movementContent.extend({ version }),
  answer: z.object({ id }),
})

export const removeMovement = endpoint({
  id: 'movement.removeMovement',
  title: 'Bỏ phong trào đang soạn',
  method: 'POST',
  path: '/api/movements/:id/remove',
  access: 'member',
  params,
  body: z.object({ version }),
  answer: z.object({ id }),
})
