import type { Transaction } from 'kysely'
import { z } from 'zod'
import {
  type ParticipationContent,
  type ParticipationField,
  type ParticipationState,
  participationField,
} from '#contract/participation'
import type { Tables } from '#persistence/tables'

/** The part of a unit in a movement as it is kept. */
export interface StoredParticipation {
  readonly id: string
  readonly movementId: string
  readonly unitId: string
  readonly state: ParticipationState
  readonly content: ParticipationContent
  readonly returnedFields: readonly ParticipationField[]
  readonly returnReason: string | null
  /** What was sent when it was returned. */
  readonly beforeReturn: ParticipationContent | null
  readonly sentAt: Date | null
  readonly sentByName: string | null
  readonly settledAt: Date | null
  readonly settledByName: string | null
  readonly remindedAt: Date | null
  readonly version: number
}

const contentShape = z.object({
  work: z.string(),
  aims: z.string(),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  contact: z.string(),
})

const selected = (tx: Transaction<Tables>) => tx.selectFrom('participation').selectAll('participation')
type Row = Awaited<ReturnType<ReturnType<typeof selected>['executeTakeFirstOrThrow']>>

function stored(row: Row): StoredParticipation {
  return {
    id: row.id,
    movementId: row.movement_id,
    unitId: row.unit_id,
    state: row.state as ParticipationState,
    content: {
      work: row.work,
      aims: row.aims,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      contact: row.contact,
    },
    returnedFields: z.array(participationField).parse(row.returned_fields),
    returnReason: row.return_reason,
    beforeReturn: row.before_return === null ? null : contentShape.parse(row.before_return),
    sentAt: row.sent_at,
    sentByName: row.sent_by_name,
    settledAt: row.settled_at,
    settledByName: row.settled_by_name,
    remindedAt: row.reminded_at,
    version: row.version,
  }
}

/** The parts of all units in some movements. */
export async function participationsOf(
  tx: Transaction<Tables>,
  movementIds: readonly string[],
): Promise<readonly StoredParticipation[]> {
  if (movementIds.length === 0) return []
  const rows = await selected(tx).where('movement_id', 'in', movementIds).execute()
  return rows.map(stored)
}

/** The parts that wait for their unit in movements that run: not sent, or returned. */
export async function openParticipations(
  tx: Transaction<Tables>,
): Promise<readonly (StoredParticipation & { readonly title: string; readonly due: string | null })[]> {
  const rows = await selected(tx)
    .innerJoin('movement', 'movement.id', 'participation.movement_id')
    .select(['movement.title', 'movement.participation_due as due'])
    .where('movement.state', 'in', ['launched', 'midReviewed'])
    .where('participation.state', 'in', ['unsent', 'returned'])
    .orderBy('participation.id')
    .execute()
  return rows.map((row) => ({ ...stored(row), title: row.title, due: row.due }))
}

/** In which movement a part is; undefined when the agency has none of that id. */
export async function movementOfPart(tx: Transaction<Tables>, id: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('participation')
    .select('movement_id')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.movement_id
}

/** Parts, held in the order of their ids so that two changes wait for each other. */
export async function heldParticipations(
  tx: Transaction<Tables>,
  ids: readonly string[],
): Promise<readonly StoredParticipation[]> {
  if (ids.length === 0) return []
  const rows = await selected(tx).where('id', 'in', ids).orderBy('id').forUpdate().execute()
  return rows.map(stored)
}

/** Makes a row for each unit that has none yet. */
export async function insertParticipations(
  tx: Transaction<Tables>,
  { agencyId, movementId }: { agencyId: string; movementId: string },
  unitIds: readonly string[],
): Promise<void> {
  if (unitIds.length === 0) return
  await tx
    .insertInto('participation')
    .values(unitIds.map((unit_id) => ({ tenant_id: agencyId, movement_id: movementId, unit_id })))
    .onConflict((conflict) => conflict.columns(['tenant_id', 'movement_id', 'unit_id']).doNothing())
    .execute()
}

/** Deletes parts. */
export async function deleteParticipations(tx: Transaction<Tables>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.deleteFrom('participation').where('id', 'in', ids).execute()
}

/** Writes a part as it is now. */
export async function saveParticipation(tx: Transaction<Tables>, part: StoredParticipation): Promise<void> {
  const { content } = part
  await tx
    .updateTable('participation')
    .set((of) => ({
      state: part.state,
      work: content.work,
      aims: content.aims,
      starts_on: content.startsOn,
      ends_on: content.endsOn,
      contact: content.contact,
      returned_fields: [...part.returnedFields],
      return_reason: part.returnReason,
      before_return: part.beforeReturn === null ? null : JSON.stringify(part.beforeReturn),
      sent_at: part.sentAt,
      sent_by_name: part.sentByName,
      settled_at: part.settledAt,
      settled_by_name: part.settledByName,
      reminded_at: part.remindedAt,
      version: of('version', '+', 1),
    }))
    .where('id', '=', part.id)
    .execute()
}

/** Writes down that units were reminded; what they write meanwhile stays unhurt. */
export async function markReminded(
  tx: Transaction<Tables>,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  if (ids.length === 0) return
  await tx.updateTable('participation').set({ reminded_at: now }).where('id', 'in', ids).execute()
}
