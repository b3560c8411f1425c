import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { YearView } from '#contract/overview'
import { DataTable } from '#ui/data-table/DataTable'
import { Section } from '#ui/section/Section'
import { paths } from '../../app/paths.ts'
import type { Column } from '../../ui/data-table/column.ts'

type AwardRow = NonNullable<YearView['awards']>[number]

interface AwardTableProps {
  readonly awards: readonly AwardRow[]
  readonly year: number
}

/** What was granted by the decisions of the period, by kind, beside the year before. */
export function AwardTable({ awards, year }: AwardTableProps): ReactNode {
  const total = {
    award: null,
    label: 'Tổng cộng',
    count: awards.reduce((sum, { count }) => sum + count, 0),
    before: awards.some(({ before }) => before !== null)
      ? awards.reduce((sum, { before }) => sum + (before ?? 0), 0)
      : null,
  }
  return (
    <Section title="Khen thưởng trong kỳ">
      <DataTable
        name="khen-thuong-trong-ky"
        caption={`Khen thưởng năm ${year}`}
        rows={[...awards, total]}
        columns={columnsOf(year)}
        rowId={({ label }) => label}
      />
    </Section>
  )
}

const columnsOf = (year: number): readonly Column<AwardRow>[] => [
  {
    id: 'label',
    header: 'Danh hiệu, hình thức',
    width: 260,
    value: ({ label }) => label,
    cell: ({ award, label }) =>
      award === null ? label : <Link to={paths.grantedAwards({ award })}>{label}</Link>,
  },
  {
    id: 'count',
    header: `Số lượt năm ${year}`,
    kind: 'number',
    width: 150,
    value: ({ count }) => count,
  },
  {
    id: 'before',
    header: `Cùng kỳ ${year - 1}`,
    kind: 'number',
    width: 150,
    value: ({ before }) => before,
    cell: ({ before }) => (before === null ? 'chưa có số liệu' : before.toLocaleString('vi-VN')),
  },
]
