// How the agency reads what the law leaves open, with the papers it cites.

/** Keeps a read file with an instrument; the same bytes again are the same file. */
export { attachFile } from './operations/attach-file.ts'
/** Enters an instrument, for the agency or for everyone; gives its id in the library. */
export { enterInstrument } from './operations/enter-instrument.ts'
/** Keeps a table of facts about the staff, and lists those that are kept; for fixtures. */
export { keepFactSheet } from './operations/keep-fact-sheet.ts'
/** The law of the installation: what the program brings, with the entered versions that govern. */
export { lawBookFor } from './operations/law-book-for.ts'
/** Every instrument that exists for the agency: those the program brings, those entered for everyone and its own. */
export { library } from './operations/library.ts'
/** Looks citations of a paper up in the library of the agency, on the days of the paper. */
export { type LookedUpInLibrary, lookUpCitations } from './operations/look-up-citations.ts'
/** Reads a file in the reading process, outside any transaction; a bad one is refused with its own sentence. */
export { readAttachment } from './operations/read-attachment.ts'
/** From a day on the agency reads a slot so, by the paper it cites. */
export { setLocalRule } from './operations/set-local-rule.ts'
/** Who may enter instruments into the library of the agency. */
export { mayEnterInstrument } from './policy.ts'
/** How the agency reads a slot on a day: its own cited rule, or the law's default with no citation. */
export { readingInForce, readingsInForce } from './reading-in-force.ts'
export { allSheets as factSheetsIn } from './store/fact-sheets.ts'
/** Whether the agency that acts keeps what serves every agency of the installation. */
export { isSteward } from './store/steward.ts'
