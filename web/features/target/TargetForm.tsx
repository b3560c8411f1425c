import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core'
import {
  addTarget,
  comparisonLabels,
  correctTarget,
  type Target,
  type TargetContent,
  targetComparison,
  targetCounting,
  targetPace,
  targetPopulation,
} from '#contract/target'
import { DateField } from '#ui/date-field/DateField'
import { Form, FormPair } from '#ui/form/Form'
import { dayProps } from '../../app/day-props.ts'
import { type Filled, useServerForm } from '../../app/use-server-form.ts'
import { amountGiven } from './amount-given.ts'
import { contentOf, fieldsOf, newFields, type TargetFields } from './target-fields.ts'

/** What the form chooses among. */
export interface TargetChoices {
  readonly year: number
  readonly awards: readonly { award: string; label: string; population: TargetContent['population'] }[]
  readonly targets: readonly Target[]
}

interface TargetFormProps {
  readonly choices: TargetChoices
  readonly onClose: () => void
}

const validate = ({ amount, counting, dueOn, measure }: TargetFields) => ({
  measure: measure.trim() === '' ? 'Hãy ghi đếm cái gì.' : null,
  amount: amountGiven(amount, counting) === null ? 'Hãy nhập một số, tới ba chữ số thập phân.' : null,
  dueOn: dueOn === null ? 'Hãy chọn ngày cuối.' : null,
})

/** Writes down a target that no paper states. */
export function AddTargetForm({ choices, onClose }: TargetFormProps) {
  const filled = useServerForm(addTarget, {
    initialValues: newFields(choices.year),
    validate,
    ask: (fields) => ({ body: contentOf(fields, choices.year) }),
    said: 'Đã thêm chỉ tiêu.',
    onDone: onClose,
  })
  return <Fields filled={filled} choices={choices} submitLabel="Thêm chỉ tiêu" onClose={onClose} />
}

/** Corrects a target, also one as it was read. */
export function CorrectTargetForm({
  target,
  choices,
  onClose,
}: TargetFormProps & { readonly target: Target }) {
  const filled = useServerForm(correctTarget, {
    initialValues: fieldsOf(target),
    validate,
    ask: (fields) => ({
      params: { id: target.id },
      body: { ...contentOf(fields, choices.year), version: target.version },
    }),
    said: 'Đã sửa chỉ tiêu.',
    onDone: onClose,
  })
  const others = choices.targets.filter(({ id }) => id !== target.id)
  return (
    <Fields
      filled={filled}
      choices={{ ...choices, targets: others }}
      submitLabel="Lưu chỉ tiêu"
      onClose={onClose}
    />
  )
}

interface FieldsProps {
  readonly filled: Filled<TargetFields>
  readonly choices: TargetChoices
  readonly submitLabel: string
  readonly onClose: () => void
}

function Fields({ filled, choices, submitLabel, onClose }: FieldsProps) {
  const { form, problem, busy, onSubmit } = filled
  return (
    <Form onSubmit={onSubmit} submitLabel={submitLabel} onClose={onClose} busy={busy} problem={problem}>
      <NativeSelect
        label="Danh hiệu, hình thức khen thưởng"
        description="Chọn để sau này số đăng ký, số đạt tự điền vào; bỏ trống nếu đếm việc khác."
        data={[
          { value: '', label: 'Không phải danh hiệu' },
          ...choices.awards.map(({ award, label }) => ({ value: award, label })),
        ]}
        value={form.values.award}
        onChange={({ currentTarget }) => {
          const chosen = choices.awards.find(({ award }) => award === currentTarget.value)
          form.setValues({
            award: currentTarget.value,
            ...(chosen ? { measure: chosen.label, population: chosen.population } : {}),
          })
        }}
      />
      <Textarea
        label="Đếm cái gì"
        autosize
        maxLength={1000}
        withAsterisk
        data-autofocus
        {...form.getInputProps('measure')}
      />
      <AmountFields filled={filled} targets={choices.targets} />
      <FormPair>
        <NativeSelect
          label="Nhịp thực hiện"
          description="Danh hiệu thường chỉ có vào cuối năm."
          data={targetPace.options.map((value) => ({ value, label: paceLabels[value] }))}
          {...form.getInputProps('pace')}
        />
        <DateField
          label="Hạn đăng ký"
          description="Sau ngày này, đăng ký thiếu là có nguy cơ."
          clearable
          {...dayProps(form, 'registrationDue')}
        />
      </FormPair>
      <DateField label="Ngày cuối để đạt" required {...dayProps(form, 'dueOn')} />
    </Form>
  )
}

function AmountFields({
  filled: { form },
  targets,
}: {
  readonly filled: Filled<TargetFields>
  readonly targets: readonly Target[]
}) {
  const { counting } = form.values
  return (
    <>
      <FormPair>
        <NativeSelect
          label="Cách tính"
          data={targetCounting.options.map((value) => ({ value, label: countingLabels[value] }))}
          {...form.getInputProps('counting')}
        />
        <NativeSelect
          label="Đối tượng"
          data={targetPopulation.options.map((value) => ({ value, label: populationLabels[value] }))}
          {...form.getInputProps('population')}
        />
      </FormPair>
      <FormPair>
        <NativeSelect
          label="So sánh"
          data={targetComparison.options.map((value) => ({ value, label: comparisonLabels[value] }))}
          {...form.getInputProps('comparison')}
        />
        <NumberInput
          label={counting === 'share' ? 'Mức (%)' : 'Mức'}
          withAsterisk
          min={0}
          decimalScale={counting === 'count' ? 0 : 3}
          decimalSeparator=","
          thousandSeparator="."
          hideControls
          {...form.getInputProps('amount')}
        />
      </FormPair>
      {counting === 'share' ? (
        <NativeSelect
          label="Tỷ lệ tính trên"
          data={[
            { value: '', label: 'Tổng số nhập tay' },
            ...targets
              .filter((one) => one.counting !== 'figure')
              .map(({ id, measure }) => ({ value: id, label: `Số ${measure}` })),
          ]}
          {...form.getInputProps('baseTargetId')}
        />
      ) : (
        <TextInput
          label="Đơn vị tính"
          description="Ví dụ: sáng kiến, mô hình, tỷ đồng"
          maxLength={60}
          {...form.getInputProps('countedUnit')}
        />
      )}
      {counting === 'share' && form.values.baseTargetId === '' && (
        <TextInput
          label="Gọi tổng số đó là"
          description="Ví dụ: tổng số công chức, viên chức"
          maxLength={300}
          {...form.getInputProps('baseWords')}
        />
      )}
    </>
  )
}

const countingLabels = { count: 'Số lượng', share: 'Tỷ lệ %', figure: 'Con số khác' } as const
const populationLabels = { persons: 'Cá nhân', collectives: 'Tập thể', things: 'Việc, vật' } as const
const paceLabels = { yearEnd: 'Có kết quả vào cuối kỳ', steady: 'Đạt dần trong kỳ' } as const
