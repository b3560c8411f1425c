/** How the agency reads what the law leaves open, with the papers it cites. */
export type { ReadingChanged } from './events.ts'
export type { ReadingInForce } from './model/local-rule.ts'
export { type RuleGiven, setLocalRule } from './operations/set-local-rule.ts'
export { readingInForce } from './reading-in-force.ts'
