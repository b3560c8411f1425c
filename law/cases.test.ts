import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Deadline, lateFrom } from '#law'
import { countByStandard, readEligibilityCases } from './cases/read-cases.ts'
import { awardCodes } from './catalogue/award-codes.ts'
import { formatCitation } from './lib/citation.ts'
import { judge } from './rules/eligibility/judge.ts'

interface Case {
  readonly 'tình huống': string
  readonly 'chữ in': string
  readonly 'thời hạn': Deadline
  readonly 'quy ước'?: string
  readonly 'bắt đầu'?: string
  readonly 'trễ từ'?: string
  readonly 'chờ điều'?: string
}

const { 'trường hợp': cases } = parse(
  readFileSync(new URL('./cases/late-from.yaml', import.meta.url), 'utf8'),
) as { readonly 'trường hợp': readonly Case[] }

describe('law/cases/late-from.yaml', () => {
  it.each(cases.map((row) => [row['tình huống'], row] as const))('%s', (_, row) => {
    const beforeIncludesDay = row['quy ước'] !== 'ngày được nêu không tính'
    const deadline = { text: row['chữ in'], ...row['thời hạn'] }
    expect(lateFrom(deadline, { beforeIncludesDay }, 2031)).toEqual({
      startsOn: row['bắt đầu'] ?? null,
      lateFrom: row['trễ từ'] ?? null,
      waitsFor: row['chờ điều'] ?? null,
    })
  })
})

const verdicts = readEligibilityCases()

describe('law/cases/eligibility', () => {
  it.each(
    verdicts.map((row) => [`${row.file} · ${row.award} · ${row.facts.subject} · ${row.name}`, row] as const),
  )('%s', (_, { award, facts, expected }) => {
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
    for (const [standard, count] of counts)
      expect({ standard, enough: count >= 10 }).toEqual({ standard, enough: true })
    const names = verdicts.map(({ file, award, facts, name }) => `${file} ${award} ${facts.subject} ${name}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})
