import { sql } from 'kysely'
import { type LocalLevel, localLevel } from '#contract/regulation'
import {
  isLocalAnswer,
  isLocalSlot,
  type LocalSlotId,
  type LocalValues,
  type PlainDate,
  plainDate,
} from '#law'
import type { Operation } from '#platform/operation'
import type { LocalRule } from '../model/local-rule.ts'

type Tx = Operation['tx']

/** Every rule of the agency, latest first. */
export async function allRules(tx: Tx): Promise<readonly LocalRule[]> {
  return asRules(await tx.selectFrom('local_rule').selectAll().orderBy('valid_from', 'desc').execute())
}

/** The rules of one slot, latest first, until the transaction ends for this one alone. */
export async function lockedRules(tx: Tx, slot: LocalSlotId): Promise<readonly LocalRule[]> {
  await sql`select pg_advisory_xact_lock(hashtext('local_rule:' || ${slot}), hashtext(app_tenant()::text))`.execute(
    tx,
  )
  return asRules(
    await tx
      .selectFrom('local_rule')
      .selectAll()
      .where('slot', '=', slot)
      .orderBy('valid_from', 'desc')
      .execute(),
  )
}

interface Row {
  readonly id: string
  readonly slot: string
  readonly value: unknown
  readonly citation: string
  readonly level: string
  readonly instrument: string | null
  readonly valid_from: string
  readonly valid_until: string | null
  readonly version: number
}

/** A rule for a slot that the law no longer knows, or with an answer it no longer has, says nothing. */
function asRules(rows: readonly Row[]): readonly LocalRule[] {
  return rows.flatMap(({ slot, value, ...row }) =>
    isLocalSlot(slot) && isLocalAnswer(slot, value)
      ? [
          {
            id: row.id,
            slot,
            value,
            citation: row.citation,
            level: localLevel.parse(row.level),
            instrument: row.instrument,
            validFrom: plainDate(row.valid_from),
            validUntil: row.valid_until === null ? null : plainDate(row.valid_until),
            version: row.version,
          },
        ]
      : [],
  )
}

export async function insertRule(
  tx: Tx,
  rule: {
    readonly slot: LocalSlotId
    readonly value: NonNullable<LocalValues[LocalSlotId]>
    readonly citation: string
    readonly level: LocalLevel
    readonly instrument: string | null
    readonly validFrom: PlainDate
  },
): Promise<void> {
  await tx
    .insertInto('local_rule')
    .values({
      tenant_id: sql<string>`app_tenant()`,
      slot: rule.slot,
      value: JSON.stringify(rule.value),
      citation: rule.citation,
      level: rule.level,
      instrument: rule.instrument,
      valid_from: rule.validFrom,
    })
    .execute()
}

/** Sets the day from which a rule no longer holds; null for none. */
export async function endRule(tx: Tx, id: string, until: PlainDate | null): Promise<void> {
  await tx
    .updateTable('local_rule')
    .set((row) => ({ valid_until: until, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export async function deleteRule(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('local_rule').where('id', '=', id).execute()
}
