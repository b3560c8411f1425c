import type { DueSource } from '#platform/due-item'
import type { Operation } from '#platform/operation'
import { type DueNow, dueNow, isOutdated } from '../model/due-now.ts'
import { openTold, stampOfAgency } from '../store/told-items.ts'
import { allDueItems } from './agency-reading.ts'

/** Gives the reminders of a member that nobody has to read any more though no desk has closed them yet. */
export type FindOutdated = (operation: Operation, membershipId: string) => Promise<readonly string[]>

/** So many agencies are remembered; each takes some dozens of kilobytes. */
const MOST_KEPT = 200

/**
 * Finds outdated reminders at once, not at the next round of the desk. What is due in an agency is remembered until
 * anything of it changes: the bell asks often.
 */
export function createFindOutdated(sources: readonly DueSource[]): FindOutdated {
  const kept = new Map<string, { readonly stamp: string; readonly due: DueNow }>()
  const dueIn = async (operation: Operation): Promise<DueNow> => {
    const { agencyId } = operation.actor
    const stamp = await stampOfAgency(operation)
    const known = kept.get(agencyId)
    if (known?.stamp === stamp) return known.due
    const due = dueNow(await allDueItems(operation, sources))
    kept.delete(agencyId)
    kept.set(agencyId, { stamp, due })
    const [oldest] = kept.keys()
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    return due
  }
  return async (operation, membershipId) => {
    const told = await openTold(operation.tx, membershipId)
    if (told.length === 0) return []
    const due = await dueIn(operation)
    return told.filter((one) => isOutdated(one, due, operation.today)).map(({ id }) => id)
  }
}
