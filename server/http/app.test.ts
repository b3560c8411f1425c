import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { endpoint } from '#contract/endpoint'
import { programActor } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { createTestDatabase } from '../testing/test-database.ts'
import { createApp } from './app.ts'
import type { Caller } from './session.ts'
import { withUploadedFile } from './upload.ts'

const shelf = z.object({ name: z.string(), colour: z.string().nullable() })
const greet = endpoint({
  id: 'test.greet',
  title: 'Chào',
  method: 'POST',
  path: '/api/test/greetings',
  access: 'public',
  body: z.object({ name: z.string().min(2), age: z.int() }),
  answer: shelf,
})
const secret = endpoint({
  id: 'test.secret',
  title: 'Xem',
  method: 'GET',
  path: '/api/test/secret/:id',
  access: 'member',
  params: z.object({ id: z.uuid() }),
  answer: z.object({ agencies: z.array(z.string()) }),
})
const drop = endpoint({
  id: 'test.drop',
  title: 'Gửi tệp',
  method: 'POST',
  path: '/api/test/files',
  access: 'public',
  upload: true,
  answer: z.object({ bytes: z.int() }),
})
const failing = endpoint({
  id: 'test.failing',
  title: 'Hỏng',
  method: 'GET',
  path: '/api/test/failing/:how',
  access: 'public',
  params: z.object({ how: z.string() }),
  answer: shelf,
})

const database = await createTestDatabase()
const agencyId = await database.createAgency('HTTP')
let caller: Caller = { kind: 'nobody' }
let holding = 0
let mostHeld = 0
const app = await createApp({
  service: { ...database.workshop, findCaller: async () => caller },
  settings: { publicUrl: 'http://localhost:8080', logLevel: 'silent', trustedProxies: [] },
  routes: [
    (serve) => {
      serve(greet, async ({ body }) => ({
        name: body.name,
        colour: null,
        hidden: 'không khai trong hợp đồng',
      }))
      serve(secret, ({ run }) =>
        run(async ({ tx }) => ({
          agencies: (await tx.selectFrom('agency').select('code').execute()).map(({ code }) => code),
        })),
      )
      serve(drop, ({ request }) =>
        withUploadedFile(request, async ({ bytes, fileName }) => {
          holding += 1
          mostHeld = Math.max(mostHeld, holding)
          await new Promise((resolve) => setTimeout(resolve, 100))
          holding -= 1
          if (fileName === 'refused.txt') throw new Refusal('paperUnreadable')
          return { bytes: bytes.length }
        }),
      )
      serve(failing, async ({ params }) => {
        throw params.how === 'refused'
          ? new Refusal('stillInUse', 'Phòng còn 3 việc.')
          : new Error('pg password=123')
      })
    },
  ],
  webFolder: undefined,
})
afterAll(() => app.close())

const ask = async (method: 'GET' | 'POST', url: string, extra: object = {}) => {
  const { statusCode, json } = await app.inject({ method, url, ...extra })
  return { status: statusCode, body: json() }
}

