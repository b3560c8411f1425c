import { Checkbox, Select } from '@mantine/core'
import type { CoverageRow } from '#contract/coverage'
import { Button } from '#ui/button/Button'
import { DataTable } from '#ui/data-table/DataTable'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { SearchField } from '#ui/search-field/SearchField'
import { Row } from '#ui/section/Section'
import { coverageColumns } from './coverage-columns.tsx'
import type { CoverageQuestion } from './coverage-filters.ts'

interface CoverageTableProps {
  /** Already filtered. */
  readonly rows: readonly CoverageRow[]
  readonly areas: readonly string[]
  readonly filters: CoverageQuestion
  readonly onChange: (wanted: Partial<CoverageQuestion>) => void
}

/** Everything dated in the law of the program, each with how it is known. */
export function CoverageTable({ rows, areas, filters, onChange }: CoverageTableProps) {
  return (
    <DataTable
      name="muc-do-kiem-chung"
      caption="Mức độ kiểm chứng của pháp luật trong phần mềm"
      rows={rows}
      columns={coverageColumns}
      rowId={({ area, id, from }) => `${area} ${id} ${from}`}
      toolbar={
        <Row>
          <SearchField
            label="Tìm nội dung, điều khoản, không cần dấu"
            width={300}
            value={filters.q}
            onChange={(q) => onChange({ q })}
          />
          <Select
            aria-label="Lĩnh vực"
            placeholder="Mọi lĩnh vực"
            clearable
            clearButtonProps={{ 'aria-label': 'Bỏ chọn lĩnh vực' }}
            data={[...areas]}
            value={filters.area || null}
            onChange={(area) => onChange({ area: area ?? '' })}
          />
          <Checkbox
            label="Chỉ nội dung đang áp dụng hôm nay"
            checked={filters.now === 'yes'}
            onChange={(event) => onChange({ now: event.currentTarget.checked ? 'yes' : '' })}
          />
        </Row>
      }
      empty={
        <EmptyState
          icon="search"
          title="Không có nội dung nào như vậy"
          action={<Button onClick={() => onChange({ q: '', area: '', now: '', status: '' })}>Bỏ lọc</Button>}
        >
          Hãy bớt từ hoặc bớt điều kiện lọc.
        </EmptyState>
      }
    />
  )
}
