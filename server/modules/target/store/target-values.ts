import type { Transaction } from 'kysely'
import type { TargetValueKind } from '#contract/target'
import type { PlainDate } from '#law'
import type { Tables } from '#persistence/tables'

/** One value that was typed in; null hundredths say that nothing is known any more. */
export interface TypedValue {
  readonly targetId: string
  readonly kind: TargetValueKind
  readonly hundredths: number | null
  readonly asOf: string
  readonly note: string | null
  readonly enteredAt: Date
  readonly enteredByName: string
}

const columns = [
  'target_id as targetId',
  'kind',
  'hundredths',
  'as_of as asOf',
  'note',
  'entered_at as enteredAt',
  'entered_by_name as enteredByName',
] as const

/** The values that hold of some targets: the last of each kind. */
export async function lastValues(
  tx: Transaction<Tables>,
  targetIds: readonly string[],
): Promise<readonly TypedValue[]> {
  if (targetIds.length === 0) return []
  const found = await tx
    .selectFrom('target_value')
    .distinctOn(['target_id', 'kind'])
    .select(columns)
    .where('target_id', 'in', targetIds)
    .orderBy('target_id')
    .orderBy('kind')
    .orderBy('position', 'desc')
    .execute()
  return found.map((value) => ({ ...value, kind: value.kind as TargetValueKind }))
}

/** Everything that was typed in of a target, the latest first. */
export async function valuesOf(tx: Transaction<Tables>, targetId: string): Promise<readonly TypedValue[]> {
  const found = await tx
    .selectFrom('target_value')
    .select(columns)
    .where('target_id', '=', targetId)
    .orderBy('position', 'desc')
    .limit(200)
    .execute()
  return found.map((value) => ({ ...value, kind: value.kind as TargetValueKind }))
}

/** Writes down what someone typed in. */
export async function insertValue(
  tx: Transaction<Tables>,
  agencyId: string,
  value: Omit<TypedValue, 'asOf'> & { readonly asOf: PlainDate },
): Promise<void> {
  await tx
    .insertInto('target_value')
    .values({
      tenant_id: agencyId,
      target_id: value.targetId,
      kind: value.kind,
      hundredths: value.hundredths,
      as_of: value.asOf,
      note: value.note,
      entered_at: value.enteredAt,
      entered_by_name: value.enteredByName,
    })
    .execute()
}
