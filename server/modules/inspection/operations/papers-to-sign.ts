import type { PaperToSign } from '#contract/paper-to-sign'
import type { Operation } from '#platform/operation'
import { inspectionsOfYear } from '../store/inspections.ts'

/** The announcements of results that wait to be signed, those that wait longest first. */
export async function papersToSign({ tx }: Operation): Promise<readonly PaperToSign[]> {
  const rounds = await inspectionsOfYear(tx)
  return rounds
    .flatMap(({ id, title, state, submittedOn }) =>
      state === 'awaitingSignature' && submittedOn !== null
        ? [
            {
              kind: 'inspection',
              id,
              title: `Thông báo kết luận: ${title}`,
              path: `/inspections/${id}`,
              since: submittedOn,
            },
          ]
        : [],
    )
    .toSorted((one, other) => one.since.localeCompare(other.since))
}
