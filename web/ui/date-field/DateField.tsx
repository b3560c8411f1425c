import 'dayjs/locale/vi'
import '@mantine/dates/styles.css'
import { DateInput } from '@mantine/dates'
import type { ReactNode } from 'react'
import { readDay } from './read-day.ts'

interface DateFieldProps {
  readonly label: string
  /** `YYYY-MM-DD`, or null while there is none. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly description?: string
  readonly error?: string | null
  readonly required?: boolean
  readonly clearable?: boolean
  readonly min?: string
  readonly max?: string
}

/** A day, typed as dd/mm/yyyy or chosen from a calendar of the country: weeks begin on Monday. */
export function DateField({ label, value, onChange, min, max, error, ...rest }: DateFieldProps): ReactNode {
  return (
    <DateInput
      {...rest}
      label={label}
      value={value}
      onChange={onChange}
      error={error ?? null}
      clearButtonProps={{ 'aria-label': `Bỏ trống: ${label}` }}
      {...(min ? { minDate: min } : {})}
      {...(max ? { maxDate: max } : {})}
      locale="vi"
      firstDayOfWeek={1}
      valueFormat="DD/MM/YYYY"
      placeholder="dd/mm/yyyy"
      dateParser={(typed) => readDay(typed, new Date().getFullYear())}
      monthLabelFormat="[Tháng] M/YYYY"
      monthsListFormat="[Thg] M"
      ariaLabels={{
        nextMonth: 'Tháng sau',
        previousMonth: 'Tháng trước',
        nextYear: 'Năm sau',
        previousYear: 'Năm trước',
        monthLevelControl: 'Đổi sang chọn tháng',
        yearLevelControl: 'Đổi sang chọn năm',
      }}
    />
  )
}
