import { endLocalRule, type LocalRule, type LocalSlot } from '#contract/regulation'
import { DateField } from '#ui/date-field/DateField'
import { Form, FormNote } from '#ui/form/Form'
import { dayProps } from '../../../app/day-props.ts'
import { useServerForm } from '../../../app/use-server-form.ts'

interface EndRuleFormProps {
  readonly slot: LocalSlot
  readonly rule: LocalRule
  readonly onClose: () => void
}

/** From a day on a reading no longer holds and the default does. */
export function EndRuleForm({ slot, rule, onClose }: EndRuleFormProps) {
  const { form, problem, busy, onSubmit } = useServerForm(endLocalRule, {
    initialValues: { from: null as string | null },
    validate: ({ from }) => ({ from: from === null ? 'Hãy chọn ngày' : null }),
    ask: ({ from }) => ({
      params: { slot: slot.id },
      body: { id: rule.id, version: rule.version, from: from ?? '' },
    }),
    said: 'Đã ghi ngày thôi áp dụng.',
    onDone: onClose,
  })
  return (
    <Form onSubmit={onSubmit} submitLabel="Ghi" onClose={onClose} busy={busy} problem={problem}>
      <FormNote>Từ ngày này trở lại cách hiểu mặc định: {slot.otherwise.valueLabel}.</FormNote>
      <DateField label="Thôi áp dụng từ ngày" required {...dayProps(form, 'from')} />
    </Form>
  )
}
