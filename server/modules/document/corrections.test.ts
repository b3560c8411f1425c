import { describe, expect, it } from 'vitest'
import { type Actor, programActor } from '#platform/operation'
import { SCANNED_LETTER, scannedPaper } from '../../testing/scanned-paper.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { readIncoming, receivePaper } from './index.ts'
import { correctPaper, textOfVersion, textWithEdits } from './operations/correct-paper.ts'
import { handlePaper } from './operations/handle-paper.ts'
import { readCorrected } from './operations/read-incoming.ts'
import { removePaper } from './operations/remove-paper.ts'
import { showPage, showPicture } from './operations/show-page.ts'
import { showFile, showPaper, showVersion } from './operations/show-paper.ts'
import { splitPaper, textsOfParts } from './operations/split-paper.ts'
import { presentWholePaper } from './present/paper.ts'

const { act, createAgency, db } = await createTestDatabase()

let agencies = 0
async function newOfficer(): Promise<Actor> {
  agencies += 1
  return programActor(await createAgency(`SUA-${agencies}`), 'Trần Thị Mai Lan')
}

const keepScan = async (officer: Actor, paper = scannedPaper()): Promise<string> =>
  (await act(officer, (operation) => receivePaper(operation, paper))).paperId

const seen = async (officer: Actor, id: string) =>
  presentWholePaper(await act(officer, (operation) => showPaper(operation, id)), officer)

type Asked = { readonly paperId: string; readonly version: number }
type Edits = readonly { start: number; end: number; text: string }[]

async function correct(officer: Actor, paper: string | Asked, edits: Edits): Promise<void> {
  const asked =
    typeof paper === 'string' ? { paperId: paper, version: (await seen(officer, paper)).version } : paper
  const next = await act(officer, (operation) => textWithEdits(operation, { ...asked, edits }))
  const read = await readCorrected(next.text)
  await act(officer, (operation) => correctPaper(operation, { ...asked, next, read }))
}

async function restore(officer: Actor, paperId: string, number: number): Promise<void> {
  const asked = { paperId, version: (await seen(officer, paperId)).version }
  const next = await act(officer, (operation) => textOfVersion(operation, { ...asked, number }))
  const read = await readCorrected(next.text)
  await act(officer, (operation) => correctPaper(operation, { ...asked, next, read }))
}

const put = (text: string, printed: string, instead: string): Edits => {
  const start = text.indexOf(printed)
  return [{ start, end: start + printed.length, text: instead }]
}

