import { NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { listMovements, type MovementState, type MovementSummary, movementState } from '#contract/movement'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { CounterFilters } from '#ui/counter-filters/CounterFilters'
import { DataTable } from '#ui/data-table/DataTable'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { SearchField } from '#ui/search-field/SearchField'
import { useAddressState } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { asking } from '../../../app/queries.ts'
import styles from '../Movement.module.css'
import { movementColumns } from '../movement-columns.tsx'
import { movementWords } from '../movement-words.ts'

const defaults = { year: '', state: '', q: '' }
type Filters = typeof defaults

/** The movements of a year: the agency's own and those it takes up. */
export function MovementsPage() {
  const [filters, change] = useAddressState(defaults)
  const found = useQuery({
    ...asking(listMovements, { query: asked(filters) }),
    placeholderData: keepPreviousData,
  })
  const mayDraft = found.data?.abilities.draft.allowed ?? false
  return (
    <Page
      title="Phong trào thi đua"
      lead="Phong trào cơ quan phát động và phong trào của cấp trên, khối mà cơ quan hưởng ứng."
      actions={
        mayDraft && (
          <LinkButton to={paths.newMovement()} look="primary" icon="add">
            Soạn phong trào
          </LinkButton>
        )
      }
    >
      <Answer of={found}>
        {({ movements, year, years }) => (
          <div className={styles.board}>
            <Counters movements={movements} value={filters.state} onChange={(state) => change({ state })} />
            <DataTable
              name={`phong-trao-${year}`}
              caption={`Phong trào thi đua năm ${year}`}
              rows={movements.filter(({ state }) => filters.state === '' || state === filters.state)}
              columns={movementColumns}
              rowId={({ id }) => id}
              toolbar={
                <>
                  <NativeSelect
                    aria-label="Năm"
                    value={String(year)}
                    onChange={({ currentTarget }) => change({ year: currentTarget.value })}
                    data={years.map((one) => ({ value: String(one), label: `Năm ${one}` }))}
                  />
                  <SearchField
                    label="Tìm phong trào, chủ đề, nơi phát động"
                    value={filters.q}
                    onChange={(q) => change({ q })}
                    width="min(20rem, 100%)"
                  />
                </>
              }
              empty={
                <NoMovements
                  isFiltered={filters.q !== '' || filters.state !== ''}
                  mayDraft={mayDraft}
                  onClear={() => change({ q: '', state: '' })}
                />
              }
            />
          </div>
        )}
      </Answer>
    </Page>
  )
}

function Counters({
  movements,
  value,
  onChange,
}: {
  readonly movements: readonly MovementSummary[]
  readonly value: string
  readonly onChange: (state: string) => void
}) {
  const counted = (wanted: MovementState): number => movements.filter(({ state }) => state === wanted).length
  return (
    <CounterFilters
      label="Lọc theo tình trạng"
      value={value}
      onChange={onChange}
      counters={[
        { value: '', label: 'Tất cả', count: movements.length },
        ...movementState.options
          .filter((state) => counted(state) > 0 || state === value)
          .map((state) => ({ value: state, count: counted(state), ...movementWords[state] })),
      ]}
    />
  )
}

function NoMovements({
  isFiltered,
  mayDraft,
  onClear,
}: {
  readonly isFiltered: boolean
  readonly mayDraft: boolean
  readonly onClear: () => void
}) {
  if (isFiltered) {
    return (
      <EmptyState
        icon="search"
        title="Không có phong trào nào như vậy"
        action={<Button onClick={onClear}>Bỏ lọc</Button>}
      />
    )
  }
  return (
    <EmptyState
      icon="star"
      title="Năm này chưa có phong trào nào"
      action={
        mayDraft && (
          <LinkButton to={paths.newMovement()} look="primary" icon="add">
            Soạn phong trào
          </LinkButton>
        )
      }
    >
      Ghi phong trào của cấp trên, của khối để hưởng ứng, hoặc soạn phong trào của cơ quan rồi trình ký.
    </EmptyState>
  )
}

function asked({ year, q }: Filters) {
  return {
    ...(/^\d{4}$/.test(year) ? { year: Number(year) } : {}),
    ...(q === '' ? {} : { search: q }),
  }
}
