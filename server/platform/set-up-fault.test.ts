import { execFile } from 'node:child_process'
import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { createTestDatabase } from '../testing/test-database.ts'

const database = await createTestDatabase()

/** Runs a program of ours until it ends; it must end by itself. */
const run = (program: readonly string[], environment: Record<string, string>) =>
  new Promise<{ code: unknown; said: string }>((done) => {
    const env = { ...process.env, ...environment }
    execFile(process.execPath, program, { env, timeout: 100_000 }, (error, _out, said) =>
      done({ code: error?.code ?? 0, said: said.trim() }),
    )
  })
const nowhere = 'postgres://thidua@127.0.0.1:1/thidua'

describe('what the one who runs the program must put right', () => {
  it.each([
    ['a port that is no number', { PORT: 'tám' }, 'PORT phải là một số nguyên'],
    ['an address that is none', { PUBLIC_URL: 'thidua.example' }, 'PUBLIC_URL phải là địa chỉ'],
    ['a database that does not answer', { DATABASE_URL: nowhere }, 'Không nối được máy chủ cơ sở dữ liệu'],
  ])('is told in one line: %s', async (_what, environment, sentence) => {
    const { code, said } = await run(['server/main.ts'], environment)
    expect([code, said.split('\n').length, said]).toEqual([1, 1, expect.stringContaining(sentence)])
  })

  it('is told in one line: a port that is taken', async () => {
    const taken = createServer()
    await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening))
    const address = taken.address()
    const PORT = String(typeof address === 'object' && address ? address.port : 0)
    const { code, said } = await run(['server/main.ts'], { PORT, DATABASE_URL: database.ownerUrl })
    taken.close()
    expect([code, said]).toEqual([1, expect.stringContaining('Cổng này đang được chương trình khác dùng')])
  })

  it('is no fault of ours on the command line either', async () => {
    const { code, said } = await run(['server/cli/main.ts', 'audit', 'verify'], { DATABASE_URL: nowhere })
    expect([code, said]).toEqual([1, expect.stringContaining('hãy kiểm tra địa chỉ trong DATABASE_URL')])
  })
})
