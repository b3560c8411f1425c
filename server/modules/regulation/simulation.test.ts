import { describe, expect, it } from 'vitest'
import type { VerdictPage } from '#contract/judging'
import type { ComparisonAnswer, FactSheet, FactSheetPreview } from '#contract/simulation'
import { provinceInProgress } from '#fixtures/province'
import { STAFF_FACTS, staffFactsTable } from '#fixtures/staff-facts'
import { agencyIdByCode } from '#modules/organisation'
import { readSheetCells } from '#paperwork/formats/sheet-cells'
import { createMember, signIn } from '../../testing/sign-in.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { createTestProgram } from '../../testing/test-program.ts'

const database = await createTestDatabase()
const { app, workshop } = await createTestProgram(database)
await provinceInProgress(workshop)
const board = (await agencyIdByCode(database.db, 'BQLKKT-AS')) ?? ''
const home = (await agencyIdByCode(database.db, 'SNV-AS')) ?? ''
await createMember(database, board, { userName: 'so-can-bo', roles: ['officer'] })
await createMember(database, board, { userName: 'so-chuyen-vien', roles: ['staff', 'unitHead'] })
await createMember(database, home, { userName: 'so-noi-vu', roles: ['officer'] })
const officer = await signIn(app, 'so-can-bo')
const staff = await signIn(app, 'so-chuyen-vien')
const other = await signIn(app, 'so-noi-vu')

const boundary = 'ranh-gioi-thu'
const sendAs =
  (cookie: typeof officer) => (method: 'POST' | 'PUT', url: string, content: string | Uint8Array) =>
    app.inject({
      method,
      url,
      headers: { ...cookie, 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload: Buffer.concat([
        Buffer.from(
          `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="bang.txt"\r\nContent-Type: text/plain\r\n\r\n`,
        ),
        Buffer.from(content),
        Buffer.from(`\r\n--${boundary}--\r\n`),
      ]),
    })
const send = sendAs(officer)
const get = (url: string, cookie = officer) => app.inject({ url, headers: cookie })
const sheets = async (cookie = officer) =>
  (await get('/api/fact-sheets', cookie)).json<{ sheets: FactSheet[] }>().sheets
const demo = (await sheets()).find(({ name }) => name === STAFF_FACTS)
const twoDays = 'firstOn=2023-12-31&secondOn=2024-01-01'
const compare = async (query: string): Promise<ComparisonAnswer> => {
  const response = await get(`/api/simulation?population=${demo?.id}&${twoDays}&${query}`)
  expect([response.statusCode, response.statusCode === 200 ? '' : response.body]).toEqual([200, ''])
  return response.json()
}

const small = 'Họ và tên\tNăm\tXếp loại\nLê Thị Sen\t2025\tHTTNV'

describe('a table of facts', () => {
  it('is shown as it would be read before anything is kept', async () => {
    const response = await send('POST', '/api/fact-sheets/preview', staffFactsTable())
    const preview = response.json<FactSheetPreview>()
    expect(preview).toMatchObject({ layout: 'rowPerYear', people: 43, problemCount: 0 })
    expect(preview.columns.every(({ readAs }) => readAs !== null)).toBe(true)
    expect(preview.sample[0]?.facts[0]).toContain('Vào cơ quan')
  })

  it('is kept whole or not at all, with every problem at its cell', async () => {
    const before = (await sheets()).length
    const wrong = 'Họ và tên\tNăm\tXếp loại\nLê Thị Sen\t2025\tgiỏi\nTrần An\thai lăm\tHTT'
    const response = await send('POST', '/api/fact-sheets?name=Sai', wrong)
    expect(response.statusCode).toBe(400)
    const { fields } = response.json<{ fields: { path: string }[] }>()
    expect(fields.map(({ path }) => path)).toEqual(['C2', 'B3'])
    expect(await sheets()).toHaveLength(before)
  })

  it('is kept by name, replaced as it was seen, and removed', async () => {
    const kept = (await send('POST', '/api/fact-sheets?name=Quý%20I', small)).json<FactSheet>()
    expect(kept).toMatchObject({ name: 'Quý I', people: 1, years: [2025], version: 1 })
    expect((await send('POST', '/api/fact-sheets?name=Quý%20I', small)).json()).toMatchObject({
      code: 'nameTaken',
    })
    const url = `/api/fact-sheets/${kept.id}`
    const replaced = await send('PUT', `${url}?name=Quý%20II&version=1`, `${small}\nTrần An\t2024\tHTT`)
    expect(replaced.json()).toMatchObject({ name: 'Quý II', people: 2, years: [2025, 2024], version: 2 })
    const stale = await send('PUT', `${url}?name=Quý%20II&version=1`, small)
    expect(stale.json()).toMatchObject({ code: 'staleVersion' })
    const removed = await app.inject({
      method: 'POST',
      url: `${url}/remove`,
      headers: officer,
      payload: { version: 2 },
    })
    expect(removed.json()).toEqual({ removed: true })
    expect((await sheets()).map(({ id }) => id)).not.toContain(kept.id)
  })

  it('is kept once when several keep one of the same name at once', async () => {
    const kept = await Promise.all(
      Array.from({ length: 5 }, () => send('POST', '/api/fact-sheets?name=Cùng%20lúc', small)),
    )
    expect(kept.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409, 409, 409, 409])
  })

  it('comes back as the workbook that it could have been read from', async () => {
    const response = await get(`/api/fact-sheets/${demo?.id}/file`)
    expect(response.statusCode).toBe(200)
    const again = await send('POST', '/api/fact-sheets/preview', response.rawPayload)
    expect(again.json()).toMatchObject({ people: 43, problemCount: 0 })
    const template = await get('/api/fact-sheets/template')
    const read = await send('POST', '/api/fact-sheets/preview', template.rawPayload)
    expect(read.json()).toMatchObject({ people: 3, problemCount: 0 })
  })

  it('is refused with a sentence where the file is no table', async () => {
    const response = await send(
      'POST',
      '/api/fact-sheets/preview',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
    )
    expect(response.statusCode).toBe(422)
    expect(response.json<{ detail: string }>().detail).toContain('.xlsx hoặc .csv')
  })

  it('does not exist for those who may not keep one, nor for another agency', async () => {
    for (const [url, status] of [
      ['/api/fact-sheets', 404],
      [`/api/fact-sheets/${demo?.id}/file`, 404],
      ['/api/fact-sheets/template', 404],
      [`/api/simulation?population=${demo?.id}&${twoDays}`, 403],
    ] as const) {
      expect([url, (await get(url, staff)).statusCode]).toEqual([url, status])
    }
    expect((await sendAs(staff)('POST', '/api/fact-sheets/preview', small)).statusCode).toBe(404)
    expect(await sheets(other)).toEqual([])
    expect((await get(`/api/simulation?population=${demo?.id}&${twoDays}`, other)).statusCode).toBe(404)
  })
})

