import { type AwardCode, awardCodes } from '../law/catalogue/award-codes.ts'
import { awards } from '../law/catalogue/awards.ts'

// What a standard is written with on a screen: the shapes of its conditions, the choices in them, and the reader that
// tells at once which part is not complete. Nothing here judges anyone.
export {
  attestedFacts,
  type DisciplineForm,
  disciplineForms,
  type MembersFact,
  type Rating,
  type Reach,
  ratings,
  reaches,
} from '../law/lib/facts.ts'
export type { Fraction } from '../law/lib/fraction.ts'
export { parseRequirement } from '../law/lib/parse-requirement.ts'
export type { Condition, ConditionKind, Requirement, RunContent } from '../law/lib/requirement.ts'

/** What each award is called. */
export const awardNames = Object.fromEntries(awardCodes.map((code) => [code, awards[code].name])) as Readonly<
  Record<AwardCode, string>
>
