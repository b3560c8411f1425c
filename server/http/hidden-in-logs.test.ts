import fastify from 'fastify'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { createTestDatabase } from '../testing/test-database.ts'
import { hiddenInLogs } from './hidden-in-logs.ts'

const { act, createAgency } = await createTestDatabase()

it('a fault of the database is logged without the words that it quotes', async () => {
  const agency = await createAgency('NHAT-KY')
  const lines: string[] = []
  const stream = { write: (line: string) => lines.push(line) }
  const app = fastify({ logger: { level: 'error', redact: [...hiddenInLogs], stream } })
  const broken = '{"name": Lê Thị Sen}'
  const fault = await act(agency, ({ tx }) => sql`select ${broken}::jsonb`.execute(tx)).catch(
    (cause: unknown) => cause,
  )
  app.log.error({ err: fault }, 'request failed')
  expect(lines.join('')).toContain('invalid input syntax for type json')
  expect(lines.join('')).not.toMatch(/Lê|Sen/)
})
