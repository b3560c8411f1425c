import { type RawBuilder, sql } from 'kysely'
import { isPlainDate, type PlainDate, plainDate } from '#law'

/** Rows whose days include a day, by the table's name or alias. */
export function inForceOn(table: string, day: PlainDate): RawBuilder<boolean> {
  const from = sql.ref(`${table}.valid_from`)
  const until = sql.ref(`${table}.valid_until`)
  return sql<boolean>`(${from} <= ${day} and (${until} is null or ${until} > ${day}))`
}

/** The agency that the transaction acts for, as a value to insert. */
export const ownAgency = sql<string>`app_tenant()`

/** A day of the database that may be open. */
export function dayOrNull(day: string | null): PlainDate | null {
  return day !== null && isPlainDate(day) ? plainDate(day) : null
}
