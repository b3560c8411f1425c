import { describe, expect, it } from 'vitest'
import { type Arrival, cancelArrivals, listArrivals, sendFile } from '#contract/arrival'
import { listPapers, type Paper, readPaperText, receivePaper } from '#contract/document'
import { importPaper } from '#contract/draft'
import type { Endpoint } from '#contract/endpoint'
import { downloadPagePicture } from '#contract/paper-page'
import { openInventedAgency } from '../../testing/invented-plan.ts'
import { keepReleasedScan, SCANNED_LETTER } from '../../testing/scanned-paper.ts'
import { createMember, signIn } from '../../testing/sign-in.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { createTestProgram } from '../../testing/test-program.ts'

const database = await createTestDatabase()
const { app, desk } = await createTestProgram(database)
const agencyId = '11111111-1111-4111-8111-111111111111'
await database.act(agencyId, (operation) => openInventedAgency(operation, 'BQL-THU'))
for (const role of ['officer', 'leadership', 'staff'] as const) {
  await createMember(database, agencyId, { userName: `thu-${role}`, roles: [role] })
}
const as = async (role: string) => signIn(app, `thu-${role}`)
const [officer, leadership, staff] = [await as('officer'), await as('leadership'), await as('staff')]

interface Asking {
  readonly who: { readonly cookie: string }
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Record<string, string>
  readonly body?: object
}

const ask = ({ method, path }: Endpoint, { who, params = {}, query, body }: Asking) =>
  app.inject({
    method,
    url: path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? ''),
    headers: who,
    ...(query ? { query } : {}),
    ...(body ? { payload: body } : {}),
  })

async function drop(who: { readonly cookie: string }, text: string, fileName: string) {
  const form = new FormData()
  form.append('file', new File([text], fileName))
  const response = await app.inject({
    method: sendFile.method,
    url: sendFile.path,
    headers: { ...who },
    payload: form,
  })
  return { status: response.statusCode, arrival: response.json<{ arrival: Arrival }>().arrival }
}

const arrivals = async (who: { readonly cookie: string }) =>
  (await ask(listArrivals, { who })).json<{ arrivals: Arrival[] }>().arrivals

describe('the inbox over HTTP', () => {
  it('takes a file, reads it by itself, and shows what it asks of the agency and by when', async () => {
    const { status, arrival } = await drop(officer, SCANNED_LETTER, 'Công văn số 75.txt')
    expect([status, arrival.state, arrival.fileName]).toEqual([200, 'waiting', 'Công văn số 75.txt'])
    await desk.idle()
    const [read] = await arrivals(officer)
    expect(read?.state).toBe('read')
    const paper = (
      await ask(readPaperText, { who: officer, params: { id: read?.paperId ?? '' } })
    ).json<Paper>()
    expect(paper).toMatchObject({
      typeCode: 'CV',
      number: '75',
      isOwn: false,
      state: 'arrived',
      askedBy: '2026-06-10',
      confidence: null,
      partCount: 1,
      handled: null,
    })
    expect(paper.askedCount).toBeGreaterThan(0)
    expect(paper.abilities).toEqual({
      handle: { allowed: true, because: null },
      correct: { allowed: true, because: null },
      split: { allowed: false, because: 'Tệp này chỉ có một văn bản nên không cần tách.' },
      remove: { allowed: true, because: null },
    })
    const list = await ask(listPapers, { who: officer, query: { group: 'asking', search: 'bao cao' } })
    expect(list.json()).toMatchObject({
      total: 1,
      more: false,
      counts: { all: 1, arrived: 1, asking: 1, plans: 0, awards: 0, scans: 0, handled: 0 },
      papers: [{ id: paper.id, passages: [{ hit: 'báo cáo' }] }],
    })
  })

  it('lets the leadership see the inbox and change nothing, and shows the others nothing', async () => {
    await drop(officer, 'không phải tệp Word', 'hong.docx')
    await desk.idle()
    const [, failed] = await arrivals(leadership)
    expect(failed).toMatchObject({ fileName: 'hong.docx', state: 'failed' })
    expect(await arrivals(staff)).toEqual([])
    expect((await drop(leadership, 'x', 'x.txt')).status).toBe(403)
    const body = { ids: [failed?.id] }
    expect((await ask(cancelArrivals, { who: leadership, body })).statusCode).toBe(403)
    const left = await ask(cancelArrivals, { who: officer, body })
    expect(left.json<{ arrivals: Arrival[] }>().arrivals.map(({ state }) => state)).toEqual(['read'])
  })

  it('refuses a file of those who may not send one before it is taken in', async () => {
    for (const { path } of [sendFile, receivePaper, importPaper]) {
      const headers = { ...staff, 'content-type': 'multipart/form-data; boundary=x' }
      const answer = await app.inject({ method: 'POST', url: path, headers, payload: 'no file at all' })
      expect([path, answer.statusCode]).toEqual([path, 403])
    }
  })

  it('hands out the picture of a page, to be kept by this browser alone', async () => {
    const id = await database.act(agencyId, keepReleasedScan)
    const picture = await ask(downloadPagePicture, { who: staff, params: { id, number: '1' } })
    expect(picture.statusCode).toBe(200)
    expect(picture.headers['content-type']).toBe('image/webp')
    expect(picture.headers['cache-control']).toMatch(/^private/)
    expect(picture.headers.vary).toMatch(/cookie/i)
    expect(picture.headers['x-content-type-options']).toBe('nosniff')
    expect((await ask(downloadPagePicture, { who: staff, params: { id, number: '2' } })).statusCode).toBe(404)
  })
})
