import { Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { listUnits } from '#contract/organisation'
import { type PersonRow, searchPeople } from '#contract/people'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { DataTable } from '#ui/data-table/DataTable'
import { Dialog } from '#ui/dialog/Dialog'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { Pager } from '#ui/pager/Pager'
import { SearchField } from '#ui/search-field/SearchField'
import { Row } from '#ui/section/Section'
import { useAddressState } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { asking, useAsk } from '../../../app/queries.ts'
import type { Column } from '../../../ui/data-table/column.ts'
import { AddPersonForm } from '../AddPersonForm.tsx'

const PAGE_SIZE = 100
const defaults = { q: '', unit: '', standing: 'posted', page: '1' }
type Standing = 'posted' | 'former' | 'all'

/** The people of the agency, searched without accents, a page at a time. */
export function PeoplePage() {
  const [filters, change] = useAddressState(defaults)
  const [isAdding, setAdding] = useState(false)
  const units = useAsk(listUnits)
  const turn = (wanted: number) => change({ page: String(wanted) })
  const page = Math.max(1, Math.trunc(Number(filters.page)) || 1)
  const people = useQuery({
    ...asking(searchPeople, {
      query: {
        search: filters.q,
        standing: standingOf(filters.standing),
        ...(filters.unit ? { unitId: filters.unit } : {}),
        page,
        pageSize: PAGE_SIZE,
      },
    }),
    placeholderData: keepPreviousData,
  })
  const now = units.data?.units.filter(({ inForce }) => inForce) ?? []
  return (
    <Page
      title="Nhân sự"
      lead="Người của cơ quan và vị trí của họ theo thời gian; đủ để giao việc và đăng nhập."
      actions={
        <Button
          icon="add"
          look="primary"
          disabledReason={
            people.data?.abilities.add.because ??
            (now.length === 0 ? 'Hãy lập phòng, đơn vị trước khi thêm người.' : null)
          }
          onClick={() => setAdding(true)}
        >
          Thêm người
        </Button>
      }
    >
      <Answer of={people}>
        {({ people: rows, total }) => (
          <>
            <DataTable
              name="people"
              caption="Nhân sự của cơ quan"
              rows={rows}
              columns={columns}
              rowId={({ id }) => id}
              toneOf={({ postings }) => (postings.length === 0 ? 'quiet' : undefined)}
              toolbar={
                <Filters
                  filters={filters}
                  onChange={(wanted) => change({ page: undefined, ...wanted })}
                  units={now}
                />
              }
              empty={
                <EmptyState icon="person" title="Không có ai như vậy">
                  {filters.q || filters.unit ? 'Hãy bớt điều kiện lọc.' : 'Hãy thêm người đầu tiên.'}
                </EmptyState>
              }
            />
            <Pager {...{ page, total }} pageSize={PAGE_SIZE} unit="người" onChange={turn} />
          </>
        )}
      </Answer>
      <Dialog opened={isAdding} title="Thêm người" onClose={() => setAdding(false)}>
        <AddPersonForm units={now} onClose={() => setAdding(false)} />
      </Dialog>
    </Page>
  )
}

interface FiltersProps {
  readonly filters: typeof defaults
  readonly onChange: (wanted: Partial<typeof defaults>) => void
  readonly units: readonly { readonly id: string; readonly name: string }[]
}

function Filters({ filters, onChange, units }: FiltersProps) {
  return (
    <Row>
      <SearchField
        label="Tìm theo tên, không cần dấu"
        value={filters.q}
        onChange={(typed) => onChange({ q: typed })}
      />
      <Select
        aria-label="Đơn vị"
        placeholder="Mọi đơn vị"
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Bỏ chọn đơn vị' }}
        data={units.map(({ id, name }) => ({ value: id, label: name }))}
        value={filters.unit || null}
        onChange={(unit) => onChange({ unit: unit ?? '' })}
      />
      <Select
        aria-label="Tình trạng"
        allowDeselect={false}
        data={[
          { value: 'posted', label: 'Đang công tác' },
          { value: 'former', label: 'Không còn vị trí' },
          { value: 'all', label: 'Tất cả' },
        ]}
        value={standingOf(filters.standing)}
        onChange={(standing) => onChange({ standing: standing ?? 'posted' })}
      />
    </Row>
  )
}

function standingOf(text: string): Standing {
  return text === 'former' || text === 'all' ? text : 'posted'
}

const columns: readonly Column<PersonRow>[] = [
  {
    id: 'fullName',
    header: 'Họ và tên',
    width: 220,
    value: ({ fullName }) => fullName,
    cell: ({ id, fullName }) => <Link to={paths.person(id)}>{fullName}</Link>,
  },
  {
    id: 'unit',
    header: 'Đơn vị',
    width: 260,
    value: ({ postings }) => postings.map(({ unitName }) => unitName).join('; ') || 'Không còn vị trí',
  },
  {
    id: 'position',
    header: 'Chức vụ',
    width: 220,
    value: ({ postings }) => postings.map(({ position }) => position).join('; '),
  },
]
