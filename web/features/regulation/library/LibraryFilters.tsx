import { Select } from '@mantine/core'
import {
  instrumentKind,
  instrumentKindLabels,
  instrumentLevel,
  instrumentLevelLabels,
} from '#contract/instrument'
import { SearchField } from '#ui/search-field/SearchField'
import { Row } from '#ui/section/Section'

/** What the library is filtered by, as the address keeps it; empty where nothing is asked. */
export interface LibraryQuestion {
  readonly q: string
  readonly kind: string
  readonly level: string
  readonly state: string
  readonly on: string
  readonly page: string
}

interface LibraryFiltersProps {
  readonly filters: LibraryQuestion
  readonly onChange: (wanted: Partial<LibraryQuestion>) => void
}

/** Words, kind and level. */
export function LibraryFilters({ filters, onChange }: LibraryFiltersProps) {
  return (
    <Row>
      <SearchField
        label="Tìm trong tên và nội dung, không cần dấu"
        width={320}
        value={filters.q}
        onChange={(q) => onChange({ q })}
      />
      <Select
        aria-label="Loại văn bản"
        placeholder="Mọi loại"
        clearable
        clearButtonProps={{ 'aria-label': 'Bỏ chọn loại văn bản' }}
        data={instrumentKind.options.map((value) => ({ value, label: instrumentKindLabels[value] }))}
        value={filters.kind || null}
        onChange={(kind) => onChange({ kind: kind ?? '' })}
        w={170}
      />
      <Select
        aria-label="Cấp ban hành"
        placeholder="Mọi cấp"
        clearable
        clearButtonProps={{ 'aria-label': 'Bỏ chọn cấp ban hành' }}
        data={instrumentLevel.options.map((value) => ({ value, label: instrumentLevelLabels[value] }))}
        value={filters.level || null}
        onChange={(level) => onChange({ level: level ?? '' })}
        w={160}
      />
    </Row>
  )
}
