import { z } from 'zod'
import { ability } from './ability.ts'
import { endpoint } from './endpoint.ts'
import { recommendation } from './recommendation.ts'
import { taskState, taskUnit } from './task.ts'
import { someWords, words, writtenDay } from './words.ts'

/** How far a round is: no unit visited yet, some visited, its conclusion waiting to be signed, concluded. */
export const inspectionStage = z.enum(['planned', 'underWay', 'awaitingSignature', 'concluded'])
export type InspectionStage = z.infer<typeof inspectionStage>

/** As people say it. */
export const inspectionStageLabels: Readonly<Record<InspectionStage, string>> = {
  planned: 'Chưa tiến hành',
  underWay: 'Đang tiến hành',
  awaitingSignature: 'Chờ ký kết luận',
  concluded: 'Đã kết luận',
}

export const memberPart = z.enum(['head', 'secretary', 'member'])
export type MemberPart = z.infer<typeof memberPart>

export const memberPartLabels: Readonly<Record<MemberPart, string>> = {
  head: 'Trưởng đoàn',
  secretary: 'Thư ký',
  member: 'Thành viên',
}

/** What was found on a point of the checklist. */
export const checkOutcome = z.enum(['met', 'partly', 'notMet'])
export type CheckOutcome = z.infer<typeof checkOutcome>

export const checkOutcomeLabels: Readonly<Record<CheckOutcome, string>> = {
  met: 'Thực hiện đầy đủ',
  partly: 'Thực hiện chưa đầy đủ',
  notMet: 'Chưa thực hiện',
}

/** Someone of the team; `personId` is null for someone from outside the agency. */
export const teamMember = z.object({
  personId: z.uuid().nullable(),
  name: z.string(),
  position: z.string(),
  part: memberPart,
})

const checkResult = z.object({
  content: z.string(),
  outcome: checkOutcome.nullable(),
  note: z.string(),
})

/** What was seen at a unit; `results` follows the checklist of the round. */
const findings = z.object({
  attendance: z.string(),
  results: z.array(checkResult),
  strengths: z.string(),
  shortcomings: z.string(),
})

/** A unit to be inspected. `findings` is null for those who may not see them yet, and before the visit. */
export const inspectionVisit = z.object({
  id: z.uuid(),
  unit: taskUnit,
  plannedOn: z.string().nullable(),
  place: z.string(),
  heldOn: z.string().nullable(),
  findings: findings.nullable(),
  recommendations: z.array(recommendation),
  version: z.int(),
  abilities: z.object({ record: ability, print: ability }),
})
export type InspectionVisit = z.infer<typeof inspectionVisit>

/** A round in the list. */
export const inspectionSummary = z.object({
  id: z.uuid(),
  year: z.int(),
  title: z.string(),
  stage: inspectionStage,
  startsOn: z.string(),
  endsOn: z.string(),
  units: z.array(z.object({ name: z.string(), heldOn: z.string().nullable() })),
  /** Of those that bind: all, not accepted yet, late. */
  recommendations: z.object({ total: z.int(), unfinished: z.int(), late: z.int() }),
  number: z.string().nullable(),
  concludedOn: z.string().nullable(),
})
export type InspectionSummary = z.infer<typeof inspectionSummary>

/** A round with all that is known of it. */
export const inspectionPage = z.object({
  id: z.uuid(),
  today: z.string(),
  year: z.int(),
  title: z.string(),
  basis: z.string(),
  startsOn: z.string(),
  endsOn: z.string(),
  stage: inspectionStage,
  team: z.array(teamMember),
  checklist: z.array(z.string()),
  visits: z.array(inspectionVisit),
  /** The general part of the announcement; null for those who may not see it yet. */
  summary: z.string().nullable(),
  submittedOn: z.string().nullable(),
  submittedByName: z.string().nullable(),
  number: z.string().nullable(),
  concludedOn: z.string().nullable(),
  concludedByName: z.string().nullable(),
  tasks: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      deadlineWording: z.string().nullable(),
      state: taskState,
      doneOn: z.string().nullable(),
    }),
  ),
  version: z.int(),
  abilities: z.object({
    correct: ability,
    remove: ability,
    submit: ability,
    takeBack: ability,
    conclude: ability,
    link: ability,
    print: ability,
  }),
})
export type InspectionPage = z.infer<typeof inspectionPage>

