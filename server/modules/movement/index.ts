// Emulation movements: who launches what, who takes part how, what came of it.

/** Operations of the officer, of leadership and of heads of units, also for fixtures. */
export { draftMovement } from './operations/draft-movement.ts'
/** What units have not sent in yet, for whoever reminds. */
export { dueItems } from './operations/due-items.ts'
export { approveParticipations, returnParticipation } from './operations/judge-participation.ts'
export { proposeBestPractice, settleBestPractice } from './operations/keep-best-practice.ts'
export { launchMovement } from './operations/launch-movement.ts'
export { linkMovementTask } from './operations/link-tasks.ts'
export { moveMovement } from './operations/move-movement.ts'
/** What waits for the signature of the leadership. */
export { papersToSign } from './operations/papers-to-sign.ts'
export { reviewMovement } from './operations/review-movement.ts'
/** What can be seen: one movement, and the movements of a year with their counts. */
export { showMovement } from './operations/show-movement.ts'
export { movementsOf } from './operations/show-movements.ts'
export { writeParticipation } from './operations/write-participation.ts'
