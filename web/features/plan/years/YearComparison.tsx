import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { YearDifference, YearDifferences } from '#contract/next-year'
import { CounterFilters } from '#ui/counter-filters/CounterFilters'
import { DataTable } from '#ui/data-table/DataTable'
import { DiffLines } from '#ui/diff-lines/DiffLines'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { SearchField } from '#ui/search-field/SearchField'
import { searchKey } from '../../../../contract/search-key.ts'
import { useAddressState } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import type { Column } from '../../../ui/data-table/column.ts'
import { differenceWords } from './difference-words.ts'
import styles from './YearComparison.module.css'

const defaults = { q: '', difference: '' }

/** Two years line beside line: what stays, what changes, what is new and what is gone; each counter is a filter. */
export function YearComparison({ years }: { readonly years: YearDifferences }): ReactNode {
  const [{ q, difference }, change] = useAddressState(defaults)
  const { before, after, counts, lines } = years
  const words = searchKey(q).split(' ')
  const shown = lines.filter((line) => {
    const key = searchKey(`${line.before?.title ?? ''} ${line.after?.title ?? ''}`)
    return (difference === '' || line.difference === difference) && words.every((word) => key.includes(word))
  })
  const counters = [
    { value: '', label: 'Tất cả', count: lines.length },
    { value: 'same', label: 'Giữ nguyên, chỉ dời năm', count: counts.same },
    { value: 'changed', label: 'Có đổi', count: counts.changed },
    { value: 'new', label: `Mới trong năm ${after.year}`, count: counts.new },
    { value: 'gone', label: `Không còn trong năm ${after.year}`, count: counts.gone },
  ]
  return (
    <div className={styles.comparison}>
      <CounterFilters
        label="Lọc theo điều khác"
        counters={counters}
        value={difference}
        onChange={(value) => change({ difference: value })}
        isSmall
      />
      <DataTable
        name="so-hai-nam"
        caption={`So kế hoạch năm ${before.year} và năm ${after.year}`}
        rows={shown}
        columns={columnsOf(years)}
        rowId={(line) => `${line.before?.taskId ?? ''}${line.after?.id ?? ''}`}
        toneOf={({ difference: kind }) => (kind === 'gone' ? 'quiet' : undefined)}
        toolbar={
          <SearchField
            label="Tìm trong hai kế hoạch"
            value={q}
            onChange={(value) => change({ q: value })}
            width="min(20rem, 100%)"
          />
        }
        empty={
          <EmptyState icon="search" title="Không có dòng nào như vậy">
            Chọn “Tất cả” hoặc bỏ từ đang tìm để xem lại mọi dòng.
          </EmptyState>
        }
      />
    </div>
  )
}

function columnsOf({ before, after }: YearDifferences): readonly Column<YearDifference>[] {
  return [
    {
      id: 'before',
      header: `Năm ${before.year}`,
      width: 250,
      value: (line) => line.before?.title ?? '',
      cell: ({ before: line }) =>
        line ? <Link to={paths.task(before.planId, line.taskId)}>{line.title}</Link> : <None />,
    },
    {
      id: 'after',
      header: `Năm ${after.year}`,
      width: 250,
      value: (line) => line.after?.title ?? '',
      cell: ({ after: line }) => {
        if (!line) return <None />
        return after.kind === 'plan' ? (
          <Link to={paths.task(after.id, line.id)}>{line.title}</Link>
        ) : (
          line.title
        )
      },
    },
    {
      id: 'difference',
      header: 'So với năm trước',
      width: 190,
      value: ({ difference }) => differenceWords[difference],
      sortBy: ({ difference }) => order.indexOf(difference),
      cell: ({ difference, changes }) =>
        difference === 'changed' ? (
          <DiffLines differences={changes} />
        ) : (
          <span className={styles.difference} data-difference={difference}>
            {differenceWords[difference]}
          </span>
        ),
    },
    {
      id: 'beforeWhen',
      header: `Thời hạn ${before.year}`,
      width: 140,
      value: (line) => line.before?.deadlineSentence ?? '',
    },
    {
      id: 'afterWhen',
      header: `Thời hạn ${after.year}`,
      width: 140,
      value: (line) => line.after?.deadlineSentence ?? '',
    },
    { id: 'chair', header: 'Chủ trì', width: 180, value: (line) => (line.after ?? line.before)?.chair ?? '' },
    {
      id: 'source',
      header: 'Vì sao có dòng này',
      width: 320,
      value: ({ source }) => source ?? '',
      isHiddenAtFirst: true,
    },
  ]
}

const order: readonly YearDifference['difference'][] = ['changed', 'new', 'gone', 'same']

const None = () => <span className={styles.none}>–</span>
