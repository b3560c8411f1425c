import { useRef, useState } from 'react'
import type { ComparedRow, Comparison, ComparisonAnswer } from '#contract/simulation'
import { Icon } from '#ui/icon/Icon'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { useRowWindow } from '../../../ui/data-table/use-row-window.ts'
import { CitationLink } from '../awards/CitationLink.tsx'
import { OutcomeBadge } from '../awards/OutcomeBadge.tsx'
import { BothVerdicts } from './BothVerdicts.tsx'
import styles from './Comparison.module.css'
import { changeWords } from './change-words.ts'
import { type ComparedAsked, useComparedPages } from './use-compared-pages.ts'

interface ComparedRowsProps {
  readonly asked: ComparedAsked
  readonly comparison: Comparison
  readonly first: ComparisonAnswer
}

/** Everyone whom the filters let through, however many; each line opens to both verdicts. */
export function ComparedRows({ asked, comparison, first }: ComparedRowsProps) {
  const scroller = useRef<HTMLElement>(null)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const rowWindow = useRowWindow(first.total, scroller)
  const rowAt = useComparedPages(asked, rowWindow.indexes, first.rows)
  const toggle = (key: string) => setOpened((before) => toggled(before, key))
  return (
    // The region scrolls both ways, so the keyboard must be able to stand on it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable
    <section className={styles.scroller} ref={scroller} aria-label="Từng người, tập thể" tabIndex={0}>
      <table aria-rowcount={first.total + 1}>
        <caption className="seen-by-readers-only">Từng người, tập thể theo hai quy định</caption>
        <thead>
          <tr>
            <th scope="col">Họ và tên, đơn vị</th>
            <th scope="col">Danh hiệu, hình thức</th>
            <th scope="col">Thay đổi</th>
            <th scope="col">Thứ nhất</th>
            <th scope="col">Thứ hai</th>
            <th scope="col">Vì</th>
          </tr>
        </thead>
        {rowWindow.before > 0 && <Gap height={rowWindow.before} />}
        {rowWindow.indexes.map((index) => {
          const row = rowAt(index)
          const key = row ? keyOf(row) : String(index)
          return (
            <tbody key={key} ref={rowWindow.measure} data-index={index}>
              {row ? (
                <RowLines
                  row={row}
                  comparison={comparison}
                  isOpen={opened.has(key)}
                  onToggle={() => toggle(key)}
                />
              ) : (
                <tr>
                  <td colSpan={6}>Đang tải…</td>
                </tr>
              )}
            </tbody>
          )
        })}
        {rowWindow.after > 0 && <Gap height={rowWindow.after} />}
      </table>
    </section>
  )
}

function Gap({ height }: { readonly height: number }) {
  return (
    <tbody aria-hidden="true">
      <tr style={{ height }} />
    </tbody>
  )
}

const keyOf = ({ key, award }: ComparedRow): string => `${award} ${key}`

function toggled(before: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const after = new Set(before)
  if (!after.delete(key)) after.add(key)
  return after
}

interface RowLinesProps {
  readonly row: ComparedRow
  readonly comparison: Comparison
  readonly isOpen: boolean
  readonly onToggle: () => void
}

function RowLines({ row, comparison, isOpen, onToggle }: RowLinesProps) {
  const { name, unit, awardName, change, first, second, reasons } = row
  const { icon, tone, label } = changeWords[change]
  const [why] = reasons
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            aria-label={`${name}: ${awardName}`}
            onClick={onToggle}
          >
            <Icon name={isOpen ? 'up' : 'down'} size={14} />
            <span>{name}</span>
          </button>
          <span className={styles.unit}>{unit}</span>
        </th>
        <td>{awardName}</td>
        <td>
          <StateBadge icon={icon} tone={tone}>
            {label}
          </StateBadge>
        </td>
        <td data-head="Thứ nhất">
          <OutcomeBadge outcome={first} />
        </td>
        <td data-head="Thứ hai">
          <OutcomeBadge outcome={second} />
        </td>
        <td className={styles.why}>
          {why && (
            <div className={styles.reason}>
              <span>{why.required}</span>
              <span className={styles.actual}>
                <Icon name="arrow" size={12} />
                <span>{why.actual}</span>
              </span>
              <CitationLink
                cite={why.cite}
                on={why.side === 'first' ? comparison.firstOn : comparison.secondOn}
              />
            </div>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={6} className={styles.opened}>
            <BothVerdicts row={row} comparison={comparison} />
          </td>
        </tr>
      )}
    </>
  )
}
