import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import { Icon } from '../icon/Icon.tsx'
import { type Column, showValue } from './column.ts'
import styles from './DataTable.module.css'
import { nextSorting, type Sorting, sortRows } from './sort-rows.ts'
import { TableTools } from './TableTools.tsx'
import { useRowWindow } from './use-row-window.ts'
import { useTableSettings } from './use-table-settings.ts'

interface DataTableProps<Row> {
  /** Names the settings in this browser and the exported file: `tasks`. */
  readonly name: string
  /** What the table holds, for the ear and for the sheet: “Nhiệm vụ năm 2027”. */
  readonly caption: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly rowId: (row: Row) => string
  /** Filters and the like, left of the tools. */
  readonly toolbar?: ReactNode
  /** What stands in place of no rows. */
  readonly empty?: ReactNode
  /** Marks a row: late ones, for instance. */
  readonly toneOf?: (row: Row) => 'late' | 'quiet' | undefined
}

/**
 * A table for a day's work: first column stays, header stays, any number of rows, sorting, columns to choose, dense or
 * roomy, Excel, print. Give the first column a link: arrow keys walk from row to row through it.
 */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { name, caption, rows, columns, toolbar, empty } = props
  const [settings, changeSettings] = useTableSettings(name, {
    hidden: columns.filter(({ isHiddenAtFirst }) => isHiddenAtFirst).map(({ id }) => id),
    isCompact: false,
  })
  const [sorting, setSorting] = useState<Sorting | null>(null)
  const shown = useMemo(
    () => columns.filter(({ id }, index) => index === 0 || !settings.hidden.includes(id)),
    [columns, settings.hidden],
  )
  const inSheet = columns.filter((column) => column.isAlwaysInSheet || shown.includes(column))
  const sorted = useMemo(() => sortRows(rows, columns, sorting), [rows, columns, sorting])
  return (
    <div className={styles.table} data-density={settings.isCompact ? 'compact' : 'roomy'}>
      <div className={styles.toolbar}>
        <div className={styles.filters}>{toolbar}</div>
        <TableTools
          columns={columns}
          settings={settings}
          onChange={changeSettings}
          onExport={() => exportRows(sorted, inSheet, { caption, name })}
          exportRefusal={rows.length === 0 ? 'Bảng chưa có dòng nào để xuất' : null}
        />
      </div>
      {rows.length === 0 && empty ? (
        empty
      ) : (
        <TableBody
          {...props}
          rows={sorted}
          columns={shown}
          sorting={sorting}
          onSort={(id) => setSorting(nextSorting(sorting, id))}
        />
      )}
    </div>
  )
}

async function exportRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { caption, name }: { caption: string; name: string },
): Promise<void> {
  const [{ writeWorkbook }, { saveFile }] = await Promise.all([
    import('./write-workbook.ts'),
    import('./save-file.ts'),
  ])
  saveFile(
    writeWorkbook(rows, columns, caption),
    `${name}.xlsx`,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  )
}

interface TableBodyProps<Row> extends DataTableProps<Row> {
  readonly sorting: Sorting | null
  readonly onSort: (columnId: string) => void
}

function TableBody<Row>(props: TableBodyProps<Row>): ReactNode {
  const { caption, rows, columns, rowId, toneOf } = props
  const scroller = useRef<HTMLDivElement>(null)
  const rowWindow = useRowWindow(rows.length, scroller)
  return (
    // The region scrolls both ways, so the keyboard must be able to stand on it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable
    <section className={styles.scroller} ref={scroller} aria-label={caption} tabIndex={0}>
      <table aria-rowcount={rows.length + 1}>
        <caption className="seen-by-readers-only">{caption}</caption>
        <HeaderRow {...props} />
        <tbody onKeyDown={(event) => walk(event, rowWindow.scrollTo)}>
          {rowWindow.before > 0 && <tr style={{ height: rowWindow.before }} />}
          {rowWindow.indexes.map((index) => {
            const row = rows[index]
            if (row === undefined) return null
            return (
              <tr
                key={rowId(row)}
                ref={rowWindow.measure}
                data-index={index}
                aria-rowindex={index + 2}
                data-tone={toneOf?.(row)}
              >
                {columns.map((column, place) => (
                  <Cell key={column.id} column={column} row={row} isFirst={place === 0} />
                ))}
              </tr>
            )
          })}
          {rowWindow.after > 0 && <tr style={{ height: rowWindow.after }} />}
        </tbody>
      </table>
    </section>
  )
}

function HeaderRow<Row>({ columns, sorting, onSort }: TableBodyProps<Row>): ReactNode {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, header, width, kind }) => {
          const isSorted = sorting?.columnId === id
          const direction = sorting?.isDescending ? 'descending' : 'ascending'
          return (
            <th
              key={id}
              scope="col"
              data-kind={kind}
              style={{ width, minWidth: width }}
              aria-sort={isSorted ? direction : 'none'}
            >
              <button type="button" className={styles.sort} onClick={() => onSort(id)}>
                {header}
                {isSorted && <Icon name={sorting.isDescending ? 'down' : 'up'} size={12} />}
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

interface CellProps<Row> {
  readonly column: Column<Row>
  readonly row: Row
  readonly isFirst: boolean
}

function Cell<Row>({ column, row, isFirst }: CellProps<Row>): ReactNode {
  const content = column.cell ? column.cell(row) : showValue(column.value(row), column.kind)
  if (isFirst) {
    return (
      <th scope="row" data-kind={column.kind}>
        {content}
      </th>
    )
  }
  return <td data-kind={column.kind}>{content}</td>
}

/** Up and down go to the link of the row above and below. */
function walk(event: KeyboardEvent<HTMLElement>, scrollTo: (index: number) => void): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const own = (event.target as HTMLElement).closest('tr')
  if (step === 0 || !own) return
  event.preventDefault()
  const body = own.parentElement
  const index = Number(own.dataset.index) + step
  scrollTo(index)
  requestAnimationFrame(() => {
    body?.querySelector<HTMLElement>(`tr[data-index="${index}"] :is(a, button)`)?.focus()
  })
}
