import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import { awardeeSubject } from '#contract/granted-award'
import { searchKey } from '#contract/search-key'
import type { Tables } from '#persistence/tables'

/** Which lines exist for someone: all, or those of some people, some units and the agency itself. */
export type Sight =
  | 'everything'
  | { readonly unitIds: readonly string[]; readonly personIds: readonly string[] }

/** What lines are looked for. Words may come in any order, with or without accents. */
export interface LinesWanted {
  readonly search?: string | undefined
  readonly award?: string | undefined
  readonly year?: number | undefined
  readonly subject?: z.infer<typeof awardeeSubject> | undefined
  readonly personId?: string | undefined
  readonly unitIds?: readonly string[] | undefined
  readonly page: number
  readonly pageSize: number
}

const storedLine = z.object({
  id: z.string(),
  paper_id: z.string().nullable(),
  ordinal: z.int(),
  award: z.string().nullable(),
  award_label: z.string(),
  subject: awardeeSubject,
  name: z.string(),
  position: z.string().nullable(),
  unit: z.string().nullable(),
  year: z.int().nullable(),
  match: z.enum(['agency', 'person', 'unit', 'outside']),
  person_id: z.string().nullable(),
  person_name: z.string().nullable(),
  unit_id: z.string().nullable(),
  unit_name: z.string().nullable(),
  decision_number: z.string().nullable(),
  decided_on: z.string(),
  decided_by: z.string().nullable(),
  recorded_at: z.date(),
  recorded_by_name: z.string(),
})

/** A line of the history as it is kept, with the names that people and units have today. */
export type StoredLine = z.infer<typeof storedLine>

function linesInSight(tx: Transaction<Tables>, sight: Sight) {
  const query = tx.selectFrom('granted_award')
  if (sight === 'everything') return query
  return query.where((of) =>
    of.or([
      of('granted_award.match', '=', 'agency'),
      of('granted_award.unit_id', '=', sql<string>`any(${sight.unitIds}::uuid[])`),
      of('granted_award.person_id', '=', sql<string>`any(${sight.personIds}::uuid[])`),
    ]),
  )
}

/** Lines with the names of those they stand for. */
export function selectLines(query: ReturnType<typeof linesInSight>) {
  return query
    .leftJoin('person', 'person.id', 'granted_award.person_id')
    .leftJoin('unit as known_unit', 'known_unit.id', 'granted_award.unit_id')
    .selectAll('granted_award')
    .select(['person.full_name as person_name', 'known_unit.name as unit_name'])
}

/** Every line, for those who compare papers with the history. */
export const allLines = (tx: Transaction<Tables>) => selectLines(linesInSight(tx, 'everything'))

/** Lines as the store reads them. */
export const asLines = (rows: readonly unknown[]): readonly StoredLine[] => z.array(storedLine).parse(rows)

function wantedLines(tx: Transaction<Tables>, wanted: Omit<LinesWanted, 'page' | 'pageSize'>, sight: Sight) {
  let query = linesInSight(tx, sight)
  for (const word of searchKey(wanted.search ?? '').split(' ')) {
    if (word !== '') query = query.where('granted_award.search_key', 'like', `%${word}%`)
  }
  if (wanted.award) query = query.where('granted_award.award', '=', wanted.award)
  if (wanted.year !== undefined) query = query.where('granted_award.year', '=', wanted.year)
  if (wanted.subject) query = query.where('granted_award.subject', '=', wanted.subject)
  if (wanted.personId) query = query.where('granted_award.person_id', '=', wanted.personId)
  if (wanted.unitIds) {
    query = query.where('granted_award.unit_id', '=', sql<string>`any(${wanted.unitIds}::uuid[])`)
  }
  return query
}

/** One page of lines, the latest decision first, each decision in its order; and how many there are. */
export async function pageOfLines(
  tx: Transaction<Tables>,
  { page, pageSize, ...wanted }: LinesWanted,
  sight: Sight,
): Promise<{ readonly lines: readonly StoredLine[]; readonly total: number }> {
  const query = wantedLines(tx, wanted, sight)
  const rows = await selectLines(query)
    .orderBy('granted_award.decided_on', 'desc')
    .orderBy('granted_award.decision_number')
    .orderBy('granted_award.ordinal')
    .orderBy('granted_award.id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const { total } = await query.select(sql<number>`count(*)::integer`.as('total')).executeTakeFirstOrThrow()
  return { lines: asLines(rows), total }
}

/** The years of the lines, the latest first. */
export async function yearsInSight(tx: Transaction<Tables>, sight: Sight): Promise<number[]> {
  const rows = await linesInSight(tx, sight)
    .select('granted_award.year')
    .distinct()
    .where('granted_award.year', 'is not', null)
    .orderBy('granted_award.year', 'desc')
    .execute()
  return rows.flatMap(({ year }) => year ?? [])
}

/** The awards of the lines, by what they are called. */
export async function kindsInSight(
  tx: Transaction<Tables>,
  sight: Sight,
): Promise<{ award: string | null; label: string }[]> {
  const rows = await linesInSight(tx, sight)
    .select(['granted_award.award', 'granted_award.award_label as label'])
    .distinct()
    .orderBy('label')
    .execute()
  return rows
}
