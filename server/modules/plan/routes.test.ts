import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { paper } from '#contract/document'
import { draftChanged, draftPage } from '#contract/draft'
import { myWork, planPage } from '#contract/plan'
import { taskPage } from '#contract/task'
import { openInventedAgency, smallPlan } from '../../testing/invented-plan.ts'
import { createMember, signIn } from '../../testing/sign-in.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { createTestProgram } from '../../testing/test-program.ts'

const database = await createTestDatabase()
const { app } = await createTestProgram(database)
let officer = { cookie: '' }
let staff = { cookie: '' }

const agencyId = randomUUID()

beforeAll(async () => {
  await database.act(agencyId, (operation) => openInventedAgency(operation, 'HTTP'))
  await createMember(database, agencyId, { userName: 'can-bo', roles: ['officer'] })
  await createMember(database, agencyId, { userName: 'nhan-vien', roles: ['staff'] })
  officer = await signIn(app, 'can-bo')
  staff = await signIn(app, 'nhan-vien')
})

/** What a browser sends when a file is dropped. */
function upload(url: string, file: { name: string; bytes: Buffer | string }, headers = officer) {
  const boundary = 'ranh-gioi-thu'
  const payload = Buffer.concat([
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${file.name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
    ),
    Buffer.from(file.bytes),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  const type = { 'content-type': `multipart/form-data; boundary=${boundary}` }
  return app.inject({ method: 'POST', url, headers: { ...headers, ...type }, payload })
}

const get = (url: string, headers: Record<string, string> = officer) => app.inject({ url, headers })
const post = (url: string, payload: object = {}, headers = officer) =>
  app.inject({ method: 'POST', url, headers, payload })

describe('a plan over HTTP, from the drop to the year', () => {
  let paperId = ''
  let draftId = ''
  let planId = ''
  let taskId = ''

  it('is uploaded under its Vietnamese name and answers a draft', async () => {
    const answer = await upload('/api/plan-drafts', { name: 'Kế hoạch thi đua.txt', bytes: smallPlan })
    expect([answer.statusCode, answer.json()]).toEqual([200, expect.objectContaining({ alreadyOpen: false })])
    paperId = answer.json().paperId
    draftId = answer.json().draftId
    const again = await upload('/api/plan-drafts', { name: 'Khác tên.txt', bytes: smallPlan })
    expect(again.json()).toEqual({ draftId, paperId, alreadyOpen: true })
  })

  it('shows the paper with what was read, and gives the file back as it was', async () => {
    const shown = await get(`/api/papers/${paperId}`)
    expect(paper.parse(shown.json())).toMatchObject({ fileName: 'Kế hoạch thi đua.txt', isPlan: true })
    expect(shown.json().text).toBe(smallPlan)
    expect(shown.json().reading.tasks).toHaveLength(4)
    const file = await get(`/api/papers/${paperId}/file`)
    expect(file.headers['content-disposition']).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('Kế hoạch thi đua.txt')}`,
    )
    expect(file.body).toBe(smallPlan)
    expect((await get(`/api/papers/${paperId}`, staff)).statusCode).toBe(404)
    expect((await get('/api/papers', staff)).json()).toMatchObject({ papers: [], total: 0 })
  })

  it('is reviewed: each step answers with what it changed', async () => {
    const shown = await get(`/api/plan-drafts/${draftId}`)
    const { draft, rows } = draftPage.parse(shown.json())
    expect(draft.abilities.commit.allowed).toBe(false)
    const refused = await post(`/api/plan-drafts/${draftId}/commit`)
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'draftIncomplete'])
    const printed = draft.unknownParties[0]?.printed
    const resolved = await post(`/api/plan-drafts/${draftId}/resolve-party`, {
      printed,
      as: { kind: 'outside' },
    })
    expect(draftChanged.parse(resolved.json())).toMatchObject({
      rows: [{ id: rows[3]?.id, version: 2 }],
      draft: { blockers: [], undo: { sentence: `Cho biết “${printed}” là ai` } },
    })
    const [first] = rows
    const path = `/api/plan-drafts/${draftId}/rows/${first?.id}`
    const stale = await post(`${path}/drop`, { version: 7 })
    expect([stale.statusCode, stale.json().code]).toEqual([409, 'staleVersion'])
    const wordless = await post(`${path}/split`, { version: 1 })
    expect([wordless.statusCode, wordless.json().fields]).toEqual([
      400,
      [expect.objectContaining({ path: 'at' })],
    ])
    const wording = await get(
      `/api/plan-drafts/${draftId}/deadline?wording=${encodeURIComponent('trong tháng 8')}`,
    )
    expect(wording.json()).toMatchObject({ startsOn: '2026-08-01', lateFrom: '2026-09-01' })
  })

  it('is committed, once', async () => {
    const committed = await post(`/api/plan-drafts/${draftId}/commit`)
    expect(committed.json()).toMatchObject({ year: 2026, added: 4 })
    planId = committed.json().planId
    const again = await post(`/api/plan-drafts/${draftId}/commit`)
    expect([again.statusCode, again.json().detail]).toEqual([
      409,
      'Người can-bo đã ghi kế hoạch này vào năm lúc 10:00 ngày 20/05/2026; hãy mở kế hoạch để xem.',
    ])
  })

  it('is printed in the template of the agency as Word alone', async () => {
    const asked = await get(`/api/plans/${planId}/paper?format=pdf&look=template`)
    const { code, detail, fields } = asked.json()
    expect([asked.statusCode, code, fields[0].path]).toEqual([400, 'malformedRequest', 'format'])
    expect(detail).toContain('chỉ in ra Word')
  })

  it('is a page of the shape the contract names, sent again only when it has changed', async () => {
    const url = `/api/plans/${planId}`
    const page = await get(url)
    const { tasks } = planPage.parse(page.json())
    expect(tasks).toHaveLength(4)
    taskId = tasks[0]?.id ?? ''
    const tag = String(page.headers.etag)
    const same = await get(url, { ...officer, 'if-none-match': tag })
    expect([same.statusCode, same.body]).toEqual([304, ''])
    const packed = await get(url, { ...officer, 'accept-encoding': 'gzip, br' })
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(packed.rawPayload.length).toBeLessThan(page.rawPayload.length)
    const moved = await post(`/api/tasks/${taskId}/finish`, { version: 1, note: 'Xong' })
    expect(taskPage.parse(moved.json())).toMatchObject({ task: { state: 'done' }, notes: [{ body: 'Xong' }] })
    const changed = await get(url, { ...officer, 'if-none-match': tag })
    expect([changed.statusCode, changed.json().counts.done]).toEqual([200, 1])
    const other = await get(url, { ...staff, 'if-none-match': String(changed.headers.etag) })
    expect(other.statusCode).toBe(200)
  })

  it('is the first page of everyone, and can be searched', async () => {
    expect(myWork.parse((await get('/api/my-work')).json())).toMatchObject({ scope: 'agency', drafts: [] })
    expect(myWork.parse((await get('/api/my-work', staff)).json())).toMatchObject({
      scope: 'none',
      drafts: null,
    })
    const found = await get('/api/tasks?search=giao+uoc&pageSize=5')
    expect(found.json()).toMatchObject({ total: 1, tasks: [{ title: 'Ký kết giao ước thi đua của Khối' }] })
    expect((await get('/api/plans', staff)).json()).toMatchObject({
      plans: [{ year: 2026, counts: { total: 4, done: 1 } }],
      abilities: { importPlan: { allowed: false } },
    })
  })
})

describe('a page that is kept', () => {
  const writeAtOnce = 12
  const notesOn = async (taskId: string): Promise<number | undefined> => {
    const { tasks } = (await get('/api/my-work')).json<{ tasks: { id: string; noteCount: number }[] }>()
    return tasks.find(({ id }) => id === taskId)?.noteCount
  }

  it('shows whoever wrote what was written, however many write and look at once', async () => {
    const { tasks } = (await get('/api/my-work')).json<{ tasks: { id: string; noteCount: number }[] }>()
    const { id = '', noteCount: before = 0 } = tasks[0] ?? {}
    const seen = await Promise.all(
      Array.from({ length: writeAtOnce }, async (_, at) => {
        const answer = await post(`/api/tasks/${id}/notes`, { body: `Ghi chú ${at}` })
        const written = answer.json<{ notes: unknown[] }>().notes.length
        return { written, shown: (await notesOn(id)) ?? 0 }
      }),
    )
    expect(seen.filter(({ written, shown }) => shown < written)).toEqual([])
    expect(await notesOn(id)).toBe(before + writeAtOnce)
  })

  it('is another after a change that another transaction commits while it is being made', async () => {
    const { tasks } = (await get('/api/my-work')).json<{ tasks: { id: string; title: string }[] }>()
    const { id = '' } = tasks[0] ?? {}
    const titled = async () =>
      (await get('/api/my-work'))
        .json<{ tasks: { id: string; title: string }[] }>()
        .tasks.find((task) => task.id === id)?.title
    await database.act(agencyId, async ({ tx }) => {
      await tx.updateTable('task').set({ title: 'Tên mới' }).where('id', '=', id).execute()
      expect(await titled()).toBe(tasks[0]?.title)
    })
    expect(await titled()).toBe('Tên mới')
  })

  it('stands on rows whose every change the audit seals', async () => {
    const { rows } = await database.act(agencyId, ({ tx }) =>
      sql<{ name: string }>`
        select name from unnest(${[...shownTables]}::text[]) name where not exists (
          select from pg_trigger where tgrelid = name::regclass and tgname = 'audit_row' and tgenabled = 'O'
            and tgtype & 4 > 0 and tgtype & 8 > 0 and tgtype & 16 > 0 and (tgattr = '' or name = 'plan'))`.execute(
        tx,
      ),
    )
    expect(rows).toEqual([])
  })
})

/** What a page of work or a plan is put together from; of a plan its counter alone is not audited. */
const shownTables = [
  ...['plan', 'plan_draft', 'task', 'task_party', 'task_unit', 'task_note', 'task_occurrence', 'subtask'],
  ...['unit', 'unit_alias', 'unit_succession', 'posting', 'delegation', 'local_rule', 'membership', 'paper'],
] as const

describe('a file that is no plan', () => {
  const kept = async () => (await get('/api/papers')).json().total

  it.each([
    ['an empty file', 'ke-hoach.txt', '', 422, 'paperUnreadable', 'Tệp không có nội dung'],
    ['a name that lies', 'ke-hoach.docx', smallPlan, 422, 'paperUnreadable', 'đuôi .docx'],
    ['an unknown kind', 'ke-hoach.exe', smallPlan, 422, 'paperUnreadable', 'Chưa đọc được loại tệp này'],
    [
      'a report',
      'bao-cao.txt',
      smallPlan.replace('KẾ HOẠCH\n', 'BÁO CÁO\n').replace('12/KH', '12/BC'),
      422,
      'notAPlan',
      'Báo cáo',
    ],
    ['too large a file', 'lon.txt', Buffer.alloc(26 * 1024 * 1024, 97), 413, 'paperTooLarge', 'Tệp lớn'],
  ])('such as %s is refused in words, and nothing is kept', async (...given) => {
    const [, name, bytes, ...expected] = given
    const before = await kept()
    const answer = await upload('/api/plan-drafts', { name, bytes })
    const { code, detail } = answer.json()
    const [status, wanted, sentence] = expected
    expect([answer.statusCode, code]).toEqual([status, wanted])
    expect(detail).toContain(sentence)
    expect(await kept()).toBe(before)
  })

  it('is not even looked at when it comes from the staff, or when there is none', async () => {
    const answer = await upload('/api/plan-drafts', { name: 'ke-hoach.txt', bytes: smallPlan }, staff)
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'notAllowed'])
    const none = await post('/api/plan-drafts')
    expect([none.statusCode, none.json().code]).toEqual([400, 'malformedRequest'])
  })
})
