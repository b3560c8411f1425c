import { z } from 'zod'
import { ability } from './ability.ts'
import { endpoint } from './endpoint.ts'
import { span } from './reading.ts'
import { words, writtenDay } from './words.ts'

export const awardeeSubject = z.enum(['individual', 'collective', 'household'])

/** Whom a name in a paper stands for: someone or a unit of the agency, the agency itself, somebody outside, or not known yet. */
export const awardeeMatch = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('agency'), name: z.string() }),
  z.object({ kind: z.literal('person'), personId: z.uuid(), name: z.string() }),
  z.object({ kind: z.literal('unit'), unitId: z.uuid(), name: z.string() }),
  z.object({ kind: z.literal('outside') }),
  z.object({ kind: z.literal('unknown') }),
])
export type AwardeeMatch = z.infer<typeof awardeeMatch>

/** One whom a paper names for an award, beside the agency's people and units. */
export const paperAwardee = z.object({
  index: z.int(),
  span,
  /** Code of the law shelf, null for a name it does not know; `awardLabel` is what to show. */
  award: z.string().nullable(),
  awardLabel: z.string(),
  standing: z.enum(['granted', 'proposed']),
  subject: awardeeSubject,
  name: z.string(),
  position: z.string().nullable(),
  unit: z.string().nullable(),
  year: z.int().nullable(),
  match: awardeeMatch,
  /** Why it is not known whom the name stands for: two people have it, no unit has. Null when it is known. */
  doubt: z.string().nullable(),
  /** People and units whose names come near, best first, each with what tells it from others of its name. */
  suggestions: z.array(z.object({ match: awardeeMatch, detail: z.string().nullable() })),
  /** The line of the history that was made of it. */
  recordedId: z.uuid().nullable(),
  /** The history has the same award for the same year and name already. */
  alreadyKnown: z.boolean(),
})
export type PaperAwardee = z.infer<typeof paperAwardee>

/** The decision as the history will name it; `complete` says whether number and day are known. */
export const awardDecision = z.object({
  number: z.string().nullable(),
  decidedOn: z.string().nullable(),
  decidedBy: z.string().nullable(),
})

/** Whom a paper names for awards, and what it says of itself as a decision. */
export const paperAwardees = z.object({
  decision: awardDecision,
  awardees: z.array(paperAwardee),
  abilities: z.object({ record: ability }),
})
export type PaperAwardees = z.infer<typeof paperAwardees>

/** A line of the award history. `name`, `position` and `unit` are as the decision prints them. */
export const grantedAward = z.object({
  id: z.uuid(),
  award: z.string().nullable(),
  awardLabel: z.string(),
  subject: awardeeSubject,
  name: z.string(),
  position: z.string().nullable(),
  unit: z.string().nullable(),
  year: z.int().nullable(),
  match: awardeeMatch,
  decisionNumber: z.string().nullable(),
  decidedOn: z.string(),
  decidedBy: z.string().nullable(),
  paperId: z.uuid().nullable(),
  recordedAt: z.string(),
  recordedByName: z.string(),
})
export type GrantedAward = z.infer<typeof grantedAward>

const paperId = z.object({ id: z.uuid() })

export const listPaperAwardees = endpoint({
  id: 'award.listPaperAwardees',
  title: 'Người, tập thể được khen có tên trong một văn bản',
  method: 'GET',
  path: '/api/papers/:id/awardees',
  access: 'member',
  params: paperId,
  answer: paperAwardees,
})

/** Writes the chosen ones into the award history, all or none. */
export const recordAwards = endpoint({
  id: 'award.recordAwards',
  title: 'Ghi vào lịch sử khen thưởng',
  method: 'POST',
  path: '/api/papers/:id/awardees',
  access: 'member',
  params: paperId,
  body: z.object({
    /** What the paper does not print or was read wrong. */
    decision: z.object({
      number: words(100).nullable(),
      decidedOn: writtenDay.nullable(),
      decidedBy: words(300).nullable(),
    }),
    rows: z
      .array(
        z.object({
          index: z.int().min(0),
          year: z.int().min(1945).max(2100).nullable(),
          match: z.discriminatedUnion('kind', [
            z.object({ kind: z.literal('agency') }),
            z.object({ kind: z.literal('person'), personId: z.uuid() }),
            z.object({ kind: z.literal('unit'), unitId: z.uuid() }),
            z.object({ kind: z.literal('outside') }),
          ]),
        }),
      )
      .min(1)
      .max(5_000),
  }),
  answer: paperAwardees.extend({ recordedIds: z.array(z.uuid()) }),
})

/** Takes lines out of the history that a paper brought in by mistake. */
export const withdrawAwards = endpoint({
  id: 'award.withdrawAwards',
  title: 'Bỏ các dòng ghi nhầm khỏi lịch sử khen thưởng',
  method: 'POST',
  path: '/api/granted-awards/withdraw',
  access: 'member',
  body: z.object({ ids: z.array(z.uuid()).min(1).max(5_000) }),
  answer: z.object({ withdrawn: z.int() }),
})

export const listGrantedAwards = endpoint({
  id: 'award.listGrantedAwards',
  title: 'Lịch sử khen thưởng',
  method: 'GET',
  path: '/api/granted-awards',
  access: 'member',
  query: z.object({
    search: words(200).optional(),
    award: words(60).optional(),
    year: z.coerce.number().int().min(1).max(9_999).optional(),
    subject: awardeeSubject.optional(),
    personId: z.uuid().optional(),
    unitId: z.uuid().optional(),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    pageSize: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: z.object({
    awards: z.array(grantedAward),
    total: z.int(),
    /** Years and awards that occur, for the filters. */
    years: z.array(z.int()),
    kinds: z.array(z.object({ award: z.string().nullable(), label: z.string() })),
    abilities: z.object({ withdraw: ability }),
  }),
})
