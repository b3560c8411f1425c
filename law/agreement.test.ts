import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { type AwardCode, awardCodes } from './catalogue/award-codes.ts'
import type { Outcome } from './lib/finding.ts'
import { judge } from './rules/eligibility/judge.ts'
import { chance } from './testing/chance.ts'
import { naiveVerdict } from './testing/naive-verdict.ts'
import { type Proposal, randomProposal } from './testing/random-facts.ts'

/** A whole million, but for mutation testing, which asks thousands of times. */
const records = Number(process.env['RANDOM_RECORDS'] ?? 1_000_000)
const seed = 20_261_121

type Spread = Record<AwardCode, Record<Outcome, number>>

const nothingYet = (): Spread =>
  Object.fromEntries(awardCodes.map((award) => [award, { met: 0, notMet: 0, unknown: 0 }])) as Spread

function asYaml({ award, facts }: Proposal): string {
  const engine = judge({ award, facts })
  const naive = naiveVerdict(award, facts)
  return stringify({
    award,
    engine: { outcome: engine.outcome, provisional: engine.provisional !== null },
    naive: { outcome: naive.outcome, provisional: naive.provisional },
    facts,
  })
}

describe('two ways to judge', () => {
  const spread = nothingYet()

  it(`agree on ${records} records by chance`, { timeout: 600_000 }, () => {
    const random = chance(seed)
    for (let number = 0; number < records; number += 1) {
      const proposal = randomProposal(random)
      const engine = judge(proposal)
      const naive = naiveVerdict(proposal.award, proposal.facts)
      if (engine.outcome !== naive.outcome || (engine.provisional !== null) !== naive.provisional) {
        expect.fail(`seed ${seed}, record ${number}:\n${asYaml(proposal)}`)
      }
      spread[proposal.award][engine.outcome] += 1
    }
    console.log(`seed ${seed}: ${records} records agree`)
  })

  it('were asked about records of which some met, some failed and some left open every award', () => {
    const rare = awardCodes.flatMap((award) => {
      const { met, notMet, unknown } = spread[award]
      const all = met + notMet + unknown
      const share = (many: number) => Math.round((1000 * many) / all) / 10
      console.log(`${award}: met ${share(met)} %, notMet ${share(notMet)} %, unknown ${share(unknown)} %`)
      return Object.entries(spread[award])
        .filter(([, many]) => share(many) < 2)
        .map(([outcome]) => `${award} ${outcome}`)
    })
    expect(rare).toEqual([])
  })
})
