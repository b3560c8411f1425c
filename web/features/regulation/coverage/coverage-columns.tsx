import { type CoverageRow, coverageStatusLabels } from '#contract/coverage'
import { showDay } from '#text/days'
import type { Column } from '../../../ui/data-table/column.ts'
import styles from './Coverage.module.css'
import { KnownAs } from './KnownAs.tsx'

const urgency = { unread: 0, unchecked: 1, checked: 2 } as const

/** The columns of the coverage: what, how well it is known and how, by which provision, on which days. */
export const coverageColumns: readonly Column<CoverageRow>[] = [
  {
    id: 'label',
    header: 'Nội dung',
    width: 240,
    value: ({ label }) => label,
    cell: ({ label, status, partsUnchecked, ...row }) => (
      <span className={styles.label}>
        {label}
        <span className={styles.days}>{daysOf(row)}</span>
        <span className={styles.onPhone}>
          <KnownAs status={status} />
        </span>
        {partsUnchecked.length > 0 && (
          <ul className={styles.parts}>
            {partsUnchecked.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        )}
      </span>
    ),
  },
  {
    id: 'status',
    header: 'Mức kiểm chứng',
    width: 190,
    value: ({ status }) => coverageStatusLabels[status],
    sortBy: ({ status }) => urgency[status],
    cell: ({ status }) => <KnownAs status={status} />,
  },
  { id: 'area', header: 'Lĩnh vực', width: 130, value: ({ area }) => area },
  { id: 'cite', header: 'Điều khoản', width: 200, value: ({ cite }) => cite },
  { id: 'how', header: 'Biết bằng cách nào', width: 260, value: ({ how }) => how },
  {
    id: 'from',
    header: 'Từ ngày',
    kind: 'day',
    width: 110,
    isHiddenAtFirst: true,
    value: ({ from }) => from,
  },
  {
    id: 'until',
    header: 'Đến trước',
    kind: 'day',
    width: 110,
    isHiddenAtFirst: true,
    value: ({ until }) => until,
  },
]

function daysOf({ from, until }: Pick<CoverageRow, 'from' | 'until'>): string {
  const begins = from === null ? 'chưa rõ từ ngày nào' : `từ ${showDay(from)}`
  return until === null ? begins : `${begins} đến trước ${showDay(until)}`
}
