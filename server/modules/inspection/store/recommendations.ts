import { type SqlBool, sql, type Transaction } from 'kysely'
import { z } from 'zod'
import { deadline } from '#contract/deadline'
import { recommendationStep } from '#contract/recommendation'
import { searchKey } from '#contract/search-key'
import { type DeadlineSpan, type PlainDate, plainDate } from '#law'
import type { Tables } from '#persistence/tables'
import type { KeptState, Recommendation } from '../model/recommendation.ts'

type Tx = Transaction<Tables>

const ownAgency = sql<string>`app_tenant()`
const keptState = z.enum(['open', 'reported', 'accepted'])
const dayOrNull = (day: string | null) => (day === null ? null : plainDate(day))

/** The recommendations of some rounds, in the order they were made. */
export async function recommendationsOf(
  tx: Tx,
  inspectionIds: readonly string[],
): Promise<readonly Recommendation[]> {
  const rows = await selectRecommendations(tx)
    .where('recommendation.inspection_id', '=', sql<string>`any(${inspectionIds}::uuid[])`)
    .orderBy('recommendation.ordinal')
    .orderBy('recommendation.id')
    .execute()
  return rows.map(recommendationOf)
}

/** A recommendation; undefined when the agency has none of that id. */
export async function recommendationById(tx: Tx, id: string): Promise<Recommendation | undefined> {
  const row = await selectRecommendations(tx).where('recommendation.id', '=', id).executeTakeFirst()
  return row && recommendationOf(row)
}

/** Those that bind and are not accepted, of every round. */
export async function unfinishedRecommendations(tx: Tx): Promise<readonly Recommendation[]> {
  const rows = await bindingRecommendations(tx)
    .where('recommendation.state', '<>', 'accepted')
    .orderBy('recommendation.late_from')
    .orderBy('recommendation.id')
    .execute()
  return rows.map(recommendationOf)
}

/** Those with an open deadline whose wording may be read anew. */
export async function undoneRecommendations(
  tx: Tx,
): Promise<readonly { readonly recommendation: Recommendation; readonly year: number }[]> {
  const rows = await selectRecommendations(tx)
    .innerJoin('inspection', 'inspection.id', 'recommendation.inspection_id')
    .select('inspection.year as roundYear')
    .where('recommendation.state', '<>', 'accepted')
    .execute()
  return rows.map((row) => ({ recommendation: recommendationOf(row), year: row.roundYear }))
}

/** Which recommendations are looked for. */
export interface RecommendationsWanted {
  readonly filter: 'unfinished' | 'late' | 'open' | 'reported' | 'accepted' | 'all'
  readonly search?: string | undefined
  readonly unitId?: string | undefined
  readonly page: number
  readonly pageSize: number
}

