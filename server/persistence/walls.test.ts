import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { createTestDatabase } from '../testing/test-database.ts'

const database = await createTestDatabase()
const owner = new pg.Client({ connectionString: database.ownerUrl })
await owner.connect()
afterAll(() => owner.end())

const publicTables = `from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`

describe('the wall between agencies', () => {
  it('stands forced on every table of the public schema', async () => {
    const all = await owner.query(`select count(*)::int as n ${publicTables}`)
    const open = await owner.query(
      `select relname ${publicTables} and not (relrowsecurity and relforcerowsecurity and exists (
        select 1 from pg_policies p where p.tablename = relname and p.qual like '%app_tenant()%' and p.with_check like '%app_tenant()%'))`,
    )
    expect(all.rows[0].n).toBeGreaterThan(10)
    expect(open.rows).toEqual([])
  })

  it('is watched by the audit on every table but the audit itself', async () => {
    const unwatched = await owner.query(
      `select relname ${publicTables} and relname not like 'audit\\_%' and not exists (
        select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audit_row' and t.tgenabled = 'O')`,
    )
    expect(unwatched.rows).toEqual([])
  })

  it('says of every table which module keeps it', async () => {
    const silent = await owner.query(
      `select relname ${publicTables} and coalesce(obj_description(c.oid), '') not like 'module: %'`,
    )
    expect(silent.rows).toEqual([])
  })

  it('references rows of other tables only together with their agency', async () => {
    const loose = await owner.query(
      `select conrelid::regclass, conname from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace
        and confrelid <> 'agency'::regclass and array_length(conkey, 1) < 2`,
    )
    expect(loose.rows).toEqual([])
  })

  it('lets no function with the rights of the owner take a temporary table for one of its own', async () => {
    const definers = `from pg_proc where prosecdef and pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)`
    const all = await owner.query(`select count(*)::int as n ${definers}`)
    const open = await owner.query(
      `select proname ${definers} and coalesce(array_to_string(proconfig, ','), '') not like 'search_path=%, pg_temp'`,
    )
    expect(all.rows[0].n).toBeGreaterThan(4)
    expect(open.rows).toEqual([])
  })

  it('lets no account but its own call a function, whatever other accounts the server has', async () => {
    const open = await owner.query(
      `select proname from pg_proc where pronamespace = 'public'::regnamespace
        and (proacl is null or exists (select from aclexplode(proacl) where grantee = 0))`,
    )
    expect(open.rows).toEqual([])
  })

  it('hides every row from a connection that acts for nobody, and for another agency', async () => {
    const one = await database.createAgency('WALL-ONE')
    const other = await database.createAgency('WALL-TWO')
    const addUnit = {
      kind: 'department',
      name: 'Văn phòng',
      search_key: 'van phong',
      valid_from: '2020-01-01',
    } as const
    await database.act(one, ({ tx }) =>
      tx
        .insertInto('unit')
        .values({ tenant_id: one, ...addUnit })
        .execute(),
    )

    const seen = (agency: string) =>
      database.act(agency, ({ tx }) => tx.selectFrom('unit').selectAll().execute())
    expect(await seen(one)).toHaveLength(1)
    expect(await seen(other)).toEqual([])
    expect(await database.db.selectFrom('unit').selectAll().execute()).toEqual([])
  })

  it('does not let an agency write rows in the name of another', async () => {
    const one = await database.createAgency('WRITE-ONE')
    const other = await database.createAgency('WRITE-TWO')
    const row = { tenant_id: other, full_name: 'Lê Thị Sen', search_key: 'le thi sen' }
    const attempt = database.act(one, ({ tx }) => tx.insertInto('person').values(row).execute())
    await expect(attempt).rejects.toThrow(/row-level security/)
  })

  it('cannot be passed by the account of the application', async () => {
    const { rows } = await owner.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolinherit from pg_roles where rolname like 'thidua_app_%'`,
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const role of rows) {
      expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolinherit: false })
    }
    const attempts = [
      'alter table unit disable row level security',
      'delete from audit_entry',
      'select * from ops.installation',
    ]
    for (const attempt of attempts) {
      const refused = database.db.executeQuery({
        sql: attempt,
        parameters: [],
        query: { kind: 'RawNode' },
      } as never)
      await expect(refused, attempt).rejects.toThrow(/must be owner|permission denied/)
    }
  })
})
