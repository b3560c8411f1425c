import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Problem } from '#contract/refusal'
import type { TaskWork } from '#contract/task-work'
import { clockAt } from '#platform/clock'
import { readSettings } from '#platform/settings'
import { createDailyRound } from '../../daily-round.ts'
import { member } from '../../testing/invented-plan.ts'
import { type InventedYear, inventedYear } from '../../testing/invented-year.ts'
import { createMember, signIn } from '../../testing/sign-in.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { createTestProgram } from '../../testing/test-program.ts'
import { attachEvidence, checkedEvidence } from './operations/attach-evidence.ts'
import { removeEvidence } from './operations/remove-evidence.ts'
import { showTaskWork } from './operations/show-task-work.ts'
import { forgetRemoved } from './store/evidence.ts'

const database = await createTestDatabase()
const { app, workshop } = await createTestProgram(database)
const agencyId = randomUUID()
const officer = member(agencyId, 'officer')

let year: InventedYear
let taskId = ''
let cookie = ''
let bystander = ''

beforeAll(async () => {
  year = await inventedYear(database.act, { agencyId, code: 'MC' })
  taskId = (await year.taskAt(0)).taskId
  await createMember(database, agencyId, { userName: 'can-bo', roles: ['officer'] })
  await createMember(database, agencyId, { userName: 'nguoi-ngoai', roles: ['staff'] })
  cookie = (await signIn(app, 'can-bo')).cookie
  bystander = (await signIn(app, 'nguoi-ngoai')).cookie
})

const pdf = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
)

function form(bytes: Buffer, fileName: string) {
  const boundary = '----thu'
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\ncontent-type: application/octet-stream\r\n\r\n`
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  }
}

async function attach(bytes: Buffer, fileName: string, as = cookie) {
  const { headers, payload } = form(bytes, fileName)
  const response = await app.inject({
    method: 'POST',
    url: `/api/tasks/${taskId}/evidence`,
    headers: { ...headers, cookie: as },
    payload,
  })
  return { status: response.statusCode, body: response.json<TaskWork & Problem>() }
}
const ask = (method: 'GET' | 'POST', url: string, as = cookie) =>
  app.inject({ method, url, headers: { cookie: as } })

describe('a file that shows that a task was done', () => {
  it('is kept under its own name, listed, and downloaded as it was', async () => {
    const { status, body } = await attach(pdf, 'C:\\tài liệu\\Biên bản “họp”.pdf')
    expect(status).toBe(200)
    const [file] = body.evidence ?? []
    expect(file).toMatchObject({ fileName: 'Biên bản “họp”.pdf', format: 'pdf', byteSize: pdf.length })
    const got = await ask('GET', `/api/evidence/${file?.id}`)
    expect(got.rawPayload.equals(pdf)).toBe(true)
    expect(got.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('Biên bản “họp”.pdf')}`,
    })
  })

  it('is not kept twice', async () => {
    expect(await attach(pdf, 'ban-khac.pdf')).toMatchObject({
      status: 409,
      body: { detail: 'Tệp này đã có trong minh chứng với tên “Biên bản “họp”.pdf”.' },
    })
  })

  it('that is of another kind is refused with what was found, whatever its name says', async () => {
    const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])
    for (const [bytes, found] of [
      [program, 'loại “exe”'],
      [Buffer.from('chỉ là chữ'), 'không rõ loại'],
      [Buffer.from('GIF89a\u0001\u0000\u0001\u0000'), 'loại “gif”'],
    ] as const) {
      expect(await attach(bytes, 'bao-cao.pdf')).toMatchObject({
        status: 422,
        body: {
          detail: `Tệp này là tệp ${found}; minh chứng phải là PDF, Word (.docx), Excel (.xlsx) hoặc ảnh (.jpg, .png, .webp).`,
        },
      })
    }
    expect((await attach(Buffer.alloc(0), 'rong.pdf')).body.detail).toContain('không có nội dung')
  })

  it('with another ending than its bytes is kept under the right one', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const { body } = await attach(png, 'ảnh chụp.pdf')
    expect(body.evidence?.at(-1)).toMatchObject({ fileName: 'ảnh chụp.png', format: 'png' })
  })

  it('is removed, put back within a day, and gone after it', async () => {
    const listed = async () =>
      (await ask('GET', `/api/tasks/${taskId}/work`)).json<TaskWork>().evidence?.map(({ id }) => id) ?? []
    const [id = ''] = await listed()
    await ask('POST', `/api/evidence/${id}/remove`)
    expect(await listed()).not.toContain(id)
    expect((await ask('GET', `/api/evidence/${id}`)).statusCode).toBe(404)
    await ask('POST', `/api/evidence/${id}/restore`)
    expect(await listed()).toContain(id)
    await ask('POST', `/api/evidence/${id}/remove`)
    await database.act(officer, ({ tx }) => forgetRemoved(tx, new Date('2027-01-01T00:00:00Z')))
    expect((await ask('POST', `/api/evidence/${id}/restore`)).json<Problem>().detail).toBe(
      'Tệp đã gỡ quá một ngày nên không còn; hãy đính kèm lại.',
    )
  })

  it('leaves the table when a day has passed, by the daily round of the program', async () => {
    const keptIds = () =>
      database.act(officer, async ({ tx }) =>
        (await tx.selectFrom('evidence_content').select('evidence_id').execute()).map(
          (row) => row.evidence_id,
        ),
      )
    const { body } = await attach(Buffer.concat([pdf, Buffer.from('% hai\n')]), 'hai.pdf')
    const ids = body.evidence?.map(({ id }) => id) ?? []
    const id = ids.at(-1) ?? ''
    await ask('POST', `/api/evidence/${id}/remove`)
    const goRound = async (instant: string) => {
      const settings = readSettings({ THIDUA_DATA: 'nowhere' })
      const round = createDailyRound({ ...workshop, clock: clockAt(instant) }, settings)
      const faults: unknown[] = []
      round.open((fault) => faults.push(fault))
      await round.desk.idle()
      await round.close()
      expect(faults).toEqual([])
    }
    await goRound('2026-05-20T10:00:00Z')
    expect(await keptIds()).toContain(id)
    await goRound('2026-05-21T10:00:00Z')
    expect((await keptIds()).toSorted()).toEqual(ids.filter((other) => other !== id).toSorted())
  })

  it('does not exist for those who have nothing to do with the task', async () => {
    const { body } = await attach(Buffer.concat([pdf, Buffer.from('% ba\n')]), 'ba.pdf')
    const id = body.evidence?.at(-1)?.id ?? ''
    expect((await ask('GET', `/api/evidence/${id}`, bystander)).statusCode).toBe(404)
    expect((await ask('GET', `/api/tasks/${taskId}/work`, bystander)).json<TaskWork>().evidence).toBeNull()
    expect((await attach(pdf, 'x.pdf', bystander)).status).toBe(403)
    expect((await ask('POST', `/api/evidence/${id}/remove`, bystander)).statusCode).toBe(403)
  })

  it('is told in the history, and its bytes stand in the audit as a digest only', async () => {
    const { history } = (await ask('GET', `/api/tasks/${taskId}`)).json<{ history: { sentence: string }[] }>()
    expect(history.map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining([
        'Đính kèm minh chứng “Biên bản “họp”.pdf”',
        'Gỡ minh chứng “Biên bản “họp”.pdf”',
        'Lấy lại minh chứng “Biên bản “họp”.pdf”',
      ]),
    )
    const rows = await database.act(officer, ({ tx }) =>
      tx.selectFrom('audit_entry').select('after').where('table_name', '=', 'evidence_content').execute(),
    )
    expect(JSON.stringify(rows)).not.toContain('255044462d')
    expect(JSON.stringify(rows)).toContain('sha256:')
  })
})

