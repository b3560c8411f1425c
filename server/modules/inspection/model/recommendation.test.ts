import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from '#law'
import { obstacle, type RecommendationMove, standingOf, stateAfter, stateIn } from './recommendation.ts'

const today = plainDate('2031-05-20')
const notice = { today, soonDays: 2, waitingDays: 30 }
const moves = ['report', 'accept', 'return', 'reopen'] as const satisfies readonly RecommendationMove[]
const anyMoves = fc.array(fc.constantFrom(...moves), { maxLength: 30 })
const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays(today, days))

/** Walks as far as the moves go; those that are not open are left out. */
function walked(sequence: readonly RecommendationMove[]) {
  const taken: RecommendationMove[] = []
  let state = stateIn('concluded', 'open')
  for (const move of sequence) {
    if (obstacle(move, state) !== null) continue
    state = stateAfter(move, state)
    taken.push(move)
  }
  return { state, taken }
}

describe('the journey of a recommendation', () => {
  it('is accepted only after somebody reported it, whatever was tried', () => {
    fc.assert(
      fc.property(anyMoves, (sequence) => {
        const { taken } = walked(sequence)
        for (const [at, move] of taken.entries()) {
          if (move === 'accept' || move === 'return') expect(taken[at - 1]).toBe('report')
          if (move === 'reopen') expect(taken[at - 1]).toBe('accept')
        }
      }),
    )
  })

  it('refuses with the sentence of its obstacle, and does not begin before its round is concluded', () => {
    fc.assert(
      fc.property(anyMoves, fc.constantFrom(...moves), (sequence, move) => {
        const { state } = walked(sequence)
        const because = obstacle(move, state)
        if (because === null) expect(() => stateAfter(move, state)).not.toThrow()
        else expect(() => stateAfter(move, state)).toThrow(because)
        expect(obstacle(move, stateIn('draft', 'open'))).toContain('chưa có kết luận')
        expect(obstacle(move, stateIn('awaitingSignature', 'open'))).not.toBeNull()
      }),
    )
  })
})

describe('how a recommendation stands', () => {
  it('is late exactly while it is open and its time is over; accepted is never late', () => {
    fc.assert(
      fc.property(fc.option(day), fc.constantFrom('open', 'accepted'), (lateFrom, state) => {
        const standing = standingOf(
          { state, startsOn: null, lateFrom, waitsFor: null, waitingSince: null },
          notice,
        )
        if (state === 'accepted') expect(standing).toBe('done')
        else expect(standing === 'late').toBe(lateFrom !== null && lateFrom <= today)
      }),
    )
  })
})
