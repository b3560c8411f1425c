import { describe, expect, it } from 'vitest'
import { NothingInForce } from '../../lib/dated.ts'
import { addDays, plainDate } from '../../lib/plain-date.ts'
import { nationalLaw } from '../../standards/national-law.ts'
import { applicableLaw, NotForSubject } from './applicable-law.ts'

const asked = (day: string) =>
  ({ award: 'advancedWorker', subject: 'individual', receivedForAppraisalOn: plainDate(day) }) as const
const conditionsOn = (day: string) =>
  applicableLaw(nationalLaw, asked(day)).conditions.map(({ condition }) => condition.id)

describe('the law of a day', () => {
  it('asks beside the standard only what has begun, applies and asks something', () => {
    expect(conditionsOn('2017-10-01')).toEqual([
      'eligibility.newcomer',
      'eligibility.disciplineInYear',
      'eligibility.training',
      'eligibility.transfer',
      'eligibility.secondment',
    ])
    expect(conditionsOn('2017-12-15')).toContain('eligibility.hold')
    expect(conditionsOn('2017-12-14')).not.toContain('eligibility.hold')
    // Between the laws of 2022 and the circular of 2024 nobody is asked for months of service.
    expect(conditionsOn('2024-02-01')).not.toContain('eligibility.newcomer')
    expect(conditionsOn('2024-04-15')).toContain('eligibility.newcomer')
  })

  it('is refused to a subject that the award is not for, and before all law', () => {
    const ofCollective = { ...asked('2025-12-10'), subject: 'collective' } as const
    expect(() => applicableLaw(nationalLaw, ofCollective)).toThrow(NotForSubject)
    expect(() => applicableLaw(nationalLaw, ofCollective)).toThrow(
      expect.objectContaining({
        name: 'NotForSubject',
        message: 'advancedWorker has no standard for collective',
        award: 'advancedWorker',
        subject: 'collective',
      }),
    )
    expect(() => applicableLaw(nationalLaw, asked('2017-09-30'))).toThrow(NothingInForce)
  })

  it('is resolved once for each day, and anew once thousands of days were asked', () => {
    const first = applicableLaw(nationalLaw, asked('2025-12-10'))
    expect(applicableLaw(nationalLaw, asked('2025-12-10'))).toBe(first)
    for (let later = 1; later <= 5000; later += 1) {
      const day = addDays(plainDate('2027-03-01'), later)
      applicableLaw(nationalLaw, { ...asked('2025-12-10'), receivedForAppraisalOn: day })
    }
    const again = applicableLaw(nationalLaw, asked('2025-12-10'))
    expect(again).not.toBe(first)
    expect(again).toEqual(first)
  })
})
