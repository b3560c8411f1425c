import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { countByStandard, readEligibilityCases } from './cases/read-cases.ts'
import { readBallotCases, readBonusCases, readQuotaCases, type ShareCase } from './cases/read-figures.ts'
import { awardCodes } from './catalogue/award-codes.ts'
import { formatCitation } from './lib/citation.ts'
import type { Outcome } from './lib/finding.ts'
import { bonus } from './rules/bonus/bonus.ts'
import { ballotCarries } from './rules/council/ballot-carries.ts'
import { judge } from './rules/eligibility/judge.ts'
import { quotaHolds } from './rules/quota/quota-holds.ts'

function contentOf(file: string): unknown {
  return parse(readFileSync(new URL(`./cases/${file}`, import.meta.url), 'utf8'))
}

const verdicts = readdirSync(new URL('./cases/eligibility/', import.meta.url))
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .flatMap((file) => readEligibilityCases(file, contentOf(`eligibility/${file}`)))

describe('law/cases/eligibility', () => {
  it.each(
    verdicts.map((row) => [`${row.file} · ${row.award} · ${row.facts.subject} · ${row.name}`, row] as const),
  )('%s', (_, { award, facts, expected }) => {
    if (expected.refuses !== undefined) {
      expect(() => judge({ award, facts })).toThrowError(expect.objectContaining({ name: expected.refuses }))
      return
    }
    const verdict = judge({ award, facts })
    expect({
      outcome: verdict.outcome,
      ...('provisional' in expected && { provisional: verdict.provisional !== null }),
      ...('earliest' in expected && { earliest: verdict.earliest }),
    }).toEqual({
      outcome: expected.outcome,
      ...('provisional' in expected && { provisional: expected.provisional }),
      ...('earliest' in expected && { earliest: expected.earliest }),
    })
    for (const word of expected.missing ?? []) expect(verdict.missing.join('\n')).toContain(word)
    if (expected.cite !== undefined) {
      const cited = [verdict, ...verdict.reasons].map(({ cite }) => formatCitation(cite))
      expect(cited.join('\n')).toContain(expected.cite)
    }
  })

  it('has 400 cases or more, ten or more for each standard, no two of one name', () => {
    const counts = countByStandard(verdicts)
    console.log(`${verdicts.length} cases of ${counts.size} standards`)
    expect(verdicts.length).toBeGreaterThanOrEqual(400)
    expect(new Set([...counts.keys()].map((key) => key.split(' ')[0]))).toEqual(new Set(awardCodes))
    expect([...counts].filter(([, count]) => count < 10)).toEqual([])
    const names = verdicts.map(({ file, award, facts, name }) => `${file} ${award} ${facts.subject} ${name}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})

const refusal = (name: string) => expect.objectContaining({ name })

describe('law/cases/bonus.yaml', () => {
  it.each(readBonusCases(contentOf('bonus.yaml')).map((row) => [row.name, row] as const))(
    '%s',
    (_, { expected, ...asked }) => {
      if ('refuses' in expected) expect(() => bonus(asked)).toThrowError(refusal(expected.refuses))
      else expect(bonus(asked)).toMatchObject(expected)
    },
  )
})

describe('law/cases/ballot.yaml', () => {
  it.each(readBallotCases(contentOf('ballot.yaml')).map((row) => [row.name, row] as const))(
    '%s',
    (_, row) => {
      const { award, on: heldOn, part: inFavour, whole: councilSize, expected } = row
      const found = () => ballotCarries({ award, heldOn, tally: { councilSize, inFavour } })
      compare(found, expected)
    },
  )
})

describe('law/cases/quota.yaml', () => {
  it.each(readQuotaCases(contentOf('quota.yaml')).map((row) => [row.name, row] as const))('%s', (_, row) => {
    const { award, on: receivedForAppraisalOn, part: proposed, whole: base, expected } = row
    if (award !== 'grassrootsFighter' && award !== 'governmentFlag') expect.fail(`${award} has no quota`)
    compare(() => quotaHolds({ award, receivedForAppraisalOn, counted: { base, proposed } }), expected)
  })
})

interface Found {
  readonly outcome: Outcome
  readonly provisional: string | null
}

function compare(found: () => Found, expected: ShareCase['expected']): void {
  if ('refuses' in expected) {
    expect(found).toThrowError(refusal(expected.refuses))
    return
  }
  const { outcome, provisional } = found()
  expect(outcome).toBe(expected.outcome)
  if (expected.provisional !== undefined) expect(provisional !== null).toBe(expected.provisional)
}
