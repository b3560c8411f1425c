import type { PaperToSign } from '#contract/paper-to-sign'
import type { Operation } from '#platform/operation'
import { pathOf } from '../model/path-of.ts'
import { movementsWanted } from '../store/movements.ts'

/** The movements that are written and wait for the signature of the leadership. */
export async function papersToSign({ tx, today }: Operation): Promise<readonly PaperToSign[]> {
  const movements = await movementsWanted(tx, { states: ['awaitingSignature'] })
  return movements.map(({ id, title, submittedOn }) => ({
    kind: 'movement',
    id,
    title: `Phát động phong trào “${title}”`,
    path: pathOf(id),
    since: submittedOn ?? today,
  }))
}
