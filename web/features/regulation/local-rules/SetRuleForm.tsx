import { Select, Textarea } from '@mantine/core'
import {
  type LocalSlot,
  type LocalValue,
  localLevel,
  localLevelLabels,
  setLocalRule,
} from '#contract/regulation'
import { DateField } from '#ui/date-field/DateField'
import { Form, FormNote, FormPair } from '#ui/form/Form'
import { dayProps } from '../../../app/day-props.ts'
import { useServerForm } from '../../../app/use-server-form.ts'
import { InstrumentPicker } from '../library/InstrumentPicker.tsx'
import { AnswerField } from './AnswerField.tsx'
import { readAnswer, writeAnswer } from './answer-text.ts'
import { BoundsNote } from './BoundsNote.tsx'

interface SetRuleFormProps {
  readonly slot: LocalSlot
  readonly onClose: () => void
}

type Values = {
  answer: string
  citation: string
  level: 'province' | 'ministry' | 'agency'
  instruments: string[]
  validFrom: string | null
}

/** From a day on the agency reads a slot so, by the paper it cites; the bounds stand above the field. */
export function SetRuleForm({ slot, onClose }: SetRuleFormProps) {
  const { form, problem, busy, onSubmit } = useServerForm(setLocalRule, {
    initialValues: first(slot),
    validate: (values) => problemsOf(slot, values),
    ask: (values) => asked(slot, values),
    fieldOf: (path) => (path === 'value' ? 'answer' : path === 'instrumentId' ? 'instruments' : path),
    said: 'Đã đặt quy ước; thời hạn của các việc chưa xong được tính lại.',
    onDone: onClose,
  })
  return (
    <Form onSubmit={onSubmit} submitLabel="Đặt quy ước" onClose={onClose} busy={busy} problem={problem}>
      <BoundsNote slot={slot} />
      <AnswerField
        slot={slot}
        value={form.values.answer}
        onChange={(answer) => form.setFieldValue('answer', answer)}
        error={form.errors.answer}
      />
      <Textarea
        label="Văn bản làm căn cứ"
        description="Số, ký hiệu, ngày, điều khoản: Điều 4 Quy chế số 12/QC-BQLKKT ngày 05/01/2026"
        withAsterisk
        autosize
        minRows={2}
        {...form.getInputProps('citation')}
      />
      <InstrumentPicker
        label="Văn bản trong thư viện"
        description="Nếu thư viện đã có văn bản đó"
        most={1}
        value={form.values.instruments}
        onChange={(instruments) => form.setFieldValue('instruments', instruments)}
        error={form.errors.instruments}
      />
      <FormPair>
        <Select
          label="Cấp ban hành"
          allowDeselect={false}
          data={localLevel.options.map((value) => ({ value, label: localLevelLabels[value] }))}
          {...form.getInputProps('level')}
        />
        <DateField label="Áp dụng từ ngày" required {...dayProps(form, 'validFrom')} />
      </FormPair>
      <FormNote>
        Không có căn cứ thì không đặt được: cách hiểu mặc định được giữ cho đến khi có văn bản.
      </FormNote>
    </Form>
  )
}

const first = ({ kind, choices, inForce }: LocalSlot): Values => ({
  answer:
    kind === 'choice'
      ? String(choices.findIndex(({ value }) => value === inForce.value))
      : writeAnswer(kind, inForce.citation === null ? null : inForce.value),
  citation: '',
  level: inForce.level ?? 'agency',
  instruments: [],
  validFrom: null,
})

function answerOf({ kind, choices }: LocalSlot, answer: string): LocalValue | null {
  return kind === 'choice' ? (choices[Number(answer)]?.value ?? null) : readAnswer(kind, answer)
}

const wanted = {
  choice: 'Hãy chọn một cách hiểu',
  share: 'Hãy nhập phần trăm, ví dụ 15 hoặc 12,5',
  days: 'Hãy nhập số ngày',
  coefficient: 'Hãy nhập hệ số, ví dụ 0,6',
  text: 'Hãy chép nội dung theo văn bản',
} as const

function problemsOf(slot: LocalSlot, { answer, citation, validFrom }: Values): Record<string, string | null> {
  return {
    answer: answerOf(slot, answer) === null ? wanted[slot.kind] : null,
    citation: citation.trim() === '' ? 'Hãy ghi văn bản làm căn cứ' : null,
    validFrom: validFrom === null ? 'Hãy chọn ngày' : null,
  }
}

function asked(slot: LocalSlot, { answer, citation, level, instruments, validFrom }: Values) {
  const last = slot.rules[0]
  return {
    params: { slot: slot.id },
    body: {
      value: answerOf(slot, answer),
      citation,
      level,
      instrumentId: instruments[0] ?? null,
      validFrom: validFrom ?? '',
      follows: last ? { id: last.id, version: last.version } : null,
    },
  }
}
