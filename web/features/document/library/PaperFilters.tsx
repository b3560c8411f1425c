import { NativeSelect } from '@mantine/core'
import { IconButton } from '#ui/button/IconButton'
import { SearchField } from '#ui/search-field/SearchField'
import { paperTypeNames } from '../../../../law/labels.ts'
import { useToday } from '../../../app/session.ts'

/** What the library of papers is filtered by, as the address keeps it; empty where nothing is asked. */
export interface PaperQuestion {
  readonly q: string
  readonly group: string
  readonly type: string
  readonly year: string
  readonly issuer: string
  readonly page: string
}

export const noQuestion: PaperQuestion = { q: '', group: 'all', type: '', year: '', issuer: '', page: '1' }

interface PaperFiltersProps {
  readonly question: PaperQuestion
  readonly onChange: (wanted: Partial<PaperQuestion>) => void
}

const types = Object.entries(paperTypeNames)
  .map(([value, label]) => ({ value, label }))
  .toSorted((one, other) => one.label.localeCompare(other.label, 'vi'))

/** Words, type, year and issuer. */
export function PaperFilters({ question, onChange }: PaperFiltersProps) {
  const { q, type, year, issuer } = question
  const isNarrowed = `${q}${type}${year}${issuer}` !== ''
  return (
    <>
      <SearchField
        label="Tìm trong văn bản, không cần dấu"
        placeholder="Tìm, không cần dấu"
        value={q}
        onChange={(words) => onChange({ q: words })}
        width="min(12rem, 100%)"
      />
      <NativeSelect
        aria-label="Loại văn bản"
        value={type}
        onChange={(event) => onChange({ type: event.currentTarget.value })}
        data={[{ value: '', label: 'Mọi loại' }, ...types]}
        w={118}
      />
      <NativeSelect
        aria-label="Năm ban hành"
        value={year}
        onChange={(event) => onChange({ year: event.currentTarget.value })}
        data={[{ value: '', label: 'Mọi năm' }, ...useYears()]}
        w={110}
      />
      <SearchField
        label="Cơ quan ban hành"
        placeholder="Cơ quan"
        value={issuer}
        onChange={(words) => onChange({ issuer: words })}
        width="min(8.5rem, 100%)"
      />
      {isNarrowed && (
        <IconButton
          icon="clear"
          label="Bỏ lọc"
          onClick={() => onChange({ q: '', type: '', year: '', issuer: '' })}
        />
      )}
    </>
  )
}

const YEARS_BACK = 15

/** Next year's papers come early; older ones than these are found by words. */
function useYears(): readonly string[] {
  const thisYear = Number.parseInt(useToday(), 10)
  if (Number.isNaN(thisYear)) return []
  return Array.from({ length: YEARS_BACK }, (_, index) => String(thisYear + 1 - index))
}
