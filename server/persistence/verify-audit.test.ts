import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { createTestDatabase } from '../testing/test-database.ts'
import { verifyAudit } from './verify-audit.ts'

const database = await createTestDatabase()
const owner = new pg.Client({ connectionString: database.ownerUrl })
await owner.connect()
afterAll(() => owner.end())

/** An agency with a chain of entries whose texts are as awkward as people write them. */
async function agencyWithChain(code: string): Promise<string> {
  const agency = await database.createAgency(code)
  for (const name of ['Phòng "Đầu tư"', 'Tổ \\ nhóm\n\tmới', 'Ủy ban 😀 \u0001 \u2028', 'Thường']) {
    await database.act(agency, ({ tx }) =>
      tx
        .insertInto('unit')
        .values({ tenant_id: agency, kind: 'department', name, search_key: name, valid_from: '2020-01-01' })
        .execute(),
    )
  }
  await database.act(agency, ({ tx }) => tx.updateTable('unit').set({ ordinal: 7 }).execute())
  return agency
}

const found = async (code: string) =>
  (await verifyAudit(database.ownerUrl)).find(({ agency }) => agency === code)

/** Does what an owner of the database could do, past every trigger. */
const tamper = async (statement: string, ...values: unknown[]): Promise<void> => {
  await owner.query('set session_replication_role = replica')
  const { rowCount } = await owner.query(statement, values)
  await owner.query('set session_replication_role = origin')
  expect(rowCount).toBeGreaterThan(0)
}

describe('verifying the audit', () => {
  it('holds for chains that nobody touched, whatever the texts', async () => {
    await agencyWithChain('WHOLE')
    const whole = await found('WHOLE')
    expect(whole).toMatchObject({ entries: 9, broken: null })
    const { rows } = await owner.query('select hash from audit_head where hash = $1', [whole?.lastSeal])
    expect(rows).toHaveLength(1)
  })

  it.each([
    [
      'changed content',
      `update audit_entry set after = after || '{"name": "Khác"}' where tenant_id = $1 and position = 3`,
      3,
    ],
    [
      'a changed name',
      `update audit_entry set actor_name = 'Người khác' where tenant_id = $1 and position = 2`,
      2,
    ],
    [
      'a changed time',
      `update audit_entry set happened_at = happened_at - interval '1 microsecond' where tenant_id = $1 and position = 4`,
      4,
    ],
    ['a deleted link', 'delete from audit_entry where tenant_id = $1 and position = 3', 3],
    ['the first link deleted', 'delete from audit_entry where tenant_id = $1 and position = 1', 1],
    ['the last link cut off', 'delete from audit_entry where tenant_id = $1 and position = 9', 9],
    ['everything deleted', 'delete from audit_entry where tenant_id = $1', 1],
    ['the head deleted', 'delete from audit_head where tenant_id = $1', 10],
    [
      'a link outside the chain',
      `insert into audit_entry (tenant_id, happened_at, transaction_id, actor_name, action, table_name, row_id)
      values ($1, now(), '1', 'Ai đó', 'x', 'unit', '1')`,
      10,
    ],
  ])('sees %s', async (what, statement, position) => {
    const code = what.toUpperCase().replace(/\W+/g, '-').slice(0, 30)
    const agency = await agencyWithChain(code)
    await tamper(statement, agency)
    expect((await found(code))?.broken?.position).toBe(position)
  })

  it('sees two links that changed places', async () => {
    const agency = await agencyWithChain('SWAPPED')
    await tamper(
      `update audit_entry set position = -position where tenant_id = $1 and position in (3, 4)`,
      agency,
    )
    await tamper(
      `update audit_entry set position = case position when -3 then 4 else 3 end where tenant_id = $1 and position < 0`,
      agency,
    )
    expect((await found('SWAPPED'))?.broken?.position).toBe(3)
  })

  it('sees a link that was rewritten together with its own seal', async () => {
    const agency = await agencyWithChain('RESEALED')
    await tamper(`update audit_entry set action = 'khác' where tenant_id = $1 and position = 5`, agency)
    await tamper(
      `update audit_entry e set hash = encode(sha256(convert_to(audit_text(e), 'UTF8')), 'hex')
       where tenant_id = $1 and position = 5`,
      agency,
    )
    expect((await found('RESEALED'))?.broken?.position).toBe(6)
  })

  it('says nothing against other agencies', async () => {
    expect((await found('WHOLE'))?.broken).toBeNull()
  })
})
