import { describe, expect, it } from 'vitest'
import { type Actor, programActor } from '#platform/operation'
import { SCANNED_LETTER, scannedPaper } from '../../testing/scanned-paper.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { receivePaper, releasePaper } from './index.ts'
import { listCitingPapers, listPapers } from './operations/list-papers.ts'
import { readCorrected } from './operations/read-incoming.ts'
import { showPicture } from './operations/show-page.ts'
import { showFile, showPaper, showVersion } from './operations/show-paper.ts'
import { splitPaper, textsOfParts } from './operations/split-paper.ts'

const { act, createAgency } = await createTestDatabase()

let agencies = 0
async function newAgency(): Promise<{ officer: Actor; staff: Actor; leadership: Actor }> {
  agencies += 1
  const officer = programActor(await createAgency(`KIN-${agencies}`), 'Trần Thị Mai Lan')
  return {
    officer,
    staff: { ...officer, roles: ['staff'] },
    leadership: { ...officer, roles: ['leadership'] },
  }
}

const OPEN = SCANNED_LETTER
const SECRET = SCANNED_LETTER.replace('75/SNV', '76/SNV').replace('10/6/2026', '20/7/2026')
const BOTH = `${OPEN}\n\n${SECRET}`

/** Two papers of one file, of which the staff may see one. */
async function keepHalfReleased(
  officer: Actor,
  released: 0 | 1,
  secondPage = OPEN.length + 2,
): Promise<readonly string[]> {
  const paper = {
    ...scannedPaper(BOTH, [0, secondPage]),
    parts: [
      { start: 0, end: OPEN.length, name: 'Công văn số 75' },
      { start: OPEN.length + 2, end: BOTH.length, name: 'Công văn số 76' },
    ],
  }
  const { paperId } = await act(officer, (operation) => receivePaper(operation, paper))
  const asked = { paperId, version: 1 }
  const texts = await act(officer, (operation) => textsOfParts(operation, asked))
  const reads = await Promise.all(texts.map(readCorrected))
  const ids = await act(officer, (operation) => splitPaper(operation, { ...asked, reads }))
  await act(officer, (operation) => releasePaper(operation, ids[released] ?? ''))
  return ids
}

describe('what of a file is hidden from those who may not see all papers in it', () => {
  it.each([0, 1] as const)('is the file itself, whichever part they see: %i', async (released) => {
    const { officer, staff, leadership } = await newAgency()
    const ids = await keepHalfReleased(officer, released)
    const id = ids[released] ?? ''
    const file = (who: Actor) => act(who, (operation) => showFile(operation, id))
    await expect(file(staff)).rejects.toMatchObject({ code: 'notFound' })
    expect((await file(leadership)).content.toString()).toContain('76/SNV')
    await act(officer, (operation) => releasePaper(operation, ids[1 - released] ?? ''))
    expect((await file(staff)).content.toString()).toContain('76/SNV')
  })

  it('is the text that was there before it was split', async () => {
    const { officer, staff, leadership } = await newAgency()
    const [id = '', other = ''] = await keepHalfReleased(officer, 0)
    const version = (who: Actor, number: number) =>
      act(who, (operation) => showVersion(operation, { paperId: id, number }))
    await expect(version(staff, 1)).rejects.toMatchObject({ code: 'notFound' })
    expect((await version(staff, 2)).text).toBe(OPEN)
    expect((await version(leadership, 1)).text).toContain('76/SNV')
    const numbers = async (who: Actor) =>
      (await act(who, (operation) => showPaper(operation, id))).versions.map(({ number }) => number)
    expect([await numbers(staff), await numbers(leadership)]).toEqual([[2], [2, 1]])
    await act(officer, (operation) => releasePaper(operation, other))
    expect((await version(staff, 1)).text).toContain('76/SNV')
  })
})

describe('the picture of a page on which one paper ends and the next begins', () => {
  it('is for those who may see both', async () => {
    const { officer, staff, leadership } = await newAgency()
    const [id = '', other = ''] = await keepHalfReleased(officer, 0, OPEN.length - 40)
    const picture = (who: Actor, number: number) =>
      act(who, (operation) => showPicture(operation, { paperId: id, number }))
    expect(await picture(staff, 1)).toBeInstanceOf(Buffer)
    await expect(picture(staff, 2)).rejects.toMatchObject({ code: 'notFound' })
    expect(await picture(leadership, 2)).toBeInstanceOf(Buffer)
    await act(officer, (operation) => releasePaper(operation, other))
    expect(await picture(staff, 2)).toBeInstanceOf(Buffer)
  })
})

describe('how many papers there are', () => {
  it('is for the others only how many they see, whatever they look for', async () => {
    const { officer, staff } = await newAgency()
    const [id = ''] = await keepHalfReleased(officer, 0)
    const counts = async (query: Partial<Parameters<typeof listPapers>[1]>) => {
      const list = await act(staff, (operation) =>
        listPapers(operation, { group: 'all', page: 1, pageSize: 1, ...query }),
      )
      expect(list.countOf('all')).toBe(1)
      expect(list.countOf('scans')).toBe(1)
      return [list.total, list.more, ...list.papers.map((paper) => paper.id)]
    }
    for (const query of [
      {},
      { search: 'bao cao' },
      { search: 'bao ca' },
      { year: 2026 },
      { issuer: 'Sở Nội vụ' },
      { type: 'CV' },
      { group: 'scans' as const },
    ]) {
      expect(await counts(query)).toEqual([1, false, id])
    }
    expect(await counts({ search: '76/SNV' })).toEqual([0, false])
    expect(await counts({ search: 'bao cao', page: 2 })).toEqual([1, false])
    const citing = await act(staff, (operation) =>
      listCitingPapers(operation, { number: '152/2025/NĐ-CP', page: 1, pageSize: 10 }),
    )
    expect(citing).toEqual({ papers: [], total: 0 })
  })
})
