import { TextInput } from '@mantine/core'
import type { PaperAwardees } from '#contract/granted-award'
import { DateField } from '#ui/date-field/DateField'
import classes from './PaperPanels.module.css'

export type Decision = PaperAwardees['decision']

interface DecisionFieldsProps {
  readonly decision: Decision
  readonly onChange: (decision: Decision) => void
}

/** The decision as the history will name it; what the paper does not print is added here. */
export function DecisionFields({ decision, onChange }: DecisionFieldsProps) {
  const { number, decidedOn, decidedBy } = decision
  const isDay = decidedOn !== null && /^\d{4}-\d{2}-\d{2}$/.test(decidedOn)
  return (
    <fieldset className={classes.decision}>
      <legend>Quyết định</legend>
      <TextInput
        label="Số, ký hiệu"
        value={number ?? ''}
        onChange={(event) => onChange({ ...decision, number: event.currentTarget.value || null })}
      />
      <DateField
        label="Ngày quyết định"
        value={isDay ? decidedOn : null}
        onChange={(day) => onChange({ ...decision, decidedOn: day })}
      />
      <TextInput
        label="Cơ quan quyết định"
        value={decidedBy ?? ''}
        onChange={(event) => onChange({ ...decision, decidedBy: event.currentTarget.value || null })}
      />
    </fieldset>
  )
}
