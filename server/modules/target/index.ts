// What the agency aims at in a year, and how far it has come.

/** Adds a target to its year. */
export { addTarget } from './operations/add-target.ts'
/** Types in how far a target has come. */
export { enterTargetValue } from './operations/enter-target-value.ts'
/** The targets of a year with how each stands today. */
export { targetsOf } from './operations/show-targets.ts'
/** Takes over what the papers of the plans state. */
export { takeStatedTargets } from './operations/take-stated-targets.ts'
