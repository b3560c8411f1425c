import type { Listener } from '#platform/operation'
import { retimeRecommendations } from './operations/retime-recommendations.ts'

/** Hears that the agency reads a wording otherwise, and renews the deadlines of unfinished recommendations. */
export const onReadingChanged: Listener = (_event, operation) => retimeRecommendations(operation)
