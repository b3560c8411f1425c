import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import type { PaperGroup } from '#contract/document'
import { type Actor, programActor } from '#platform/operation'
import { scannedPaper } from '../../testing/scanned-paper.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { readIncoming, receivePaper, releasePaper } from './index.ts'
import { correctPaper, textWithEdits } from './operations/correct-paper.ts'
import { handlePaper } from './operations/handle-paper.ts'
import { listCitingPapers, listPapers } from './operations/list-papers.ts'
import { readCorrected } from './operations/read-incoming.ts'
import { removePaper } from './operations/remove-paper.ts'
import { showPaper } from './operations/show-paper.ts'
import { presentWholePaper } from './present/paper.ts'
import { papersById } from './store/listed-paper.ts'

const { act, createAgency, ownerUrl } = await createTestDatabase()
const owner = new pg.Client({ connectionString: ownerUrl })
await owner.connect()
afterAll(() => owner.end())

let agencies = 0
async function newOfficer(): Promise<Actor> {
  agencies += 1
  return programActor(await createAgency(`TIM-${agencies}`), 'Trần Thị Mai Lan')
}

const head = (issuer: string, number: string, day: string): string =>
  `${issuer}\nSố: ${number}\n\nAn Sơn, ngày ${day} tháng 5 năm 2026\n`

async function keep(officer: Actor, text: string, fileName = 'van-ban.txt'): Promise<string> {
  const incoming = await readIncoming(officer, { bytes: Buffer.from(text), fileName })
  return (await act(officer, (operation) => receivePaper(operation, incoming))).paperId
}

type Wanted = Partial<Parameters<typeof listPapers>[1]>

const list = (who: Actor, wanted: Wanted = {}) =>
  act(who, (operation) => listPapers(operation, { group: 'all', page: 1, pageSize: 50, ...wanted }))

const names = async (who: Actor, search: string, wanted: Wanted = {}) =>
  (await list(who, { search, ...wanted })).papers.map(({ file_name }) => file_name)

describe('a search of the papers of an agency', async () => {
  const officer = await newOfficer()
  const stranger = await newOfficer()
  await keep(
    officer,
    `${head('SỞ NỘI VỤ', '75/KH-SNV', '04')}\nKẾ HOẠCH\nTuyên truyền phong trào thi đua\n\n1. Đăng ký điển hình tiên tiến trước ngày 30/6/2026.`,
    'mot.txt',
  )
  await keep(
    officer,
    `${head('SỞ TÀI CHÍNH', '12/BC-STC', '05')}\nBÁO CÁO\nKết quả công tác sáu tháng\n\nCác đơn vị đã đăng ký thi đua. Điển hình được nêu có ba tập thể tiên tiến.`,
    'hai.txt',
  )
  await keep(
    officer,
    `${head('SỞ NỘI VỤ', '80/BC-SNV', '06')}\nBÁO CÁO\nSố liệu\n\nĐã phát hiện điển hình tiên tiến trong phong trào phòng, chống thiên tai (căn cứ Nghị định số 152/2025/NĐ-CP).`,
    'ba.txt',
  )
  await keep(
    stranger,
    `${head('SỞ BÍ MẬT', '1/BC-BM', '06')}\nBÁO CÁO\nBí mật\n\nĐiển hình tiên tiến bí mật.`,
    'la.txt',
  )

  it('finds words of the text with or without accents, in any order', async () => {
    expect(await names(officer, 'thien tai')).toEqual(['ba.txt'])
    expect(await names(officer, 'tai thien')).toEqual(['ba.txt'])
    expect(await names(officer, 'PHÒNG, chống')).toEqual(['ba.txt'])
    expect(await names(officer, 'dang ky')).toEqual(['hai.txt', 'mot.txt'])
    expect(await names(officer, 'khongcotu')).toEqual([])
    expect(await names(officer, '%_')).toEqual([])
  })

  it('brings first what has them on its face, then where they stand side by side, then the newest', async () => {
    expect(await names(officer, 'bao cao so lieu')).toEqual(['ba.txt'])
    expect(await names(officer, 'phong trào')).toEqual(['mot.txt', 'ba.txt'])
    expect(await names(officer, 'điển hình tiên tiến')).toEqual(['ba.txt', 'mot.txt', 'hai.txt'])
  })

  it('finds numbers as they are written', async () => {
    expect(await names(officer, '12/BC-STC')).toEqual(['hai.txt'])
    expect(await names(officer, '152/2025/ND-CP')).toEqual(['ba.txt'])
  })

  it('understands a last word that is half written when nothing has it whole', async () => {
    expect(await names(officer, 'chong thie')).toEqual(['ba.txt'])
    expect(await names(officer, 'dang k')).toEqual([])
  })

  it('shows the passages', async () => {
    const [paper] = (await list(officer, { search: 'chong thien tai' })).papers
    expect(paper?.passages).toEqual([
      expect.objectContaining({
        hit: 'chống thiên tai',
        before: expect.stringMatching(/phong trào phòng, $/),
      }),
    ])
  })

  it('is narrowed by type, year and issuer', async () => {
    expect(await names(officer, 'điển hình', { type: 'BC' })).toEqual(['ba.txt', 'hai.txt'])
    expect(await names(officer, 'điển hình', { type: 'BC', issuer: 'so noi vu' })).toEqual(['ba.txt'])
    expect(await names(officer, 'điển hình', { year: 2025 })).toEqual([])
    expect(await names(officer, '', { issuer: 'Sở Tài chính' })).toEqual(['hai.txt'])
    expect(await names(officer, 'điển hình', { group: 'plans' })).toEqual(['mot.txt'])
  })

  it('never finds a paper of another agency, whatever is asked', async () => {
    for (const search of ['bí mật', 'điển hình tiên tiến', '1/BC-BM']) {
      expect(await names(officer, search)).not.toContain('la.txt')
    }
    expect(await names(stranger, 'điển hình')).toEqual(['la.txt'])
    expect(await names(stranger, 'thiên tai')).toEqual([])
  })

  it('finds for the staff only what everyone may see', async () => {
    const staff: Actor = { ...officer, roles: ['staff'] }
    expect(await names(staff, 'điển hình')).toEqual([])
    expect((await list(staff)).countOf('all')).toBe(0)
    const [paper] = (await list(officer, { search: 'thien tai' })).papers
    await act(officer, (operation) => releasePaper(operation, paper?.id ?? ''))
    expect(await names(staff, 'điển hình')).toEqual(['ba.txt'])
    expect((await list(staff)).countOf('all')).toBe(1)
    expect((await list(officer)).countOf('all')).toBe(3)
  })
})

