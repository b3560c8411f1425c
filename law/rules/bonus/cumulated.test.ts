import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../lib/plain-date.ts'
import { type AwardAtOnce, cumulated } from './cumulated.ts'

const year = (first: number, last = first) => ({
  from: plainDate(`${first}-01-01`),
  until: plainDate(`${last}-12-31`),
})
const decidedOn = plainDate('2025-12-20')
const fighter: AwardAtOnce = { award: 'grassrootsFighter', amount: 2_340_000, period: year(2025) }
const worker: AwardAtOnce = { award: 'advancedWorker', amount: 710_000, period: year(2025) }
const provincial: AwardAtOnce = { award: 'provincialFighter', amount: 7_020_000, period: year(2023, 2025) }
const certificate: AwardAtOnce = {
  award: 'provincialMeritCertificate',
  amount: 3_510_000,
  period: year(2024, 2025),
}

describe('several awards at once', () => {
  it('pays the highest of titles for the same time', () => {
    expect(cumulated([worker, fighter], decidedOn)).toMatchObject({ paid: [false, true], total: 2_340_000 })
  })

  it('pays titles for different times each, and a title beside a form', () => {
    expect(cumulated([fighter, provincial, certificate], decidedOn)).toMatchObject({
      paid: [true, true, true],
      total: 12_870_000,
      cite: { source: 'ND-152-2025', article: 49, clause: 5 },
      unchecked: null,
    })
  })

  it('leaves open what the decree of 2017 does not say', () => {
    expect(cumulated([fighter, certificate], plainDate('2023-12-20'))).toMatchObject({ total: null })
    expect(cumulated([fighter, worker], plainDate('2023-12-20'))).toMatchObject({ total: 2_340_000 })
  })

  it('says that the decree of 2023 was not read on titles for one time', () => {
    expect(cumulated([fighter, worker], plainDate('2024-12-20')).unchecked).toMatch(/cùng thời gian/)
  })

  it('tells one time from another by both of its ends', () => {
    const longer = { ...worker, period: year(2025, 2026) }
    expect(cumulated([fighter, longer], decidedOn)).toMatchObject({ paid: [true, true], total: 3_050_000 })
  })

  it('pays a title and a form for one time both', () => {
    const ofTheYear = { ...certificate, period: year(2025) }
    expect(cumulated([fighter, ofTheYear], decidedOn)).toMatchObject({ paid: [true, true], total: 5_850_000 })
  })

  it('leaves titles, and forms, for different times open under the decree of 2017', () => {
    const paid = (...received: readonly AwardAtOnce[]) => cumulated(received, plainDate('2023-12-20')).paid
    expect(paid(fighter)).toEqual([true])
    expect(paid(fighter, worker, provincial)).toEqual([null, false, null])
    expect(paid(certificate, { ...certificate, period: year(2023) })).toEqual([null, null])
  })

  it('leaves two forms for one time open', () => {
    expect(cumulated([certificate, { ...certificate, amount: 1 }], decidedOn).paid).toEqual([null, null])
  })

  it('pays one of two equal titles', () => {
    expect(cumulated([fighter, { ...fighter }], decidedOn).paid).toEqual([true, false])
    expect(cumulated([fighter, fighter], decidedOn).paid).toEqual([true, false])
  })

  it('never pays more than all, nor less than the highest, and does not mind the order', () => {
    const any = fc.array(fc.constantFrom(fighter, worker, provincial), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(any, (picked) => {
        const received = picked.map((each) => ({ ...each }))
        const { total } = cumulated(received, decidedOn)
        const amounts = received.map(({ amount }) => amount)
        expect(total).toBeLessThanOrEqual(amounts.reduce((sum, amount) => sum + amount, 0))
        expect(total).toBeGreaterThanOrEqual(Math.max(...amounts))
        expect(cumulated([...received].reverse(), decidedOn).total).toBe(total)
      }),
    )
  })
})
