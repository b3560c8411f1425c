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
  })

  it('names every field at fault, in Vietnamese', async () => {
    const { status, body } = await ask('POST', greet.path, { payload: { name: 'S', age: 1.5 } })
    expect([status, body.code]).toEqual([400, 'malformedRequest'])
    expect(body.fields.map(({ path }: { path: string }) => path)).toEqual(['name', 'age'])
    expect(body.fields[0].detail).toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i)
  })

  it('asks a stranger to sign in before looking at what is asked', async () => {
    caller = { kind: 'nobody' }
    expect((await ask('GET', '/api/test/secret/no-uuid')).status).toBe(401)
    caller = { kind: 'account', accountId: agencyId, name: 'Lê Thị Sen' }
    expect((await ask('GET', '/api/test/secret/no-uuid')).body.detail).toBe('Hãy chọn cơ quan để làm việc.')
  })

  it('runs a member inside the walls of the agency', async () => {
    caller = { kind: 'member', actor: programActor(agencyId, 'Lê Thị Sen') }
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
  })

  it('answers an unknown address of the API like anything else that is not there', async () => {
    expect((await ask('GET', '/api/nothing')).body.code).toBe('notFound')
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
    await rm(folder, { recursive: true })
  })
})
