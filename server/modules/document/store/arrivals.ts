import { sql } from 'kysely'
import type { Operation } from '#platform/operation'
import { keepable } from '../model/incoming-paper.ts'

type Tx = Operation['tx']

const columns = [
  'id',
  'file_name',
  'byte_size',
  'sha256',
  'state',
  'sentence',
  'paper_id',
  'already_kept',
  'arrived_at',
  'sent_by',
  'sent_by_name',
] as const

/** A file that was dropped into the inbox. */
export interface StoredArrival {
  readonly id: string
  readonly file_name: string
  readonly byte_size: number
  readonly sha256: string
  readonly state: string
  readonly sentence: string | null
  readonly paper_id: string | null
  readonly already_kept: boolean
  readonly arrived_at: Date
  readonly sent_by: string
  readonly sent_by_name: string
}

/** How far the reading of an arrival is; the figures are known while words are recognised. */
export interface InHand {
  readonly arrival: string
  readonly done: number | null
  readonly total: number | null
}

/** Keeps a file that waits; one whose paper is there already is closed at once and its bytes are not kept. */
export async function insertArrival(
  { tx, actor, now }: Operation,
  {
    fileName,
    bytes,
    sha256,
    paperId,
  }: { fileName: string; bytes: Uint8Array; sha256: string; paperId: string | undefined },
): Promise<StoredArrival> {
  const stored = await tx
    .insertInto('arrival')
    .values({
      tenant_id: actor.agencyId,
      file_name: keepable(fileName),
      byte_size: bytes.length,
      sha256,
      arrived_at: now,
      sent_by: actor.accountId,
      sent_by_name: actor.name,
      ...(paperId === undefined
        ? {}
        : { state: 'read', paper_id: paperId, already_kept: true, closed_at: now }),
    })
    .returning(columns)
    .executeTakeFirstOrThrow()
  if (paperId === undefined) {
    await tx
      .insertInto('arrival_file')
      .values({ tenant_id: actor.agencyId, arrival_id: stored.id, content: Buffer.from(bytes) })
      .execute()
  }
  return stored
}

/** Those that wait or failed, and those read after an instant; oldest first. */
export function openArrivals(tx: Tx, readAfter: Date): Promise<readonly StoredArrival[]> {
  return tx
    .selectFrom('arrival')
    .select(columns)
    .where((where) => where.or([where('state', '<>', 'read'), where('closed_at', '>', readAfter)]))
    .orderBy('ordinal')
    .execute()
}

/** Which arrivals are being read, and how far. */
export async function arrivalsInHand(tx: Tx): Promise<ReadonlyMap<string, InHand>> {
  const { rows } = await sql<InHand>`select arrival, done, total from arrivals_in_hand()`.execute(tx)
  return new Map(rows.map((row) => [row.arrival, row]))
}

/** An arrival, held until the operation ends. */
export function lockedArrival(tx: Tx, id: string): Promise<StoredArrival | undefined> {
  return tx.selectFrom('arrival').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** The bytes of an arrival that waits. */
export async function bytesOfArrival(tx: Tx, id: string): Promise<Buffer | undefined> {
  const found = await tx
    .selectFrom('arrival_file')
    .select('content')
    .where('arrival_id', '=', id)
    .executeTakeFirst()
  return found?.content
}

/** Takes arrivals out that have become no paper; one that is just being stored is waited for. */
export async function deleteArrivals(tx: Tx, ids: readonly string[]): Promise<readonly string[]> {
  const gone = await tx
    .deleteFrom('arrival')
    .where('id', 'in', ids)
    .where('state', '<>', 'read')
    .returning('id')
    .execute()
  return gone.map(({ id }) => id)
}

/** Closes an arrival that became a paper; its bytes are the paper's now. */
export async function closeAsRead(
  { tx, now }: Operation,
  { id, paperId, alreadyKept }: { id: string; paperId: string; alreadyKept: boolean },
): Promise<void> {
  await tx
    .updateTable('arrival')
    .set({ state: 'read', sentence: null, paper_id: paperId, already_kept: alreadyKept, closed_at: now })
    .where('id', '=', id)
    .execute()
  await tx.deleteFrom('arrival_file').where('arrival_id', '=', id).execute()
}

/** Closes an arrival that cannot be read, with what is wrong; it may be tried again. */
export async function closeAsFailed(
  { tx, now }: Operation,
  { id, sentence }: { id: string; sentence: string },
): Promise<void> {
  await tx
    .updateTable('arrival')
    .set({ state: 'failed', sentence, closed_at: now })
    .where('id', '=', id)
    .execute()
}

/** Lets an arrival that failed wait again. */
export async function reopenArrival(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable('arrival')
    .set({ state: 'waiting', sentence: null, closed_at: null })
    .where('id', '=', id)
    .execute()
}
