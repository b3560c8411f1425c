import { Radio, Textarea } from '@mantine/core'
import { type LocalSlot, setLocalRule } from '#contract/regulation'
import { DateField } from '#ui/date-field/DateField'
import { Form, FormNote } from '#ui/form/Form'
import { dayProps } from '../../app/day-props.ts'
import { useServerForm } from '../../app/use-server-form.ts'

interface SetRuleFormProps {
  readonly slot: LocalSlot
  readonly onClose: () => void
}

/** From a day on the agency reads a slot so, by the paper it cites. */
export function SetRuleForm({ slot, onClose }: SetRuleFormProps) {
  const last = slot.rules[0]
  const { form, problem, busy, onSubmit } = useServerForm(setLocalRule, {
    initialValues: {
      choice: String(slot.choices.findIndex(({ value }) => value === slot.inForce.value)),
      citation: '',
      validFrom: null as string | null,
    },
    validate: ({ citation, validFrom }) => ({
      citation: citation.trim() === '' ? 'Hãy ghi văn bản làm căn cứ' : null,
      validFrom: validFrom === null ? 'Hãy chọn ngày' : null,
    }),
    ask: ({ choice, citation, validFrom }) => ({
      params: { slot: slot.id },
      body: {
        value: slot.choices[Number(choice)]?.value ?? slot.otherwise.value,
        citation,
        validFrom: validFrom ?? '',
        follows: last ? { id: last.id, version: last.version } : null,
      },
    }),
    fieldOf: (path) => (path === 'value' ? 'choice' : path),
    said: 'Đã đặt quy ước; thời hạn của các việc chưa xong được tính lại.',
    onDone: onClose,
  })
  return (
    <Form onSubmit={onSubmit} submitLabel="Đặt quy ước" onClose={onClose} busy={busy} problem={problem}>
      <Radio.Group label={slot.question} {...form.getInputProps('choice')}>
        <div style={{ display: 'grid', gap: 8, marginTop: 8 }}>
          {slot.choices.map(({ value, label }, at) => (
            <Radio key={String(value)} value={String(at)} label={label} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label="Văn bản làm căn cứ"
        description="Số, ký hiệu, ngày, điều khoản: Điều 4 Quy chế số 12/QC-BQLKKT ngày 05/01/2026"
        withAsterisk
        autosize
        minRows={2}
        {...form.getInputProps('citation')}
      />
      <DateField label="Áp dụng từ ngày" required {...dayProps(form, 'validFrom')} />
      <FormNote>
        Không có căn cứ thì không đặt được: cách hiểu mặc định được giữ cho đến khi có văn bản.
      </FormNote>
    </Form>
  )
}
