import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { createTestDatabase } from '../testing/test-database.ts'

const database = await createTestDatabase()

const entriesOf = (agency: string) =>
  database.act(agency, ({ tx }) => tx.selectFrom('audit_entry').selectAll().orderBy('position').execute())

const unit = (tenant: string, name: string) =>
  ({ tenant_id: tenant, kind: 'department', name, search_key: name, valid_from: '2020-01-01' }) as const

describe('the audit', () => {
  it('stores who did what to which row, with the row before and after', async () => {
    const agency = await database.createAgency('AUDIT-ROWS')
    await database.act(agency, async ({ tx }) => {
      const { id } = await tx
        .insertInto('unit')
        .values(unit(agency, 'Phòng cũ'))
        .returning('id')
        .executeTakeFirstOrThrow()
      await tx.updateTable('unit').set({ name: 'Phòng mới' }).where('id', '=', id).execute()
      await tx.deleteFrom('unit').where('id', '=', id).execute()
    })
    const changes = (await entriesOf(agency)).filter(({ table_name }) => table_name === 'unit')
    const names = changes.map(({ before, after }) =>
      [before, after].map((row) => (row as { name?: string } | null)?.name),
    )
    expect(names).toEqual([
      [undefined, 'Phòng cũ'],
      ['Phòng cũ', 'Phòng mới'],
      ['Phòng mới', undefined],
    ])
    expect(changes.map(({ actor_name, action }) => [actor_name, action])).toEqual(
      Array(3).fill(['Hệ thống', 'test']),
    )
  })

  it('keeps nothing of a transaction that was undone', async () => {
    const agency = await database.createAgency('AUDIT-UNDONE')
    const before = await entriesOf(agency)
    const undone = database.act(agency, async ({ tx }) => {
      await tx.insertInto('unit').values(unit(agency, 'Phòng hụt')).execute()
      throw new Error('changed my mind')
    })
    await expect(undone).rejects.toThrow('changed my mind')
    expect(await entriesOf(agency)).toEqual(before)
  })

  it('chains the entries of an agency without gap, also when many write at once', async () => {
    const agency = await database.createAgency('AUDIT-CHAIN')
    const add = (number: number) =>
      database.act(agency, ({ tx }) =>
        tx
          .insertInto('unit')
          .values(unit(agency, `Phòng ${number}`))
          .execute(),
      )
    await Promise.all(Array.from({ length: 30 }, (_, number) => add(number)))

    const entries = await entriesOf(agency)
    expect(entries.map(({ position }) => position)).toEqual(entries.map((_, index) => index + 1))
    expect(entries.map(({ previous_hash }) => previous_hash)).toEqual(
      ['', ...entries.map(({ hash }) => hash)].slice(0, -1),
    )
  })

  it('hashes exactly the text it says it hashes', async () => {
    const agency = await database.createAgency('AUDIT-HASH')
    const { rows } = await database.act(agency, ({ tx }) =>
      sql<{ text: string; hash: string }>`select audit_text(e) as text, hash from audit_entry e`.execute(tx),
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { text, hash } of rows) expect(createHash('sha256').update(text).digest('hex')).toBe(hash)
  })

  it('stores the digest of columns that are private or large, not their content', async () => {
    const agency = await database.createAgency('AUDIT-DIGEST')
    const mail = {
      to_address: 'a@b.vn',
      subject: 'Đặt lại',
      body: 'bí mật',
      state: 'kept',
      created_at: new Date(),
    }
    await database.act(agency, ({ tx }) =>
      tx
        .insertInto('outbox_mail')
        .values({ tenant_id: agency, ...mail })
        .execute(),
    )
    const last = (await entriesOf(agency)).at(-1)?.after as { body: string }
    expect(last.body).toBe(`sha256:${createHash('sha256').update('bí mật').digest('hex')}`)
  })

  it('notes events that change no row', async () => {
    const agency = await database.createAgency('AUDIT-NOTE')
    await database.act(agency, ({ tx }) =>
      sql`select audit_note('identity.signIn', 'account', 'x', '{"from": "127.0.0.1"}')`.execute(tx),
    )
    expect((await entriesOf(agency)).at(-1)).toMatchObject({
      action: 'identity.signIn',
      after: { from: '127.0.0.1' },
    })
  })
})
