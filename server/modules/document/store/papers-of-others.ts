import { sql } from 'kysely'
import { type PaperReading, reading } from '#contract/reading'
import type { PlainDate } from '#law'
import type { Operation } from '#platform/operation'

type Tx = Operation['tx']

/** What came in: all of it, what was dealt with, and what asks something of the agency. */
export interface ArrivedCounts {
  readonly received: number
  readonly handled: number
  readonly asking: number
}

interface Days {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** Counts the papers of others by the day in Vietnam on which they came. */
export function countArrived(
  tx: Tx,
  { from, to, releasedOnly }: Days & { readonly releasedOnly: boolean },
): Promise<ArrivedCounts> {
  return tx
    .selectFrom('paper')
    .select([
      sql<number>`count(*)::integer`.as('received'),
      sql<number>`(count(*) filter (where state = 'handled'))::integer`.as('handled'),
      sql<number>`(count(*) filter (where asked_count > 0))::integer`.as('asking'),
    ])
    .where('is_own', '=', false)
    .where(sql`(received_at at time zone 'Asia/Ho_Chi_Minh')::date`, '>=', from)
    .where(sql`(received_at at time zone 'Asia/Ho_Chi_Minh')::date`, '<=', to)
    .$if(releasedOnly, (query) => query.where('released', '=', true))
    .executeTakeFirstOrThrow()
}

/** The face of a paper that somebody else issued. `askedBy` is the first day by which it asks for something. */
export interface PaperOfOthers {
  readonly id: string
  readonly typeCode: string | null
  readonly number: string | null
  readonly symbol: string | null
  readonly issuedOn: string | null
  readonly issuer: string | null
  readonly parentAgency: string | null
  readonly title: string | null
  readonly fileName: string
  readonly askedCount: number
  readonly askedBy: string | null
}

/** The papers of others of a year, latest first; whose day is unknown counts by the day it came. */
export function papersOfOthers(
  tx: Tx,
  { year, releasedOnly }: { readonly year: number; readonly releasedOnly: boolean },
): Promise<readonly PaperOfOthers[]> {
  return tx
    .selectFrom('paper')
    .select([
      'id',
      'type_code as typeCode',
      'number',
      'symbol',
      'issued_on as issuedOn',
      'issuer',
      sql<string | null>`reading -> 'header' ->> 'parentAgency'`.as('parentAgency'),
      'title',
      'file_name as fileName',
      'asked_count as askedCount',
      'asked_by as askedBy',
    ])
    .where('is_own', '=', false)
    .where(
      sql`coalesce(left(issued_on, 4), to_char(received_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY'))`,
      '=',
      String(year),
    )
    .$if(releasedOnly, (query) => query.where('released', '=', true))
    .orderBy('issued_on', (order) => order.desc().nullsLast())
    .orderBy('id')
    .execute()
}

/** What was read in a paper, without its text. */
export interface ReadPaper {
  readonly id: string
  readonly issuedOn: string | null
  readonly reading: PaperReading
}

/** What was read in some papers, in one statement; those that are not there are left out. */
export async function readingsOfPapers(
  tx: Tx,
  { paperIds, releasedOnly }: { readonly paperIds: readonly string[]; readonly releasedOnly: boolean },
): Promise<readonly ReadPaper[]> {
  const found = await tx
    .selectFrom('paper')
    .select(['id', 'issued_on as issuedOn', 'reading'])
    .where('id', '=', sql<string>`any(${paperIds}::uuid[])`)
    .$if(releasedOnly, (query) => query.where('released', '=', true))
    .execute()
  return found.map((paper) => ({ ...paper, reading: reading.parse(paper.reading) }))
}
