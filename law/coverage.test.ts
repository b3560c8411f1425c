import { describe, expect, it } from 'vitest'
import { coverage, coverageAreaNames } from './coverage.ts'
import { everythingDated } from './everything-dated.ts'
import { freshness } from './freshness.ts'
import { plainDate } from './lib/plain-date.ts'
import { sourceIds } from './sources/documents.ts'

describe('what the shelf covers', () => {
  it('has a row for every version, every transition rule and every instrument', () => {
    const { rows } = coverage()
    const versions = everythingDated.reduce((sum, { dated }) => sum + dated.versions.length, 0)
    expect(rows).toHaveLength(versions + 6 + sourceIds.length)
  })

  it('says of every row what it rests on and how it is known', () => {
    for (const { id, area, cite, how, label } of coverage().rows) {
      const said = [coverageAreaNames[area], cite, how, label]
      expect([id, said.filter((words) => words === '')]).toEqual([id, []])
    }
  })

  it('knows the grassroots fighter until the amendment, and no further', () => {
    const statuses = coverage()
      .rows.filter(({ id }) => id === 'eligibility.grassrootsFighter')
      .map(({ from, status }) => [from, status])
    expect(statuses.at(-1)).toEqual(['2026-10-01', 'unread'])
    expect(statuses).toContainEqual(['2024-01-01', 'checked'])
  })

  it('cites articles in full words', () => {
    const salary = coverage().rows.find(({ id, from }) => id === 'money.baseSalary' && from === '2024-07-01')
    expect(salary).toMatchObject({ cite: 'khoản 2 Điều 3 Nghị định số 73/2024/NĐ-CP', status: 'checked' })
  })

  it('names what it leaves out, each once and with the reason', () => {
    const { notModelled } = coverage()
    expect(new Set(notModelled.map(({ id }) => id)).size).toBe(notModelled.length)
    expect(notModelled.every(({ label, because }) => label !== '' && because !== '')).toBe(true)
  })
})

describe('what a maintainer should look at', () => {
  const today = plainDate('2026-11-21')

  it('is the amended law, which governs and nobody has read', () => {
    const { unread, unchecked } = freshness(today)
    expect(unread.some(({ id }) => id === 'eligibility.grassrootsFighter')).toBe(true)
    expect(unread.some(({ id }) => id === 'council.ballotThreshold.grassrootsFighter')).toBe(true)
    expect(unchecked.some(({ id, from }) => id === 'money.baseSalary' && from === '2026-07-01')).toBe(true)
  })

  it('is the decree that ends on 01/03/2027, within 120 days and not before', () => {
    const ends = (day: string) => freshness(plainDate(day)).ending.map(({ id }) => id)
    expect(ends('2026-11-21')).toEqual(
      expect.arrayContaining(['ND-152-2025', 'TT-15-2025', 'bonus.advancedWorker.individual']),
    )
    expect(ends('2026-11-01')).toContain('ND-152-2025')
    expect(ends('2026-10-31')).not.toContain('ND-152-2025')
    expect(ends('2027-03-01')).not.toContain('ND-152-2025')
  })

  it('is what was compared over a year ago', () => {
    expect(freshness(plainDate('2027-11-21')).stale).toEqual([])
    expect(freshness(plainDate('2027-11-22')).stale.length).toBe(everythingDated.length)
  })
})
