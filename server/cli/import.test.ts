import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { rootFolder } from '#platform/settings'
import { openInventedAgency, smallPlan } from '../testing/invented-plan.ts'
import { createTestDatabase } from '../testing/test-database.ts'

const database = await createTestDatabase()
const agencyId = randomUUID()
await database.act(agencyId, (operation) => openInventedAgency(operation, 'AN-SON'))

const folder = await mkdtemp(join(tmpdir(), 'thidua-import-'))
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 20 }))

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

function thiduaImport(...args: string[]): Promise<{ code: number; out: string; problems: string }> {
  const env = { ...process.env, DATABASE_URL: database.ownerUrl }
  return new Promise((done) => {
    execFile(join(rootFolder, 'thidua'), ['import', ...args], { env }, (error, out, problems) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, problems }),
    )
  })
}

const planCount = async () =>
  (await database.act(agencyId, ({ tx }) => tx.selectFrom('plan').select('id').execute())).length

describe('./thidua import', () => {
  it('makes the year and lists what it did not understand', async () => {
    const path = await file('ke-hoach.txt', smallPlan)
    const { code, out, problems } = await thiduaImport(path, '--agency', 'AN-SON', '--year', '2026')
    expect([code, problems]).toEqual([0, ''])
    expect(out).toContain('Đã ghi kế hoạch năm 2026: Triển khai công tác thi đua, khen thưởng năm 2026')
    expect(out).toContain('Nhiệm vụ: 4 mới, 0 thay đổi, 0 giữ nguyên, 0 hủy')
    expect(out).toContain('  - Tổ Thể thao cơ quan')
  })

  it('changes nothing when it is given the same file again, and says so to programs', async () => {
    const path = await file('ke-hoach.txt', smallPlan)
    const { code, out } = await thiduaImport(path, '--agency', 'an-son', '--year', '2026', '--json')
    expect([code, JSON.parse(out)]).toEqual([
      0,
      expect.objectContaining({ wasThere: true, year: 2026, added: 0, changed: 0, cancelled: 0, kept: 4 }),
    ])
    expect(await planCount()).toBe(1)
  })

  it('asks about a plan of another agency, and takes the answer as an option', async () => {
    const foreign = smallPlan
      .replaceAll('AN SƠN', 'HÀ BẮC')
      .replaceAll('An Sơn', 'Hà Bắc')
      .replaceAll('2026', '2027')
    const path = await file('ha-bac.txt', foreign)
    const asked = await thiduaImport(path, '--agency', 'AN-SON', '--year', '2027')
    expect([asked.code, asked.out]).toEqual([1, ''])
    expect(asked.problems).toContain('HÀ BẮC')
    expect(asked.problems).toContain('--confirm-other-agency')
    expect(await planCount()).toBe(1)
    const papers = await database.act(agencyId, ({ tx }) => tx.selectFrom('paper').select('id').execute())
    expect(papers).toHaveLength(1)
    const answered = await thiduaImport(
      path,
      '--agency',
      'AN-SON',
      '--year',
      '2027',
      '--confirm-other-agency',
    )
    expect([answered.code, await planCount()]).toEqual([0, 2])
  })

  it.each([
    ['bao-cao.txt', smallPlan.replace('KẾ HOẠCH\n', 'BÁO CÁO\n').replace('12/KH', '12/BC'), 'Báo cáo'],
    ['trong.txt', '', 'Tệp không có nội dung'],
    ['anh.docx', 'không phải Word', 'đuôi .docx'],
  ])('refuses %s with its sentence', async (name, text, sentence) => {
    const path = await file(name, text)
    const { code, out, problems } = await thiduaImport(path, '--agency', 'AN-SON', '--year', '2026', '--json')
    expect([code, problems]).toEqual([1, expect.stringContaining(sentence)])
    expect(JSON.parse(out)).toMatchObject({
      file: path,
      error: { message: expect.stringContaining(sentence) },
    })
  })

  it('knows wrong usage from data that is not acceptable', async () => {
    const path = await file('ke-hoach.txt', smallPlan)
    const codes = await Promise.all(
      [
        [],
        [path, '--agency', 'AN-SON'],
        [path, '--agency', 'AN-SON', '--year', '26'],
        [path, '--agency', 'AN-SON', '--year', '2026', '--fast'],
        [path, path, '--agency', 'AN-SON', '--year', '2026'],
      ].map(async (args) => (await thiduaImport(...args)).code),
    )
    expect(codes).toEqual([2, 2, 2, 2, 2])
    const unknown = await thiduaImport(path, '--agency', 'NOWHERE', '--year', '2026')
    expect([unknown.code, unknown.problems]).toEqual([1, expect.stringContaining('“NOWHERE”')])
    const absent = await thiduaImport(join(folder, 'absent.txt'), '--agency', 'AN-SON', '--year', '2026')
    expect([absent.code, absent.problems]).toEqual([1, expect.stringContaining('Không tìm thấy tệp')])
  })
})
