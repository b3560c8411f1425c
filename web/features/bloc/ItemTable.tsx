import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import {
  type BlocItem,
  type BlocsPage,
  blocItemKind,
  blocItemLabels,
  blocItemState,
  blocItemStateLabels,
} from '#contract/bloc'
import { CounterFilters } from '#ui/counter-filters/CounterFilters'
import { DataTable } from '#ui/data-table/DataTable'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { StateBadge } from '#ui/state-badge/StateBadge'
import type { Column } from '../../ui/data-table/column.ts'
import styles from './Blocs.module.css'

interface ItemFilters {
  readonly bloc: string
  readonly kind: string
  readonly state: string
}

interface ItemTableProps {
  readonly page: BlocsPage
  readonly filters: ItemFilters
  readonly onChange: (wanted: Partial<ItemFilters>) => void
}

/** What is asked, waited for and told; the counters above narrow it. */
export function ItemTable({ page, filters, onChange }: ItemTableProps): ReactNode {
  const { bloc, kind, state } = filters
  const ofBloc = page.items.filter(({ blocIds }) => bloc === '' || blocIds.includes(bloc))
  const ofKind = ofBloc.filter((item) => kind === '' || item.kind === kind)
  const shown = ofKind.filter((item) => state === '' || item.state === state)
  const columns = useMemo(() => columnsOf(page), [page])
  return (
    <section aria-label="Những gì được yêu cầu" className={styles.items}>
      <CounterFilters
        label="Lọc theo loại"
        value={kind}
        onChange={(value) => onChange({ kind: value })}
        counters={[
          { value: '', label: 'Tất cả', count: ofBloc.length },
          ...blocItemKind.options.map((one) => ({
            value: one,
            label: blocItemLabels[one],
            count: ofBloc.filter((item) => item.kind === one).length,
          })),
        ]}
      />
      <CounterFilters
        label="Lọc theo tình trạng"
        value={state}
        onChange={(value) => onChange({ state: value })}
        isSmall
        counters={[
          { value: '', label: 'Mọi tình trạng', count: ofKind.length },
          ...blocItemState.options
            .map((one) => ({
              value: one,
              label: blocItemStateLabels[one],
              count: ofKind.filter((item) => item.state === one).length,
              ...looks[one],
            }))
            .filter(({ count, value }) => count > 0 || value === state),
        ]}
      />
      <DataTable
        name="khoi-va-cap-tren"
        caption={`Khối và cấp trên yêu cầu năm ${page.year}`}
        rows={shown}
        columns={columns}
        rowId={({ id }) => id}
        empty={
          <EmptyState icon="filter" title="Không có nội dung nào như vậy">
            Văn bản của khối, cấp trên đưa vào “Văn bản đến” sẽ tự hiện ở đây theo cơ quan ban hành.
          </EmptyState>
        }
      />
    </section>
  )
}

const looks = {
  late: { icon: 'late', tone: 'late' },
  notTaken: { icon: 'alert', tone: 'due' },
  waiting: { icon: 'waiting', tone: 'waiting' },
  running: { icon: 'started', tone: 'plain' },
  done: { icon: 'done', tone: 'done' },
  told: { icon: 'info', tone: 'quiet' },
} as const

function columnsOf({ blocs }: BlocsPage): readonly Column<BlocItem>[] {
  const names = new Map(blocs.map(({ id, name }) => [id, name]))
  const namesOf = ({ blocIds }: BlocItem): string => blocIds.map((id) => names.get(id) ?? '').join(' hoặc ')
  return [
    {
      id: 'title',
      header: 'Nội dung',
      width: 290,
      value: ({ title }) => title,
      cell: (item) => <Asked item={item} from={namesOf(item)} />,
    },
    { id: 'kind', header: 'Loại', width: 110, value: ({ kind }) => blocItemLabels[kind] },
    { id: 'bloc', header: 'Khối, cấp trên', width: 160, value: namesOf },
    {
      id: 'state',
      header: 'Tình trạng',
      width: 185,
      value: ({ state }) => blocItemStateLabels[state],
      sortBy: ({ state }) => blocItemState.options.indexOf(state),
      cell: ({ state }) => <StateBadge {...looks[state]}>{blocItemStateLabels[state]}</StateBadge>,
    },
    { id: 'wording', header: 'Thời hạn ghi', width: 130, value: ({ wording }) => wording },
    { id: 'dueOn', header: 'Hạn cuối', kind: 'day', width: 100, value: ({ dueOn }) => dueOn },
    {
      id: 'source',
      header: 'Theo',
      width: 230,
      isHiddenAtFirst: true,
      isAlwaysInSheet: true,
      value: ({ source }) => source,
    },
  ]
}

/** What it is and by which paper; on a phone also what the columns out of sight say. */
function Asked({ item, from }: { readonly item: BlocItem; readonly from: string }): ReactNode {
  const { path, title, source, state, wording } = item
  const untold = [wording, from].filter((words) => words !== null && words !== source)
  return (
    <span className={styles.asked}>
      <Link to={path}>{title}</Link>
      {source && <span className={styles.quiet}>{/^theo /i.test(source) ? source : `Theo ${source}`}</span>}
      <span className={styles.onPhone}>{[blocItemStateLabels[state], ...untold].join(', ')}</span>
    </span>
  )
}
