import { z } from 'zod'
import { awardCodes } from '../law/catalogue/award-codes.ts'
import { ability } from './ability.ts'
import { endpoint } from './endpoint.ts'

export type { AwardCode } from '../law/catalogue/award-codes.ts'
export * from '../law/catalogue/fact-labels.ts'
export { grounds } from '../law/catalogue/grounds.ts'
export type { Rating } from '../law/lib/facts.ts'

export const awardCode = z.enum(awardCodes)
export const subject = z.enum(['individual', 'collective', 'household'])
export type Subject = z.infer<typeof subject>
export const outcome = z.enum(['met', 'notMet', 'unknown'])
export type Outcome = z.infer<typeof outcome>

/** As people say an outcome. */
export const outcomeLabels: Readonly<Record<Outcome, string>> = {
  met: 'Đạt',
  notMet: 'Không đạt',
  unknown: 'Chưa rõ',
}

/** A provision in words, and the instrument it stands in: its id leads to the library. */
export const citation = z.object({ text: z.string(), source: z.string() })
export type Citation = z.infer<typeof citation>

/** How a text was compared with the original. `how` is a sentence: by whom it is printed, or why nobody compared it. */
export const checkState = z.object({ status: z.enum(['checked', 'unchecked', 'unread']), how: z.string() })
export type CheckState = z.infer<typeof checkState>

/** Something that holds from a day on; `until` is the first day on which it no longer does, null while none is known. */
const validity = { from: z.string(), until: z.string().nullable() }

/**
 * One part of a standard in the order of the text: `depth` 0 is the standard itself, what follows deeper belongs to it.
 * `all` and `any` are headings ("tất cả", "một trong") of the parts below them.
 */
export const requirementPart = z.object({
  depth: z.int(),
  kind: z.enum(['all', 'any', 'condition']),
  label: z.string(),
  cite: citation,
  /** Why nobody may rely on this part yet; null where its text was compared. */
  unchecked: z.string().nullable(),
})
export type RequirementPart = z.infer<typeof requirementPart>

/** A version in the history of a standard or condition, latest first. */
export const lawVersion = z.object({
  ...validity,
  cite: citation,
  check: checkState,
  /** Entered by the installation's administrator, not brought by the program. */
  entered: z.boolean(),
  inForce: z.boolean(),
})
export type LawVersion = z.infer<typeof lawVersion>

/**
 * What the law asks on a day. `provisional` says why no decision may rest on it; the parts are then those of the last
 * text read, named in `readFrom`. No parts: nothing was ever read.
 */
export const standardOnDay = z.object({
  label: z.string(),
  ...validity,
  cite: citation,
  check: checkState,
  provisional: z.string().nullable(),
  /** The text that the parts come from, where it is not the one in force. */
  readFrom: citation.nullable(),
  parts: z.array(requirementPart),
  versions: z.array(lawVersion),
})
export type StandardOnDay = z.infer<typeof standardOnDay>

/** A number or a choice of the law on a day, ready to show. Null value: the law sets none that day, and says where. */
export const figure = z.object({
  id: z.string(),
  label: z.string(),
  value: z.string().nullable(),
  ...validity,
  cite: citation,
  check: checkState,
  provisional: z.string().nullable(),
})
export type Figure = z.infer<typeof figure>

/** The money that goes with an award decided on the day; `figure.value` says it in words, null where nothing is known. */
export const bonusOnDay = z.object({
  subject,
  amount: z.int().nullable(),
  coefficient: z.string().nullable(),
  baseSalary: z.int().nullable(),
  cite: citation.nullable(),
  /** Why it is not certain, or why there is none. */
  because: z.string().nullable(),
})
export type BonusOnDay = z.infer<typeof bonusOnDay>

export const awardSummary = z.object({
  code: awardCode,
  name: z.string(),
  abbreviations: z.array(z.string()),
  /** A title (danh hiệu thi đua) or a form of commendation (hình thức khen thưởng). */
  form: z.enum(['title', 'commendation']),
  formLabel: z.string(),
  level: z.enum(['grassroots', 'ministryOrProvince', 'state']),
  levelLabel: z.string(),
  subjects: z.array(subject),
  /** Of the standards in force that day, the least certain. `none`: no law says anything that day. */
  state: z.enum(['checked', 'provisional', 'none']),
  because: z.string().nullable(),
})
export type AwardSummary = z.infer<typeof awardSummary>

