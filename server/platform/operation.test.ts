import { describe, expect, it } from 'vitest'
import { createTestDatabase } from '../testing/test-database.ts'
import { perform, programActor } from './operation.ts'

const heard: string[] = []
const database = await createTestDatabase({
  listeners: {
    'test.happened': [async (event) => void heard.push(String(event.payload))],
    'test.failed': [
      async () => {
        throw new Error('a listener said no')
      },
    ],
  },
})
const person = (tenant: string) => ({ tenant_id: tenant, full_name: 'Đỗ Văn Lúa', search_key: 'do van lua' })

describe('an operation', () => {
  it('may not write when it only reads', async () => {
    const agency = await database.createAgency('READ-ONLY')
    const actor = programActor(agency, 'Hệ thống')
    const attempt = perform(database.workshop, { actor, action: 'test', readOnly: true }, ({ tx }) =>
      tx.insertInto('person').values(person(agency)).execute(),
    )
    await expect(attempt).rejects.toThrow(/read-only transaction/)
  })

  it('tells the listeners of an event what happened', async () => {
    const agency = await database.createAgency('EVENT')
    await database.act(agency, ({ announce }) => announce({ name: 'test.happened', payload: 'một việc' }))
    expect(heard).toEqual(['một việc'])
  })

  it('is undone whole when a listener fails', async () => {
    const agency = await database.createAgency('EVENT-FAILED')
    const attempt = database.act(agency, async ({ tx, announce }) => {
      await tx.insertInto('person').values(person(agency)).execute()
      await announce({ name: 'test.failed', payload: null })
    })
    await expect(attempt).rejects.toThrow('a listener said no')
    expect(await database.act(agency, ({ tx }) => tx.selectFrom('person').selectAll().execute())).toEqual([])
  })
})
