import { describe, expect, it } from 'vitest'
import { listArrivals } from '#contract/arrival'
import { listCitingPapers, listPapers, readPaperVersion, restorePaperVersion } from '#contract/document'
import type { Endpoint } from '#contract/endpoint'
import { listGrantedAwards } from '#contract/granted-award'
import { downloadPagePicture, readPaperPage } from '#contract/paper-page'
import { searchTasks } from '#contract/task'
import { openInventedAgency } from '../../testing/invented-plan.ts'
import { keepReleasedScan } from '../../testing/scanned-paper.ts'
import { createMember, signIn } from '../../testing/sign-in.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { createTestProgram } from '../../testing/test-program.ts'

const database = await createTestDatabase()
const { app } = await createTestProgram(database)
const agencyId = '11111111-1111-4111-8111-111111111111'
await database.act(agencyId, (operation) => openInventedAgency(operation, 'BQL-NGUONG'))
await createMember(database, agencyId, { userName: 'nguong', roles: ['officer'] })
const officer = await signIn(app, 'nguong')
const id = await database.act(agencyId, keepReleasedScan)

interface Asking {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Record<string, string>
  readonly body?: object
}

const ask = async ({ method, path }: Endpoint, { params = {}, query, body }: Asking) => {
  const { statusCode } = await app.inject({
    method,
    url: path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? ''),
    headers: officer,
    ...(query ? { query } : {}),
    ...(body ? { payload: body } : {}),
  })
  return statusCode
}

describe('what is asked of the papers', () => {
  const FAR = '4294967296'

  it.each([
    ['a version', readPaperVersion, { params: { id, number: FAR } }],
    ['a page', readPaperPage, { params: { id, number: FAR } }],
    ['a picture', downloadPagePicture, { params: { id, number: FAR } }],
    [
      'a version to go back to',
      restorePaperVersion,
      { params: { id }, body: { version: 1, number: Number(FAR) } },
    ],
    ['a type with a sign that is none', listPapers, { query: { type: '\u0000' } }],
    ['a year beyond the calendar', listPapers, { query: { year: FAR } }],
    ['a year of awards beyond the calendar', listGrantedAwards, { query: { year: FAR } }],
    ['a year of tasks beyond the calendar', searchTasks, { query: { year: FAR } }],
    ['an award with a sign that is none', listGrantedAwards, { query: { award: '\u0000' } }],
    ['half a sign', listPapers, { query: { search: '\ud800', issuer: '\udc00' } }],
    ['a citation of signs', listCitingPapers, { query: { number: "'&|!:*()" } }],
    ['a search of signs', listPapers, { query: { search: "a':* & !b | <-> c\\" } }],
    ['the last page of all', listPapers, { query: { page: '100000', pageSize: '200' } }],
  ] satisfies [string, Endpoint, Asking][])(
    'never ends in a fault of the server: %s',
    async (_, endpoint, asked) => {
      expect(await ask(endpoint, asked)).toBeLessThan(500)
    },
  )

  it('is answered as before', async () => {
    expect(await ask(listArrivals, {})).toBe(200)
    expect(await ask(readPaperVersion, { params: { id, number: '1' } })).toBe(200)
  })
})
