import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { findTasks } from '#modules/plan'
import type { Tables } from '#persistence/tables'
import { systemClock } from '#platform/clock'
import { type Actor, perform } from '#platform/operation'
import type { Installation } from './installation.ts'

/** One statement as the application sends it. */
export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** What is asked of the task list in the bench. */
export const LIST = { deadlineState: 'late', page: 1, pageSize: 50 } as const

/**
 * The statements that a request for the task list comes to, for each of some agencies: who asks, and the list within its
 * transaction.
 */
export async function capturedStatements({
  appUrl,
  accountId,
  sessions,
}: Installation): Promise<readonly (readonly Statement[])[]> {
  const statements: Statement[] = []
  const pool = new pg.Pool({ connectionString: appUrl, max: 1 })
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query }) => void statements.push({ text: query.sql, values: query.parameters }),
  })
  const workshop = { db, clock: systemClock, listeners: {} }
  const captured: (readonly Statement[])[] = []
  for (const { agencyId, token } of sessions) {
    statements.length = 0
    await perform(
      workshop,
      { actor: memberOf(agencyId, accountId), action: 'plan.searchTasks', readOnly: true },
      (operation) => findTasks(operation, LIST),
    )
    captured.push([
      { text: 'select * from auth.caller($1, $2)', values: [token, systemClock.today()] },
      { text: 'start transaction read only', values: [] },
      ...statements,
      { text: 'commit', values: [] },
    ])
  }
  await db.destroy()
  return captured
}

const memberOf = (agencyId: string, accountId: string): Actor => ({
  accountId,
  name: 'Đo tốc độ',
  agencyId,
  personId: null,
  roles: ['officer'],
  unitIds: [],
  headedUnitIds: [],
})
