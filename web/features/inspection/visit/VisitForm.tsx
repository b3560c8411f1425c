import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import {
  type CheckOutcome,
  checkOutcome,
  checkOutcomeLabels,
  type InspectionPage,
  type InspectionVisit,
  recordVisit,
} from '#contract/inspection'
import { showDay } from '#text/days'
import { DateField } from '#ui/date-field/DateField'
import { Form, FormPair } from '#ui/form/Form'
import { dayProps } from '../../../app/day-props.ts'
import { type FormOf, useServerForm } from '../../../app/use-server-form.ts'
import styles from '../plan-round/Rows.module.css'

interface VisitFormProps {
  readonly inspection: InspectionPage
  readonly visit: InspectionVisit
  readonly onClose: () => void
}

type VisitValues = {
  heldOn: string | null
  place: string
  attendance: string
  strengths: string
  shortcomings: string
  results: readonly { content: string; outcome: CheckOutcome | ''; note: string }[]
}

/** What was seen at a unit, point by point and as a whole. */
export function VisitForm({ inspection, visit, onClose }: VisitFormProps) {
  const { form, problem, busy, onSubmit } = useServerForm(recordVisit, {
    initialValues: valuesOf(inspection, visit),
    validate: (values) => ({
      heldOn: faultOfDay(values.heldOn, inspection.startsOn),
      attendance: isEmpty(values) ? 'Hãy ghi ai dự, kết quả một nội dung, ưu điểm hoặc hạn chế' : null,
    }),
    ask: ({ heldOn, results, ...words }) => ({
      params: { id: inspection.id, visitId: visit.id },
      body: {
        ...words,
        version: visit.version,
        heldOn: heldOn ?? '',
        results: results.map(({ outcome, ...result }) => ({
          ...result,
          outcome: outcome === '' ? null : outcome,
        })),
      },
    }),
    said: 'Đã ghi kết quả kiểm tra.',
    onDone: onClose,
  })
  return (
    <Form onSubmit={onSubmit} submitLabel="Lưu kết quả" onClose={onClose} busy={busy} problem={problem}>
      <FormPair>
        <DateField label="Ngày kiểm tra" required max={inspection.today} {...dayProps(form, 'heldOn')} />
        <TextInput label="Địa điểm" {...form.getInputProps('place')} />
      </FormPair>
      <Textarea
        label="Đại diện đơn vị dự làm việc"
        description="Mỗi dòng một người, cùng chức vụ"
        autosize
        minRows={2}
        {...form.getInputProps('attendance')}
      />
      <ResultRows form={form} />
      <Textarea label="Ưu điểm" autosize minRows={2} {...form.getInputProps('strengths')} />
      <Textarea label="Hạn chế" autosize minRows={2} {...form.getInputProps('shortcomings')} />
    </Form>
  )
}

/** Before the round begins nothing can be signed about it, so a visit on such a day would lead nowhere. */
function faultOfDay(heldOn: string | null, startsOn: string): string | null {
  if (heldOn === null) return 'Hãy chọn ngày kiểm tra'
  if (heldOn >= startsOn) return null
  return `Cuộc kiểm tra bắt đầu ngày ${showDay(startsOn)}; đoàn đi sớm hơn thì sửa thời gian của cuộc kiểm tra trước`
}

/** A visit recorded by mistake stays recorded, so one with nothing in it is asked about. */
function isEmpty({ attendance, strengths, shortcomings, results }: VisitValues): boolean {
  const words = [attendance, strengths, shortcomings, ...results.map(({ note }) => note)]
  return words.every((text) => text.trim() === '') && results.every(({ outcome }) => outcome === '')
}

function ResultRows({ form }: { readonly form: FormOf<VisitValues> }) {
  return (
    <fieldset className={styles.rows}>
      <legend>Kết quả theo từng nội dung</legend>
      {form.values.results.map(({ content }, at) => (
        <div key={content} className={styles.row}>
          <NativeSelect
            label={content}
            data={[
              { value: '', label: 'Chưa đánh giá' },
              ...checkOutcome.options.map((value) => ({ value, label: checkOutcomeLabels[value] })),
            ]}
            {...form.getInputProps(`results.${at}.outcome`)}
          />
          <TextInput
            label="Ghi chú"
            aria-label={`Ghi chú: ${content}`}
            {...form.getInputProps(`results.${at}.note`)}
          />
        </div>
      ))}
    </fieldset>
  )
}

function valuesOf({ checklist, today }: InspectionPage, visit: InspectionVisit): VisitValues {
  const { heldOn, plannedOn, place, findings } = visit
  const found = new Map(findings?.results.map((result) => [result.content, result]))
  return {
    heldOn: heldOn ?? (plannedOn !== null && plannedOn <= today ? plannedOn : today),
    place,
    attendance: findings?.attendance ?? '',
    strengths: findings?.strengths ?? '',
    shortcomings: findings?.shortcomings ?? '',
    results: checklist.map((content) => ({
      content,
      outcome: found.get(content)?.outcome ?? '',
      note: found.get(content)?.note ?? '',
    })),
  }
}
