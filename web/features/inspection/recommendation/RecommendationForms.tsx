import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { InspectionVisit } from '#contract/inspection'
import { readInspectionTemplate } from '#contract/inspection'
import {
  addRecommendation,
  correctRecommendation,
  type Recommendation,
  type RecommendationDue,
} from '#contract/recommendation'
import { DateField } from '#ui/date-field/DateField'
import { Form, FormPair } from '#ui/form/Form'
import { dayProps } from '../../../app/day-props.ts'
import { useAsk } from '../../../app/queries.ts'
import { type Filled, useServerForm } from '../../../app/use-server-form.ts'

type RecommendationValues = { content: string; unitId: string; wording: string; day: string | null }

interface AddRecommendationFormProps {
  readonly inspectionId: string
  readonly visit: InspectionVisit
  readonly onClose: () => void
}

/** Something that a visit asks of a unit, of the visited one unless another is named. */
export function AddRecommendationForm({ inspectionId, visit, onClose }: AddRecommendationFormProps) {
  const filled = useServerForm(addRecommendation, {
    initialValues: { content: '', unitId: visit.unit.id, wording: '', day: null } as RecommendationValues,
    validate: (values) => ({ ...faults(values), ...missingDue(values) }),
    ask: (values) => ({
      params: { id: inspectionId, visitId: visit.id },
      body: { content: values.content, unitId: values.unitId, due: dueOf(values) },
    }),
    fieldOf,
    said: ({ understood }) => `Đã thêm kiến nghị. ${understood}`,
    onDone: onClose,
  })
  return <RecommendationFields filled={filled} submitLabel="Thêm kiến nghị" onClose={onClose} />
}

interface CorrectRecommendationFormProps {
  readonly recommendation: Recommendation
  readonly onClose: () => void
}

/** Corrects what is asked, of whom and by when. */
export function CorrectRecommendationForm({ recommendation, onClose }: CorrectRecommendationFormProps) {
  const { id, content, unit, wording, version } = recommendation
  const filled = useServerForm(correctRecommendation, {
    initialValues: { content, unitId: unit.id, wording, day: null } as RecommendationValues,
    validate: (values) => ({ ...faults(values), ...missingDue(values) }),
    ask: (values) => ({
      params: { id },
      body: {
        version,
        content: values.content,
        unitId: values.unitId,
        ...(values.wording === wording && values.day === null ? {} : { due: dueOf(values) }),
      },
    }),
    fieldOf,
    said: ({ understood }) => `Đã sửa kiến nghị. ${understood}`,
    onDone: onClose,
  })
  return <RecommendationFields filled={filled} submitLabel="Lưu" onClose={onClose} />
}

interface RecommendationFieldsProps {
  readonly filled: Filled<RecommendationValues>
  readonly submitLabel: string
  readonly onClose: () => void
}

function RecommendationFields({ filled, submitLabel, onClose }: RecommendationFieldsProps) {
  const { form, problem, busy, onSubmit } = filled
  const template = useAsk(readInspectionTemplate)
  return (
    <Form onSubmit={onSubmit} submitLabel={submitLabel} onClose={onClose} busy={busy} problem={problem}>
      <Textarea
        label="Nội dung kiến nghị"
        withAsterisk
        data-autofocus
        autosize
        minRows={3}
        {...form.getInputProps('content')}
      />
      <NativeSelect
        label="Đơn vị thực hiện"
        withAsterisk
        data={(template.data?.units ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('unitId')}
      />
      <FormPair>
        <TextInput
          label="Thời hạn"
          description="Ghi như trong văn bản: “Trước ngày 30/6”, “Trong quý III”"
          {...form.getInputProps('wording')}
        />
        <DateField
          label="Hoặc chọn một ngày"
          description="Có ngày thì lấy ngày: chậm nhất hôm đó"
          clearable
          {...dayProps(form, 'day')}
        />
      </FormPair>
    </Form>
  )
}

function faults({ content, unitId }: RecommendationValues) {
  return {
    content: content.trim() === '' ? 'Hãy ghi nội dung kiến nghị' : null,
    unitId: unitId === '' ? 'Hãy chọn đơn vị' : null,
  }
}

function missingDue({ wording, day }: RecommendationValues) {
  return { wording: day === null && wording.trim() === '' ? 'Hãy ghi thời hạn hoặc chọn một ngày' : null }
}

const dueOf = ({ wording, day }: RecommendationValues): RecommendationDue =>
  day === null ? { wording } : { day }

const fieldOf = (path: string): string => (path.startsWith('due') ? 'wording' : path)
