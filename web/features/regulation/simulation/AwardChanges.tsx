import { useMemo } from 'react'
import type { ComparisonAnswer } from '#contract/simulation'
import { DataTable } from '#ui/data-table/DataTable'
import type { Column } from '../../../ui/data-table/column.ts'
import tableStyles from '../trial/Trial.module.css'
import styles from './Comparison.module.css'
import { changes, changeWords } from './change-words.ts'

type AwardLine = ComparisonAnswer['awards'][number]

interface AwardChangesProps {
  readonly awards: readonly AwardLine[]
  readonly onChoose: (award: string) => void
}

/** How many met each award under either law, and what became of them. */
export function AwardChanges({ awards, onChoose }: AwardChangesProps) {
  const columns = useMemo(() => columnsFor(onChoose), [onChoose])
  return (
    <details className={styles.byAward}>
      <summary>Theo từng danh hiệu, hình thức</summary>
      <DataTable
        name="so-sanh-danh-hieu"
        caption="Thay đổi theo từng danh hiệu, hình thức"
        rows={awards}
        columns={columns}
        rowId={({ award }) => award}
      />
    </details>
  )
}

function columnsFor(onChoose: (award: string) => void): readonly Column<AwardLine>[] {
  return [
    {
      id: 'award',
      header: 'Danh hiệu, hình thức',
      width: 240,
      value: ({ awardName }) => awardName,
      cell: ({ award, awardName }) => (
        <button type="button" className={tableStyles.open} onClick={() => onChoose(award)}>
          {awardName}
        </button>
      ),
    },
    { id: 'first', header: 'Đạt, thứ nhất', kind: 'number', width: 120, value: ({ first }) => first.met },
    { id: 'second', header: 'Đạt, thứ hai', kind: 'number', width: 120, value: ({ second }) => second.met },
    ...changes.map(
      (change): Column<AwardLine> => ({
        id: change,
        header: changeWords[change].label,
        kind: 'number',
        width: 120,
        value: (line) => line.changes[change],
      }),
    ),
  ]
}
