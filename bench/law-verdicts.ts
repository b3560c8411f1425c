// Prints how many full explained verdicts one core gives, beside json-rules-engine on the same rule in the same run, and
// how long it takes to judge 100,000 people anew for every award of a person.

import { Engine, type RuleProperties } from 'json-rules-engine'
import { type AwardCode, awardCodes, type Facts, judge, nationalLaw } from '#law'
import { staffFacts } from './stage/staff-facts.ts'

const wantedPerSecond = 100_000
const wantedSeconds = 60

const people = staffFacts(20_000)
const rounds = 5

function verdictsPerSecond(award: AwardCode): { readonly perSecond: number; readonly met: number } {
  let met = 0
  let best = 0
  for (let round = 0; round < rounds; round += 1) {
    met = 0
    const start = process.hrtime.bigint()
    for (const facts of people) {
      const verdict = judge({ award, facts })
      if (verdict.outcome === 'met' && verdict.reasons.length > 0) met += 1
    }
    best = Math.max(best, people.length / seconds(start))
  }
  return { perSecond: best, met }
}

/** The standard of a grassroots fighter from 2024 and its general conditions, as that engine writes rules. */
const sameRule: RuleProperties = {
  name: 'grassrootsFighter',
  event: { type: 'met' },
  conditions: {
    all: [
      {
        any: [
          { fact: 'titles', operator: 'contains', value: 'advancedWorker' },
          {
            all: [
              { fact: 'rating', operator: 'in', value: ['excellent', 'good'] },
              { fact: 'emulates', operator: 'equal', value: true },
              { fact: 'disciplinedInYear', operator: 'equal', value: false },
            ],
          },
        ],
      },
      {
        any: [
          { fact: 'rating', operator: 'equal', value: 'excellent' },
          { fact: 'usableInitiatives', operator: 'greaterThanInclusive', value: 1 },
        ],
      },
      { fact: 'underDiscipline', operator: 'equal', value: false },
      { fact: 'held', operator: 'equal', value: false },
    ],
  },
}

/** That engine has no lists of periods or initiatives: they are counted for it beforehand, outside the clock. */
function flattened(facts: Facts): Record<string, unknown> {
  const year = facts.years.find((entry) => entry.year === facts.forYear)
  const day = facts.receivedForAppraisalOn
  const lasts = ({ from, until }: { from: string; until: string | null }): boolean =>
    from <= day && (until === null || day < until)
  return {
    titles: year?.titles ?? [],
    rating: year?.rating ?? 'none',
    emulates: year?.emulates ?? false,
    usableInitiatives: year?.initiatives?.length ?? 0,
    disciplinedInYear: (facts.discipline ?? []).some(({ from }) => from.startsWith(`${facts.forYear}`)),
    underDiscipline: (facts.discipline ?? []).some(lasts),
    held: (facts.holds ?? []).some(lasts),
  }
}

async function otherEngine(): Promise<{ readonly perSecond: number; readonly met: number }> {
  const engine = new Engine([sameRule])
  const given = people.slice(0, 5000).map(flattened)
  let best = 0
  let met = 0
  for (let round = 0; round < rounds; round += 1) {
    met = 0
    const start = process.hrtime.bigint()
    for (const facts of given) {
      const { events } = await engine.run(facts)
      met += events.length
    }
    best = Math.max(best, given.length / seconds(start))
  }
  return { perSecond: best, met }
}

function wholeStaff(count: number): { readonly seconds: number; readonly verdicts: number } {
  const staff = staffFacts(count)
  const ofPeople = awardCodes.filter((award) => nationalLaw.standards[award].individual !== undefined)
  const start = process.hrtime.bigint()
  let verdicts = 0
  for (const facts of staff) {
    for (const award of ofPeople) verdicts += judge({ award, facts }).reasons.length > 0 ? 1 : 0
  }
  return { seconds: seconds(start), verdicts }
}

function seconds(since: bigint): number {
  return Number(process.hrtime.bigint() - since) / 1e9
}

const shown = (number: number): string => Math.round(number).toLocaleString('en')

const ours = verdictsPerSecond('grassrootsFighter')
const theirs = await otherEngine()
const metAmongTheSame = people
  .slice(0, 5000)
  .filter((facts) => judge({ award: 'grassrootsFighter', facts }).outcome === 'met').length

console.log('Full explained verdicts on one core, each with every reason, provision and missing fact')
for (const award of awardCodes.filter((each) => nationalLaw.standards[each].individual !== undefined)) {
  const { perSecond, met } = award === 'grassrootsFighter' ? ours : verdictsPerSecond(award)
  console.log(
    `  ${award.padEnd(32)}${shown(perSecond).padStart(10)} /s   ${shown(met)} of ${shown(people.length)} met`,
  )
}
console.log(
  'The same rule (grassrootsFighter, 2025) in json-rules-engine, which gives no provision and no third value',
)
console.log(
  `  ${''.padEnd(32)}${shown(theirs.perSecond).padStart(10)} /s   ours is ${(ours.perSecond / theirs.perSecond).toFixed(1)} times as fast`,
)
console.log(`  of the first 5,000 people both find met: ours ${metAmongTheSame}, theirs ${theirs.met}`)

const everyone = wholeStaff(100_000)
console.log(
  `100,000 people, every award of a person: ${shown(everyone.verdicts)} verdicts in ${everyone.seconds.toFixed(1)} s`,
)

const reached =
  ours.perSecond >= wantedPerSecond && everyone.seconds < wantedSeconds && metAmongTheSame === theirs.met
console.log(
  reached
    ? 'All figures reached.'
    : `Wanted: ${shown(wantedPerSecond)} /s, under ${wantedSeconds} s, the same people.`,
)
if (!reached) process.exitCode = 1
