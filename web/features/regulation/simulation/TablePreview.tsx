import type { FactSheetPreview } from '#contract/simulation'
import { Facts } from '#ui/facts/Facts'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { CellProblems } from './CellProblems.tsx'
import styles from './Comparison.module.css'
import type { PastedCells } from './pasted-table.ts'

interface TablePreviewProps {
  readonly preview: FactSheetPreview
  /** Null where the table came as a file. */
  readonly cells: PastedCells | null
  readonly onMend: (cell: string, words: string) => void
}

/** What a table was read as, and every problem at its cell. */
export function TablePreview({ preview, cells, onMend }: TablePreviewProps) {
  const { layoutLabel, columns, people, years, sample, problems, problemCount } = preview
  const left = columns.filter(({ readAs }) => readAs === null)
  return (
    <div className={styles.preview} aria-live="polite">
      {problemCount === 0 ? (
        <StateBadge icon="done" tone="done">
          {`Đọc được cả bảng: ${people} người, tập thể`}
        </StateBadge>
      ) : (
        <StateBadge icon="alert" tone="late">
          {`${problemCount} ô phải sửa, trong bảng ${people} người, tập thể`}
        </StateBadge>
      )}
      {problems.length > 0 && (
        <CellProblems problems={problems} count={problemCount} cells={cells} onMend={onMend} />
      )}
      <Facts
        facts={[
          ['Cách trình bày', layoutLabel],
          ['Các năm', years.join(', ')],
          [
            'Cột đã hiểu',
            columns
              .filter(({ readAs }) => readAs !== null)
              .map(({ column, readAs, year }) => `${column}: ${readAs}${year === null ? '' : ` năm ${year}`}`)
              .join('; '),
          ],
          ['Cột bỏ qua', left.map(({ column, header }) => `${column}: ${header || '(trống)'}`).join('; ')],
        ]}
      />
      {sample.length > 0 && problemCount === 0 && (
        <details>
          <summary>{`Xem ${sample.length} người đầu như máy hiểu`}</summary>
          <ul className={styles.sample}>
            {sample.map(({ name, unit, facts }) => (
              <li key={`${name} ${unit}`}>
                <strong>{name}</strong>
                {unit && `, ${unit}`}: {facts.join('; ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
