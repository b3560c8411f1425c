import { NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { awardeeSubject, listGrantedAwards } from '#contract/granted-award'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { DataTable } from '#ui/data-table/DataTable'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { Pager } from '#ui/pager/Pager'
import { SearchField } from '#ui/search-field/SearchField'
import { useAddressState } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { asking } from '../../../app/queries.ts'
import { useSession } from '../../../app/session.ts'
import { awardeeSubjectLabels } from '../awardee-subjects.ts'
import { grantedAwardColumns } from '../granted-award-columns.tsx'

const PAGE_SIZE = 200
const defaults = { q: '', award: '', year: '', subject: '', page: '1' }
type Filters = typeof defaults

/** Who was granted what, when and by which decision, as the decisions that were read say it. */
export function GrantedAwardsPage() {
  const [filters, change] = useAddressState(defaults)
  const page = Math.max(1, Math.trunc(Number(filters.page)) || 1)
  const found = useQuery({
    ...asking(listGrantedAwards, { query: { ...asked(filters), page, pageSize: PAGE_SIZE } }),
    placeholderData: keepPreviousData,
  })
  const filter = (wanted: Partial<Filters>) => change({ page: '1', ...wanted })
  return (
    <Page
      title="Lịch sử khen thưởng"
      lead="Danh hiệu, hình thức khen thưởng đã được tặng, theo các quyết định đã đưa vào."
    >
      <Answer of={found}>
        {({ awards, total, years, kinds, abilities }) => (
          <>
            <DataTable
              name="lich-su-khen-thuong"
              caption="Lịch sử khen thưởng"
              rows={awards}
              columns={grantedAwardColumns(abilities.withdraw)}
              rowId={({ id }) => id}
              toolbar={<FilterBar filters={filters} years={years} kinds={kinds} onChange={filter} />}
              empty={<Nothing isFiltered={isFiltered(filters)} onClear={() => change(defaults)} />}
            />
            {total > 0 && (
              <Pager
                page={page}
                pageSize={PAGE_SIZE}
                total={total}
                unit="dòng"
                onChange={(next) => change({ page: String(next) })}
              />
            )}
          </>
        )}
      </Answer>
    </Page>
  )
}

interface FilterBarProps {
  readonly filters: Filters
  readonly years: readonly number[]
  readonly kinds: readonly { readonly award: string | null; readonly label: string }[]
  readonly onChange: (wanted: Partial<Filters>) => void
}

function FilterBar({ filters, years, kinds, onChange }: FilterBarProps) {
  return (
    <>
      <SearchField
        label="Tìm người, tập thể, số quyết định"
        placeholder="Tìm tên, số quyết định"
        value={filters.q}
        onChange={(q) => onChange({ q })}
        width="min(13.5rem, 100%)"
      />
      <NativeSelect
        aria-label="Danh hiệu, hình thức"
        value={filters.award}
        onChange={(event) => onChange({ award: event.currentTarget.value })}
        data={[
          { value: '', label: 'Mọi hình thức' },
          ...kinds.flatMap(({ award, label }) => (award === null ? [] : [{ value: award, label }])),
        ]}
        w={176}
      />
      <NativeSelect
        aria-label="Năm"
        value={filters.year}
        onChange={(event) => onChange({ year: event.currentTarget.value })}
        data={[{ value: '', label: 'Mọi năm' }, ...years.map((year) => String(year))]}
        w={110}
      />
      <NativeSelect
        aria-label="Đối tượng"
        value={filters.subject}
        onChange={(event) => onChange({ subject: event.currentTarget.value })}
        data={[
          { value: '', label: 'Mọi đối tượng' },
          ...awardeeSubject.options.map((value) => ({ value, label: awardeeSubjectLabels[value] })),
        ]}
        w={142}
      />
    </>
  )
}

function Nothing({ isFiltered, onClear }: { readonly isFiltered: boolean; readonly onClear: () => void }) {
  const mayDrop = useSession()?.pages?.inbox.allowed ?? false
  if (isFiltered) {
    return (
      <EmptyState
        icon="search"
        title="Không có dòng nào như vậy"
        action={<Button onClick={onClear}>Bỏ lọc</Button>}
      />
    )
  }
  return (
    <EmptyState
      icon="medal"
      title="Chưa có quyết định khen thưởng nào được ghi"
      action={
        mayDrop && (
          <LinkButton to={paths.inbox()} look="primary" icon="inbox">
            Thả quyết định vào Văn bản đến
          </LinkButton>
        )
      }
    >
      Thả quyết định khen thưởng các năm trước vào, kể cả bản chụp; tên người, tập thể được đọc ra và ghi vào
      đây.
    </EmptyState>
  )
}

function asked({ q, award, year, subject }: Filters) {
  const wanted = awardeeSubject.safeParse(subject).data
  return {
    ...(q === '' ? {} : { search: q }),
    ...(award === '' ? {} : { award }),
    ...(/^\d{4}$/.test(year) ? { year: Number(year) } : {}),
    ...(wanted ? { subject: wanted } : {}),
  }
}

const isFiltered = ({ q, award, year, subject }: Filters): boolean => `${q}${award}${year}${subject}` !== ''
