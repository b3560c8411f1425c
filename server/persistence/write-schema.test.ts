import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { createTestDatabase } from '../testing/test-database.ts'
import { describeSchema } from './write-schema.ts'

const { ownerUrl } = await createTestDatabase()

describe('the generated description of the database', () => {
  it('matches what the migrations make of an empty database', async () => {
    const { tables, schema } = await describeSchema(ownerUrl)
    const committed = (name: string) => readFile(new URL(`./${name}`, import.meta.url), 'utf8')
    expect(tables, 'run npm run db:schema').toBe(await committed('tables.ts'))
    expect(schema, 'run npm run db:schema').toBe(await committed('schema.sql'))
  })
})
