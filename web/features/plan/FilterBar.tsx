import { NativeSelect } from '@mantine/core'
import { type ReactNode, useCallback } from 'react'
import type { TaskUnit } from '#contract/task'
import { taskClassLabels } from '#text/task-class-labels'
import { Button } from '#ui/button/Button'
import { SearchField } from '#ui/search-field/SearchField'
import { noFilters, type TaskFilters } from './task-filters.ts'

interface FilterBarProps {
  readonly filters: TaskFilters
  readonly units: readonly TaskUnit[]
  readonly onChange: (change: Partial<TaskFilters>) => void
  readonly withKind?: boolean
}

/** Search, unit and kind; together with the counters they narrow a list of tasks. */
export function FilterBar({ filters, units, onChange, withKind = true }: FilterBarProps): ReactNode {
  const search = useCallback((q: string) => onChange({ q }), [onChange])
  const isNarrowed = (['q', 'unit', 'state', 'kind'] as const).some((part) => filters[part] !== '')
  return (
    <>
      <SearchField
        label="Tìm nhiệm vụ"
        width={236}
        placeholder="Tìm, không cần dấu"
        value={filters.q}
        onChange={search}
      />
      {units.length > 1 && (
        <NativeSelect
          aria-label="Lọc theo đơn vị"
          value={filters.unit}
          onChange={({ currentTarget }) => onChange({ unit: currentTarget.value })}
          data={[
            { value: '', label: 'Mọi đơn vị' },
            ...units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          w={190}
        />
      )}
      {withKind && (
        <NativeSelect
          aria-label="Lọc theo loại"
          value={filters.kind}
          onChange={({ currentTarget }) => onChange({ kind: currentTarget.value })}
          data={[
            { value: '', label: 'Mọi loại' },
            ...Object.entries(taskClassLabels).map(([value, label]) => ({ value, label })),
          ]}
          w={160}
        />
      )}
      {isNarrowed && (
        <Button look="quiet" icon="clear" onClick={() => onChange(noFilters)}>
          Bỏ lọc
        </Button>
      )}
    </>
  )
}
