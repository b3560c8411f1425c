import { NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  type FollowedRecommendation,
  listRecommendations,
  type RecommendationFilter,
  recommendationFilter,
} from '#contract/recommendation'
import type { TaskUnit } from '#contract/task'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { CounterFilters } from '#ui/counter-filters/CounterFilters'
import { DataTable } from '#ui/data-table/DataTable'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { Pager } from '#ui/pager/Pager'
import { SearchField } from '#ui/search-field/SearchField'
import { CardList, Row } from '#ui/section/Section'
import { ViewSwitch } from '#ui/view-switch/ViewSwitch'
import { useAddressState } from '../../../app/address.ts'
import { useStandsAt } from '../../../app/current-place.ts'
import { paths } from '../../../app/paths.ts'
import { asking } from '../../../app/queries.ts'
import { RecommendationCard } from '../recommendation/RecommendationCard.tsx'
import { recommendationColumns } from '../recommendation/recommendation-columns.tsx'

const PAGE_SIZE = 100
const defaults = { filter: 'unfinished', unit: '', q: '', page: '1', view: 'cards' }
type Filters = typeof defaults

/** What inspections recommended and is not done yet, over all rounds; late ones first. */
export function RecommendationsPage() {
  useStandsAt(paths.inspections())
  const [filters, change] = useAddressState(defaults)
  const page = Math.max(1, Math.trunc(Number(filters.page)) || 1)
  const filter = recommendationFilter.safeParse(filters.filter).data ?? 'unfinished'
  const found = useQuery({
    ...asking(listRecommendations, { query: { ...asked(filters), filter, page, pageSize: PAGE_SIZE } }),
    placeholderData: keepPreviousData,
  })
  const narrow = (wanted: Partial<Filters>) => change({ page: '1', ...wanted })
  return (
    <Page
      title="Kiến nghị sau kiểm tra"
      lead="Đơn vị báo đã thực hiện, cán bộ thi đua xác nhận hoặc trả lại; kiến nghị trễ hạn đứng đầu."
      back={{ to: paths.inspections(), label: 'Kiểm tra' }}
    >
      <Answer of={found}>
        {({ recommendations, counts, units, total }) => (
          <>
            <CounterFilters
              label="Lọc theo tình trạng"
              value={filter}
              onChange={(value) => narrow({ filter: value })}
              counters={counters.map((counter) => ({ ...counter, count: counts[counter.value] }))}
            />
            <FilterRow filters={filters} units={units} onChange={narrow} />
            <Found
              recommendations={recommendations}
              filters={filters}
              filter={filter}
              onClear={() => change(defaults)}
            />
            {total > PAGE_SIZE && (
              <Pager
                page={page}
                pageSize={PAGE_SIZE}
                total={total}
                unit="kiến nghị"
                onChange={(next) => change({ page: String(next) })}
              />
            )}
          </>
        )}
      </Answer>
    </Page>
  )
}

interface FilterRowProps {
  readonly filters: Filters
  readonly units: readonly TaskUnit[]
  readonly onChange: (wanted: Partial<Filters>) => void
}

function FilterRow({ filters, units, onChange }: FilterRowProps) {
  return (
    <div style={{ margin: '12px 0' }}>
      <Row>
        <SearchField
          label="Tìm kiến nghị, không cần dấu"
          value={filters.q}
          onChange={(q) => onChange({ q })}
          width="min(20rem, 100%)"
        />
        <NativeSelect
          aria-label="Đơn vị"
          value={filters.unit}
          onChange={(event) => onChange({ unit: event.currentTarget.value })}
          data={[
            { value: '', label: 'Mọi đơn vị' },
            ...units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <ViewSwitch
          label="Cách xem"
          value={filters.view === 'table' ? 'table' : 'cards'}
          onChange={(view) => onChange({ view })}
          views={[
            { value: 'cards', label: 'Thẻ', icon: 'list' },
            { value: 'table', label: 'Bảng', icon: 'columns' },
          ]}
        />
      </Row>
    </div>
  )
}

const counters: readonly {
  readonly value: RecommendationFilter
  readonly label: string
  readonly icon?: 'late' | 'waiting' | 'done' | 'started'
  readonly tone?: 'late' | 'waiting' | 'done'
}[] = [
  { value: 'unfinished', label: 'Chưa xong' },
  { value: 'late', label: 'Trễ hạn', icon: 'late', tone: 'late' },
  { value: 'open', label: 'Đơn vị chưa báo', icon: 'started' },
  { value: 'reported', label: 'Chờ xác nhận', icon: 'waiting', tone: 'waiting' },
  { value: 'accepted', label: 'Đã xong', icon: 'done', tone: 'done' },
  { value: 'all', label: 'Tất cả' },
]

interface FoundProps {
  readonly recommendations: readonly FollowedRecommendation[]
  readonly filters: Filters
  readonly filter: RecommendationFilter
  readonly onClear: () => void
}

function Found({ recommendations, filters, filter, onClear }: FoundProps) {
  if (recommendations.length === 0) return <Nothing filters={filters} filter={filter} onClear={onClear} />
  if (filters.view === 'table') {
    return (
      <DataTable
        name="kien-nghi-sau-kiem-tra"
        caption="Kiến nghị sau kiểm tra"
        rows={recommendations}
        columns={recommendationColumns}
        rowId={({ id }) => id}
        toneOf={({ state, deadlineState }) =>
          state === 'accepted' ? 'quiet' : state === 'open' && deadlineState === 'late' ? 'late' : undefined
        }
      />
    )
  }
  return (
    <CardList>
      {recommendations.map((recommendation) => (
        <RecommendationCard
          key={recommendation.id}
          recommendation={recommendation}
          from={
            <Link to={paths.inspection(recommendation.inspection.id)}>
              {recommendation.inspection.title} ({recommendation.inspectedUnitName})
            </Link>
          }
        />
      ))}
    </CardList>
  )
}

function Nothing({ filters, filter, onClear }: Omit<FoundProps, 'recommendations'>) {
  if (filters.q !== '' || filters.unit !== '') {
    return (
      <EmptyState
        icon="search"
        title="Không có kiến nghị nào như vậy"
        action={<Button onClick={onClear}>Bỏ lọc</Button>}
      />
    )
  }
  return (
    <EmptyState
      icon="done"
      title={
        filter === 'unfinished'
          ? 'Không còn kiến nghị nào chưa xong'
          : 'Không có kiến nghị nào ở tình trạng này'
      }
    >
      Kiến nghị có hiệu lực khi cuộc kiểm tra đã có thông báo kết luận.
    </EmptyState>
  )
}

function asked({ q, unit }: Filters) {
  return { ...(q === '' ? {} : { search: q }), ...(unit === '' ? {} : { unitId: unit }) }
}
