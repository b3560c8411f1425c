import type { AgencyHeaderGiven } from '#contract/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { refuseUnlessMayChange } from '../policy.ts'
import { lockedHeaders, updateHeader } from '../store/agency.ts'

/** Corrects a mistake in a header without changing the days it was so. */
export async function correctHeader(
  { tx, actor }: Operation,
  {
    id,
    header,
    version,
  }: {
    readonly id: string
    readonly header: AgencyHeaderGiven
    readonly version: number
  },
): Promise<void> {
  refuseUnlessMayChange(actor)
  const kept = (await lockedHeaders(tx)).find((each) => each.id === id)
  if (!kept) throw new Refusal('notFound')
  if (kept.version !== version) throw new Refusal('staleVersion')
  await updateHeader(tx, id, header)
}
