import type { Operation } from '#platform/operation'
import type { KeptPaper } from './model/incoming-paper.ts'
import * as store from './store/listed-paper.ts'

// The front door of the papers: what other modules may ask of them.

/** Reads what is dropped into the inboxes; opened and closed by the program. */
export { type ArrivalsDesk, createArrivalsDesk } from './desk/arrivals-desk.ts'
export type { IncomingPaper, KeptPaper } from './model/incoming-paper.ts'
/** What papers ask of the agency, and why. */
export { askedOf } from './operations/asked-of.ts'
/** Marks a paper as dealt with, or as one that waits again. */
export { handlePaper } from './operations/handle-paper.ts'
/** Papers that others issued: how many came, those of a year, and what was read in some. */
export { countArrivedPapers, papersOfOthers, readingsOfPapers } from './operations/papers-of-others.ts'
/** Reads an arriving file outside of any transaction; refuses with `paperUnreadable` or `paperTooLarge`. */
export { type ArrivingFile, readIncoming } from './operations/read-incoming.ts'
/** A kept paper for those who may see it; refuses with `notFound` where it does not exist for the actor. */
export { readablePaper } from './operations/readable-paper.ts'
/** Keeps a read paper; the same bytes again are the same paper. */
export { receivePaper } from './operations/receive-paper.ts'
/** Lets everyone of the agency see a paper. */
export { releasePaper } from './operations/release-paper.ts'
/** Refuses whoever may not bring papers in, before a file is taken in. */
export { refuseUnlessMaySend } from './operations/send-file.ts'
export type { PaperOfOthers } from './store/papers-of-others.ts'

/** A kept paper with its text and reading; undefined when the agency has none of that id. */
export function keptPaper({ tx }: Operation, paperId: string): Promise<KeptPaper | undefined> {
  return store.keptPaper(tx, paperId)
}
