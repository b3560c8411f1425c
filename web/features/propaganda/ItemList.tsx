import { NativeSelect } from '@mantine/core'
import {
  type PropagandaItem,
  type PropagandaYear,
  propagandaKind,
  propagandaKindLabels,
} from '#contract/propaganda'
import { DataTable } from '#ui/data-table/DataTable'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { SearchField } from '#ui/search-field/SearchField'
import { itemColumns } from './item-columns.tsx'
import type { Filters } from './item-filters.ts'

interface ItemListProps {
  readonly plan: PropagandaYear
  readonly items: readonly PropagandaItem[]
  readonly filters: Filters
  readonly onChange: (wanted: Partial<Filters>) => void
}

/** The items in the order of their time, with what can be done with each. */
export function ItemList({ plan, items, filters, onChange }: ItemListProps) {
  return (
    <DataTable
      name="ke-hoach-tuyen-truyen"
      caption={`Kế hoạch tuyên truyền năm ${plan.year}`}
      rows={items}
      columns={itemColumns(plan)}
      rowId={({ id }) => id}
      toneOf={({ state, deadlineState }) =>
        deadlineState === 'late' ? 'late' : state === 'cancelled' ? 'quiet' : undefined
      }
      toolbar={
        <>
          <SearchField
            label="Tìm nội dung, không cần dấu"
            value={filters.q}
            onChange={(q) => onChange({ q })}
            width="min(18rem, 100%)"
          />
          <NativeSelect
            aria-label="Loại nội dung"
            value={filters.kind}
            onChange={(event) => onChange({ kind: event.currentTarget.value })}
            data={[
              { value: '', label: 'Mọi loại nội dung' },
              ...propagandaKind.options.map((value) => ({ value, label: propagandaKindLabels[value] })),
            ]}
          />
        </>
      }
      empty={
        <EmptyState icon="search" title="Không có nội dung nào như vậy">
          Hãy bỏ bớt điều kiện lọc.
        </EmptyState>
      }
    />
  )
}
