import type { CoverageRow } from '#contract/coverage'
import { coverage, coverageAreaNames, type PlainDate } from '#law'

/** What is verified of the law that the program brings, what is not, and what it leaves to people. */
export function presentCoverage(today: PlainDate) {
  const { rows, notModelled } = coverage()
  return {
    today,
    rows: rows.map(
      ({ area, lastDay: _, partsUnchecked, ...row }): CoverageRow => ({
        ...row,
        area: coverageAreaNames[area],
        partsUnchecked: [...partsUnchecked],
      }),
    ),
    notModelled: notModelled.map((each) => ({ ...each })),
  }
}