describe('the papers that cite an instrument', () => {
  it.each(['152/2025/NĐ-CP', '152/2025/nd-cp', ' 152 / 2025 / NĐ–CP', 'Số 152/2025/NÐ-CP'])(
    'are found by %s with the places where they do',
    async (number) => {
      const officer = await newOfficer()
      const body = 'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ;'
      await keep(
        officer,
        `${head('SỞ NỘI VỤ', '1/QĐ-SNV', '04')}\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\n${body}`,
        'co.txt',
      )
      await keep(
        officer,
        `${head('SỞ NỘI VỤ', '2/QĐ-SNV', '05')}\nQUYẾT ĐỊNH\nVề việc khác\n\nCăn cứ Luật.`,
        'khong.txt',
      )
      const { papers, total } = await act(officer, (operation) =>
        listCitingPapers(operation, { number, page: 1, pageSize: 50 }),
      )
      expect([total, papers.map(({ file_name }) => file_name)]).toEqual([1, ['co.txt']])
      expect(papers[0]?.passages[0]?.hit).toContain('152/2025/NĐ-CP')
    },
  )

  it('are none of a number that nobody cites, nor of no number', async () => {
    const officer = await newOfficer()
    for (const number of ['', '999/2025/NĐ-CP', '/']) {
      const cited = await act(officer, (operation) =>
        listCitingPapers(operation, { number, page: 1, pageSize: 50 }),
      )
      expect(cited).toEqual({ papers: [], total: 0 })
    }
  })
})

describe('the groups', () => {
  it('count exactly, through everything that happens to papers', async () => {
    const officer = await newOfficer()
    const groups: readonly PaperGroup[] = ['all', 'arrived', 'asking', 'plans', 'awards', 'scans', 'handled']
    const counts = async () => {
      const { countOf } = await list(officer)
      for (const group of groups) expect((await list(officer, { group })).papers).toHaveLength(countOf(group))
      return Object.fromEntries(
        groups.filter((group) => countOf(group) > 0).map((group) => [group, countOf(group)]),
      )
    }
    expect(await counts()).toEqual({})
    const { paperId } = await act(officer, (operation) => receivePaper(operation, scannedPaper()))
    const plan = await keep(officer, `${head('SỞ NỘI VỤ', '75/KH-SNV', '04')}\nKẾ HOẠCH\nThi đua`)
    expect(await counts()).toEqual({ all: 2, arrived: 2, plans: 1, scans: 1 })
    const versionOf = async (id: string) =>
      (await act(officer, ({ tx }) => papersById(tx, [id])))[0]?.version ?? 0
    await act(officer, (operation) => handlePaper(operation, { paperId, version: 1, handled: true }))
    expect(await counts()).toEqual({ all: 2, arrived: 1, handled: 1, plans: 1, scans: 1 })
    const asked = { paperId: plan, version: await versionOf(plan) }
    const next = await act(officer, (operation) =>
      textWithEdits(operation, { ...asked, edits: [{ start: 0, end: 60, text: 'BÁO CÁO\n' }] }),
    )
    const read = await readCorrected(next.text)
    await act(officer, (operation) => correctPaper(operation, { ...asked, next, read }))
    const version = await versionOf(paperId)
    await act(officer, (operation) => removePaper(operation, { paperId, version }))
    expect(await counts()).toMatchObject({ all: 1, arrived: 1 })
  })
})

