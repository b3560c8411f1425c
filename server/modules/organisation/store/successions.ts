import type { SuccessionKind } from '#contract/organisation'
import { type PlainDate, plainDate } from '#law'
import type { Operation } from '#platform/operation'
import { ownAgency } from './validity.ts'

type Tx = Operation['tx']

/** Which unit went on as which, how and when. */
export interface Succession {
  readonly predecessorId: string
  readonly successorId: string
  readonly kind: SuccessionKind
  readonly happenedOn: PlainDate
}

export async function successions(tx: Tx): Promise<readonly Succession[]> {
  const rows = await tx
    .selectFrom('unit_succession')
    .select(['predecessor_id', 'successor_id', 'kind', 'happened_on'])
    .orderBy('happened_on')
    .execute()
  return rows.map((row) => ({
    predecessorId: row.predecessor_id,
    successorId: row.successor_id,
    kind: row.kind as SuccessionKind,
    happenedOn: plainDate(row.happened_on),
  }))
}

export async function insertSuccessions(tx: Tx, all: readonly Succession[]): Promise<void> {
  await tx
    .insertInto('unit_succession')
    .values(
      all.map(({ predecessorId, successorId, kind, happenedOn }) => ({
        tenant_id: ownAgency,
        predecessor_id: predecessorId,
        successor_id: successorId,
        kind,
        happened_on: happenedOn,
      })),
    )
    .execute()
}
