import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readEligibilityCases } from './cases/read-cases.ts'
import { awardCodes } from './catalogue/award-codes.ts'
import { coverage, coverageAreaNames } from './coverage.ts'
import { freshness } from './freshness.ts'
import { formatCitation } from './lib/citation.ts'
import type { Reason } from './lib/finding.ts'
import { plainDate } from './lib/plain-date.ts'
import { judge } from './rules/eligibility/judge.ts'
import {
  authorityOn,
  deadlinesOn,
  dossierOn,
  proposalChainOn,
  quotaOn,
  reportYearsOn,
  thresholdOn,
} from './rules/figures/award-figures.ts'
import { awardOnDay } from './rules/figures/award-on-day.ts'

// What an officer reads, word for word, on every signed case: a change of a word shows in the file that was approved.
// `npx vitest run --project pure law/approved -u` writes the files anew; read the difference before it is committed.

const folder = new URL('./cases/eligibility/', import.meta.url)
const signed = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => readEligibilityCases(file, parse(readFileSync(new URL(file, folder), 'utf8'))))
  .filter(({ expected }) => expected.refuses === undefined)

const onceEach = (lines: readonly string[]): string => `${[...new Set(lines)].sort().join('\n')}\n`

const spoken = ({ rule, outcome, required, actual, cite, unchecked }: Reason): string =>
  `${rule} | ${outcome} | ${required} | ${actual} | ${formatCitation(cite)}${unchecked === null ? '' : ` | ${unchecked}`}`

/** A day of each regime and of each gap between circulars. */
const days = [
  '2018-06-01',
  '2023-12-31',
  '2024-02-01',
  '2025-06-30',
  '2025-12-10',
  '2026-11-21',
  '2027-06-01',
].map(plainDate)

describe('the words of the law', () => {
  it('are those approved, in every reason of every signed case', async () => {
    const lines = signed.flatMap(({ award, facts }) => judge({ award, facts }).reasons.map(spoken))
    await expect(onceEach(lines)).toMatchFileSnapshot('./cases/approved/reasons.txt')
  })

  it('are those approved, of what is missing, what is provisional and when it could be met', async () => {
    const lines = signed.map(({ award, facts }) => {
      const { outcome, missing, provisional, earliest, rule } = judge({ award, facts })
      return `${rule} | ${outcome} | ${missing.join(', ')} | ${provisional ?? ''} | ${earliest ?? ''}`
    })
    await expect(onceEach(lines)).toMatchFileSnapshot('./cases/approved/verdicts.txt')
  })

  it('are those approved, in the figures of each award on a day of each regime', async () => {
    const lines = awardCodes.flatMap((award) =>
      days.flatMap((day) => {
        const figures = {
          quota: quotaOn(award, day),
          threshold: thresholdOn(award, day),
          authority: authorityOn(award, day),
          chain: proposalChainOn(day),
          dossier: dossierOn(award, day),
          years: reportYearsOn(award, day),
          deadlines: deadlinesOn(award, day),
          subjects: awardOnDay(award, day).map(({ subject, standard, conditions, bonus }) => ({
            subject,
            bonus,
            asked: [standard, ...conditions].map(
              ({ id, from, until, status }) => `${id} ${from} ${until} ${status}`,
            ),
          })),
        }
        return Object.entries(figures).map(([name, figure]) => `${award} ${name} | ${JSON.stringify(figure)}`)
      }),
    )
    await expect(onceEach(lines)).toMatchFileSnapshot('./cases/approved/figures.txt')
  })

  it('are those approved, in every row of what the law shelf covers', async () => {
    const lines = coverage().rows.map(({ area, id, from, until, lastDay, ...row }) =>
      [
        `${coverageAreaNames[area]} | ${id} | ${from}–${until} (${lastDay}) | ${row.status}`,
        `${row.label} | ${row.cite} | ${row.how}`,
        ...row.partsUnchecked,
      ].join('\n  '),
    )
    await expect(onceEach(lines)).toMatchFileSnapshot('./cases/approved/coverage.txt')
  })

  it('are those approved, in what a maintainer should look at on the days when that changes', async () => {
    const lines = [
      '2016-04-30',
      '2016-05-01',
      '2017-10-01',
      '2024-01-01',
      '2026-10-01',
      '2027-03-01',
    ].flatMap((day) => {
      const { stale, unread, unchecked, ending } = freshness(plainDate(day))
      return Object.entries({ stale, unread, unchecked, ending }).map(
        ([list, rows]) => `${day} ${list}: ${rows.map(({ id }) => id).join(', ')}`,
      )
    })
    await expect(onceEach(lines)).toMatchFileSnapshot('./cases/approved/freshness.txt')
  })
})