/** What a new round is made of: the checklist of the agency's last one, its units and its people. */
export const inspectionTemplate = z.object({
  today: z.string(),
  checklist: z.array(z.string()),
  /** The round that the checklist was taken from. */
  checklistOf: z.string().nullable(),
  units: z.array(taskUnit),
  people: z.array(z.object({ id: z.uuid(), name: z.string(), position: z.string() })),
})
export type InspectionTemplate = z.infer<typeof inspectionTemplate>

const inspectionId = z.object({ id: z.uuid() })
const visitId = z.object({ id: z.uuid(), visitId: z.uuid() })
const version = z.int().min(1)
const year = z.int().min(2000).max(2100)

/** A round as a person gives it. Visits that are already there carry their id; those left out are dropped. */
const given = z.object({
  year,
  title: someWords(500),
  basis: words(4000).default(''),
  startsOn: writtenDay,
  endsOn: writtenDay,
  checklist: z.array(someWords(1000)).min(1).max(60),
  team: z
    .array(
      z.object({
        personId: z.uuid().nullable(),
        name: someWords(200),
        position: words(300).default(''),
        part: memberPart,
      }),
    )
    .max(60),
  visits: z
    .array(z.object({ unitId: z.uuid(), plannedOn: writtenDay.nullable(), place: words(500).default('') }))
    .max(200),
})
export type InspectionGiven = z.infer<typeof given>

export const listInspections = endpoint({
  id: 'inspection.listInspections',
  title: 'Các cuộc kiểm tra công tác thi đua, khen thưởng',
  method: 'GET',
  path: '/api/inspections',
  access: 'member',
  query: z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() }),
  answer: z.object({
    today: z.string(),
    inspections: z.array(inspectionSummary),
    years: z.array(z.int()),
    abilities: z.object({ plan: ability }),
  }),
})

export const readInspectionTemplate = endpoint({
  id: 'inspection.readTemplate',
  title: 'Những gì một cuộc kiểm tra mới cần: nội dung của cuộc trước, đơn vị, người',
  method: 'GET',
  path: '/api/inspection-template',
  access: 'member',
  answer: inspectionTemplate,
})

export const readInspection = endpoint({
  id: 'inspection.readInspection',
  title: 'Xem một cuộc kiểm tra',
  method: 'GET',
  path: '/api/inspections/:id',
  access: 'member',
  params: inspectionId,
  answer: inspectionPage,
})

export const planInspection = endpoint({
  id: 'inspection.planInspection',
  title: 'Lập cuộc kiểm tra',
  method: 'POST',
  path: '/api/inspections',
  access: 'member',
  body: given,
  answer: inspectionPage,
})

export const correctInspection = endpoint({
  id: 'inspection.correctInspection',
  title: 'Sửa cuộc kiểm tra',
  method: 'PUT',
  path: '/api/inspections/:id',
  access: 'member',
  params: inspectionId,
  body: given.extend({ version }),
  answer: inspectionPage,
})

/** Only a round that has no conclusion yet; what it holds goes with it. */
export const removeInspection = endpoint({
  id: 'inspection.removeInspection',
  title: 'Xóa cuộc kiểm tra chưa trình ký',
  method: 'POST',
  path: '/api/inspections/:id/remove',
  access: 'member',
  params: inspectionId,
  body: z.object({ version }),
  answer: z.object({ removed: z.literal(true) }),
})

export const recordVisit = endpoint({
  id: 'inspection.recordVisit',
  title: 'Ghi kết quả kiểm tra tại một đơn vị',
  method: 'PUT',
  path: '/api/inspections/:id/visits/:visitId',
  access: 'member',
  params: visitId,
  body: z.object({
    version,
    heldOn: writtenDay,
    place: words(500).default(''),
    attendance: words(4000).default(''),
    results: z
      .array(
        z.object({
          content: someWords(1000),
          outcome: checkOutcome.nullable(),
          note: words(4000).default(''),
        }),
      )
      .max(60),
    strengths: words(10_000).default(''),
    shortcomings: words(10_000).default(''),
  }),
  answer: inspectionPage,
})
