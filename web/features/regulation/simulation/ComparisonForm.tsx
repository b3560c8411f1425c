import { NativeSelect, TextInput } from '@mantine/core'
import { type AwardSummary, listAwards } from '#contract/judging'
import type { FactSheet } from '#contract/simulation'
import { Button } from '#ui/button/Button'
import { useAsk } from '../../../app/queries.ts'
import styles from './Comparison.module.css'
import type { ComparisonAddress } from './comparison-address.ts'
import { QuickDays } from './QuickDays.tsx'
import { SideFields } from './SideFields.tsx'
import { problemAt, useComparison } from './use-comparison.ts'

interface ComparisonFormProps {
  readonly address: ComparisonAddress
  readonly onChange: (change: Partial<ComparisonAddress>) => void
  readonly sheets: readonly FactSheet[]
  /** Why no table may be kept; null when one may. */
  readonly keepBecause: string | null
  readonly onPaste: () => void
}

/** Who is judged, for what, and under which two laws. */
export function ComparisonForm(props: ComparisonFormProps) {
  const { address, onChange, sheets, keepBecause, onPaste } = props
  const awards = useAsk(listAwards, { query: {} })
  const { error } = useComparison(address)
  return (
    <div className={styles.form}>
      <div className={styles.fields}>
        <NativeSelect
          label="Xét cho ai"
          value={address.population}
          onChange={({ currentTarget }) => onChange({ population: currentTarget.value, unit: '' })}
          data={[
            { value: 'staff', label: 'Nhân sự của cơ quan' },
            ...sheets.map(({ id, name }) => ({
              value: id,
              label: `Bảng “${name}”`,
            })),
          ]}
        />
        <AwardChoice awards={awards.data?.awards ?? []} value={address.award} onChange={onChange} />
        <TextInput
          label="Năm xét"
          placeholder="Theo ngày thứ nhất"
          inputMode="numeric"
          value={address.forYear}
          error={/^(\d{4})?$/.test(address.forYear) ? null : 'Năm gồm bốn chữ số'}
          onChange={({ currentTarget }) => onChange({ forYear: currentTarget.value.trim() })}
        />
        <div className={styles.paste}>
          <Button icon="add" disabledReason={keepBecause} onClick={onPaste}>
            Dán bảng từ Excel
          </Button>
        </div>
      </div>
      <div className={styles.sides}>
        <SideFields
          title="Quy định thứ nhất"
          on={address.firstOn}
          draft={address.firstDraft}
          problem={problemAt(error, 'firstOn')}
          onChange={({ on, draft }) => onChange({ firstOn: on, firstDraft: draft })}
        />
        <SideFields
          title="Quy định thứ hai"
          on={address.secondOn}
          draft={address.secondDraft}
          problem={problemAt(error, 'secondOn')}
          onChange={({ on, draft }) => onChange({ secondOn: on, secondDraft: draft })}
        />
      </div>
      <QuickDays onChoose={(firstOn, secondOn) => onChange({ firstOn, secondOn })} />
    </div>
  )
}

interface AwardChoiceProps {
  readonly awards: readonly AwardSummary[]
  readonly value: string
  readonly onChange: ComparisonFormProps['onChange']
}

function AwardChoice({ awards, value, onChange }: AwardChoiceProps) {
  return (
    <NativeSelect
      label="Danh hiệu, hình thức"
      value={value}
      onChange={({ currentTarget }) => onChange({ award: currentTarget.value })}
      data={[
        { value: 'all', label: 'Tất cả danh hiệu, hình thức' },
        ...awards.map(({ code, name }) => ({ value: code, label: name })),
      ]}
    />
  )
}
