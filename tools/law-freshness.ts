import { type CoverageRow, freshness, showDate } from '#law'
import { systemClock } from '#platform/clock'

// Once a week: what was last compared over a year ago, what governs today and is not known, what ends soon.
const today = systemClock.today()
const { stale, unread, unchecked, ending } = freshness(today)

function print(title: string, lines: readonly string[]): void {
  console.log(`\n${title}: ${lines.length}`)
  for (const line of lines) console.log(`  ${line}`)
}

/** One line a reason, since one text that nobody read stands behind many rows. */
function byReason(rows: readonly CoverageRow[]): readonly string[] {
  return [...Map.groupBy(rows, ({ how }) => how)].map(
    ([how, alike]) => `${how} [${alike.length}] ${alike.map(({ label }) => label).join(' · ')}`,
  )
}

console.log(`Luật trong phần mềm, ngày ${showDate(today)}`)
print(
  'Đối chiếu lần cuối đã quá một năm',
  stale.map(({ label, verifiedOn }) => `${label}: ${showDate(verifiedOn)}`),
)
print('Đang có hiệu lực, chưa đọc', byReason(unread))
print('Đang có hiệu lực, chưa đối chiếu', byReason(unchecked))
print(
  'Hết hiệu lực trong 120 ngày tới, chưa có quy định tiếp theo',
  [...Map.groupBy(ending, ({ lastDay }) => lastDay)].map(
    ([lastDay, alike]) =>
      `${lastDay === null ? '' : showDate(lastDay)} [${alike.length}] ${alike.map(({ label }) => label).join(' · ')}`,
  ),
)
