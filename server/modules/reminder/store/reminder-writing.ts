import { sql } from 'kysely'
import { reminderStage } from '#contract/reminder'
import { searchKey } from '#contract/search-key'
import { isPlainDate, type PlainDate, plainDate } from '#law'
import type { Operation } from '#platform/operation'
import type { ToldStage } from '../model/new-reminders.ts'
import type { DigestLine } from '../model/reminder-sentence.ts'

type Tx = Operation['tx']

/** A reminder to be written. */
export interface ReminderToWrite extends DigestLine {
  readonly membershipId: string
  readonly itemKind: string
  readonly itemId: string
  readonly since: PlainDate
  readonly wording: string | null
}

/** A statement takes 65,535 values at most. */
const ROWS_AT_ONCE = 2_000

/** Writes reminders; one that is there already is left as it is. */
export async function insertReminders(
  { tx, actor, now, today }: Operation,
  reminders: readonly ReminderToWrite[],
): Promise<void> {
  for (let start = 0; start < reminders.length; start += ROWS_AT_ONCE) {
    await tx
      .insertInto('reminder')
      .values(
        reminders.slice(start, start + ROWS_AT_ONCE).map((one) => ({
          tenant_id: actor.agencyId,
          membership_id: one.membershipId,
          item_kind: one.itemKind,
          item_id: one.itemId,
          stage: one.stage,
          stage_day: one.since,
          title: one.title,
          path: one.path,
          wording: one.wording,
          units: one.units,
          late_from: one.lateFrom,
          waiting_since: one.waitingSince,
          waits_for: one.waitsFor,
          written_on: today,
          written_at: now,
          search_key: searchKey(`${one.title} ${one.units ?? ''}`),
        })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['tenant_id', 'membership_id', 'item_kind', 'item_id', 'stage', 'stage_day'])
          .doNothing(),
      )
      .execute()
  }
}

/** What these members have been told, by member; also what is closed, since it must not be told again. */
export async function toldStages(
  tx: Tx,
  membershipIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ToldStage[]>> {
  const rows = await tx
    .selectFrom('reminder')
    .select(['membership_id', 'item_kind', 'item_id', 'stage', 'late_from'])
    .select(sql<string>`max(written_on)`.as('written_on'))
    .select(sql<string[] | null>`array_agg(id) filter (where closed_at is null)`.as('open_ids'))
    .where('membership_id', 'in', membershipIds)
    .groupBy(['membership_id', 'item_kind', 'item_id', 'stage', 'late_from'])
    .execute()
  return Map.groupBy(
    rows.map((row) => ({
      membershipId: row.membership_id,
      itemKind: row.item_kind,
      itemId: row.item_id,
      stage: reminderStage.parse(row.stage),
      writtenOn: plainDate(row.written_on),
      lateFrom: dayOrNull(row.late_from),
      openIds: row.open_ids ?? [],
    })),
    ({ membershipId }) => membershipId,
  )
}

/** Closes reminders that are of no use any more. */
export async function closeReminders({ tx, now }: Operation, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += ROWS_AT_ONCE) {
    await tx
      .updateTable('reminder')
      .set({ closed_at: now })
      .where('id', 'in', ids.slice(start, start + ROWS_AT_ONCE))
      .execute()
  }
}

/** What no digest has told these members yet, by member, in the order in which it is listed. */
export async function unmailedLines(
  tx: Tx,
  membershipIds: readonly string[],
): Promise<ReadonlyMap<string, readonly DigestLine[]>> {
  const rows = await tx
    .selectFrom('reminder')
    .select(['membership_id', 'stage', 'title', 'path', 'units', 'late_from', 'waiting_since', 'waits_for'])
    .where('membership_id', 'in', membershipIds)
    .where('closed_at', 'is', null)
    .where('mailed_on', 'is', null)
    .where('read_at', 'is', null)
    .orderBy('late_from')
    .orderBy('search_key')
    .orderBy('id')
    .execute()
  const lines = rows.map((row) => ({
    membershipId: row.membership_id,
    stage: reminderStage.parse(row.stage),
    title: row.title,
    path: row.path,
    units: row.units,
    lateFrom: dayOrNull(row.late_from),
    waitingSince: dayOrNull(row.waiting_since),
    waitsFor: row.waits_for,
  }))
  return Map.groupBy(lines, ({ membershipId }) => membershipId)
}

/** Notes that the digests of a day have passed over what these members have: told or left out, it is in no later one. */
export async function noteMailed(
  { tx, today }: Pick<Operation, 'tx' | 'today'>,
  membershipIds: readonly string[],
): Promise<void> {
  if (membershipIds.length === 0) return
  await tx
    .updateTable('reminder')
    .set({ mailed_on: today })
    .where('membership_id', 'in', membershipIds)
    .where('mailed_on', 'is', null)
    .where('closed_at', 'is', null)
    .execute()
}

const dayOrNull = (text: string | null): PlainDate | null =>
  text !== null && isPlainDate(text) ? text : null
