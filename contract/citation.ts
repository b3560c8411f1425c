import { z } from 'zod'
import { ability } from './ability.ts'
import { endpoint } from './endpoint.ts'
import { instrumentId } from './instrument.ts'
import { someWords } from './words.ts'

/** An instrument of the library that a sentence speaks of. */
export const namedInstrument = z.object({ id: instrumentId, title: z.string() })

/**
 * What does not fit about a citation. Against the library: `date`, `notYet` and `expired`. In itself: `noSuchDay`,
 * `otherYear` than its number's, `afterPaper`, a day after the paper's own.
 */
export const citationDoubt = z.object({
  kind: z.enum(['date', 'notYet', 'expired', 'noSuchDay', 'otherYear', 'afterPaper']),
  sentence: z.string(),
  /** Whether the officer should look: what a paper tells of an instrument's past or future may well be right. */
  flagged: z.boolean(),
  /** What took its place. */
  instruments: z.array(namedInstrument),
})
export type CitationDoubt = z.infer<typeof citationDoubt>

/** One citation of the paper, beside the library. Nothing of it holds up the commit. */
export const lookedUpCitation = z.object({
  /** Its place among the citations of the reading. */
  index: z.int(),
  /** Where its fullest mention begins in the paper: its name for those who settle it. */
  start: z.int(),
  /** The instrument it names; null where the library has none, or several that it may be. */
  instrument: namedInstrument.nullable(),
  /** Why no instrument is named. */
  unknownBecause: z.string().nullable(),
  doubts: z.array(citationDoubt),
  /** Somebody has looked and said why it stays as it is. */
  settled: z.object({ because: z.string(), by: z.string(), at: z.string() }).nullable(),
})
export type LookedUpCitation = z.infer<typeof lookedUpCitation>

export const lookedUpCitations = z.object({
  /** "Xét theo ngày ghi trong văn bản: 05/01/2026." */
  on: z.string(),
  citations: z.array(lookedUpCitation),
  abilities: z.object({ enter: ability, settle: ability }),
})
export type LookedUpCitations = z.infer<typeof lookedUpCitations>

const id = z.object({ id: z.uuid() })
const start = z.int().min(0)

export const readDraftCitations = endpoint({
  id: 'plan.readDraftCitations',
  title: 'Đối chiếu các viện dẫn của văn bản đang rà soát với thư viện',
  method: 'GET',
  path: '/api/plan-drafts/:id/citations',
  access: 'member',
  params: id,
  answer: lookedUpCitations,
})

export const readPlanCitations = endpoint({
  id: 'plan.readPlanCitations',
  title: 'Đối chiếu các viện dẫn của kế hoạch với thư viện',
  method: 'GET',
  path: '/api/plans/:id/citations',
  access: 'member',
  params: id,
  answer: lookedUpCitations,
})

export const readPaperCitations = endpoint({
  id: 'plan.readPaperCitations',
  title: 'Đối chiếu các viện dẫn của một văn bản với thư viện',
  method: 'GET',
  path: '/api/papers/:id/citations',
  access: 'member',
  params: id,
  answer: lookedUpCitations,
})

export const settleCitation = endpoint({
  id: 'plan.settleCitation',
  title: 'Cho biết vì sao một viện dẫn vẫn đúng',
  method: 'POST',
  path: '/api/plan-drafts/:id/citations/settle',
  access: 'member',
  params: id,
  body: z.object({ start, because: someWords(500) }),
  answer: lookedUpCitations,
})

export const reopenCitation = endpoint({
  id: 'plan.reopenCitation',
  title: 'Xem lại một viện dẫn đã cho qua',
  method: 'POST',
  path: '/api/plan-drafts/:id/citations/reopen',
  access: 'member',
  params: id,
  body: z.object({ start }),
  answer: lookedUpCitations,
})
