import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Actor, programActor } from '#platform/operation'
import { createTestDatabase } from '../../testing/test-database.ts'
import { keptPaper, readIncoming, receivePaper, releasePaper } from './index.ts'
import { listPapers } from './operations/list-papers.ts'
import { showFile, showPaper } from './operations/show-paper.ts'

const { act, createAgency, db } = await createTestDatabase()

const planText = (year: number): string =>
  `ỦY BAN NHÂN DÂN TỈNH AN SƠN\nBAN QUẢN LÝ KHU KINH TẾ AN SƠN\nSố: 12/KH-BQLKKT\n\nAn Sơn, ngày 05 tháng 01 năm ${year}\n\nKẾ HOẠCH\nCông tác thi đua, khen thưởng năm ${year}\n\nI. NHIỆM VỤ\n\n1. Văn phòng tổng hợp đăng ký thi đua trước ngày 30/3/${year}.`

const file = (text: string, fileName = 'Kế hoạch thi đua.txt') => ({ bytes: Buffer.from(text), fileName })
const officerOf = (agencyId: string): Actor => programActor(agencyId, 'Cán bộ thi đua')
const staffOf = (agencyId: string): Actor => ({ ...programActor(agencyId, 'Nhân viên'), roles: ['staff'] })

describe('a paper that arrives', () => {
  it('is kept with its text, its reading and its bytes', async () => {
    const agency = officerOf(await createAgency('AS-1'))
    const arriving = file(planText(2026))
    const incoming = await readIncoming(agency, arriving)
    const { paperId, alreadyKept } = await act(agency, (operation) => receivePaper(operation, incoming))
    expect(alreadyKept).toBe(false)
    const kept = await act(agency, (operation) => keptPaper(operation, paperId))
    expect(kept?.text).toContain('năm 2026')
    expect(kept?.reading.schema).toBe('thidua.document/1')
    const stored = await act(agency, (operation) => showFile(operation, paperId))
    expect(stored.content.equals(arriving.bytes)).toBe(true)
    expect(stored.file_name).toBe('Kế hoạch thi đua.txt')
  })

  it('is the same paper when the same bytes come again, also when they come at once', async () => {
    const agency = officerOf(await createAgency('AS-2'))
    const incoming = await readIncoming(agency, file(planText(2027)))
    const receipts = await Promise.all(
      [1, 2, 3].map(() => act(agency, (operation) => receivePaper(operation, incoming))),
    )
    expect(new Set(receipts.map(({ paperId }) => paperId)).size).toBe(1)
    expect(receipts.filter(({ alreadyKept }) => alreadyKept)).toHaveLength(2)
  })

  it('is refused with the sentence of its problem, and nothing is stored', async () => {
    const agency = officerOf(await createAgency('AS-3'))
    await expect(readIncoming(agency, file(''))).rejects.toMatchObject({
      code: 'paperUnreadable',
      detail: 'Tệp không có nội dung; hãy kiểm tra lại và chọn đúng tệp văn bản.',
    })
    const huge = { bytes: Buffer.alloc(26 * 1024 * 1024, 'a'), fileName: 'a.txt' }
    await expect(readIncoming(agency, huge)).rejects.toMatchObject({ code: 'paperTooLarge' })
    const stored = await act(agency, ({ tx }) => tx.selectFrom('paper').select('id').execute())
    expect(stored).toEqual([])
  })

  it('is not taken from those who are no officer', async () => {
    const agencyId = await createAgency('AS-4')
    await expect(readIncoming(staffOf(agencyId), file(planText(2026)))).rejects.toMatchObject({
      code: 'notAllowed',
    })
    const incoming = await readIncoming(officerOf(agencyId), file(planText(2026)))
    await expect(
      act(staffOf(agencyId), (operation) => receivePaper(operation, incoming)),
    ).rejects.toMatchObject({ code: 'notAllowed' })
  })

  it('keeps its offsets when its text holds what the database cannot', async () => {
    const agency = officerOf(await createAgency('AS-5'))
    const incoming = await readIncoming(agency, file(planText(2026)))
    const odd = {
      ...incoming,
      text: `a\ud800b\u0000c`,
      sha256: createHash('sha256').update('odd').digest('hex'),
    }
    const { paperId } = await act(agency, (operation) => receivePaper(operation, odd))
    const kept = await act(agency, (operation) => keptPaper(operation, paperId))
    expect(kept?.text).toBe('a\ufffdb\ufffdc')
  })
})

describe('the papers of an agency', () => {
  it('are found without accents, page by page', async () => {
    const agency = officerOf(await createAgency('AS-6'))
    for (const year of [2024, 2025, 2026]) {
      const incoming = await readIncoming(agency, file(planText(year), `ke-hoach-${year}.txt`))
      await act(agency, (operation) => receivePaper(operation, incoming))
    }
    const find = (search: string, pageSize = 10, page = 1) =>
      act(agency, (operation) => listPapers(operation, { search, page, pageSize, group: 'all' }))
    expect((await find('hoach KE')).total).toBe(3)
    expect((await find('KẾ hoạch 2025')).papers.map(({ file_name }) => file_name)).toEqual([
      'ke-hoach-2025.txt',
    ])
    expect((await find('100%_')).total).toBe(0)
    const second = await find('', 2, 2)
    expect([second.papers.length, second.total]).toEqual([1, 3])
  })

  it('exist for the staff only once they are released, and never for another agency', async () => {
    const agencyId = await createAgency('AS-7')
    const other = await createAgency('AS-8')
    const incoming = await readIncoming(officerOf(agencyId), file(planText(2026)))
    const { paperId } = await act(officerOf(agencyId), (operation) => receivePaper(operation, incoming))
    const staff = staffOf(agencyId)
    const seen = () => act(staff, (operation) => showPaper(operation, paperId))
    await expect(seen()).rejects.toMatchObject({ code: 'notFound' })
    await expect(act(staff, (operation) => showFile(operation, paperId))).rejects.toMatchObject({
      code: 'notFound',
    })
    await act(officerOf(agencyId), (operation) => releasePaper(operation, paperId))
    expect((await seen()).paper.id).toBe(paperId)
    await expect(act(officerOf(other), (operation) => showPaper(operation, paperId))).rejects.toMatchObject({
      code: 'notFound',
    })
  })

  it('are walled off in the database itself', async () => {
    expect(await db.selectFrom('paper').select('id').execute()).toEqual([])
  })
})
