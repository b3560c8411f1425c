import { CamelCasePlugin } from 'kysely'
import type { Database } from '#persistence/database'

/** The same connections, seen as the sign-in library expects them: its names in camel case, our columns in snake case. */
export function signInTables(db: Database): Database {
  return db.withPlugin(new CamelCasePlugin())
}
