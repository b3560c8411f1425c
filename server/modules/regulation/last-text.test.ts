import { describe, expect, it } from 'vitest'
import { plainDate } from '#law'
import { createTestDatabase } from '../../testing/test-database.ts'
import { presentCoverage } from './present/coverage.ts'
import { presentLastText } from './present/last-text.ts'

const database = await createTestDatabase()
const agency = await database.createAgency('AGENCY')
const lastText = (day: string, scope: { award?: string; subject?: 'individual'; condition?: string }) =>
  database.act(agency, (operation) => presentLastText(operation, { ...scope, on: plainDate(day) }))
const fighter = { award: 'grassrootsFighter', subject: 'individual' } as const

describe('the last text read of a standard', () => {
  it('is the one before days whose text nobody has read', async () => {
    const { label, text } = await lastText('2026-10-01', fighter)
    expect(label).toBe('Tiêu chuẩn Chiến sĩ thi đua cơ sở')
    expect(text).toMatchObject({ from: '2024-01-01', until: '2026-10-01', checked: true })
    expect(text?.provision).toMatch(/^Điều 23 Luật/)
    expect(text?.requirement).toHaveProperty('all')
  })

  it('is the one in force on a day that was read, and none before all law', async () => {
    expect((await lastText('2023-12-31', fighter)).text).toMatchObject({ until: '2024-01-01' })
    expect((await lastText('2017-09-30', fighter)).text).toBeNull()
  })

  it('does not exist for an award or condition that does not', async () => {
    for (const scope of [{ award: 'x' }, { condition: 'x' }, {}])
      await expect(lastText('2026-10-01', scope)).rejects.toMatchObject({ code: 'notFound' })
  })
})

describe('the coverage', () => {
  it('names every area in words and leaves nothing without how it is known', () => {
    const { rows, notModelled } = presentCoverage(plainDate('2026-11-21'))
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['checked', 'unchecked', 'unread']))
    expect(rows.filter(({ area, how }) => how === '' || /^[a-z]+$/i.test(area))).toEqual([])
    expect(notModelled.length).toBeGreaterThan(10)
  })
})
