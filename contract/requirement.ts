import { type AwardCode, awardCodes } from '../law/catalogue/award-codes.ts'
import { awards } from '../law/catalogue/awards.ts'

// What a standard is written with on a screen: the shapes of its conditions, and the reader that tells at once which
// part is not complete. Nothing here judges anyone.
export { parseRequirement } from '../law/lib/parse-requirement.ts'
export type { ConditionKind, Requirement, RunContent } from '../law/lib/requirement.ts'

/** What each award is called. */
export const awardNames = Object.fromEntries(awardCodes.map((code) => [code, awards[code].name])) as Readonly<
  Record<AwardCode, string>
>