describe('many papers', async () => {
  const officer = await newOfficer()
  // Past reading: what is asked is only how the lists are turned.
  const MANY = 2_500
  await owner.query('set session_replication_role = replica')
  await owner.query(
    `with made as (
      insert into paper (tenant_id, id, file_name, format, byte_size, sha256, text, reading, is_plan, seems_to_be, search_key, received_at)
        select $1::uuid, gen_random_uuid(), n || '.txt', 'txt', 1, n::text, 'thi đua ' || n, '{"citations": []}', false, 'x', '', now()
        from generate_series(0, $2::int - 1) n returning id, sha256)
    insert into ops.paper_search select $1::uuid, id, sha256::int, array['all/all', $1::text, $1::text || '/' || sha256::int / 1024],
      array_to_tsvector(case when sha256::int = 7 then array['thi'] else array[]::text[] end),
      array_to_tsvector(array['thi', 'dua', 'thi_dua', 'so' || sha256::int % 100]) from made`,
    [officer.agencyId, MANY],
  )
  await owner.query(`insert into ops.paper_count values ($1::uuid, jsonb_build_object('all/all', $2::int))`, [
    officer.agencyId,
    MANY,
  ])
  await owner.query('set session_replication_role = origin')

  it('are turned page by page to the end, the newest first', async () => {
    const first = await list(officer, { pageSize: 200 })
    expect([first.total, first.more, first.papers.length]).toEqual([MANY, false, 200])
    expect(first.papers[0]?.file_name).toBe('2499.txt')
    const last = await list(officer, { page: 13, pageSize: 200 })
    expect(last.papers.map(({ file_name }) => file_name).at(-1)).toBe('0.txt')
    expect((await list(officer, { page: 14, pageSize: 200 })).papers).toEqual([])
  })

  it('are counted exactly up to three hundred', async () => {
    expect(await list(officer, { search: 'thi dua' })).toMatchObject({ total: 300, more: true })
    expect(await list(officer, { search: 'so42' })).toMatchObject({ total: 25, more: false })
  })

  it('come without gaps or repetitions, the one with the word on its face first however old it is', async () => {
    const seen: string[] = []
    for (let page = 1; page <= 2; page += 1) {
      const { papers } = await list(officer, { search: 'thi', page, pageSize: 200 })
      seen.push(...papers.map(({ file_name }) => file_name))
    }
    expect(seen[0]).toBe('7.txt')
    expect(seen.slice(1, 4)).toEqual(['2499.txt', '2498.txt', '2497.txt'])
    expect(new Set(seen).size).toBe(300)
  })

  it('are looked through to the oldest for a rare word', async () => {
    const { papers } = await list(officer, { search: 'so7 thi dua' })
    expect(papers.map(({ file_name }) => file_name).at(-1)).toBe('7.txt')
    expect(papers).toHaveLength(25)
  })

  it('of an agency that is not there are none', async () => {
    const nobody = programActor(randomUUID(), 'Không ai')
    expect(await list(nobody, { search: 'thi' })).toMatchObject({ papers: [], total: 0, more: false })
  })
})

describe('a paper of the same number', () => {
  const again = `${head('SỞ NỘI VỤ', '91/KH-SNV', '07')}\nKẾ HOẠCH\nKiểm tra công tác thi đua\n\n1. Kiểm tra trước ngày 30/9/2026.`

  it('that comes from another file is said beside each of the two, and not of others or to others', async () => {
    const [officer, stranger] = [await newOfficer(), await newOfficer()]
    const first = await keep(officer, again, 'ban-mot.txt')
    const second = await keep(officer, `${again}\n`, 'ban-hai.txt')
    await keep(officer, again.replace('91/KH', '92/KH'), 'khac.txt')
    await keep(stranger, again, 'cua-nguoi-khac.txt')
    const twins = (await list(officer)).papers.map(({ file_name, twins: others }) => [
      file_name,
      ...others.map(({ id }) => id),
    ])
    expect(twins).toEqual([['khac.txt'], ['ban-hai.txt', first], ['ban-mot.txt', second]])
    const shown = await act(officer, (operation) => showPaper(operation, second))
    expect(presentWholePaper(shown, officer).sameNumber).toMatchObject([
      { id: first, fileName: 'ban-mot.txt' },
    ])
    expect((await list(stranger)).papers[0]?.twins).toEqual([])
  })
})

describe('the counters of what waits', () => {
  it('count a plan only until it is dealt with, as the list behind them does', async () => {
    const officer = await newOfficer()
    const plan = await keep(
      officer,
      `${head('SỞ NỘI VỤ', '93/KH-SNV', '08')}\nKẾ HOẠCH\nCông tác thi đua\n\n1. Sơ kết trước ngày 30/6/2026.`,
    )
    const waiting = async () => {
      const { papers, countOf } = await list(officer, { group: 'arrivedPlans' })
      return [papers.length, countOf('arrivedPlans'), countOf('plans')]
    }
    expect(await waiting()).toEqual([1, 1, 1])
    await act(officer, (operation) => handlePaper(operation, { paperId: plan, version: 1, handled: true }))
    expect(await waiting()).toEqual([0, 0, 1])
  })
})
