import { NativeSelect } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { standing, type ViewedTask, type YearView } from '#contract/overview'
import { showDay } from '#text/days'
import { taskClassLabels } from '#text/task-class-labels'
import { Button } from '#ui/button/Button'
import { CounterFilters } from '#ui/counter-filters/CounterFilters'
import { DataTable } from '#ui/data-table/DataTable'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { SearchField } from '#ui/search-field/SearchField'
import { Section } from '#ui/section/Section'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { paths } from '../../app/paths.ts'
import type { Column } from '../../ui/data-table/column.ts'
import { type ListFilters, narrowed, noListFilters, togetherLabels } from './list-filters.ts'
import styles from './Overview.module.css'
import { quarterName } from './standing-rows.ts'
import { standingWords } from './standing-words.ts'

interface TaskListSectionProps {
  readonly view: YearView
  readonly filters: ListFilters
  readonly onChange: (wanted: Partial<ListFilters>) => void
}

/** The tasks behind the numbers, narrowed as the number that was pressed counts them. */
export function TaskListSection({ view, filters, onChange }: TaskListSectionProps): ReactNode {
  const { tasks, units } = view
  const names = useMemo(() => new Map(units.map(({ id, name }) => [id, name])), [units])
  const columns = useMemo(() => columnsOf(names), [names])
  const within = useMemo(() => narrowed(tasks, { ...filters, standing: '' }), [tasks, filters])
  const shown = useMemo(() => narrowed(tasks, filters), [tasks, filters])
  const isNarrowed = Object.keys(noListFilters).some((part) => filters[part as keyof ListFilters] !== '')
  return (
    <div id="danh-sach" className={styles.list}>
      <Section title="Danh sách nhiệm vụ">
        {filters.since !== '' && (
          <p className={styles.note}>Chỉ những việc xong hoặc trễ hạn sau ngày {showDay(filters.since)}.</p>
        )}
        <Counters
          tasks={within}
          value={filters.standing}
          onChange={(value) => onChange({ standing: value })}
        />
        <div style={{ marginTop: 12 }}>
          <DataTable
            name="nhiem-vu-trong-ky"
            caption={`Nhiệm vụ trong kỳ năm ${view.year}`}
            rows={shown}
            columns={columns}
            rowId={({ id }) => id}
            toneOf={({ standing: own }) => (own === 'cancelled' ? 'quiet' : undefined)}
            toolbar={<Toolbar view={view} filters={filters} isNarrowed={isNarrowed} onChange={onChange} />}
            empty={
              <EmptyState
                icon="filter"
                title="Không có nhiệm vụ nào như vậy"
                action={isNarrowed && <Button onClick={() => onChange(noListFilters)}>Bỏ lọc</Button>}
              />
            }
          />
        </div>
      </Section>
    </div>
  )
}

interface CountersProps {
  readonly tasks: readonly ViewedTask[]
  readonly value: string
  readonly onChange: (value: string) => void
}

function Counters({ tasks, value, onChange }: CountersProps): ReactNode {
  const count = (wanted: string) => narrowed(tasks, { ...noListFilters, standing: wanted }).length
  const together = togetherLabels[value]
  return (
    <CounterFilters
      label="Lọc theo kết quả"
      value={value}
      onChange={onChange}
      isSmall
      counters={[
        { value: '', label: 'Tất cả', count: tasks.length },
        ...(together === undefined ? [] : [{ value, label: together, count: count(value) }]),
        ...standing.options
          .filter((kind) => count(kind) > 0 || kind === value)
          .map((kind) => ({ value: kind, count: count(kind), ...standingWords(kind) })),
      ]}
    />
  )
}

interface ToolbarProps extends TaskListSectionProps {
  readonly isNarrowed: boolean
}

function Toolbar({ view, filters, isNarrowed, onChange }: ToolbarProps): ReactNode {
  return (
    <>
      <SearchField
        label="Tìm nhiệm vụ"
        placeholder="Tìm, không cần dấu"
        value={filters.q}
        onChange={(q) => onChange({ q })}
        width={220}
      />
      <NativeSelect
        aria-label="Lọc theo đơn vị"
        value={filters.unit}
        onChange={({ currentTarget }) => onChange({ unit: currentTarget.value })}
        data={[
          { value: '', label: 'Mọi đơn vị' },
          ...view.units.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'none', label: 'Chưa giao đơn vị' },
        ]}
        w={190}
      />
      <NativeSelect
        aria-label="Lọc theo quý"
        value={filters.quarter}
        onChange={({ currentTarget }) => onChange({ quarter: currentTarget.value })}
        data={[
          { value: '', label: 'Mọi quý' },
          ...view.byQuarter.map(({ quarter }) => ({ value: quarter ?? 'none', label: quarterName(quarter) })),
        ]}
      />
      {isNarrowed && (
        <Button look="quiet" icon="clear" onClick={() => onChange(noListFilters)}>
          Bỏ lọc
        </Button>
      )}
    </>
  )
}

function columnsOf(names: ReadonlyMap<string, string>): readonly Column<ViewedTask>[] {
  return [
    {
      id: 'title',
      header: 'Nhiệm vụ',
      width: 320,
      value: ({ title }) => title,
      cell: ({ id, planId, title }) => <Link to={paths.task(planId, id)}>{title}</Link>,
    },
    {
      id: 'standing',
      header: 'Kết quả',
      width: 170,
      value: ({ standing: own }) => standingWords(own).label,
      sortBy: ({ standing: own }) => standing.options.indexOf(own),
      cell: ({ standing: own }) => {
        const { icon, tone, label } = standingWords(own)
        return (
          <StateBadge icon={icon} tone={tone}>
            {label}
          </StateBadge>
        )
      },
    },
    {
      id: 'units',
      header: 'Đơn vị chủ trì',
      width: 200,
      value: ({ unitIds }) => unitIds.map((id) => names.get(id) ?? '').join(', '),
    },
    { id: 'quarter', header: 'Quý', width: 110, value: ({ quarter }) => quarterName(quarter) },
    { id: 'wording', header: 'Thời hạn ghi trong văn bản', width: 200, value: ({ wording }) => wording },
    { id: 'dueOn', header: 'Hạn cuối', kind: 'day', width: 110, value: ({ dueOn }) => dueOn },
    { id: 'doneOn', header: 'Ngày xong', kind: 'day', width: 110, value: ({ doneOn }) => doneOn },
    {
      id: 'class',
      header: 'Loại',
      width: 150,
      isHiddenAtFirst: true,
      value: ({ class: kind }) => taskClassLabels[kind],
    },
  ]
}
