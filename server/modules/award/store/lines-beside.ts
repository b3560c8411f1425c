import { sql, type Transaction } from 'kysely'
import type { AwardeeMatch } from '#contract/granted-award'
import type { Tables } from '#persistence/tables'
import type { HistoryLine } from '../model/recorded-lines.ts'
import { allLines, asLines, type StoredLine } from './lines.ts'

/** The lines that were made of a paper. */
export async function linesOfPaper(
  tx: Transaction<Tables>,
  paperId: string,
): Promise<readonly HistoryLine[]> {
  const rows = await allLines(tx).where('granted_award.paper_id', '=', paperId).execute()
  return asLines(rows).map(asHistory)
}

/** The lines of some years; those without a year too, where one of the years is null. */
export async function linesOfYears(
  tx: Transaction<Tables>,
  years: readonly (number | null)[],
): Promise<readonly HistoryLine[]> {
  if (years.length === 0) return []
  const known = [...new Set(years.flatMap((year) => year ?? []))]
  const rows = await allLines(tx)
    .where(
      sql<boolean>`(granted_award.year = any(${known}::integer[])
        or ${years.includes(null)}::boolean and granted_award.year is null)`,
    )
    .execute()
  return asLines(rows).map(asHistory)
}

const asHistory = (line: StoredLine): HistoryLine => ({
  id: line.id,
  paperId: line.paper_id,
  ordinal: line.ordinal,
  award: line.award,
  awardLabel: line.award_label,
  name: line.name,
  unit: line.unit,
  year: line.year,
  match: matchOf(line),
})

/** Whom a line stands for, under the name of today. */
export function matchOf({
  match,
  person_id,
  person_name,
  unit_id,
  unit_name,
  name,
}: StoredLine): AwardeeMatch {
  if (match === 'person' && person_id)
    return { kind: 'person', personId: person_id, name: person_name ?? name }
  if (match === 'unit' && unit_id) return { kind: 'unit', unitId: unit_id, name: unit_name ?? name }
  return match === 'agency' ? { kind: 'agency', name } : { kind: 'outside' }
}