describe('the HTTP server', () => {
  it('says that it is well once its database answers', async () => {
    expect(await ask('GET', '/healthz')).toEqual({ status: 200, body: { status: 'ok' } })
  })

  it('answers only with keys of the contract, nulls included', async () => {
    const payload = { name: 'Sen', age: 3 }
    expect(await ask('POST', greet.path, { payload })).toEqual({
      status: 200,
      body: { name: 'Sen', colour: null },
    })
    const { headers } = await app.inject({ method: 'POST', url: greet.path, payload })
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
  })

  it('names every field at fault, in Vietnamese', async () => {
    const { status, body } = await ask('POST', greet.path, { payload: { name: 'S', age: 1.5 } })
    expect([status, body.code]).toEqual([400, 'malformedRequest'])
    expect(body.fields.map(({ path }: { path: string }) => path)).toEqual(['name', 'age'])
    expect(body.fields.map(({ detail }: { detail: string }) => detail)).toEqual([
      'Cần ít nhất 2 ký tự.',
      'Chưa điền, hoặc điền chưa đúng kiểu.',
    ])
  })

  it('asks a stranger to sign in before looking at what is asked', async () => {
    caller = { kind: 'nobody' }
    expect((await ask('GET', '/api/test/secret/no-uuid')).status).toBe(401)
    caller = { kind: 'account', accountId: agencyId, name: 'Lê Thị Sen' }
    expect((await ask('GET', '/api/test/secret/no-uuid')).body.detail).toBe('Hãy chọn cơ quan để làm việc.')
  })

  it('runs a member inside the walls of the agency', async () => {
    caller = { kind: 'member', actor: programActor(agencyId, 'Lê Thị Sen'), asOf: '' }
    const { body } = await ask('GET', `/api/test/secret/${agencyId}`)
    expect(body).toEqual({ agencies: ['HTTP'] })
  })

  it('answers a refusal with its own sentence', async () => {
    const { status, body } = await ask('GET', '/api/test/failing/refused')
    expect([status, body]).toEqual([409, { code: 'stillInUse', detail: 'Phòng còn 3 việc.', fields: [] }])
  })

  it('tells nothing of its inside when it fails', async () => {
    const { status, body } = await ask('GET', '/api/test/failing/badly')
    expect(status).toBe(500)
    expect(JSON.stringify(body)).not.toContain('password')
    expect(body.detail).toMatch(/mã req-/)
  })

  it('does not take orders from pages of other sites', async () => {
    const payload = { name: 'Sen', age: 3 }
    const from = (origin: string) =>
      ask('POST', greet.path, { payload, headers: { origin, host: 'thidua.vn' } })
    expect((await from('https://elsewhere.example')).status).toBe(403)
    expect((await from('null')).status).toBe(403)
    expect((await from('https://thidua.vn')).status).toBe(200)
    expect((await from('http://localhost:8080')).status, 'the public address').toBe(200)
  })

  it('answers an unknown address of the API like anything else that is not there', async () => {
    expect((await ask('GET', '/api/nothing')).body.code).toBe('notFound')
    expect(await ask('GET', '/api/nothing/%')).toMatchObject({ status: 404, body: { code: 'notFound' } })
  })
})

describe('an upload', () => {
  const send = (fileName: string, content: string) => {
    const form = new FormData()
    form.append('file', new Blob([content]), fileName)
    return ask('POST', drop.path, { payload: form })
  }

  it('is held in memory beside two others at most; the next ones wait, whatever becomes of those before', async () => {
    const names = Array.from({ length: 12 }, (_, at) => (at % 2 ? 'kept.txt' : 'refused.txt'))
    const answers = await Promise.all(names.map((name) => send(name, 'Kế hoạch')))
    expect(answers.map(({ status }) => status)).toEqual(
      names.map((name) => (name === 'kept.txt' ? 200 : 422)),
    )
    expect([mostHeld, holding]).toEqual([3, 0])
  })

  it('that is too large is told how large one may be', async () => {
    const { status, body } = await send('large.txt', 'a'.repeat(26 * 1024 * 1024))
    expect([status, body.code]).toEqual([413, 'paperTooLarge'])
    expect(body.detail).toContain('25 MB')
  })

  it('without a file, and a request with too much to read, are said to be at fault themselves', async () => {
    expect((await ask('POST', drop.path, { payload: new FormData() })).status).toBe(400)
    const { status, body } = await ask('POST', greet.path, {
      payload: { name: 'a'.repeat(2_000_000), age: 1 },
    })
    expect([status, body.code]).toEqual([400, 'malformedRequest'])
  })
})

describe('the built pages', () => {
  it('answer every address of the app with the page, but never a missing asset or API with it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'thidua-pages-'))
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>trang</title>')
    await mkdir(join(folder, 'assets'))
    await writeFile(join(folder, 'assets', 'main-abc.js'), 'export {}')
    const pages = await createApp({
      service: { ...database.workshop, findCaller: async () => caller },
      settings: { publicUrl: 'http://localhost:8080', logLevel: 'silent', trustedProxies: [] },
      routes: [],
      webFolder: folder,
    })
    const get = async (url: string) => {
      const { statusCode, headers } = await pages.inject({ method: 'GET', url })
      return [statusCode, String(headers['content-type']).split(';')[0], headers['cache-control']]
    }
    expect(await get('/plans/1?view=list')).toEqual([200, 'text/html', 'no-cache'])
    expect(await get('/assets/main-abc.js')).toEqual([
      200,
      'application/javascript',
      'public, max-age=31536000, immutable',
    ])
    expect((await get('/assets/main-old.js'))[0]).toBe(404)
    expect((await get('/api/nothing'))[0]).toBe(404)
    await pages.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 20 })
  })
})
