import { keepPreviousData, useQuery } from '@tanstack/react-query'
import {
  type InstrumentState,
  instrumentKind,
  instrumentLevel,
  instrumentState,
  instrumentStateLabels,
  listInstruments,
} from '#contract/instrument'
import { isDay, showDay } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { CounterFilters } from '#ui/counter-filters/CounterFilters'
import { DataTable } from '#ui/data-table/DataTable'
import { DateField } from '#ui/date-field/DateField'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { Pager } from '#ui/pager/Pager'
import { useAddressState } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { asking } from '../../../app/queries.ts'
import styles from '../library/Library.module.css'
import { LibraryFilters, type LibraryQuestion } from '../library/LibraryFilters.tsx'
import { libraryColumns } from '../library/library-columns.tsx'
import { stateLooks } from '../library/StateOnDay.tsx'

const PAGE_SIZE = 100
const defaults = { q: '', kind: '', level: '', state: '', on: '', page: '1' }

/** The library: every instrument that rules or papers rest on, its state on a day, found by words in it or its files. */
export function InstrumentsPage() {
  const [filters, change] = useAddressState(defaults)
  const page = Math.max(1, Math.trunc(Number(filters.page)) || 1)
  const library = useQuery({
    ...asking(listInstruments, { query: { ...asked(filters), page, pageSize: PAGE_SIZE } }),
    placeholderData: keepPreviousData,
  })
  const filter = (wanted: Partial<LibraryQuestion>) => change({ page: undefined, ...wanted })
  return (
    <Page
      title="Thư viện văn bản"
      lead="Luật, nghị định, thông tư và văn bản của bộ, tỉnh, cơ quan làm căn cứ; tình trạng hiệu lực tính tại ngày được chọn."
      actions={<EnterButton because={library.data?.abilities.enter.because} />}
    >
      <Answer of={library}>
        {({ instruments, total, states, on }) => (
          <>
            <StateCounters states={states} on={on} state={filters.state} onChange={filter} />
            <DataTable
              name="thu-vien-van-ban"
              caption={`Thư viện văn bản, hiệu lực tại ngày ${showDay(on)}`}
              rows={instruments}
              columns={libraryColumns({ q: filters.q, on: filters.on })}
              rowId={({ id }) => id}
              toneOf={({ state }) => (state === 'expired' ? 'quiet' : undefined)}
              toolbar={<LibraryFilters filters={filters} onChange={filter} />}
              empty={<NothingFound isFiltered={isFiltered(filters)} onClear={() => change(defaults)} />}
            />
            <Pager
              page={page}
              pageSize={PAGE_SIZE}
              total={total}
              unit="văn bản"
              onChange={(wanted) => change({ page: String(wanted) })}
            />
          </>
        )}
      </Answer>
    </Page>
  )
}

interface StateCountersProps {
  readonly states: Readonly<Record<InstrumentState, number>>
  readonly state: string
  /** The day that states are told on. */
  readonly on: string
  readonly onChange: (wanted: Partial<LibraryQuestion>) => void
}

function StateCounters({ states, state, on, onChange }: StateCountersProps) {
  const shown = ['inForce', 'expired', 'notYet', 'unknown'] as const
  return (
    <div className={styles.counters}>
      <CounterFilters
        label="Lọc theo hiệu lực"
        value={state}
        onChange={(wanted) => onChange({ state: wanted })}
        counters={[
          { value: '', label: 'Tất cả', count: shown.reduce((sum, each) => sum + states[each], 0) },
          ...shown.map((each) => ({
            value: each,
            label: instrumentStateLabels[each],
            count: states[each],
            icon: stateLooks[each].icon,
          })),
        ]}
      />
      <DateField label="Hiệu lực tại ngày" value={on} onChange={(day) => onChange({ on: day ?? '' })} />
    </div>
  )
}

function EnterButton({ because }: { readonly because: string | null | undefined }) {
  if (!because) {
    return (
      <LinkButton to={paths.newInstrument()} icon="add" look="primary">
        Nhập văn bản
      </LinkButton>
    )
  }
  return (
    <Button icon="add" look="primary" disabledReason={because}>
      Nhập văn bản
    </Button>
  )
}

interface NothingFoundProps {
  readonly isFiltered: boolean
  readonly onClear: () => void
}

function NothingFound({ isFiltered, onClear }: NothingFoundProps) {
  if (!isFiltered) {
    return (
      <EmptyState icon="book" title="Thư viện chưa có văn bản nào">
        Hãy nhập quy chế thi đua, khen thưởng của cơ quan hoặc của tỉnh trước.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon="search"
      title="Không có văn bản nào như vậy"
      action={<Button onClick={onClear}>Bỏ lọc</Button>}
    >
      Hãy bớt từ hoặc bớt điều kiện lọc; nội dung chỉ tìm được trong những văn bản đã đính kèm tệp.
    </EmptyState>
  )
}

/** The question behind the address; what the address does not say rightly is left out. */
function asked({ q, kind, level, state, on }: LibraryQuestion) {
  const [ofKind, ofLevel, ofState] = [
    instrumentKind.safeParse(kind).data,
    instrumentLevel.safeParse(level).data,
    instrumentState.safeParse(state).data,
  ]
  return {
    ...(q === '' ? {} : { search: q }),
    ...(ofKind ? { kind: ofKind } : {}),
    ...(ofLevel ? { level: ofLevel } : {}),
    ...(ofState ? { state: ofState } : {}),
    ...(isDay(on) ? { on } : {}),
  }
}

const isFiltered = ({ q, kind, level, state }: LibraryQuestion): boolean =>
  `${q}${kind}${level}${state}` !== ''