/** One page of those that bind, over all rounds: late ones first, then by deadline; and how many of each kind there are. */
export async function pageOfRecommendations(
  tx: Tx,
  { filter, page, pageSize, ...wanted }: RecommendationsWanted,
  today: PlainDate,
): Promise<{
  readonly recommendations: readonly Recommendation[]
  readonly counts: Readonly<Record<RecommendationsWanted['filter'], number>>
}> {
  const query = wantedRecommendations(tx, wanted)
  const rows = await query
    .where(filters[filter](today))
    .orderBy(sql`recommendation.state = 'accepted'`)
    .orderBy(sql`recommendation.state = 'reported'`)
    .orderBy(sql`recommendation.late_from asc nulls last`)
    .orderBy('recommendation.ordinal')
    .orderBy('recommendation.id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const counts = await sql<Record<RecommendationsWanted['filter'], number>>`select ${sql.join(
    Object.entries(filters).map(
      ([name, of]) => sql`count(*) filter (where ${of(today)})::integer as ${sql.id(name)}`,
    ),
  )} from (${query}) as recommendation`.execute(tx)
  const [counted] = counts.rows
  if (!counted) throw new RangeError('a count has one row')
  return { recommendations: rows.map(recommendationOf), counts: counted }
}

const isLate = (today: PlainDate) =>
  sql<SqlBool>`(recommendation.state = 'open' and recommendation.late_from <= ${today}::date)`

const filters: Readonly<
  Record<RecommendationsWanted['filter'], (today: PlainDate) => ReturnType<typeof isLate>>
> = {
  unfinished: () => sql<SqlBool>`recommendation.state <> 'accepted'`,
  late: isLate,
  open: () => sql<SqlBool>`recommendation.state = 'open'`,
  reported: () => sql<SqlBool>`recommendation.state = 'reported'`,
  accepted: () => sql<SqlBool>`recommendation.state = 'accepted'`,
  all: () => sql<SqlBool>`true`,
}

function wantedRecommendations(tx: Tx, { search, unitId }: Pick<RecommendationsWanted, 'search' | 'unitId'>) {
  let query = bindingRecommendations(tx)
  for (const word of searchKey(search ?? '').split(' ')) {
    if (word !== '') query = query.where('recommendation.search_key', 'like', `%${word}%`)
  }
  return unitId === undefined ? query : query.where('recommendation.unit_id', '=', unitId)
}

function bindingRecommendations(tx: Tx) {
  return selectRecommendations(tx).where(
    sql<SqlBool>`exists (select 1 from inspection where inspection.id = recommendation.inspection_id and inspection.state = 'concluded')`,
  )
}

/** The units that are asked by those that bind, for the filter. */
export async function unitsAsked(tx: Tx): Promise<readonly string[]> {
  const rows = await bindingRecommendations(tx).clearSelect().select('unit_id').distinct().execute()
  return rows.map(({ unit_id }) => unit_id)
}

function selectRecommendations(tx: Tx) {
  return tx.selectFrom('recommendation').selectAll('recommendation')
}

type Row = Awaited<ReturnType<ReturnType<typeof selectRecommendations>['executeTakeFirstOrThrow']>>

function recommendationOf(row: Row): Recommendation {
  return {
    id: row.id,
    inspectionId: row.inspection_id,
    visitId: row.visit_id,
    content: row.content,
    unitId: row.unit_id,
    deadline: deadline.parse(row.deadline),
    startsOn: dayOrNull(row.starts_on),
    lateFrom: dayOrNull(row.late_from),
    waitsFor: row.waits_for,
    waitingSince: dayOrNull(row.waiting_since),
    state: keptState.parse(row.state),
    report: row.report,
    reportedOn: dayOrNull(row.reported_on),
    reportedByName: row.reported_by_name,
    returnReason: row.return_reason,
    acceptedOn: dayOrNull(row.accepted_on),
    acceptedByName: row.accepted_by_name,
    version: row.version,
  }
}

/** What happened to a recommendation. */
export type Step = z.infer<typeof recommendationStep>

/** What happened to some recommendations, the first thing first. */
export async function stepsOf(
  tx: Tx,
  recommendationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Step[]>> {
  const rows = await tx
    .selectFrom('recommendation_step')
    .select(['recommendation_id as of', 'kind', 'body', 'at', 'by_name as byName'])
    .where('recommendation_id', '=', sql<string>`any(${recommendationIds}::uuid[])`)
    .orderBy('at')
    .execute()
  const steps = rows.map(({ of, ...row }) => ({
    of,
    step: recommendationStep.parse({ ...row, at: row.at.toISOString() }),
  }))
  const byId = Map.groupBy(steps, ({ of }) => of)
  return new Map([...byId].map(([id, own]) => [id, own.map(({ step }) => step)]))
}

/** What is written of a recommendation. */
export type RecommendationContent = Pick<
  Recommendation,
  'content' | 'unitId' | 'deadline' | 'startsOn' | 'lateFrom' | 'waitsFor' | 'waitingSince'
>

/** Writes a new recommendation behind the others of its round; answers its id. */
export async function insertRecommendation(
  tx: Tx,
  place: Pick<Recommendation, 'inspectionId' | 'visitId'>,
  content: RecommendationContent,
): Promise<string> {
  const { inspectionId, visitId } = place
  const { id } = await tx
    .insertInto('recommendation')
    .values({
      tenant_id: ownAgency,
      inspection_id: inspectionId,
      visit_id: visitId,
      ordinal: sql<number>`(select coalesce(max(r.ordinal), 0) + 1 from recommendation r where r.inspection_id = ${inspectionId})`,
      state: 'open',
      ...contentColumns(content),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Rewrites what a recommendation asks, of whom and by when. */
export async function updateRecommendation(
  tx: Tx,
  id: string,
  content: RecommendationContent,
): Promise<void> {
  await tx
    .updateTable('recommendation')
    .set((row) => ({ ...contentColumns(content), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** What comes of reading a deadline anew, or of its event; nobody has changed the recommendation. */
export async function retimeRecommendation(
  tx: Tx,
  id: string,
  { deadline: due, startsOn, lateFrom, waitsFor }: Pick<Recommendation, 'deadline' | keyof DeadlineSpan>,
): Promise<void> {
  await tx
    .updateTable('recommendation')
    .set({ deadline: JSON.stringify(due), starts_on: startsOn, late_from: lateFrom, waits_for: waitsFor })
    .where('id', '=', id)
    .execute()
}

function contentColumns({ content, unitId, deadline: due, ...span }: RecommendationContent) {
  return {
    content,
    unit_id: unitId,
    deadline: JSON.stringify(due),
    starts_on: span.startsOn,
    late_from: span.lateFrom,
    waits_for: span.waitsFor,
    waiting_since: span.waitingSince,
    search_key: searchKey(content),
  }
}

/** What changes of a recommendation by a move. */
export interface MovedRecommendation {
  readonly state: KeptState
  readonly report?: string
  readonly reportedOn?: PlainDate
  readonly reportedByName?: string
  readonly returnReason?: string | null
  readonly acceptedOn?: PlainDate | null
  readonly acceptedByName?: string | null
}

/** Writes where a recommendation stands from now on, and what happened. */
export async function saveMove(
  tx: Tx,
  id: string,
  { to, step }: { readonly to: MovedRecommendation; readonly step: Omit<Step, 'at'> & { readonly at: Date } },
): Promise<void> {
  const columns = Object.entries({
    state: to.state,
    report: to.report,
    reported_on: to.reportedOn,
    reported_by_name: to.reportedByName,
    return_reason: to.returnReason,
    accepted_on: to.acceptedOn,
    accepted_by_name: to.acceptedByName,
  }).filter(([, value]) => value !== undefined)
  await tx
    .updateTable('recommendation')
    .set((row) => ({ ...Object.fromEntries(columns), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
  const { kind, body, at, byName } = step
  await tx
    .insertInto('recommendation_step')
    .values({ tenant_id: ownAgency, recommendation_id: id, kind, body, at, by_name: byName })
    .execute()
}

/** Takes a recommendation out. */
export async function deleteRecommendation(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('recommendation').where('id', '=', id).execute()
}
