import { z } from 'zod'

/** Every way the server says “not this, not now, not you”. `server/http/problem.ts` must answer for each. */
export const refusalCodes = [
  'malformedRequest',
  'notSignedIn',
  'notFound',
  'notAllowed',
  'staleVersion',
  'tooManyRequests',
  'signInRefused',
  'accountLocked',
  'linkExpired',
  'alreadyInstalled',
  'nameTaken',
  'stillInUse',
  'datesContradict',
  'lastAdministrator',
  'paperUnreadable',
  'paperTooLarge',
  'notAPlan',
  'otherAgencyUnconfirmed',
  'draftAlreadyCommitted',
  'draftIncomplete',
  'rowsNotAdjacent',
  'illegalMove',
  'deadlinePassed',
  'serverFault',
] as const

/** The code of a refusal, for a program; people read the sentence that comes with it. */
export type RefusalCode = (typeof refusalCodes)[number]

/** What every refused request answers with: a code, a Vietnamese sentence that says what to do, the fields at fault. */
export const problem = z.object({
  code: z.enum(refusalCodes),
  detail: z.string(),
  fields: z.array(z.object({ path: z.string(), detail: z.string() })).default([]),
})
export type Problem = z.infer<typeof problem>
