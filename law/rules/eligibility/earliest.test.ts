import { describe, expect, it } from 'vitest'
import type { AwardCode } from '../../catalogue/award-codes.ts'
import type { Facts, YearFacts } from '../../lib/facts.ts'
import { plainDate } from '../../lib/plain-date.ts'
import { judge } from './judge.ts'

const year = (of: number, titles: readonly AwardCode[], rating: YearFacts['rating'] = 'good'): YearFacts => ({
  year: of,
  rating: rating ?? 'good',
  emulates: true,
  titles,
  initiatives: [],
})
const person = (years: readonly YearFacts[], more: Partial<Facts> = {}): Facts => ({
  subject: 'individual',
  forYear: 2025,
  receivedForAppraisalOn: plainDate('2025-12-10'),
  ground: 'merit',
  recruitedOn: plainDate('2015-01-01'),
  awards: [],
  discipline: [],
  holds: [],
  years,
  ...more,
})
const earliest = (award: AwardCode, facts: Facts): number | null => judge({ award, facts }).earliest

describe('the earliest year', () => {
  it('completes the run that has begun', () => {
    const begun = person([
      year(2023, []),
      year(2024, ['grassrootsFighter']),
      year(2025, ['grassrootsFighter']),
    ])
    expect(earliest('provincialFighter', begun)).toBe(2026)
    const lately = person([year(2023, []), year(2024, []), year(2025, ['grassrootsFighter'])])
    expect(earliest('provincialFighter', lately)).toBe(2027)
  })

  it('begins a run anew where none has begun', () => {
    const none = person([year(2023, []), year(2024, []), year(2025, [])])
    expect(earliest('provincialFighter', none)).toBe(2028)
    expect(earliest('provincialMeritCertificate', none)).toBe(2027)
  })

  it('climbs through what the award rests on', () => {
    // Three years to the first, the next to the second: two in a row, each resting on three years of fighters.
    const none = person([year(2023, []), year(2024, []), year(2025, [])])
    expect(earliest('nationalFighter', none)).toBe(2029)
    // Two years to the provincial certificate, with five good years by 2028 and three titles among them.
    const fresh = person([
      year(2023, [], 'completed'),
      year(2024, [], 'completed'),
      year(2025, [], 'completed'),
    ])
    expect(earliest('primeMinisterMeritCertificate', fresh)).toBe(2030)
  })

  it('counts what is already rewarded only once', () => {
    const years = [year(2024, ['grassrootsFighter']), year(2025, ['grassrootsFighter'])]
    const rewarded = { award: 'provincialMeritCertificate', decidedOn: plainDate('2025-11-20') } as const
    const facts = person(years, { awards: [rewarded] })
    expect(judge({ award: 'provincialMeritCertificate', facts }).outcome).toBe('notMet')
    expect(earliest('provincialMeritCertificate', facts)).toBe(2026)
    const periodSaid = { ...rewarded, periodUntil: plainDate('2025-10-31') }
    expect(earliest('provincialMeritCertificate', person(years, { awards: [periodSaid] }))).toBe(2027)
  })

  it('is none where years are not what is missing', () => {
    const poor = person([year(2025, [], 'completed')])
    expect(judge({ award: 'advancedWorker', facts: poor }).outcome).toBe('notMet')
    expect(earliest('advancedWorker', poor)).toBeNull()
  })

  it('is none where the award is met, or not decided', () => {
    const met = person([year(2024, ['grassrootsFighter']), year(2025, ['grassrootsFighter'])])
    expect(judge({ award: 'provincialMeritCertificate', facts: met })).toMatchObject({
      outcome: 'met',
      earliest: null,
    })
    const open = person([{ year: 2025 }])
    expect(judge({ award: 'provincialFighter', facts: open })).toMatchObject({
      outcome: 'unknown',
      earliest: null,
    })
  })

  it('is none while something that no year mends stands in the way', () => {
    const years = [year(2023, []), year(2024, []), year(2025, [])]
    const held = person(years, {
      holds: [{ reason: 'investigation', from: plainDate('2025-06-01'), until: null }],
    })
    expect(earliest('provincialFighter', held)).toBeNull()
    const dismissed = person(years, {
      discipline: [{ form: 'dismissal', from: plainDate('2025-06-01'), until: null }],
    })
    expect(earliest('provincialFighter', dismissed)).toBeNull()
  })

  it('takes what nobody has said to turn out well', () => {
    const {
      recruitedOn: _,
      awards: __,
      discipline: ___,
      holds: ____,
      ...unsaid
    } = person([year(2023, []), year(2024, []), year(2025, [])])
    expect(earliest('provincialFighter', unsaid)).toBe(2028)
  })

  it('survives a leap day of receipt', () => {
    const leap = person([year(2022, []), year(2023, []), year(2024, [])], {
      forYear: 2024,
      receivedForAppraisalOn: plainDate('2024-02-29'),
    })
    expect(earliest('provincialFighter', leap)).toBe(2027)
  })
})
