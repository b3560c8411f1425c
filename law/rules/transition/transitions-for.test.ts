import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from '../../lib/plain-date.ts'
import { transitionRules } from './transition-rules.ts'
import { transitionsFor } from './transitions-for.ts'

const on = plainDate
const rulesOf = (days: Parameters<typeof transitionsFor>[0]) => transitionsFor(days).rules.map(({ id }) => id)

describe('which text governs a dossier', () => {
  it('is the old law for one received before the amendment, the new one being considered too', () => {
    const days = { receivedForAppraisalOn: on('2026-09-30'), decidedOn: on('2026-10-05') }
    expect(transitionsFor(days)).toMatchObject({
      eligibility: { by: 'receivedForAppraisalOn', texts: ['L-06-2022', 'ND-152-2025'] },
      considerAlso: 'L-06-2026',
      money: { by: 'decidedOn', texts: ['ND-152-2025', 'ND-161-2026'] },
    })
    expect(rulesOf(days)).toContain('transition.receivedBeforeAmendment')
  })

  it('is the amended law for one received on its first day', () => {
    const days = { receivedForAppraisalOn: on('2026-10-01'), decidedOn: on('2026-12-05') }
    expect(transitionsFor(days)).toMatchObject({
      eligibility: { texts: ['L-06-2022', 'L-06-2026', 'ND-152-2025'] },
      considerAlso: null,
    })
    expect(rulesOf(days)).toContain('transition.earlierResultsCount')
    expect(rulesOf(days)).not.toContain('transition.receivedBeforeAmendment')
  })

  it('leaves a dossier submitted before 01/07/2025 to the decree of 2023', () => {
    const days = {
      submittedOn: on('2025-06-30'),
      receivedForAppraisalOn: on('2025-07-02'),
      decidedOn: on('2025-08-01'),
    }
    expect(transitionsFor(days)).toMatchObject({
      eligibility: { texts: ['L-06-2022', 'ND-98-2023'] },
      procedure: { by: 'submittedOn', texts: ['ND-98-2023'] },
      money: { texts: ['ND-152-2025', 'ND-73-2024'] },
    })
    expect(rulesOf(days)).toContain('transition.submittedBeforeDecree152')
    expect(rulesOf({ ...days, submittedOn: on('2025-07-01') })).not.toContain(
      'transition.submittedBeforeDecree152',
    )
  })

  it('says of a title of 2023 decided later that nobody verified which text governs', () => {
    const days = { receivedForAppraisalOn: on('2023-12-20'), decidedOn: on('2024-01-15') }
    expect(rulesOf(days)).toContain('transition.year2023DecidedLater')
    expect(transitionRules['transition.year2023DecidedLater'].check.status).toBe('unchecked')
    expect(rulesOf({ ...days, decidedOn: on('2023-12-31') })).not.toContain('transition.year2023DecidedLater')
    const nextYear = { receivedForAppraisalOn: on('2024-01-05'), decidedOn: on('2024-01-15') }
    expect(rulesOf({ ...nextYear, forYear: 2023 })).toContain('transition.year2023DecidedLater')
    expect(rulesOf({ ...nextYear, forYear: 2024 })).not.toContain('transition.year2023DecidedLater')
  })

  it.each<
    readonly [readonly [received: string, decided?: string | null, submitted?: string], readonly string[]]
  >([
    [['2023-12-31'], []],
    [['2023-12-31', '2023-12-31'], ['bonusFollowsDecision']],
    [
      ['2023-12-31', '2024-01-01'],
      ['bonusFollowsDecision', 'year2023DecidedLater'],
    ],
    [
      ['2024-01-01', '2024-01-01'],
      ['earlierAwardsStand', 'bonusFollowsDecision'],
    ],
    [['2025-06-30'], ['earlierAwardsStand']],
    [
      ['2025-06-30', '2025-06-30'],
      ['earlierAwardsStand', 'bonusFollowsDecision'],
    ],
    [
      ['2025-06-30', '2025-07-01'],
      ['earlierAwardsStand', 'submittedBeforeDecree152', 'bonusFollowsDecision'],
    ],
    [
      ['2025-07-01', null, '2025-06-30'],
      ['earlierAwardsStand', 'submittedBeforeDecree152'],
    ],
    [['2025-07-01'], ['earlierAwardsStand']],
    [
      ['2025-06-30', '2025-07-01', '2025-07-01'],
      ['earlierAwardsStand', 'bonusFollowsDecision'],
    ],
    [
      ['2026-09-30', '2026-09-30'],
      ['earlierAwardsStand', 'bonusFollowsDecision'],
    ],
    [['2026-09-30'], ['earlierAwardsStand']],
    [
      ['2026-09-30', '2026-10-01'],
      ['earlierAwardsStand', 'receivedBeforeAmendment', 'bonusFollowsDecision'],
    ],
    [['2026-10-01'], ['earlierAwardsStand', 'earlierResultsCount']],
  ])(
    'names the clauses of a dossier received, decided and submitted on %j',
    ([received, decided, submitted], names) => {
      const days = {
        receivedForAppraisalOn: on(received),
        decidedOn: decided == null ? null : on(decided),
        submittedOn: submitted === undefined ? null : on(submitted),
      }
      expect(rulesOf(days)).toEqual(names.map((name) => `transition.${name}`))
    },
  )

  it('says nothing of money while nothing is decided', () => {
    const days = { receivedForAppraisalOn: on('2025-12-01'), decidedOn: null }
    expect(transitionsFor(days).money).toBeNull()
    expect(rulesOf(days)).toEqual(['transition.earlierAwardsStand'])
  })

  it('gives exactly one decree to every day of the decrees, and moves money by the day of decision alone', () => {
    const day = fc.integer({ min: 0, max: 3_437 }).map((days) => addDays(on('2017-10-01'), days))
    fc.assert(
      fc.property(day, fc.nat(300), day, (submittedOn, waited, decidedOn) => {
        const receivedForAppraisalOn = addDays(submittedOn, waited % 60)
        const found = transitionsFor({ submittedOn, receivedForAppraisalOn, decidedOn })
        expect(found.procedure.texts).toHaveLength(1)
        const other = transitionsFor({ submittedOn: decidedOn, receivedForAppraisalOn: decidedOn, decidedOn })
        expect(found.money).toEqual(other.money)
      }),
    )
  })
})