export const awardOnDay = z.object({
  on: z.string(),
  today: z.string(),
  award: awardSummary,
  subjects: z.array(
    z.object({
      subject,
      /** Null where no law says anything that day. */
      standard: standardOnDay.nullable(),
      /** Conditions that hold for many awards: newcomers, discipline, holds. */
      conditions: z.array(standardOnDay.extend({ id: z.string() })),
      bonus: bonusOnDay.nullable(),
    }),
  ),
  /** Quota, ballot, council, deadlines. */
  figures: z.array(figure),
  authority: z.array(figure),
  dossier: z.array(figure),
  /** What the agency, its province or ministry settled within the slots that the law leaves open. */
  localRules: z.array(
    z.object({
      slot: z.string(),
      label: z.string(),
      value: z.string(),
      citation: z.string(),
      from: z.string(),
    }),
  ),
  /** Everything above that nobody compared with its text, in one list. */
  unchecked: z.array(z.object({ what: z.string(), because: z.string() })),
  abilities: z.object({ tryDraft: ability, simulate: ability }),
})
export type AwardOnDay = z.infer<typeof awardOnDay>

/**
 * One part of a verdict, in the order of the law: `depth` 0 is the award itself, what follows deeper belongs to it.
 * `all` and `any` are headings with the outcome of what stands below; only a condition has facts and a provision.
 */
export const verdictPart = z.object({
  depth: z.int(),
  kind: z.enum(['all', 'any', 'condition']),
  /** What the law asks, in its words. */
  label: z.string(),
  outcome,
  /** What the facts say. */
  actual: z.string().nullable(),
  cite: citation.nullable(),
  /** Why nobody may rely on this part yet; null where its text was compared. */
  unchecked: z.string().nullable(),
})
export type VerdictPart = z.infer<typeof verdictPart>

export const verdictPage = z.object({
  award: awardCode,
  awardName: z.string(),
  subject,
  outcome,
  /** One sentence: the outcome, under which text, and what decides it. */
  summary: z.string(),
  provisional: z.string().nullable(),
  governedBy: z.object({ day: z.string(), label: z.string() }),
  cite: citation,
  parts: z.array(verdictPart),
  /** Facts that could decide and are not given: the field of the facts (`years.2025.rating`) and what it is called. */
  missing: z.array(z.object({ field: z.string(), label: z.string() })),
  earliest: z.int().nullable(),
  /** The clauses that say which text governs what was begun or earned under another, as far as they matter here. */
  transitions: z.array(z.object({ sentence: z.string(), cite: citation, unchecked: z.string().nullable() })),
  /** The entered draft it was judged under, where one was tried. */
  draft: z.object({ id: z.uuid(), label: z.string() }).nullable(),
})
export type VerdictPage = z.infer<typeof verdictPage>

const onDay = z.object({ on: z.iso.date().optional() })

export const listAwards = endpoint({
  id: 'regulation.listAwards',
  title: 'Danh mục danh hiệu và hình thức khen thưởng',
  method: 'GET',
  path: '/api/awards',
  access: 'member',
  query: onDay,
  answer: z.object({
    on: z.string(),
    awards: z.array(awardSummary),
    abilities: z.object({ tryDraft: ability, simulate: ability }),
  }),
})

export const readAward = endpoint({
  id: 'regulation.readAward',
  title: 'Xem tiêu chuẩn một danh hiệu trong một ngày',
  method: 'GET',
  path: '/api/awards/:award',
  access: 'member',
  params: z.object({ award: z.string().max(60) }),
  query: onDay,
  answer: awardOnDay,
})

/** Judges facts as they are typed; keeps nothing. Facts at fault are refused at their fields, all of them at once. */
export const judgeFacts = endpoint({
  id: 'regulation.judgeFacts',
  title: 'Thử xét một trường hợp',
  method: 'POST',
  path: '/api/awards/:award/verdict',
  access: 'member',
  params: z.object({ award: z.string().max(60) }),
  body: z.object({
    /** The shape of `Facts`, as `./thidua law judge` takes it; a field at fault comes back as `facts.years.0.rating`. */
    facts: z.record(z.string().max(60), z.unknown()),
    /** An entered standard that does not govern yet, to be tried by those who may. */
    draftId: z.uuid().nullable().default(null),
  }),
  answer: verdictPage,
})

/** Judges the same facts for every award that is for their subject, in the order of the catalogue; keeps nothing. */
export const judgeFactsForAll = endpoint({
  id: 'regulation.judgeFactsForAll',
  title: 'Thử xét một trường hợp với tất cả danh hiệu, hình thức',
  method: 'POST',
  path: '/api/verdicts',
  access: 'member',
  body: z.object({ facts: z.record(z.string().max(60), z.unknown()) }),
  answer: z.object({ verdicts: z.array(verdictPage) }),
})
