// How the agency reads what the law leaves open, with the papers it cites.

/** The law of the installation: what the program brings, with the entered versions that govern. */
export { lawBookFor } from './operations/law-book-for.ts'
/** Every instrument that exists for the agency: those the program brings, those entered for everyone and its own. */
export { library } from './operations/library.ts'
/** From a day on the agency reads a slot so, by the paper it cites. */
export { setLocalRule } from './operations/set-local-rule.ts'
/** How the agency reads a slot on a day: its own cited rule, or the law's default with no citation. */
export { readingInForce } from './reading-in-force.ts'
