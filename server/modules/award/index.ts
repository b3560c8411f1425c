// The award history: who was honoured with what, by which decision.

/** How many awards were decided on in a stretch of days, by kind. */
export { type AwardsOfKind, countAwards } from './operations/count-awards.ts'
/** Writes awardees of a decision into the history. */
export { recordAwards } from './operations/record-awards.ts'
/** One page of the history, as far as the actor sees it. */
export { showGrantedAwards } from './operations/show-granted-awards.ts'
/** Whom a paper names for awards, beside the agency's people and units. */
export { showPaperAwardees } from './operations/show-paper-awardees.ts'
