import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '#law'
import { type ConclusionMove, obstacle, stateAfter } from './conclusion-moves.ts'
import { resultsBy, stageOf } from './inspection.ts'

const day = plainDate('2031-05-20')
const visits = fc.array(fc.record({ heldOn: fc.option(fc.constant(day)) }), { maxLength: 6 })
const states = fc.constantFrom('draft', 'awaitingSignature', 'concluded')
const moves = [
  'correct',
  'remove',
  'submit',
  'takeBack',
  'conclude',
] as const satisfies readonly ConclusionMove[]

describe('the conclusion of a round', () => {
  it('is sent to be signed exactly when every unit was visited and there is one', () => {
    fc.assert(
      fc.property(visits, (held) => {
        const isReady = held.length > 0 && held.every(({ heldOn }) => heldOn !== null)
        expect(obstacle('submit', { state: 'draft', visits: held }) === null).toBe(isReady)
      }),
    )
  })

  it('says why a move is not open, and leads nowhere once it is signed', () => {
    fc.assert(
      fc.property(states, visits, fc.constantFrom(...moves), (state, held, move) => {
        const because = obstacle(move, { state, visits: held })
        if (because !== null) {
          expect(because).not.toBe('')
          expect(() => stateAfter(move, { state, visits: held })).toThrow(because)
        }
        if (state === 'concluded') expect(because).not.toBeNull()
      }),
    )
  })
})

describe('how far a round is', () => {
  it('is told by its conclusion, before that by its visits', () => {
    fc.assert(
      fc.property(states, visits, (state, held) => {
        const stage = stageOf(state, held)
        if (state !== 'draft') expect(stage).toBe(state)
        else expect(stage).toBe(held.some(({ heldOn }) => heldOn !== null) ? 'underWay' : 'planned')
      }),
    )
  })
})

describe('the results of a visit', () => {
  it('follow the checklist as it is now, and lose nothing that is still looked at', () => {
    const result = fc.record({
      content: fc.constantFrom('Một', 'Hai', 'Ba', 'Bốn'),
      outcome: fc.option(fc.constantFrom('met', 'partly', 'notMet')),
      note: fc.string(),
    })
    const results = fc.uniqueArray(result, { selector: ({ content }) => content })
    const checklist = fc.uniqueArray(fc.constantFrom('Một', 'Hai', 'Ba', 'Bốn', 'Năm'))
    fc.assert(
      fc.property(checklist, results, (points, found) => {
        const shown = resultsBy(points, found)
        expect(shown.map(({ content }) => content)).toEqual(points)
        for (const each of found) if (points.includes(each.content)) expect(shown).toContainEqual(each)
      }),
    )
  })
})
