import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AwardCode, awardCodes, isTitle } from '../../catalogue/award-codes.ts'
import { formatCitation } from '../../lib/citation.ts'
import {
  disciplineForms,
  type Facts,
  holdReasons,
  type InitiativeFact,
  ratings,
  reaches,
  type YearFacts,
} from '../../lib/facts.ts'
import type { Weighed } from '../../lib/finding.ts'
import { allOf, anyOf } from '../../lib/outcome.ts'
import { addDays, plainDate } from '../../lib/plain-date.ts'
import { nationalLaw } from '../../standards/national-law.ts'
import { judge, type Verdict } from './judge.ts'

const ofPeople = awardCodes.filter((award) => nationalLaw.standards[award].individual !== undefined)
const personTitles = ['advancedWorker', 'grassrootsFighter', 'provincialFighter'] as const

const initiative: fc.Arbitrary<InitiativeFact> = fc.record({
  reach: fc.constantFrom(...reaches),
  recognised: fc.boolean(),
  usedFor: fc.constantFrom<(AwardCode | null)[]>(
    null,
    null,
    'grassrootsFighter',
    'provincialMeritCertificate',
  ),
})
const yearOf = (year: number): fc.Arbitrary<YearFacts> =>
  fc.record({
    year: fc.constant(year),
    rating: fc.constantFrom(...ratings.slice(0, 3), 'excellent' as const, 'good' as const),
    emulates: fc.integer({ min: 0, max: 9 }).map((luck) => luck > 0),
    titles: fc.subarray([...personTitles]),
    initiatives: fc.array(initiative, { maxLength: 2 }),
  })
const dayIn = (first: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((later) => addDays(plainDate(first), later))

/** A person of whom everything is known, judged under any regime. */
const person: fc.Arbitrary<Facts> = fc
  .tuple(
    fc.integer({ min: 2018, max: 2027 }),
    fc.integer({ min: 0, max: 364 }),
    fc.integer({ min: 1, max: 8 }),
  )
  .chain(([forYear, dayOfYear, known]) =>
    fc.record({
      subject: fc.constant('individual' as const),
      forYear: fc.constant(forYear),
      receivedForAppraisalOn: fc.constant(addDays(plainDate(`${forYear}-01-01`), dayOfYear)),
      ground: fc.constantFrom('merit' as const, 'merit' as const, 'adHoc' as const, 'movement' as const),
      recruitedOn: dayIn(`${forYear - 3}-01-01`, 1400),
      years: fc.tuple(...Array.from({ length: known }, (_, back) => yearOf(forYear - back))),
      awards: fc.array(
        fc.record({
          award: fc.constantFrom(...awardCodes.filter((award) => !isTitle(award))),
          decidedOn: dayIn(`${forYear - 7}-01-01`, 2900),
        }),
        { maxLength: 2 },
      ),
      discipline: fc.array(
        fc.record({
          form: fc.constantFrom(...disciplineForms),
          from: dayIn(`${forYear - 4}-01-01`, 1500),
          until: fc.constantFrom(null, plainDate(`${forYear + 2}-01-01`)),
        }),
        { maxLength: 1 },
      ),
      holds: fc.array(
        fc.record({
          reason: fc.constantFrom(...holdReasons),
          from: dayIn(`${forYear}-01-01`, 364),
          until: fc.constant(null),
        }),
        { maxLength: 1 },
      ),
      attested: fc.constant({ reviewedInMovement: true, adHocAchievement: false, localStandardMet: true }),
    }),
  )

/** The same person with less known: what is erased is unknown, not otherwise. */
const lessKnown = (facts: Facts): fc.Arbitrary<Facts> =>
  fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 60, maxLength: 60 }).map((dice) => {
    let thrown = 0
    const erase = (): boolean => dice[thrown++ % dice.length] === 0
    const kept = <T extends object>(whole: T, keys: readonly (keyof T)[]): T => {
      const copy = { ...whole }
      for (const key of keys) if (erase()) delete copy[key]
      return copy
    }
    const years = facts.years.map((entry) => {
      const erasable: (keyof YearFacts)[] = ['rating', 'emulates', 'initiatives']
      // A title of the judged year may not be decided yet, so its absence is read as "not yet".
      if (entry.year !== facts.forYear) erasable.push('titles')
      return kept(
        {
          ...entry,
          initiatives: (entry.initiatives ?? []).map((each) =>
            kept(each, ['reach', 'recognised', 'usedFor']),
          ),
        },
        erasable,
      )
    })
    return kept({ ...facts, years }, ['ground', 'recruitedOn', 'awards', 'discipline', 'holds', 'attested'])
  })

const award = fc.constantFrom(...ofPeople)

function outcomeOfParts(weighed: Weighed): string {
  if (weighed.group === null) return weighed.reason.outcome
  const parts = weighed.parts.map((part) => (part.group === null ? part.reason.outcome : part.outcome))
  return weighed.group === 'all' ? allOf(parts) : anyOf(parts)
}

function everyPart(weighed: Weighed): readonly Weighed[] {
  return weighed.group === null ? [weighed] : [weighed, ...weighed.parts.flatMap(everyPart)]
}

describe('a verdict', () => {
  it('never changes when something unknown becomes known, once it is decided', () => {
    const pair = person.chain((facts) => fc.record({ whole: fc.constant(facts), less: lessKnown(facts) }))
    fc.assert(
      fc.property(pair, award, ({ whole, less }, asked) => {
        const before = judge({ award: asked, facts: less }).outcome
        if (before !== 'unknown') expect(judge({ award: asked, facts: whole }).outcome).toBe(before)
      }),
      { numRuns: 6000 },
    )
  })

  it('says what is missing exactly while it is open', () => {
    fc.assert(
      fc.property(person.chain(lessKnown), award, (facts, asked) => {
        const { outcome, missing } = judge({ award: asked, facts })
        expect(missing.length > 0).toBe(outcome === 'unknown')
        expect(new Set(missing).size).toBe(missing.length)
      }),
      { numRuns: 3000 },
    )
  })

  it('follows from its parts, each with a sentence, a finding and a provision', () => {
    fc.assert(
      fc.property(person.chain(lessKnown), award, (facts, asked) => {
        const verdict: Verdict = judge({ award: asked, facts })
        for (const part of everyPart(verdict.weighed)) {
          if (part.group !== null) expect(part.outcome).toBe(outcomeOfParts(part))
        }
        expect(verdict.reasons.length).toBeGreaterThan(0)
        for (const { required, actual, cite, rule } of verdict.reasons) {
          expect([required, actual, formatCitation(cite), rule].every((text) => text.trim() !== '')).toBe(
            true,
          )
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('is the same whichever way the years are listed', () => {
    fc.assert(
      fc.property(person, award, (facts, asked) => {
        const turned = { ...facts, years: facts.years.toReversed() }
        expect(judge({ award: asked, facts: turned }).outcome).toBe(judge({ award: asked, facts }).outcome)
      }),
      { numRuns: 1000 },
    )
  })
})
