import type { KeyboardEvent } from 'react'
import { RowCard } from './RowCard.tsx'
import classes from './RowsPane.module.css'
import type { ReviewView } from './use-review-view.ts'

type RowListProps = {
  readonly view: ReviewView
  readonly isComparing: boolean
  readonly onRowKey: (event: KeyboardEvent) => void
}

/** The rows under the headings of the paper. One tab stop; keys walk from row to row. */
export function RowList({ view, isComparing, onRowKey }: RowListProps) {
  const { groups, shown, chosen, editing } = view
  const tabStop = shown.some(({ id }) => id === chosen) ? chosen : (shown[0]?.id ?? null)
  const numbers = new Map(shown.map(({ id }, index) => [id, index + 1]))
  return groups.map(({ heading, rows }) => (
    <section key={rows[0]?.id} className={classes.group}>
      <h2 className={classes.heading}>
        {heading} <span className={classes.headingCount}>{rows.length}</span>
      </h2>
      <ol className={classes.list} onKeyDown={onRowKey}>
        {rows.map((row) => (
          <RowCard
            key={row.id}
            row={row}
            number={numbers.get(row.id) ?? 0}
            isChosen={row.id === chosen}
            isEditing={row.id === editing}
            hasTabStop={row.id === tabStop}
            isComparing={isComparing}
          />
        ))}
      </ol>
    </section>
  ))
}
