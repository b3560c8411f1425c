// The agency, its units and its people: what modules on higher steps may know and do.

/** The units of a day and all names of the agency: what `matchUnits` needs. */
export { unitDirectory } from './directory.ts'
/** Finds the units that a printed party name of a paper means; pure. */
export { matchUnits } from './model/match-units.ts'
/** Whether a printed name is the agency's, or says that it belongs to it; pure. */
export { namesAgency } from './model/names-agency.ts'
/** Units with all those that went on as them; pure. */
export { withPredecessors } from './model/predecessors.ts'
/** Whether something with days of validity holds on a day. */
export { holdsOn } from './model/unit.ts'
/** The units someone acts for, with all their predecessors. */
export { type ActingUnits, actingUnits } from './operations/acting-units.ts'
/** Operations of the officer, also for fixtures and the first-run wizard. */
export { addPerson } from './operations/add-person.ts'
export { changeHeader } from './operations/change-header.ts'
export { correctUnit } from './operations/correct-unit.ts'
export { mergeUnits } from './operations/merge-units.ts'
/** Every unit of all times by its id, as other modules name it. */
export { namedUnits } from './operations/named-units.ts'
export { openAgency } from './operations/open-agency.ts'
export { openUnit } from './operations/open-unit.ts'
export { postPerson } from './operations/post-person.ts'
/** The agency of a code, and the header an agency prints on a day. */
export { agencyIdByCode, headerOn as agencyHeader } from './store/agency.ts'
/** Everyone who is or was of the agency, with all postings. */
export { type RosterEntry, roster } from './store/roster.ts'
/** Everyone who holds a position on a day. */
export { staffOn } from './store/staff.ts'
/** Which unit went on as which, and when. */
export { successions } from './store/successions.ts'
/** Units of all times, by id, and of a day, in the order people list them. */
export { allUnits, unitsById, unitsOn } from './store/units.ts'
