import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration'
import pg from 'pg'
import { SetUpFault } from '#platform/set-up-fault'
import { type MigratedDatabase, prepareAppAccount } from './app-account.ts'

const folder = fileURLToPath(new URL('./migrations', import.meta.url))

/**
 * Brings the database to the newest migration and gives the application its bounded account.
 * Several processes may call it at once: a lock lets one apply, the others find nothing to do.
 */
export async function migrate(ownerUrl: string, givenAppUrl?: string): Promise<MigratedDatabase> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 })
  // What a lost connection means is told by the query that needed it.
  pool.on('error', () => undefined)
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    await refuseOldServer(pool)
    const migrator = new Migrator({ db, provider: sqlFiles, migrationTableSchema: 'ops_migration' })
    const { error } = await migrator.migrateToLatest()
    if (error) throw error
    return await prepareAppAccount(pool, ownerUrl, givenAppUrl)
  } finally {
    await db.destroy()
  }
}

async function refuseOldServer(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ server_version_num: string }>('show server_version_num')
  if (Number(rows[0]?.server_version_num) < 150_000) {
    throw new SetUpFault(
      'Cần PostgreSQL 15 trở lên; hãy nâng cấp máy chủ cơ sở dữ liệu mà DATABASE_URL trỏ tới.',
    )
  }
}

const sqlFiles: MigrationProvider = {
  async getMigrations() {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
    const entries = names.map(async (name): Promise<[string, Migration]> => {
      const text = await readFile(join(folder, name), 'utf8')
      return [
        name.replace(/\.sql$/, ''),
        {
          up: (db) =>
            sql
              .raw(text)
              .execute(db)
              .then(() => undefined),
        },
      ]
    })
    return Object.fromEntries(await Promise.all(entries))
  },
}
