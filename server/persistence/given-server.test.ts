import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { withStanding } from './tenant.ts'

const serverUrl = inject('templateUrl').replace('/thidua?', '/postgres?')
const name = `given_${randomUUID().slice(0, 8)}`
const server = new pg.Client({ connectionString: serverUrl })
await server.connect()
afterAll(async () => {
  await server.query(`drop database if exists ${name} with (force)`)
  await server.end()
})

/** As a province's database administrator would hand it out: owns its database, may create roles, is no superuser. */
async function plainOwner(): Promise<string> {
  await server.query(`create role ${name} login createrole password 'plain'`)
  await server.query(`create database ${name} owner ${name}`)
  return serverUrl.replace(/\/\/[^@]*@\/postgres\?/, `//${name}:plain@/${name}?`)
}

describe('a PostgreSQL server given by DATABASE_URL', () => {
  it('is migrated by several processes at once, and its walls hold although the owner is no superuser', async () => {
    const ownerUrl = await plainOwner()
    const migrations = [migrate(ownerUrl), migrate(ownerUrl), migrate(ownerUrl), migrate(ownerUrl)] as const
    const [first] = await Promise.all(migrations)
    const db = await openDatabase(first.appUrl, 2)

    const create = async (code: string): Promise<string> => {
      const id = randomUUID()
      const standing = { agencyId: id, accountId: null, actorName: 'Hệ thống', action: 'test' }
      await withStanding(db, standing, (tx) =>
        tx.insertInto('agency').values({ id, tenant_id: id, code }).execute(),
      )
      return id
    }
    const see = (agencyId: string) =>
      withStanding(db, { agencyId, accountId: null, actorName: 'Hệ thống', action: 'test' }, async (tx) => ({
        agencies: await tx.selectFrom('agency').select('code').execute(),
        audited: await tx.selectFrom('audit_entry').select(['position', 'action']).execute(),
      }))
    const one = await create('GIVEN-ONE')
    await create('GIVEN-TWO')
    expect(await see(one)).toEqual({
      agencies: [{ code: 'GIVEN-ONE' }],
      audited: [{ position: 1, action: 'test' }],
    })
    await db.destroy()
  })

  it('is refused when the application would connect as an account that passes the walls', async () => {
    await expect(openDatabase(serverUrl, 1)).rejects.toThrow(/vượt được bảo mật theo dòng/)
  })
})
