import { sql, type Transaction } from 'kysely'
import { propagandaKind, propagandaState } from '#contract/propaganda'
import { searchKey } from '#contract/search-key'
import { plainDate } from '#law'
import type { Tables } from '#persistence/tables'
import type { Channel } from './model/channels.ts'
import type { Item } from './model/item.ts'

type Tx = Transaction<Tables>

/** The agency that the transaction acts for. */
const ownAgency = sql<string>`app_tenant()`

/** The items of a year, in the order of their time. */
export async function itemsOfYear(tx: Tx, year: number): Promise<readonly Item[]> {
  const rows = await selectItems(tx)
    .where('year', '=', year)
    .orderBy('starts_on')
    .orderBy('late_from')
    .orderBy('id')
    .execute()
  return rows.map(itemOf)
}

/** What is still to be told, of every year. */
export async function unfinishedItems(tx: Tx): Promise<readonly Item[]> {
  const rows = await selectItems(tx)
    .where('state', 'in', ['planned', 'inProgress'])
    .orderBy('late_from')
    .orderBy('id')
    .execute()
  return rows.map(itemOf)
}

/** Holds an item until the end of the transaction and gives it; undefined when the agency has none of that id. */
export async function lockedItem(tx: Tx, id: string): Promise<Item | undefined> {
  const row = await selectItems(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && itemOf(row)
}

/** The items that were made of some tasks. */
export async function itemsOfTasks(tx: Tx, taskIds: readonly string[]): Promise<readonly Item[]> {
  const rows = await selectItems(tx)
    .where('task_id', '=', sql<string>`any(${taskIds}::uuid[])`)
    .orderBy('id')
    .execute()
  return rows.map(itemOf)
}

/** One change at a time of what is told for a task, until the end of the transaction. */
export async function lockItemsOfTask(tx: Tx, taskId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`propaganda.task ${taskId}`}, 0))`.execute(tx)
}

/** The years that have items, the latest first. */
export async function yearsOfItems(tx: Tx): Promise<readonly number[]> {
  const rows = await tx
    .selectFrom('propaganda_item')
    .select('year')
    .distinct()
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ year }) => year)
}

function selectItems(tx: Tx) {
  return tx.selectFrom('propaganda_item').selectAll()
}

type Row = Awaited<ReturnType<ReturnType<typeof selectItems>['executeTakeFirstOrThrow']>>

function itemOf(row: Row): Item {
  return {
    id: row.id,
    year: row.year,
    kind: propagandaKind.parse(row.kind),
    content: row.content,
    basis: row.basis,
    instrumentId: row.instrument_id,
    movementId: row.movement_id,
    channel: row.channel,
    unitId: row.unit_id,
    planned: row.planned,
    startsOn: plainDate(row.starts_on),
    lateFrom: plainDate(row.late_from),
    state: propagandaState.parse(row.state),
    link: row.link,
    publishedOn: row.published_on === null ? null : plainDate(row.published_on),
    publishedNote: row.published_note,
    publishedByName: row.published_by_name,
    cancelReason: row.cancel_reason,
    taskId: row.task_id,
    version: row.version,
  }
}

/** What is written of an item. */
export type ItemContent = Omit<
  Item,
  'id' | 'state' | 'link' | 'publishedOn' | 'publishedNote' | 'publishedByName' | 'cancelReason' | 'version'
>

/** Writes a new item; answers its id. */
export async function insertItem(
  tx: Tx,
  content: ItemContent,
  by: { readonly now: Date; readonly name: string },
): Promise<string> {
  const { id } = await tx
    .insertInto('propaganda_item')
    .values({
      tenant_id: ownAgency,
      ...contentColumns(content),
      task_id: content.taskId,
      state: 'planned',
      created_at: by.now,
      created_by_name: by.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Rewrites what is planned of an item; where it came from stays. */
export async function updateItem(tx: Tx, id: string, content: Omit<ItemContent, 'taskId'>): Promise<void> {
  await tx
    .updateTable('propaganda_item')
    .set((row) => ({ ...contentColumns(content), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

function contentColumns(content: Omit<ItemContent, 'taskId'>) {
  const { year, kind, basis, channel, planned } = content
  return {
    year,
    kind,
    content: content.content,
    basis,
    instrument_id: content.instrumentId,
    movement_id: content.movementId,
    channel,
    unit_id: content.unitId,
    planned,
    starts_on: content.startsOn,
    late_from: content.lateFrom,
    search_key: searchKey([content.content, basis, channel].join(' ')),
  }
}

/** Where an item stands, with what there is to see of it or why it is not done. */
export type ItemStanding = Pick<
  Item,
  'state' | 'link' | 'publishedOn' | 'publishedNote' | 'publishedByName' | 'cancelReason'
>

/** Writes where an item stands from now on. */
export async function saveStanding(tx: Tx, id: string, standing: ItemStanding): Promise<void> {
  await tx
    .updateTable('propaganda_item')
    .set((row) => ({
      state: standing.state,
      link: standing.link,
      published_on: standing.publishedOn,
      published_note: standing.publishedNote,
      published_by_name: standing.publishedByName,
      cancel_reason: standing.cancelReason,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}

/** Takes an item out. */
export async function deleteItem(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('propaganda_item').where('id', '=', id).execute()
}

/** The channels that the agency added, by name. */
export async function ownChannels(tx: Tx): Promise<readonly (Channel & { readonly id: string })[]> {
  return tx
    .selectFrom('propaganda_channel')
    .select(['id', 'name', 'has_address as hasAddress'])
    .orderBy('search_key')
    .execute()
}

/** Adds a channel; undefined where one is called so already. */
export async function insertChannel(
  tx: Tx,
  { name, hasAddress }: Omit<Channel, 'id'>,
): Promise<string | undefined> {
  const row = await tx
    .insertInto('propaganda_channel')
    .values({ tenant_id: ownAgency, name, has_address: hasAddress, search_key: searchKey(name) })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'search_key']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** How many items, of any year, are planned for a channel. */
export async function itemsOnChannel(tx: Tx, name: string): Promise<number> {
  const { total } = await tx
    .selectFrom('propaganda_item')
    .select(sql<number>`count(*)::integer`.as('total'))
    .where('channel', '=', name)
    .executeTakeFirstOrThrow()
  return total
}

/** Takes a channel out of the list. */
export async function deleteChannel(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('propaganda_channel').where('id', '=', id).execute()
}
