// Inspections of the emulation work, and what they recommend: what modules on higher steps and the fixtures may do.

/** Hears that the agency reads deadlines otherwise. */
export { onReadingChanged } from './events.ts'
export { concludeInspection, submitConclusion } from './operations/conclude-inspection.ts'
/** The recommendations that units still have to carry out. */
export { dueItems } from './operations/due-items.ts'
export { linkToInspection } from './operations/link-tasks.ts'
export { acceptRecommendation, reportRecommendation } from './operations/move-recommendation.ts'
/** The announcements of results that wait to be signed. */
export { papersToSign } from './operations/papers-to-sign.ts'
/** What an officer does with a round, also for fixtures. */
export { planInspection } from './operations/plan-inspection.ts'
export { recordVisit } from './operations/record-visit.ts'
/** The rounds of a year with how their recommendations stand; a round with all the actor may see. */
export { inspectionsOf, showInspection } from './operations/show-inspections.ts'
export { addRecommendation } from './operations/write-recommendation.ts'
