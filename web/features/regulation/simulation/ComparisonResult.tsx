import { NativeSelect } from '@mantine/core'
import { type ReactNode, useCallback } from 'react'
import { type Change, type Comparison, type ComparisonAnswer, exportComparison } from '#contract/simulation'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { CounterFilters } from '#ui/counter-filters/CounterFilters'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { SearchField } from '#ui/search-field/SearchField'
import { addressOf } from '../../../app/api.ts'
import { AwardChanges } from './AwardChanges.tsx'
import { ComparedRows } from './ComparedRows.tsx'
import styles from './Comparison.module.css'
import { changes, changeWords } from './change-words.ts'
import { type ComparisonAddress, filterIn } from './comparison-address.ts'
import { SideNotes } from './SideNotes.tsx'
import { PAGE_SIZE } from './use-compared-pages.ts'
import { useComparison } from './use-comparison.ts'

interface ComparisonResultProps {
  readonly comparison: Comparison
  readonly address: ComparisonAddress
  readonly onChange: (change: Partial<ComparisonAddress>) => void
}

/** What the second law changes: how many, for which awards, for whom and why. */
export function ComparisonResult({ comparison, address, onChange }: ComparisonResultProps) {
  const asked = { ...comparison, ...filterIn(address) }
  const answer = useComparison(address)
  return (
    <Answer of={answer} skeleton={<Judging />}>
      {(data) => (
        <section aria-label="Kết quả so sánh" aria-busy={answer.isFetching}>
          {answer.isPlaceholderData && <Judging />}
          <SideNotes answer={data} />
          <ChangeCounters answer={data} value={address.change} onChange={(change) => onChange({ change })} />
          {data.awards.length > 1 && (
            <AwardChanges awards={data.awards} onChoose={(award) => onChange({ award })} />
          )}
          <ResultFilters address={address} units={data.units} onChange={onChange}>
            <Button
              icon="print"
              disabledReason={
                data.total > PAGE_SIZE
                  ? `Chỉ in được đến ${PAGE_SIZE} dòng; hãy lọc bớt, hoặc xuất Excel rồi in.`
                  : null
              }
              onClick={() => window.print()}
            >
              In
            </Button>
            <Button
              icon="download"
              onClick={() => window.location.assign(addressOf(exportComparison, { query: asked }))}
            >
              Xuất Excel
            </Button>
          </ResultFilters>
          {data.total === 0 ? (
            <EmptyState
              icon="filter"
              title={data.population.size === 0 ? 'Chưa có ai để xét' : 'Không có ai như vậy'}
              action={
                data.population.size > 0 && (
                  <Button onClick={() => onChange({ change: 'all', q: '', unit: '' })}>Xem tất cả</Button>
                )
              }
            >
              {data.population.size === 0 && 'Hãy thêm nhân sự, hoặc dán bảng dữ kiện từ Excel.'}
            </EmptyState>
          ) : (
            <ComparedRows
              key={JSON.stringify(asked)}
              asked={asked}
              first={data}
              comparison={{ ...comparison, forYear: data.forYear }}
            />
          )}
        </section>
      )}
    </Answer>
  )
}

/** Judging thousands takes a moment, and says so. */
function Judging() {
  return (
    <p className={styles.judging} role="status">
      <progress aria-label="Đang xét" /> Đang xét lại từng người theo hai quy định…
    </p>
  )
}

interface ChangeCountersProps {
  readonly answer: ComparisonAnswer
  readonly value: string
  readonly onChange: (change: string) => void
}

function ChangeCounters({ answer: { awards }, value, onChange }: ChangeCountersProps) {
  const countOf = (change: Change) => awards.reduce((sum, award) => sum + award.changes[change], 0)
  const counts = new Map(changes.map((change) => [change, countOf(change)]))
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return (
    <CounterFilters
      label="Lọc theo thay đổi"
      value={value}
      onChange={onChange}
      counters={[
        { value: 'changed', label: 'Có thay đổi', count: all - (counts.get('same') ?? 0) },
        ...changes.map((change) => ({
          value: change,
          ...changeWords[change],
          count: counts.get(change) ?? 0,
        })),
        { value: 'all', label: 'Tất cả', count: all },
      ]}
    />
  )
}

interface ResultFiltersProps extends Pick<ComparisonResultProps, 'address' | 'onChange'> {
  readonly units: readonly string[]
  readonly children: ReactNode
}

function ResultFilters({ address, units, onChange, children }: ResultFiltersProps) {
  const search = useCallback((q: string) => onChange({ q }), [onChange])
  return (
    <div className={styles.filters}>
      <SearchField label="Tìm theo tên, không cần dấu" value={address.q} onChange={search} />
      {units.length > 1 && (
        <NativeSelect
          aria-label="Lọc theo đơn vị"
          value={address.unit}
          onChange={({ currentTarget }) => onChange({ unit: currentTarget.value })}
          data={[{ value: '', label: 'Mọi đơn vị' }, ...units]}
        />
      )}
      <NativeSelect
        aria-label="Xếp theo"
        value={filterIn(address).sort}
        onChange={({ currentTarget }) => onChange({ sort: currentTarget.value })}
        data={[
          { value: 'change', label: 'Xếp theo thay đổi' },
          { value: 'name', label: 'Xếp theo tên' },
          { value: 'unit', label: 'Xếp theo đơn vị' },
          { value: 'award', label: 'Xếp theo danh hiệu' },
        ]}
      />
      <div className={styles.tools}>{children}</div>
    </div>
  )
}
