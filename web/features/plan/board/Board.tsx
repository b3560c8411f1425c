import { memo, type ReactNode, startTransition, useEffect, useState } from 'react'
import type { Quarter } from '#contract/deadline'
import type { TaskRow } from '#contract/task'
import { ViewSwitch } from '#ui/view-switch/ViewSwitch'
import styles from './Board.module.css'
import { type QuarterColumn, quarterColumns, quarterOf } from './quarter-columns.ts'
import { TaskCard } from './TaskCard.tsx'

interface BoardProps {
  readonly tasks: readonly TaskRow[]
  readonly year: number
  readonly today: string
  /** The column that a narrow screen shows; `''` for the quarter we are in. */
  readonly quarter: string
  readonly onQuarter: (quarter: string) => void
}

/** The year by quarter: four columns side by side, on a narrow screen one at a time. */
export function Board({ tasks, year, today, quarter, onQuarter }: BoardProps): ReactNode {
  const columns = quarterColumns(tasks)
  const current = today.startsWith(`${year}-`) ? quarterOf(today) : null
  const chosen = columns.find(({ id }) => id === quarter)?.id ?? current ?? 'I'
  return (
    <div>
      <div className={styles.switch}>
        <ViewSwitch
          label="Chọn quý"
          views={columns.map(({ id, tasks: own }) => ({
            value: id,
            label: id === 'none' ? 'Cả năm' : id,
            count: own.length,
          }))}
          value={chosen}
          onChange={onQuarter}
        />
      </div>
      <div className={styles.board}>
        {columns.map((column) => (
          <Column
            key={column.id}
            column={column}
            isChosen={column.id === chosen}
            isCurrent={column.id === current}
          />
        ))}
      </div>
    </div>
  )
}

interface ColumnProps {
  readonly column: QuarterColumn
  readonly isChosen: boolean
  readonly isCurrent: boolean
}

const Column = memo(function Column({ column, isChosen, isCurrent }: ColumnProps): ReactNode {
  const { id, title, tasks } = column
  const shown = useShownCount(tasks.length)
  return (
    <section
      className={styles.column}
      data-chosen={isChosen}
      data-current={isCurrent}
      data-column={id satisfies Quarter | 'none'}
      aria-label={title}
    >
      <h2 className={styles.heading}>
        {title}
        <span className={styles.summary}>{summaryOf(tasks, isCurrent)}</span>
      </h2>
      <ul className={styles.cards}>
        {tasks.slice(0, shown).map((task) => (
          <TaskCard key={task.id} task={task} />
        ))}
      </ul>
      {tasks.length === 0 && <p className={styles.nothing}>Không có việc nào khớp.</p>}
    </section>
  )
})

/** The first screen at once, the rest as soon as the browser has answered the person. */
function useShownCount(count: number): number {
  const [isWhole, setWhole] = useState(false)
  useEffect(() => {
    startTransition(() => setWhole(true))
  }, [])
  return isWhole ? count : Math.min(count, 8)
}

function summaryOf(tasks: readonly TaskRow[], isCurrent: boolean): string {
  const count = (state: TaskRow['deadlineState']): number =>
    tasks.filter((task) => task.deadlineState === state).length
  return [
    isCurrent ? 'quý này' : '',
    `${tasks.length} việc`,
    count('late') > 0 ? `${count('late')} trễ` : '',
    count('done') > 0 ? `${count('done')} xong` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
}