describe('two laws compared on a staff', () => {
  it('say who gains and who loses between them, and why', async () => {
    const { rows, awards, forYear, first, second } = await compare('award=grassrootsFighter')
    expect([forYear, first.label, second.provisional]).toEqual([2023, 'Nhận hồ sơ ngày 31/12/2023', null])
    expect(awards).toHaveLength(1)
    expect(awards[0]?.changes).toMatchObject({ gains: 2, loses: 0 })
    expect(rows.map(({ name, change }) => [name, change])).toEqual([
      ['Trần Thị Mai Lan', 'gains'],
      ['Cao Minh Triết', 'gains'],
    ])
    expect(rows[0]?.reasons.map(({ side, outcome, cite }) => [side, outcome, cite.source])).toEqual([
      ['first', 'notMet', 'ND-91-2017'],
      ['second', 'met', 'L-06-2022'],
    ])
  })

  it('count a collective that loses its title for want of advanced workers', async () => {
    const { rows } = await compare('award=advancedCollective&change=loses')
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      unit: 'Phòng Quản lý Doanh nghiệp và Lao động',
      first: 'met',
      second: 'notMet',
    })
    expect(rows[0]?.reasons.at(-1)?.required).toContain('70%')
  })

  it('cover every award of the subjects, in pages that the filter shapes', async () => {
    const whole = await compare('change=all&pageSize=200')
    const counted = whole.awards.flatMap(({ changes }) => Object.values(changes))
    expect(whole.total).toBe(counted.reduce((sum, count) => sum + count, 0))
    const page = await compare('change=all&pageSize=7&page=3&sort=name')
    const same = await compare('change=all&pageSize=200&sort=name')
    expect(page.rows).toEqual(same.rows.slice(14, 21))
    const found = await compare('change=all&search=khoa%20tu&award=advancedWorker')
    expect(found.rows.map(({ name }) => name)).toEqual(['Từ Anh Khoa'])
    const unit = await compare(`change=all&award=advancedWorker&unit=${encodeURIComponent('Văn phòng')}`)
    expect(unit.total).toBe(7)
  })

  it('show both verdicts on one row in full', async () => {
    const { rows } = await compare('award=grassrootsFighter')
    const asked = `population=${demo?.id}&${twoDays}&award=grassrootsFighter`
    const response = await get(
      `/api/simulation/verdicts?${asked}&key=${encodeURIComponent(rows[0]?.key ?? '')}`,
    )
    const { first, second } = response.json<{ first: VerdictPage; second: VerdictPage }>()
    expect([first.outcome, second.outcome]).toEqual(['notMet', 'met'])
    expect((await get(`/api/simulation/verdicts?${asked}&key=khong-co`)).statusCode).toBe(404)
  })

  it('leave as a workbook with the same rows', async () => {
    const response = await get(
      `/api/simulation/file?population=${demo?.id}&${twoDays}&award=grassrootsFighter`,
    )
    const read = await readSheetCells(response.rawPayload)
    if (!read.ok) throw new Error(read.problem.message)
    expect(read.cells).toHaveLength(3)
    expect(read.cells[1]).toEqual(
      expect.arrayContaining(['Trần Thị Mai Lan', 'Được thêm', 'Không đạt', 'Đạt']),
    )
  })

  it('judge the people of the agency by what is known of them', async () => {
    const response = await get(`/api/simulation?${twoDays}&award=advancedWorker&change=all`)
    const answer = response.json<ComparisonAnswer>()
    expect(answer.population.size).toBe(40)
    expect(answer.rows.every(({ first }) => first !== 'met')).toBe(true)
  })

  it('are refused for a day before all law, at its field', async () => {
    const response = await get(`/api/simulation?firstOn=2017-09-30&secondOn=2024-01-01`)
    expect(response.statusCode).toBe(400)
    expect(response.json<{ fields: object[] }>().fields).toEqual([
      expect.objectContaining({ path: 'firstOn' }),
    ])
  })
})
