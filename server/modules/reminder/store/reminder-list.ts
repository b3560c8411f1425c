import { type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import { groupOfStage, type ReminderGroup, reminderGroup, reminderStage } from '#contract/reminder'
import { searchKey } from '#contract/search-key'
import type { PlainDate } from '#law'
import type { Tables } from '#persistence/tables'
import type { Operation } from '#platform/operation'
import type { Told } from '../model/reminder-sentence.ts'

type Tx = Operation['tx']

/** A reminder as its reader finds it. */
export interface FoundReminder extends Told {
  readonly id: string
  readonly title: string
  readonly path: string
  readonly wording: string | null
  readonly writtenAt: Date
  readonly isRead: boolean
  readonly isClosed: boolean
}

/** Whose reminders, and which of them. */
export interface ReminderFilter {
  readonly membershipId: string
  /** Those that nobody has to read any more, though they stand open. */
  readonly outdated: readonly string[]
  readonly show: 'unread' | 'all'
  readonly group?: ReminderGroup | undefined
  readonly search?: string | undefined
}

type Query<Row> = SelectQueryBuilder<Tables, 'reminder', Row>

const stagesOfGroup = (group: ReminderGroup): string[] =>
  reminderStage.options.filter((stage) => groupOfStage[stage] === group)

function filtered<Row>(
  query: Query<Row>,
  { membershipId, outdated, show, search }: ReminderFilter,
): Query<Row> {
  const key = searchKey(search ?? '')
  return query
    .where('membership_id', '=', membershipId)
    .$if(show === 'unread', (open) =>
      open.where('read_at', 'is', null).where(sql<SqlBool>`not ${isClosed(outdated)}`),
    )
    .$if(key !== '', (all) => all.where(sql<SqlBool>`strpos(search_key, ${key}) > 0`))
}

const isClosed = (outdated: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`(closed_at is not null or id = any(${outdated}::uuid[]))`

/** One page of somebody's reminders: what is open first, the most urgent and longest late first. */
export async function findReminders(
  tx: Tx,
  filter: ReminderFilter,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<readonly FoundReminder[]> {
  const closed = isClosed(filter.outdated)
  const order = reminderGroup.options.flatMap(stagesOfGroup)
  const rows = await filtered(tx.selectFrom('reminder').selectAll(), filter)
    .$if(filter.group !== undefined, (all) =>
      all.where('stage', 'in', stagesOfGroup(filter.group ?? 'asked')),
    )
    .orderBy(closed)
    .orderBy(sql`case when not ${closed} then array_position(${order}::text[], stage) end`)
    .orderBy(sql`case when not ${closed} then late_from end`)
    .orderBy('written_at', 'desc')
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    stage: reminderStage.parse(row.stage),
    title: row.title,
    path: row.path,
    wording: row.wording,
    units: row.units,
    lateFrom: row.late_from as PlainDate | null,
    waitingSince: row.waiting_since as PlainDate | null,
    waitsFor: row.waits_for,
    writtenAt: row.written_at,
    isRead: row.read_at !== null,
    isClosed: row.closed_at !== null || filter.outdated.includes(row.id),
  }))
}

/** How many of somebody's reminders there are in each group, whichever group is shown. */
export async function countsByGroup(
  tx: Tx,
  filter: ReminderFilter,
): Promise<Readonly<Record<ReminderGroup, number>>> {
  const counted: Query<{ stage: string; count: number }> = tx
    .selectFrom('reminder')
    .select(['stage', sql<number>`count(*)::int`.as('count')])
    .groupBy('stage')
  const counts: Record<ReminderGroup, number> = {
    escalated: 0,
    late: 0,
    due: 0,
    soon: 0,
    asked: 0,
    waiting: 0,
  }
  for (const { stage, count } of await filtered(counted, filter).execute()) {
    counts[groupOfStage[reminderStage.parse(stage)]] += count
  }
  return counts
}

/** Marks reminders of somebody as read, or as not read; gives how many were not so before. */
export async function markRead(
  { tx, now }: Operation,
  { membershipId, ids, read }: { membershipId: string; ids: readonly string[]; read: boolean },
): Promise<number> {
  const marked = await tx
    .updateTable('reminder')
    .set({ read_at: read ? now : null })
    .where('membership_id', '=', membershipId)
    .where('id', 'in', ids)
    .where('read_at', read ? 'is' : 'is not', null)
    .executeTakeFirst()
  return Number(marked.numUpdatedRows)
}

/** Marks every reminder of somebody as read that was there at a moment; gives how many were not. */
export async function markAllRead(
  { tx, now }: Operation,
  { membershipId, until }: { membershipId: string; until: Date },
): Promise<number> {
  const marked = await tx
    .updateTable('reminder')
    .set({ read_at: now })
    .where('membership_id', '=', membershipId)
    .where('written_at', '<=', until)
    .where('read_at', 'is', null)
    .executeTakeFirst()
  return Number(marked.numUpdatedRows)
}
