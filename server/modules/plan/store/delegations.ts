import { type SqlBool, sql, type Transaction } from 'kysely'
import { type PlainDate, plainDate } from '#law'
import type { Tables } from '#persistence/tables'

/** A delegation as it is kept; `validUntil` is exclusive. */
export interface DelegationRecord {
  readonly id: string
  readonly unitId: string
  readonly personId: string
  readonly personName: string
  readonly task: { readonly id: string; readonly title: string } | null
  readonly validFrom: PlainDate
  readonly validUntil: PlainDate
  readonly note: string
  readonly headName: string
  /** Who that is; null where nobody headed the unit. */
  readonly headPersonId: string | null
  readonly givenByName: string
  readonly isRevoked: boolean
  readonly version: number
}

const selectDelegations = (tx: Transaction<Tables>) =>
  tx
    .selectFrom('delegation')
    .innerJoin('person', 'person.id', 'delegation.person_id')
    .leftJoin('task', 'task.id', 'delegation.task_id')
    .select([
      'delegation.id',
      'delegation.unit_id as unitId',
      'delegation.person_id as personId',
      'person.full_name as personName',
      'delegation.task_id as taskId',
      'task.title as taskTitle',
      'delegation.valid_from as validFrom',
      'delegation.valid_until as validUntil',
      'delegation.note',
      'delegation.head_name as headName',
      'delegation.head_person_id as headPersonId',
      'delegation.given_by_name as givenByName',
      'delegation.revoked_at as revokedAt',
      'delegation.version',
    ])
    .orderBy('delegation.valid_from')
    .orderBy('delegation.id')

async function found(query: ReturnType<typeof selectDelegations>): Promise<readonly DelegationRecord[]> {
  const rows = await query.execute()
  return rows.map(({ taskId, taskTitle, revokedAt, ...row }) => ({
    ...row,
    task: taskId === null ? null : { id: taskId, title: taskTitle ?? '' },
    validFrom: plainDate(row.validFrom),
    validUntil: plainDate(row.validUntil),
    isRevoked: revokedAt !== null,
  }))
}

/** Those in force on a day or later, of some units or in which a person acts. */
export function standingDelegations(
  tx: Transaction<Tables>,
  { unitIds, personId }: { readonly unitIds: readonly string[]; readonly personId: string | null },
  day: PlainDate,
): Promise<readonly DelegationRecord[]> {
  return found(
    selectDelegations(tx)
      .where('delegation.revoked_at', 'is', null)
      .where('delegation.valid_until', '>', day)
      .where((of) =>
        of.or([
          sql<SqlBool>`delegation.unit_id = any(${unitIds}::uuid[])`,
          sql<SqlBool>`delegation.person_id = ${personId}::uuid`,
        ]),
      ),
  )
}

/** Those in force on a day in which a person acts. */
export async function delegationsOfPerson(
  tx: Transaction<Tables>,
  personId: string,
  day: PlainDate,
): Promise<
  readonly (Pick<DelegationRecord, 'unitId' | 'headName' | 'headPersonId'> & {
    readonly taskId: string | null
  })[]
> {
  return tx
    .selectFrom('delegation')
    .select([
      'unit_id as unitId',
      'task_id as taskId',
      'head_name as headName',
      'head_person_id as headPersonId',
    ])
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .where('valid_from', '<=', day)
    .where('valid_until', '>', day)
    .orderBy('id')
    .execute()
}

/** One at a time of a unit: what two people give at once must not be given twice. */
export async function lockDelegationsOf(tx: Transaction<Tables>, unitId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`plan.delegate ${unitId}`}, 0))`.execute(tx)
}

/** A delegation, held; undefined when the agency has none of that id. */
export async function lockedDelegation(
  tx: Transaction<Tables>,
  id: string,
): Promise<DelegationRecord | undefined> {
  await tx.selectFrom('delegation').select('id').where('id', '=', id).forUpdate().execute()
  const [delegation] = await found(selectDelegations(tx).where('delegation.id', '=', id))
  return delegation
}

/** A delegation to be kept. */
export interface NewDelegation
  extends Pick<
    DelegationRecord,
    'unitId' | 'personId' | 'validFrom' | 'validUntil' | 'note' | 'headName' | 'headPersonId' | 'givenByName'
  > {
  readonly taskId: string | null
}

/** Keeps a delegation. */
export async function insertDelegation(
  tx: Transaction<Tables>,
  given: NewDelegation,
  { agencyId, now }: { readonly agencyId: string; readonly now: Date },
): Promise<string> {
  const { id } = await tx
    .insertInto('delegation')
    .values({
      tenant_id: agencyId,
      unit_id: given.unitId,
      person_id: given.personId,
      task_id: given.taskId,
      valid_from: given.validFrom,
      valid_until: given.validUntil,
      note: given.note,
      head_name: given.headName,
      head_person_id: given.headPersonId,
      given_by_name: given.givenByName,
      given_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Takes a delegation back. */
export async function revoke(tx: Transaction<Tables>, id: string, now: Date): Promise<void> {
  await tx
    .updateTable('delegation')
    .set((of) => ({ revoked_at: now, version: of('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** From here on the audit keeps another name for who acts in this transaction. */
export async function signAs(tx: Transaction<Tables>, name: string): Promise<void> {
  await sql`select set_config('app.actor_name', ${name}, true)`.execute(tx)
}
