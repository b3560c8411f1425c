import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { SetUpFault } from '#platform/set-up-fault'
import type { Tables } from './tables.ts'

/** The application's connections, under the bounded account. */
export type Database = Kysely<Tables>

// Days stay text: a Date would drag a time zone in. Counters fit a JavaScript number.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/**
 * Opens the application's connections. Refuses an account that could pass row-level security or owns tables:
 * with such an account every wall between agencies would be paint.
 */
export async function openDatabase(appUrl: string, connections: number): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: appUrl,
    max: connections,
    application_name: 'thidua',
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
  })
  // A connection lost while idle (a restarted server) is replaced at its next use; unheard it would end the process.
  pool.on('error', () => undefined)
  const { rows } = await pool.query<{ too_mighty: boolean }>(`
    select rolsuper or rolbypassrls or exists (
      select 1 from pg_class where relowner = r.oid and relkind = 'r'
    ) as too_mighty from pg_roles r where rolname = current_user`)
  if (rows[0]?.too_mighty !== false) {
    await pool.end()
    throw new SetUpFault(
      'Tài khoản cơ sở dữ liệu của ứng dụng vượt được bảo mật theo dòng. Hãy dùng một vai trò không có SUPERUSER, BYPASSRLS và không sở hữu bảng.',
    )
  }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

/** Returns once the database has answered; throws when it does not. */
export async function answers(db: Database): Promise<void> {
  await sql`select 1`.execute(db)
}
