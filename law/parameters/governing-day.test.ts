import { describe, expect, it } from 'vitest'
import { inForce } from '../lib/dated.ts'
import { plainDate } from '../lib/plain-date.ts'
import { ballotThreshold } from './council.ts'
import { baseSalary } from './money.ts'
import { archiveHandOverYears, publicConsultationDays } from './procedure.ts'
import { evaluationCap, grassrootsFighterQuota } from './quota.ts'

const day = plainDate('2024-06-01')

describe('the day that governs', () => {
  it('is part of the type of every parameter: the wrong day does not compile', () => {
    expect(inForce(baseSalary, { decidedOn: day }).value).toBe(1_800_000)
    // @ts-expect-error money follows the day of decision
    expect(() => inForce(baseSalary, { receivedForAppraisalOn: day })).toThrowError()
    // @ts-expect-error a ballot follows the day it is held
    expect(() => inForce(ballotThreshold('grassrootsFighter'), { decidedOn: day })).toThrowError()
    // @ts-expect-error a quota follows the day of receipt
    expect(() => inForce(grassrootsFighterQuota, { decidedOn: day })).toThrowError()
    // @ts-expect-error a rating follows the day it is given
    expect(() => inForce(evaluationCap, { receivedForAppraisalOn: day })).toThrowError()
    // @ts-expect-error keeping a file follows the day it was closed
    expect(() => inForce(archiveHandOverYears, { decidedOn: day })).toThrowError()
    // @ts-expect-error a dossier follows the day of receipt
    expect(() => inForce(publicConsultationDays, { heldOn: day })).toThrowError()
  })
})

describe('what the parameters say', () => {
  it.each([
    ['2013-07-01', 1_150_000],
    ['2016-04-30', 1_150_000],
    ['2016-05-01', 1_210_000],
    ['2017-07-01', 1_300_000],
    ['2018-07-01', 1_390_000],
    ['2019-07-01', 1_490_000],
    ['2023-06-30', 1_490_000],
    ['2023-07-01', 1_800_000],
    ['2024-06-30', 1_800_000],
    ['2024-07-01', 2_340_000],
    ['2026-06-30', 2_340_000],
    ['2026-07-01', 2_530_000],
  ])('the base salary of %s is %i', (on, amount) => {
    expect(inForce(baseSalary, { decidedOn: plainDate(on) }).value).toBe(amount)
  })

  it('publishes for ten working days under the decree of 2023', () => {
    expect(inForce(publicConsultationDays, { receivedForAppraisalOn: day }).value).toBe(10)
  })

  it('caps excellent ratings from 2026 at a fifth', () => {
    expect(inForce(evaluationCap, { evaluatedOn: plainDate('2026-01-01') }).value.usual).toEqual({
      of: 20,
      over: 100,
    })
    expect(() => inForce(evaluationCap, { evaluatedOn: plainDate('2025-12-31') })).toThrowError(
      /has not been read/,
    )
  })
})
