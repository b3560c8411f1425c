import { sql, type Transaction } from 'kysely'
import type { BestPracticeContent, BestPracticeState } from '#contract/best-practice'
import { searchKey } from '#contract/search-key'
import type { Tables } from '#persistence/tables'

/** A best practice as it is kept, with the names of its unit and movement. */
export interface StoredPractice extends BestPracticeContent {
  readonly id: string
  readonly unitName: string
  readonly movementTitle: string | null
  readonly state: BestPracticeState
  readonly proposedAt: Date
  readonly proposedBy: string | null
  readonly proposedByName: string
  readonly settledByName: string | null
  readonly version: number
}

/** Which exist for someone: all, or the chosen ones and those of some units or of their own. */
export type PracticeSight = 'everything' | { readonly unitIds: readonly string[]; readonly accountId: string }

/** What is looked for. */
export interface PracticesWanted {
  readonly search?: string | undefined
  readonly state?: BestPracticeState | undefined
  readonly unitId?: string | undefined
  readonly movementId?: string | undefined
}

function inSight(tx: Transaction<Tables>, sight: PracticeSight) {
  const query = tx.selectFrom('best_practice')
  if (sight === 'everything') return query
  return query.where((of) =>
    of.or([
      of('best_practice.state', '=', 'chosen'),
      of('best_practice.proposed_by', '=', sight.accountId),
      of('best_practice.unit_id', '=', sql<string>`any(${sight.unitIds}::uuid[])`),
    ]),
  )
}

function wantedPractices(
  tx: Transaction<Tables>,
  { search = '', state, unitId, movementId }: PracticesWanted,
  sight: PracticeSight,
) {
  let query = inSight(tx, sight)
  for (const word of searchKey(search).split(' ')) {
    if (word !== '') query = query.where('best_practice.search_key', 'like', `%${word}%`)
  }
  if (state) query = query.where('best_practice.state', '=', state)
  if (unitId) query = query.where('best_practice.unit_id', '=', unitId)
  if (movementId) query = query.where('best_practice.movement_id', '=', movementId)
  return query
}

const selected = (query: ReturnType<typeof inSight>) =>
  query
    .innerJoin('unit', 'unit.id', 'best_practice.unit_id')
    .leftJoin('movement', 'movement.id', 'best_practice.movement_id')
    .selectAll('best_practice')
    .select(['unit.name as unit_name', 'movement.title as movement_title'])
type Row = Awaited<ReturnType<ReturnType<typeof selected>['executeTakeFirstOrThrow']>>

function stored(row: Row): StoredPractice {
  return {
    id: row.id,
    movementId: row.movement_id,
    unitId: row.unit_id,
    title: row.title,
    body: row.body,
    authors: row.authors,
    unitName: row.unit_name,
    movementTitle: row.movement_title,
    state: row.state as BestPracticeState,
    proposedAt: row.proposed_at,
    proposedBy: row.proposed_by,
    proposedByName: row.proposed_by_name,
    settledByName: row.settled_by_name,
    version: row.version,
  }
}

/** One page of best practices, the latest first, and how many there are. */
export async function pageOfPractices(
  tx: Transaction<Tables>,
  { page, pageSize, ...wanted }: PracticesWanted & { readonly page: number; readonly pageSize: number },
  sight: PracticeSight,
): Promise<{ readonly practices: readonly StoredPractice[]; readonly total: number }> {
  const query = wantedPractices(tx, wanted, sight)
  const rows = await selected(query)
    .orderBy('best_practice.proposed_at', 'desc')
    .orderBy('best_practice.id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const { total } = await query.select(sql<number>`count(*)::integer`.as('total')).executeTakeFirstOrThrow()
  return { practices: rows.map(stored), total }
}

/** How many stand how, whatever state is looked for. */
export async function countPractices(
  tx: Transaction<Tables>,
  { state: _state, ...wanted }: PracticesWanted,
  sight: PracticeSight,
): Promise<Record<BestPracticeState, number>> {
  const rows = await wantedPractices(tx, wanted, sight)
    .select(['best_practice.state', sql<number>`count(*)::integer`.as('count')])
    .groupBy('best_practice.state')
    .execute()
  const counted = new Map(rows.map(({ state, count }) => [state, count]))
  const having = (state: BestPracticeState): number => counted.get(state) ?? 0
  return { proposed: having('proposed'), chosen: having('chosen'), declined: having('declined') }
}

/** A best practice that exists for someone, held until the end of the transaction. */
export async function heldPractice(
  tx: Transaction<Tables>,
  id: string,
  sight: PracticeSight,
): Promise<StoredPractice | undefined> {
  const row = await selected(inSight(tx, sight))
    .where('best_practice.id', '=', id)
    .forUpdate('best_practice')
    .executeTakeFirst()
  return row && stored(row)
}

const columnsOf = ({ movementId, unitId, title, body, authors }: BestPracticeContent) => ({
  movement_id: movementId,
  unit_id: unitId,
  title,
  body,
  authors,
  search_key: searchKey([title, body, authors].join(' ')),
})

/** Adds a proposal; answers its id. */
export async function insertPractice(
  tx: Transaction<Tables>,
  content: BestPracticeContent,
  by: { agencyId: string; accountId: string; name: string; now: Date },
): Promise<string> {
  const { id } = await tx
    .insertInto('best_practice')
    .values({
      tenant_id: by.agencyId,
      ...columnsOf(content),
      state: 'proposed',
      proposed_at: by.now,
      proposed_by: by.accountId,
      proposed_by_name: by.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Rewrites what a best practice says. */
export async function rewritePractice(
  tx: Transaction<Tables>,
  id: string,
  content: BestPracticeContent,
): Promise<void> {
  await tx
    .updateTable('best_practice')
    .set((of) => ({ ...columnsOf(content), version: of('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Writes what was decided of a best practice. */
export async function settlePracticeRow(
  tx: Transaction<Tables>,
  id: string,
  { state, byName }: { state: BestPracticeState; byName: string | null },
): Promise<void> {
  await tx
    .updateTable('best_practice')
    .set((of) => ({ state, settled_by_name: byName, version: of('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Deletes a best practice. */
export async function deletePractice(tx: Transaction<Tables>, id: string): Promise<void> {
  await tx.deleteFrom('best_practice').where('id', '=', id).execute()
}