describe('a text that is corrected', () => {
  it('is read again, and what was before is kept', async () => {
    const officer = await newOfficer()
    const id = await keepScan(officer, scannedPaper(SCANNED_LETTER.replace('10/6/2026', '1O/6/2026')))
    const before = await seen(officer, id)
    await correct(officer, id, put(before.text, '1O/6/2026', '10/6/2026'))
    const after = await seen(officer, id)
    expect(after.text).toContain('trước ngày 10/6/2026')
    expect(after.reading.tasks.map(({ deadline }) => deadline.date)).toContain('2026-06-10')
    expect(after.version).toBe(before.version + 1)
    expect(after.versions.map(({ number, sentence, byName }) => [number, sentence, byName])).toEqual([
      [2, 'Sửa “1O/6/2026” thành “10/6/2026”.', 'Trần Thị Mai Lan'],
      [1, 'Bản nhận dạng từ 1 trang chụp.', 'Trần Thị Mai Lan'],
    ])
    const first = await act(officer, (operation) => showVersion(operation, { paperId: id, number: 1 }))
    expect(first.text).toBe(before.text)
    const last = await act(officer, (operation) => showVersion(operation, { paperId: id, number: 2 }))
    expect(last.text).toBe(after.text)
  })

  it('keeps the boxes of its words beside them', async () => {
    const officer = await newOfficer()
    const id = await keepScan(officer, scannedPaper(SCANNED_LETTER.replace('Kính gửi', 'Kinh goi')))
    const { text } = await seen(officer, id)
    await correct(officer, id, [
      ...put(text, 'Kinh goi', 'Kính gửi'),
      ...put(text, 'SỞ NỘI VỤ', 'SỞ  NỘI VỤ'),
    ])
    const after = await seen(officer, id)
    const page = await act(officer, (operation) => showPage(operation, { paperId: id, number: 1 }))
    const words = page.words.map(({ start, end }) => after.text.slice(start, end))
    expect(words).toEqual(SCANNED_LETTER.split(/\s+/))
    expect(page.words[0]).toMatchObject({ left: 100, top: 100, width: 100, height: 30, confidence: 90 })
  })

  it('is refused when the paper changed meanwhile, also between reading and storing', async () => {
    const officer = await newOfficer()
    const id = await keepScan(officer)
    const { text, version } = await seen(officer, id)
    const asked = { paperId: id, version }
    const next = await act(officer, (operation) =>
      textWithEdits(operation, { ...asked, edits: put(text, 'Đề nghị', 'Yêu cầu') }),
    )
    await correct(officer, id, put(text, 'báo cáo', 'báo cáo kết quả'))
    const read = await readCorrected(next.text)
    await expect(
      act(officer, (operation) => correctPaper(operation, { ...asked, next, read })),
    ).rejects.toMatchObject({ code: 'staleVersion' })
    await expect(correct(officer, asked, put(text, 'An', 'Ân'))).rejects.toMatchObject({
      code: 'staleVersion',
    })
  })

  it.each([
    [
      'overlapping edits',
      [
        { start: 0, end: 5, text: 'a' },
        { start: 3, end: 8, text: 'b' },
      ],
    ],
    ['edits outside of the text', [{ start: 0, end: 1_000_000, text: '' }]],
    ['an edit that leaves nothing', [{ start: 0, end: SCANNED_LETTER.length, text: ' ' }]],
  ])('is refused for %s', async (_, edits) => {
    const officer = await newOfficer()
    const id = await keepScan(officer)
    await expect(correct(officer, id, edits)).rejects.toMatchObject({ code: 'malformedRequest' })
  })

  it('is taken back to any version before', async () => {
    const officer = await newOfficer()
    const id = await keepScan(officer)
    const { text } = await seen(officer, id)
    await correct(officer, id, put(text, 'Đề nghị', 'Yêu cầu'))
    await restore(officer, id, 1)
    const after = await seen(officer, id)
    expect(after.text).toBe(text)
    expect(after.versions.map(({ sentence }) => sentence)).toEqual([
      'Lấy lại bản 1.',
      'Sửa “Đề nghị” thành “Yêu cầu”.',
      'Bản nhận dạng từ 1 trang chụp.',
    ])
    const page = await act(officer, (operation) => showPage(operation, { paperId: id, number: 1 }))
    expect(page.words.map(({ start, end }) => after.text.slice(start, end))).toEqual(text.split(/\s+/))
    await expect(restore(officer, id, 3)).rejects.toMatchObject({ code: 'illegalMove' })
    await expect(restore(officer, id, 9)).rejects.toMatchObject({ code: 'notFound' })
  })

  it('is not touched while a draft of a plan stands on it, and the page says why', async () => {
    const officer = await newOfficer()
    const id = await keepScan(officer)
    const { agencyId } = officer
    await act(officer, ({ tx, now }) =>
      tx
        .insertInto('plan_draft')
        .values({
          tenant_id: agencyId,
          paper_id: id,
          year: 2026,
          created_at: now,
          updated_at: now,
          state: 'reviewing',
        })
        .execute(),
    )
    const { abilities } = await seen(officer, id)
    expect(abilities.correct).toEqual({ allowed: false, because: expect.stringContaining('bản rà soát') })
    expect(abilities.remove.allowed).toBe(false)
    await expect(correct(officer, id, [{ start: 0, end: 1, text: 'X' }])).rejects.toMatchObject({
      code: 'illegalMove',
      detail: abilities.correct.because,
    })
    await act(officer, ({ tx }) => tx.updateTable('plan_draft').set({ state: 'dropped' }).execute())
    expect((await seen(officer, id)).abilities.correct.allowed).toBe(true)
  })
})

describe('a paper', () => {
  it('is marked as handled, and waits again', async () => {
    const officer = await newOfficer()
    const id = await keepScan(officer)
    const handle = async (handled: boolean) => {
      const { version } = await seen(officer, id)
      await act(officer, (operation) => handlePaper(operation, { paperId: id, version, handled }))
      return seen(officer, id)
    }
    expect(await handle(true)).toMatchObject({ state: 'handled', handled: { byName: 'Trần Thị Mai Lan' } })
    expect(await handle(false)).toMatchObject({ state: 'arrived', handled: null })
    const staff: Actor = { ...officer, roles: ['leadership'] }
    await expect(
      act(staff, (operation) => handlePaper(operation, { paperId: id, version: 3, handled: true })),
    ).rejects.toMatchObject({ code: 'notAllowed' })
    await expect(
      act(officer, (operation) => handlePaper(operation, { paperId: id, version: 1, handled: true })),
    ).rejects.toMatchObject({ code: 'staleVersion' })
  })

  it('is taken out with all that is its own, and not while something rests on it', async () => {
    const officer = await newOfficer()
    const id = await keepScan(officer)
    const incoming = await readIncoming(officer, { bytes: Buffer.from(SCANNED_LETTER), fileName: 'khac.txt' })
    const other = await act(officer, (operation) => receivePaper(operation, incoming))
    await act(officer, ({ tx }) =>
      tx
        .insertInto('granted_award')
        .values({
          tenant_id: officer.agencyId,
          award_label: 'Giấy khen',
          subject: 'individual',
          name: 'Ai đó',
          match: 'outside',
          decided_on: '2026-01-01',
          paper_id: other.paperId,
          search_key: 'x',
          recorded_at: new Date(0),
          recorded_by_name: 'Ai',
        })
        .execute(),
    )
    const remove = (paperId: string) =>
      act(officer, (operation) => removePaper(operation, { paperId, version: 1 }))
    await expect(remove(other.paperId)).rejects.toMatchObject({
      code: 'stillInUse',
      detail: expect.stringContaining('Lịch sử khen thưởng'),
    })
    await remove(id)
    await expect(seen(officer, id)).rejects.toMatchObject({ code: 'notFound' })
    await act(officer, async ({ tx }) => {
      for (const table of ['paper_file', 'paper_page', 'paper_version'] as const) {
        const left = await tx.selectFrom(table).select('id').where('paper_id', '=', id).execute()
        expect(left).toEqual([])
      }
    })
  })

  it('does not exist for another agency, nor do its pages, pictures and versions', async () => {
    const [ours, theirs] = [await newOfficer(), await newOfficer()]
    const paperId = await keepScan(theirs)
    const asked = { paperId, number: 1 }
    for (const look of [showPage, showPicture, showVersion]) {
      await expect(act<unknown>(ours, (operation) => look(operation, asked))).rejects.toMatchObject({
        code: 'notFound',
      })
    }
    await expect(
      correct(ours, { paperId, version: 1 }, [{ start: 0, end: 1, text: 'x' }]),
    ).rejects.toMatchObject({
      code: 'notFound',
    })
    expect(await db.selectFrom('paper_page').select('id').execute()).toEqual([])
  })
})

