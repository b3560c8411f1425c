import { sql } from 'kysely'
import type { Operation, Workshop } from '#platform/operation'

type Tx = Operation['tx']

/** A calendar that somebody made. */
export interface StoredFeed {
  readonly id: string
  readonly membershipId: string
  readonly unitId: string | null
  readonly madeAt: Date
}

const columns = ['id', 'membership_id as membershipId', 'unit_id as unitId', 'made_at as madeAt'] as const

/** The calendars that a member made. */
export function feedsOf(tx: Tx, membershipId: string): Promise<readonly StoredFeed[]> {
  return tx
    .selectFrom('calendar_feed')
    .select(columns)
    .where('membership_id', '=', membershipId)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
}

/** One calendar of a member's own. */
export function feedById(tx: Tx, id: string): Promise<StoredFeed | undefined> {
  return tx.selectFrom('calendar_feed').select(columns).where('id', '=', id).executeTakeFirst()
}

/** When calendars of the agency were last asked for. */
export async function feedsRead(tx: Tx): Promise<ReadonlyMap<string, Date>> {
  const { rows } = await sql<{ feed: string; read_at: Date | null }>`
    select feed, read_at from calendar_feeds_read()`.execute(tx)
  return new Map(rows.flatMap(({ feed, read_at: at }) => (at === null ? [] : [[feed, at] as const])))
}

/** Keeps a new calendar; undefined when the member has this one already. */
export async function insertFeed(
  { tx, actor, now }: Operation,
  { membershipId, unitId, digest }: { membershipId: string; unitId: string | null; digest: string },
): Promise<string | undefined> {
  const row = await tx
    .insertInto('calendar_feed')
    .values({
      tenant_id: actor.agencyId,
      membership_id: membershipId,
      unit_id: unitId,
      token_digest: digest,
      made_at: now,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'membership_id', 'unit_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Gives a calendar another secret: the one before leads nowhere from then on. */
export async function renewFeed(
  { tx, now }: Pick<Operation, 'tx' | 'now'>,
  { id, digest }: { id: string; digest: string },
): Promise<void> {
  await tx
    .updateTable('calendar_feed')
    .set({ token_digest: digest, made_at: now })
    .where('id', '=', id)
    .execute()
}

/** Takes a calendar back. */
export async function deleteFeed(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('calendar_feed').where('id', '=', id).execute()
}

/** Which calendar of which agency a secret opens. */
export async function feedBehind(
  db: Workshop['db'],
  { digest, now }: { digest: string; now: Date },
): Promise<{ readonly agency: string; readonly feed: string } | undefined> {
  const { rows } = await sql<{ agency: string; feed: string }>`
    select agency, feed from open_calendar_feed(${digest}, ${now})`.execute(db)
  return rows[0]
}
