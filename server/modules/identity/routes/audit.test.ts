import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { listAuditEntries } from '#contract/member'
import { openBrowser } from '../../../testing/browser-session.ts'
import { createMember, signIn } from '../../../testing/sign-in.ts'
import { createTestDatabase } from '../../../testing/test-database.ts'
import { createTestProgram } from '../../../testing/test-program.ts'
import { fieldLabel, subjects } from '../model/audit-words.ts'

const database = await createTestDatabase()
const { app } = await createTestProgram(database)
const agency = await database.createAgency('AUDIT-A')
const other = await database.createAgency('AUDIT-B')
await createMember(database, agency, {
  userName: 'quan-tri',
  roles: ['administrator'],
  name: 'Trần Văn Quản',
})
await createMember(database, agency, { userName: 'can-bo', roles: ['officer'] })
await createMember(database, other, {
  userName: 'noi-khac',
  roles: ['administrator'],
  name: 'Người nơi khác',
})
const administrator = openBrowser(app, (await signIn(app, 'quan-tri')).cookie)
const owner = new pg.Client({ connectionString: database.ownerUrl })
await owner.connect()
afterAll(() => owner.end())

const page = async (query: Parameters<typeof ask>[0] = {}) => (await ask(query)).body
const ask = (query: Record<string, string | number>) => administrator.ask(listAuditEntries, { query })

describe('the audit page', () => {
  it('shows a change in words: who, what, before and after', async () => {
    await database.act(agency, ({ tx }) =>
      tx
        .insertInto('unit')
        .values({
          tenant_id: agency,
          kind: 'department',
          name: 'Phòng Cũ',
          search_key: 'x',
          valid_from: '2020-01-01',
        })
        .execute(),
    )
    await database.act(agency, ({ tx }) => tx.updateTable('unit').set({ name: 'Phòng Mới' }).execute())
    const [changed, added] = (await page({ subject: 'unit' })).entries
    expect(changed).toMatchObject({
      actor: 'Hệ thống',
      kind: 'changed',
      subject: 'Đơn vị',
      subjectName: 'Phòng Mới',
      changes: [{ field: 'Tên', before: 'Phòng Cũ', after: 'Phòng Mới' }],
    })
    expect(added).toMatchObject({ kind: 'added', action: 'Thêm' })
  })

  it('names an action as its button does', async () => {
    const entries = (await page({ actor: 'Trần Văn Quản' })).entries
    expect(entries[0]).toMatchObject({
      action: 'Đăng nhập',
      subject: 'Tài khoản',
      subjectName: 'Trần Văn Quản',
    })
  })

  it('is filtered by who, what and day, and tells what there is to filter by', async () => {
    const all = await page()
    expect(all.actors).toEqual(['Hệ thống', 'Trần Văn Quản'])
    expect(all.subjects).toContainEqual({ id: 'membership', label: 'Thành viên' })
    const dayOf = (entry: (typeof all.entries)[number] | undefined) =>
      new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(
        new Date(entry?.happenedAt ?? ''),
      )
    // Two days when midnight comes while the tests run.
    const [from, until] = [dayOf(all.entries.at(-1)), dayOf(all.entries[0])]
    expect((await page({ from, until })).entries).toHaveLength(all.entries.length)
    expect((await page({ until: '2020-01-01' })).entries).toEqual([])
  })

  it('goes on where a page ended, without a gap', async () => {
    await database.act(agency, ({ tx }) =>
      tx
        .insertInto('person')
        .values(
          Array.from({ length: 120 }, (_, n) => ({
            tenant_id: agency,
            full_name: `Người ${n}`,
            search_key: `${n}`,
          })),
        )
        .execute(),
    )
    const positions: number[] = []
    for (let before: number | null | undefined; before !== null; ) {
      const { entries, next } = await page({ subject: 'person', ...(before ? { before } : {}) })
      positions.push(...entries.map(({ position }) => position))
      before = next
    }
    expect(positions).toHaveLength(120)
    expect(positions).toEqual(positions.toSorted((one, two) => two - one))
    expect(new Set(positions).size).toBe(120)
  })

  it('shows nothing of another agency, and is for administrators', async () => {
    const stranger = openBrowser(app, (await signIn(app, 'noi-khac')).cookie)
    const { body } = await stranger.ask(listAuditEntries, { query: {} })
    expect(JSON.stringify(body)).not.toMatch(/Phòng Mới|Trần Văn Quản|Người 7/)
    expect(JSON.stringify((await page()).actors)).not.toContain('Người nơi khác')
    const officer = openBrowser(app, (await signIn(app, 'can-bo')).cookie)
    const refused = await officer.ask(listAuditEntries, { query: {} })
    expect([refused.status, refused.body.detail]).toEqual([403, 'Chỉ người quản trị được xem nhật ký.'])
  })

  it('has words for every table and column that is audited', async () => {
    const { rows } = await owner.query<{ table: string; column: string }>(
      `select c.relname as "table", a.attname as "column" from pg_trigger t join pg_class c on c.oid = t.tgrelid
         join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where t.tgname = 'audit_row'`,
    )
    expect(rows.length).toBeGreaterThan(100)
    expect(rows.filter(({ table }) => !subjects[table])).toEqual([])
    expect(rows.filter(({ table, column }) => fieldLabel(table, column) === undefined)).toEqual([])
  })
})
