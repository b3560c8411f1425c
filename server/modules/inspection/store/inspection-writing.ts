import { sql, type Transaction } from 'kysely'
import type { PlainDate } from '#law'
import type { Tables } from '#persistence/tables'
import type { Inspection, Member, Result, Visit } from '../model/inspection.ts'

type Tx = Transaction<Tables>

/** The agency that the transaction acts for. */
const ownAgency = sql<string>`app_tenant()`

/** What a person gives of a round. */
export type InspectionContent = Pick<
  Inspection,
  'year' | 'title' | 'basis' | 'startsOn' | 'endsOn' | 'checklist'
>

/** A unit to be visited, as planned. */
export interface PlannedVisit {
  readonly unitId: string
  readonly plannedOn: string | null
  readonly place: string
}

/** Writes a new round; answers its id. */
export async function insertInspection(
  tx: Tx,
  content: InspectionContent,
  by: { readonly now: Date; readonly name: string },
): Promise<string> {
  const { id } = await tx
    .insertInto('inspection')
    .values({
      tenant_id: ownAgency,
      ...contentColumns(content),
      state: 'draft',
      created_at: by.now,
      created_by_name: by.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Rewrites what was planned of a round. */
export async function updateInspection(tx: Tx, id: string, content: InspectionContent): Promise<void> {
  await tx
    .updateTable('inspection')
    .set((row) => ({ ...contentColumns(content), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

function contentColumns({ year, title, basis, startsOn, endsOn, checklist }: InspectionContent) {
  return { year, title, basis, starts_on: startsOn, ends_on: endsOn, checklist: [...checklist] }
}

/** The team of a round from now on. */
export async function replaceMembers(
  tx: Tx,
  inspectionId: string,
  members: readonly Member[],
): Promise<void> {
  await tx.deleteFrom('inspection_member').where('inspection_id', '=', inspectionId).execute()
  if (members.length === 0) return
  const rows = members.map(({ personId, name, position, part }, at) => ({
    tenant_id: ownAgency,
    inspection_id: inspectionId,
    person_id: personId,
    name,
    position,
    part,
    ordinal: at + 1,
  }))
  await tx.insertInto('inspection_member').values(rows).execute()
}

/** The units of a round from now on; those that stay keep what was found there. */
export async function replaceVisits(
  tx: Tx,
  inspectionId: string,
  visits: readonly PlannedVisit[],
): Promise<void> {
  const unitIds = visits.map(({ unitId }) => unitId)
  await tx
    .deleteFrom('inspection_visit')
    .where('inspection_id', '=', inspectionId)
    .where('unit_id', '<>', sql<string>`all(${unitIds}::uuid[])`)
    .execute()
  if (visits.length === 0) return
  const rows = visits.map(({ unitId, plannedOn, place }, at) => ({
    tenant_id: ownAgency,
    inspection_id: inspectionId,
    unit_id: unitId,
    planned_on: plannedOn,
    place,
    ordinal: at + 1,
  }))
  await tx
    .insertInto('inspection_visit')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'inspection_id', 'unit_id']).doUpdateSet((row) => ({
        planned_on: row.ref('excluded.planned_on'),
        place: row.ref('excluded.place'),
        ordinal: row.ref('excluded.ordinal'),
      })),
    )
    .execute()
}

/** What was seen at a unit. */
export interface RecordedVisit {
  readonly heldOn: string
  readonly place: string
  readonly attendance: string
  readonly results: readonly Result[]
  readonly strengths: string
  readonly shortcomings: string
}

/** Writes what a visit found; whoever still looks at its round as it was must not write the former place back. */
export async function saveVisit(
  tx: Tx,
  { id, inspectionId }: Pick<Visit, 'id' | 'inspectionId'>,
  recorded: RecordedVisit,
): Promise<void> {
  const { heldOn, place, attendance, results, strengths, shortcomings } = recorded
  await tx
    .updateTable('inspection_visit')
    .set((row) => ({
      held_on: heldOn,
      place,
      attendance,
      results: JSON.stringify(results),
      strengths,
      shortcomings,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
  await raiseVersion(tx, inspectionId)
}

/** What belongs to a round has changed: whoever still looks at it as it was must not send that on. */
export async function raiseVersion(tx: Tx, inspectionId: string): Promise<void> {
  await tx
    .updateTable('inspection')
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('id', '=', inspectionId)
    .execute()
}

/** Where the conclusion of a round stands from now on. */
export async function saveConclusion(
  tx: Tx,
  id: string,
  conclusion: Partial<
    Pick<
      Inspection,
      'summary' | 'submittedOn' | 'submittedByName' | 'number' | 'concludedOn' | 'concludedByName'
    >
  > &
    Pick<Inspection, 'state'>,
): Promise<void> {
  const columns = Object.entries({
    state: conclusion.state,
    summary: conclusion.summary,
    submitted_on: conclusion.submittedOn,
    submitted_by_name: conclusion.submittedByName,
    number: conclusion.number,
    concluded_on: conclusion.concludedOn,
    concluded_by_name: conclusion.concludedByName,
  }).filter(([, value]) => value !== undefined)
  await tx
    .updateTable('inspection')
    .set((row) => ({ ...Object.fromEntries(columns), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** From this day on the recommendations of a round bind, and those that wait for others wait. */
export async function bindRecommendations(tx: Tx, inspectionId: string, from: PlainDate): Promise<void> {
  await tx
    .updateTable('recommendation')
    .set({ waiting_since: from })
    .where('inspection_id', '=', inspectionId)
    .where('waits_for', 'is not', null)
    .execute()
}

/** Takes a round out with all that it holds. */
export async function deleteInspection(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('inspection').where('id', '=', id).execute()
}
