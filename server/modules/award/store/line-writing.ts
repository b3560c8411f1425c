import { sql, type Transaction } from 'kysely'
import { searchKey } from '#contract/search-key'
import type { PlainDate } from '#law'
import type { Tables } from '#persistence/tables'

/** A line of the history to be written; `knownAs` is what the one it stands for is called in the agency. */
export interface LineToWrite {
  readonly id: string
  readonly ordinal: number
  readonly award: string | null
  readonly awardLabel: string
  readonly subject: string
  readonly name: string
  readonly position: string | null
  readonly unit: string | null
  readonly year: number | null
  readonly match: string
  readonly personId: string | null
  readonly unitId: string | null
  readonly knownAs: string
}

/** What all lines of one paper share. */
interface Recording {
  readonly agencyId: string
  readonly paperId: string
  readonly number: string | null
  readonly decidedOn: PlainDate
  readonly decidedBy: string | null
  readonly recordedAt: Date
  readonly recordedByName: string
}

/** One recording at a time of one paper, and none while its text is corrected: a second click finds the lines there. */
export async function lockPaper(tx: Transaction<Tables>, paperId: string): Promise<void> {
  await tx.selectFrom('paper').select('id').where('id', '=', paperId).forNoKeyUpdate().execute()
}

/** Adds lines in one statement, however many there are. */
export async function insertLines(
  tx: Transaction<Tables>,
  lines: readonly LineToWrite[],
  recording: Recording,
): Promise<void> {
  if (lines.length === 0) return
  const rows = lines.map((line) => wholeLine(line, recording))
  await sql`insert into granted_award
    select * from jsonb_populate_recordset(null::granted_award, ${JSON.stringify(rows)}::jsonb)`.execute(tx)
}

function wholeLine(line: LineToWrite, recording: Recording): Readonly<Record<string, unknown>> {
  const { awardLabel, personId, unitId, knownAs, ...own } = line
  const { agencyId, paperId, number, decidedOn, decidedBy, recordedAt, recordedByName } = recording
  const words = [line.name, knownAs, line.position, line.unit, awardLabel, line.year, number, decidedBy]
  return {
    ...own,
    tenant_id: agencyId,
    award_label: awardLabel,
    person_id: personId,
    unit_id: unitId,
    decision_number: number,
    decided_on: decidedOn,
    decided_by: decidedBy,
    paper_id: paperId,
    search_key: searchKey(words.filter((word) => word !== null).join(' ')),
    recorded_at: recordedAt,
    recorded_by_name: recordedByName,
  }
}

/** Deletes lines; answers how many there were. */
export async function deleteLines(tx: Transaction<Tables>, ids: readonly string[]): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('granted_award')
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
