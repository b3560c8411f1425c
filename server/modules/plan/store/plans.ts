import { sql, type Transaction } from 'kysely'
import type { Tables } from '#persistence/tables'
import type { KnownPlan } from '../model/same-plan.ts'

/** What a plan says of itself. */
export interface PlanRecord {
  readonly id: string
  readonly year: number
  readonly title: string
  readonly typeCode: string | null
  readonly number: string | null
  readonly symbol: string | null
  readonly issuedOn: string | null
  readonly paperId: string
  readonly createdAt: Date
  readonly revision: number
}

const recorded = [
  'plan.id',
  'plan.year',
  'plan.title',
  'plan.type_code as typeCode',
  'plan.number',
  'plan.symbol',
  'plan.issued_on as issuedOn',
  'plan.paper_id as paperId',
  'plan.created_at as createdAt',
  'plan.revision',
] as const

/** A plan; undefined when the agency has none of that id. */
export function planById(tx: Transaction<Tables>, planId: string): Promise<PlanRecord | undefined> {
  return tx.selectFrom('plan').select(recorded).where('id', '=', planId).executeTakeFirst()
}

/** All plans of the agency, the latest year first. */
export function allPlans(tx: Transaction<Tables>): Promise<readonly PlanRecord[]> {
  return tx
    .selectFrom('plan')
    .select(recorded)
    .orderBy('year', 'desc')
    .orderBy('created_at', 'desc')
    .execute()
}

/** The plans that a paper may be another copy of; a plan remembers every paper that was committed to it. */
export function plansBeside(
  tx: Transaction<Tables>,
  paperId: string,
): Promise<readonly (KnownPlan & { readonly paperId: string })[]> {
  return tx
    .selectFrom('plan')
    .select([...recorded])
    .select(
      sql<boolean>`plan.paper_id = ${paperId} or exists (select from plan_draft
        where plan_draft.plan_id = plan.id and plan_draft.paper_id = ${paperId})`.as('isOfPaper'),
    )
    .orderBy('created_at', 'desc')
    .execute()
}

/** One commit at a time in an agency: two copies of one paper must not become two plans. */
export async function lockCommits(tx: Transaction<Tables>, agencyId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`plan.commit ${agencyId}`}, 0))`.execute(tx)
}

/** The face of a plan, as its paper prints it. */
export interface PlanFace {
  readonly year: number
  readonly title: string
  readonly typeCode: string | null
  readonly number: string | null
  readonly symbol: string | null
  readonly issuedOn: string | null
  readonly paperId: string
}

/** Makes a plan. */
export async function insertPlan(
  tx: Transaction<Tables>,
  { year, title, typeCode, number, symbol, issuedOn, paperId }: PlanFace,
  { agencyId, accountId, now }: { agencyId: string; accountId: string; now: Date },
): Promise<string> {
  const { id } = await tx
    .insertInto('plan')
    .values({
      tenant_id: agencyId,
      year,
      title,
      type_code: typeCode,
      number,
      symbol,
      issued_on: issuedOn,
      paper_id: paperId,
      created_at: now,
      created_by: accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Gives a plan the face of its newer paper, if it differs. */
export async function setPlanFace(tx: Transaction<Tables>, planId: string, face: PlanFace): Promise<void> {
  const { year, title, typeCode, number, symbol, issuedOn, paperId } = face
  await sql`update plan set year = ${year}, title = ${title}, type_code = ${typeCode}, number = ${number},
      symbol = ${symbol}, issued_on = ${issuedOn}, paper_id = ${paperId}, revision = revision + 1
    where id = ${planId} and (year, title, type_code, number, symbol, issued_on, paper_id)
      is distinct from (${year}::integer, ${title}::text, ${typeCode}::text, ${number}::text, ${symbol}::text,
        ${issuedOn}::text, ${paperId}::uuid)`.execute(tx)
}

/** Holds the plan of a task before the task, in the order in which every change of a task does. */
export async function lockPlanOfTask(tx: Transaction<Tables>, taskId: string): Promise<void> {
  await tx
    .selectFrom('plan')
    .select('plan.id')
    .where('plan.id', '=', (of) => of.selectFrom('task').select('plan_id').where('task.id', '=', taskId))
    .forUpdate()
    .execute()
}

/** Holds plans, in one order. */
export async function lockPlans(tx: Transaction<Tables>, planIds: readonly string[]): Promise<void> {
  if (planIds.length === 0) return
  await tx.selectFrom('plan').select('id').where('id', 'in', planIds).orderBy('id').forUpdate().execute()
}

/**
 * A stamp that changes whenever the page of a plan would: with the revision of the plan and with the names of the
 * units. Undefined when the agency has no such plan.
 */
export async function planStamp(tx: Transaction<Tables>, planId: string): Promise<string | undefined> {
  const { rows } = await sql<{ stamp: string }>`
    select plan.revision || ' ' || (${unitStamp}) as stamp from plan where plan.id = ${planId}`.execute(tx)
  return rows[0]?.stamp
}

/** The same for pages over all plans and drafts of the agency. */
export async function yearsStamp(tx: Transaction<Tables>): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select (select count(*) || ' ' || coalesce(sum(revision), 0) from plan) || ' ' ||
      (select count(*) || ' ' || coalesce(sum(version), 0) from plan_draft) || ' ' || (${unitStamp}) as stamp`.execute(
    tx,
  )
  return rows[0]?.stamp ?? ''
}

const unitStamp = sql`
  select coalesce(md5(string_agg(unit.id || ' ' || unit.version || ' ' || unit.name || ' ' || unit.kind || ' ' ||
    unit.valid_from || ' ' || coalesce(unit.valid_until::text, ''), ';' order by unit.id)), '') from unit`