describe('two papers in one file', () => {
  const first = SCANNED_LETTER
  const second = SCANNED_LETTER.replace('75/SNV', '76/SNV').replace('10/6/2026', '20/7/2026')
  const text = `${first}\n\n${second}`
  const secondStart = first.length + 2

  const keepBoth = (officer: Actor): Promise<string> =>
    keepScan(officer, {
      ...scannedPaper(text, [0, secondStart]),
      parts: [
        { start: 0, end: first.length, name: 'Công văn số 75' },
        { start: secondStart, end: text.length, name: 'Công văn số 76' },
      ],
    })

  async function split(officer: Actor, paperId: string): Promise<readonly string[]> {
    const asked = { paperId, version: (await seen(officer, paperId)).version }
    const texts = await act(officer, (operation) => textsOfParts(operation, asked))
    const reads = await Promise.all(texts.map(readCorrected))
    return act(officer, (operation) => splitPaper(operation, { ...asked, reads }))
  }

  it('become two papers with one file between them, each with its own text, reading and pages', async () => {
    const officer = await newOfficer()
    const id = await keepBoth(officer)
    expect((await seen(officer, id)).partCount).toBe(2)
    const ids = await split(officer, id)
    expect(ids[0]).toBe(id)
    const papers = await Promise.all(ids.map((each) => seen(officer, each)))
    expect(papers.map((paper) => paper.text)).toEqual([first, second])
    expect(papers.map((paper) => [paper.number, paper.partCount, paper.confidence])).toEqual([
      ['75', 1, 90],
      ['76', 1, 90],
    ])
    expect(papers.map((paper) => paper.pages.map(({ number }) => number))).toEqual([[1], [2]])
    for (const [at, paperId] of ids.entries()) {
      const page = await act(officer, (operation) => showPage(operation, { paperId, number: at + 1 }))
      const words = page.words.map(({ start, end }) => papers[at]?.text.slice(start, end))
      expect(words).toEqual((papers[at]?.text ?? '').split(/\s+/))
    }
    const files = await Promise.all(ids.map((each) => act(officer, (operation) => showFile(operation, each))))
    expect(files[1]?.content.equals(files[0]?.content ?? Buffer.alloc(0))).toBe(true)
    const again = await act(officer, (operation) => receivePaper(operation, { ...scannedPaper(text) }))
    expect(again).toEqual({ paperId: id, alreadyKept: true })
  })

  it('keep the file while one of them is left', async () => {
    const officer = await newOfficer()
    const id = await keepBoth(officer)
    const [, other = ''] = await split(officer, id)
    const remove = (paperId: string, version: number) =>
      act(officer, (operation) => removePaper(operation, { paperId, version }))
    await expect(remove(id, 2)).rejects.toMatchObject({
      code: 'stillInUse',
      detail: expect.stringContaining('cùng tệp'),
    })
    await remove(other, 1)
    await remove(id, 2)
  })

  it('do not come together again by an earlier version', async () => {
    const officer = await newOfficer()
    const id = await keepBoth(officer)
    await split(officer, id)
    await expect(restore(officer, id, 1)).rejects.toMatchObject({ code: 'illegalMove' })
    const { text: now } = await seen(officer, id)
    await correct(officer, id, put(now, 'Đề nghị', 'Yêu cầu'))
    await restore(officer, id, 2)
    expect((await seen(officer, id)).text).toBe(first)
  })

  it('are not split again when there is one left', async () => {
    const officer = await newOfficer()
    const id = await keepBoth(officer)
    await split(officer, id)
    await expect(split(officer, id)).rejects.toMatchObject({ code: 'illegalMove' })
    expect((await seen(officer, id)).abilities.split.because).toContain('chỉ có một văn bản')
  })
})
