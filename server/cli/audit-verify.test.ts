import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { rootFolder } from '#platform/settings'
import { createTestDatabase } from '../testing/test-database.ts'

interface Ended {
  readonly code: number
  readonly out: string
  readonly problems: string
}

function thidua(args: readonly string[], settings: Record<string, string>): Promise<Ended> {
  const env = { ...process.env, ...settings }
  return new Promise((done) => {
    execFile(join(rootFolder, 'thidua'), [...args], { env }, (error, out, problems) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, problems }),
    )
  })
}

const database = await createTestDatabase()
await database.createAgency('AN-SON')
const settings = { DATABASE_URL: database.ownerUrl }

describe('./thidua audit verify', () => {
  it('praises a whole chain, for people and for programs', async () => {
    const said = await thidua(['audit', 'verify'], settings)
    expect([said.code, said.out]).toEqual([
      0,
      expect.stringContaining('Nhật ký nguyên vẹn: 1 cơ quan, 1 mục.'),
    ])
    const { code, out } = await thidua(['audit', 'verify', '--json'], settings)
    expect([code, JSON.parse(out)]).toEqual([
      0,
      { ok: true, agencies: [{ agency: 'AN-SON', entries: 1, lastSeal: expect.any(String), broken: null }] },
    ])
  })

  it('refuses what it does not know, and says when there is nothing yet', async () => {
    expect((await thidua(['audit', 'verify', '--fast'], settings)).code).toBe(2)
    const empty = await mkdtemp(join(tmpdir(), 'thidua-empty-'))
    const said = await thidua(['audit', 'verify'], { DATABASE_URL: '', THIDUA_DATA: empty })
    const json = await thidua(['audit', 'verify', '--json'], { DATABASE_URL: '', THIDUA_DATA: empty })
    await rm(empty, { recursive: true, force: true, maxRetries: 20 })
    expect([json.code, JSON.parse(json.out).ok]).toEqual([1, false])
    expect([said.code, said.problems]).toEqual([1, expect.stringContaining('Chưa có dữ liệu')])
  })

  it('names the link that is broken and ends with 1', async () => {
    const owner = new pg.Client({ connectionString: database.ownerUrl })
    await owner.connect()
    await owner.query(`update audit_entry set actor_name = 'Người khác'`)
    await owner.end()
    const said = await thidua(['audit', 'verify'], settings)
    expect([said.code, said.problems]).toEqual([
      1,
      'Nhật ký của AN-SON bị đứt ở mục 1: nội dung không khớp dấu niêm phong.\n',
    ])
    const { code, out } = await thidua(['audit', 'verify', '--json'], settings)
    expect([code, JSON.parse(out).ok]).toEqual([1, false])
  })
})