it('refuses a file of 200 MB while it still arrives, with the limit in the sentence', async () => {
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const { status, detail, sentMegabytes } = await sendForever({ port, path: `/api/tasks/${taskId}/evidence` })
  expect([status, detail]).toEqual([413, 'Tệp lớn hơn 25 MB; hãy bỏ bớt ảnh hoặc tách phụ lục rồi gửi lại.'])
  expect(sentMegabytes).toBeLessThan(200)
})

/** Sends 200 MB until the server has answered; tells what it said and how much had been taken by then. */
function sendForever({ port, path }: { port: number; path: string }): Promise<{
  status: number | undefined
  detail: string
  sentMegabytes: number
}> {
  return new Promise((resolve, reject) => {
    const megabyte = Buffer.alloc(1024 * 1024, 37)
    const { headers } = form(megabyte, 'video.pdf')
    let sent = 0
    let answered = false
    const sending = request({ port, path, method: 'POST', headers: { ...headers, cookie } }, (response) => {
      answered = true
      let text = ''
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString()
      })
      response.on('end', () => {
        sending.destroy()
        const { detail } = JSON.parse(text) as Problem
        resolve({ status: response.statusCode, detail, sentMegabytes: sent })
      })
    })
    sending.on('error', (error) => (answered ? undefined : reject(error)))
    sending.write(
      '------thu\r\ncontent-disposition: form-data; name="file"; filename="video.pdf"\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.7\n',
    )
    const next = (): void => {
      if (answered || sent >= 200) return
      sent += 1
      sending.write(megabyte, () => setImmediate(next))
    }
    next()
  })
}

it('is one of fifty at most', async () => {
  const other = (await year.taskAt(1)).taskId
  const file = (at: number) =>
    checkedEvidence({ bytes: Buffer.concat([pdf, Buffer.from(`% ${at}\n`)]), fileName: `anh-${at}.pdf` })
  const attached = async (at: number) => {
    const evidence = await file(at)
    await database.act(officer, (operation) => attachEvidence(operation, { taskId: other, file: evidence }))
  }
  for (let at = 1; at <= 50; at += 1) await attached(at)
  await expect(attached(51)).rejects.toThrow(
    'Nhiệm vụ đã có 50 tệp minh chứng, nhiều nhất 50 tệp; hãy gộp tệp hoặc gỡ tệp không cần.',
  )
})

it('is not taken back by one who attached it and has left the units of the task since', async () => {
  const helper = member(agencyId, 'staff', { units: [year.units.office] })
  const bytes = Buffer.concat([pdf, Buffer.from('% của người đã chuyển đi')])
  const file = await checkedEvidence({ bytes, fileName: 'Của tôi.pdf' })
  await database.act(helper, (operation) => attachEvidence(operation, { taskId, file }))
  const { evidence } = await database.act(officer, (operation) => showTaskWork(operation, taskId))
  const id = evidence?.find(({ fileName }) => fileName === 'Của tôi.pdf')?.id ?? ''
  const gone = { ...helper, unitIds: [] }
  await expect(database.act(gone, (operation) => removeEvidence(operation, id))).rejects.toMatchObject({
    code: 'notAllowed',
  })
  await database.act(helper, (operation) => removeEvidence(operation, id))
})
