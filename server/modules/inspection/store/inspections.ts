import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import { checkOutcome, memberPart } from '#contract/inspection'
import { plainDate } from '#law'
import type { Tables } from '#persistence/tables'
import { type Inspection, type Member, type Result, resultsBy, type Visit } from '../model/inspection.ts'

type Tx = Transaction<Tables>

const inspectionState = z.enum(['draft', 'awaitingSignature', 'concluded'])
const results = z.array(z.object({ content: z.string(), outcome: checkOutcome.nullable(), note: z.string() }))

const dayOrNull = (day: string | null) => (day === null ? null : plainDate(day))

/** The rounds of a year, of all years when left out; the latest first. */
export async function inspectionsOfYear(tx: Tx, year?: number): Promise<readonly Inspection[]> {
  let query = selectInspections(tx).orderBy('starts_on', 'desc').orderBy('id')
  if (year !== undefined) query = query.where('year', '=', year)
  return (await query.execute()).map(inspectionOf)
}

/** Some rounds; those that the agency does not have are left out. */
export async function inspectionsByIds(tx: Tx, ids: readonly string[]): Promise<readonly Inspection[]> {
  const rows = await selectInspections(tx).where('id', '=', sql<string>`any(${ids}::uuid[])`).execute()
  return rows.map(inspectionOf)
}

/** Holds a round until the end of the transaction, so that two changes of it wait for each other. */
export async function lockInspection(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('inspection').select('id').where('id', '=', id).forUpdate().execute()
}

/** The years that have rounds, the latest first. */
export async function yearsOfInspections(tx: Tx): Promise<readonly number[]> {
  const rows = await tx.selectFrom('inspection').select('year').distinct().orderBy('year', 'desc').execute()
  return rows.map(({ year }) => year)
}

/** The teams of some rounds, by round, each in its order. */
export async function teamsOf(
  tx: Tx,
  inspectionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Member[]>> {
  const rows = await tx
    .selectFrom('inspection_member')
    .select(['inspection_id as of', 'person_id as personId', 'name', 'position', 'part'])
    .where('inspection_id', '=', sql<string>`any(${inspectionIds}::uuid[])`)
    .orderBy('ordinal')
    .execute()
  const teams = [...Map.groupBy(rows, (row) => row.of)]
  return new Map(
    teams.map(([of, team]) => [
      of,
      team.map(({ of: _, ...member }) => ({ ...member, part: memberPart.parse(member.part) })),
    ]),
  )
}

/** The visits of some rounds, each in its order. */
export async function visitsOf(
  tx: Tx,
  inspections: readonly Pick<Inspection, 'id' | 'checklist'>[],
): Promise<readonly Visit[]> {
  const checklists = new Map(inspections.map(({ id, checklist }) => [id, checklist]))
  const rows = await tx
    .selectFrom('inspection_visit')
    .selectAll()
    .where('inspection_id', '=', sql<string>`any(${[...checklists.keys()]}::uuid[])`)
    .orderBy('inspection_id')
    .orderBy('ordinal')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    inspectionId: row.inspection_id,
    unitId: row.unit_id,
    plannedOn: dayOrNull(row.planned_on),
    place: row.place,
    heldOn: dayOrNull(row.held_on),
    attendance: row.attendance,
    results: resultsBy(
      checklists.get(row.inspection_id) ?? [],
      results.parse(row.results) as readonly Result[],
    ),
    strengths: row.strengths,
    shortcomings: row.shortcomings,
    version: row.version,
  }))
}

function selectInspections(tx: Tx) {
  return tx.selectFrom('inspection').selectAll()
}

type Row = Awaited<ReturnType<ReturnType<typeof selectInspections>['executeTakeFirstOrThrow']>>

function inspectionOf(row: Row): Inspection {
  return {
    id: row.id,
    year: row.year,
    title: row.title,
    basis: row.basis,
    startsOn: plainDate(row.starts_on),
    endsOn: plainDate(row.ends_on),
    checklist: row.checklist,
    state: inspectionState.parse(row.state),
    summary: row.summary,
    submittedOn: dayOrNull(row.submitted_on),
    submittedByName: row.submitted_by_name,
    number: row.number,
    concludedOn: dayOrNull(row.concluded_on),
    concludedByName: row.concluded_by_name,
    version: row.version,
  }
}
