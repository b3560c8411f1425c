import { NativeSelect } from '@mantine/core'
import { useCallback } from 'react'
import { subjectLabels } from '#contract/judging'
import { Button } from '#ui/button/Button'
import { SearchField } from '#ui/search-field/SearchField'
import { type AwardFilters, noAwardFilters } from './award-filters.ts'

interface AwardFilterBarProps {
  readonly filters: AwardFilters
  readonly onChange: (change: Partial<AwardFilters>) => void
}

/** Search, kind, level and for whom. */
export function AwardFilterBar({ filters, onChange }: AwardFilterBarProps) {
  const search = useCallback((q: string) => onChange({ q }), [onChange])
  const isNarrowed = (['q', 'form', 'level', 'subject', 'state'] as const).some(
    (part) => filters[part] !== '',
  )
  return (
    <>
      <SearchField
        label="Tìm danh hiệu, hình thức khen thưởng"
        placeholder="Tìm, không cần dấu"
        value={filters.q}
        onChange={search}
        width={190}
      />
      <Choice
        label="Lọc theo loại"
        value={filters.form}
        onChange={(form) => onChange({ form })}
        choices={{ '': 'Mọi loại', title: 'Danh hiệu thi đua', commendation: 'Hình thức khen thưởng' }}
      />
      <Choice
        label="Lọc theo cấp"
        value={filters.level}
        onChange={(level) => onChange({ level })}
        choices={{
          '': 'Mọi cấp',
          grassroots: 'Cơ sở',
          ministryOrProvince: 'Bộ, ban, ngành, tỉnh',
          state: 'Nhà nước',
        }}
      />
      <Choice
        label="Lọc theo đối tượng"
        value={filters.subject}
        onChange={(subject) => onChange({ subject })}
        choices={{ '': 'Mọi đối tượng', ...subjectLabels }}
      />
      {isNarrowed && (
        <Button look="quiet" icon="clear" onClick={() => onChange(noAwardFilters)}>
          Bỏ lọc
        </Button>
      )}
    </>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly choices: Readonly<Record<string, string>>
  readonly onChange: (value: string) => void
}

function Choice({ label, value, choices, onChange }: ChoiceProps) {
  return (
    <NativeSelect
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={Object.entries(choices).map(([own, words]) => ({ value: own, label: words }))}
      w={158}
    />
  )
}
