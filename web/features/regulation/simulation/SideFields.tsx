import { NativeSelect } from '@mantine/core'
import { listEnteredStandards } from '#contract/entered-standard'
import { DateField } from '#ui/date-field/DateField'
import { useAsk } from '../../../app/queries.ts'
import styles from './Comparison.module.css'

interface SideFieldsProps {
  readonly title: string
  readonly on: string
  /** The entered draft that is tried; `''` is none. */
  readonly draft: string
  readonly problem: string | null
  readonly onChange: (side: { readonly on: string; readonly draft: string }) => void
}

/** One of the two laws: a day of receipt, and where there are any a draft that is tried. */
export function SideFields({ title, on, draft, problem, onChange }: SideFieldsProps) {
  const entered = useAsk(listEnteredStandards)
  const drafts = entered.data?.standards.filter(({ state }) => state === 'draft') ?? []
  return (
    <fieldset className={styles.side}>
      <legend>{title}</legend>
      <DateField
        label="Hồ sơ nhận ngày"
        value={on || null}
        clearable
        error={problem}
        onChange={(day) => onChange({ on: day ?? '', draft })}
      />
      {(drafts.length > 0 || draft !== '') && (
        <NativeSelect
          label="Thử theo"
          value={draft}
          onChange={({ currentTarget }) => onChange({ on, draft: currentTarget.value })}
          data={[
            { value: '', label: 'Quy định có hiệu lực trong ngày' },
            ...drafts.map(({ id, label }) => ({ value: id, label: `Chuẩn đang soạn: ${label}` })),
          ]}
        />
      )}
    </fieldset>
  )
}
