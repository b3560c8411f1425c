import { useNavigate } from '@tanstack/react-router'
import { draftStandard, type OpenPeriod } from '#contract/entered-standard'
import { Form } from '#ui/form/Form'
import { paths } from '../../../app/paths.ts'
import { useServerForm } from '../../../app/use-server-form.ts'
import { CONFIRM_REFUSAL } from './confirm-refusal.ts'
import styles from './Editor.module.css'
import { LastText, type LastTextAnswer } from './LastText.tsx'
import { StandardFields } from './StandardFields.tsx'
import { givenOf, newValues, standardField, standardProblems } from './standard-values.ts'

interface NewStandardFormProps {
  readonly open: OpenPeriod
  readonly last: LastTextAnswer
  readonly confirmsLast: boolean
  /** Why nobody here may enter a standard; null where they may. */
  readonly because: string | null
}

/** Writes a standard for days whose text nobody compared, beside the last text read; keeps it as a draft. */
export function NewStandardForm({ open, last, confirmsLast, because }: NewStandardFormProps) {
  const navigate = useNavigate()
  const { form, problem, busy, onSubmit } = useServerForm(draftStandard, {
    initialValues: newValues(open.from, last.text?.requirement, confirmsLast && open.canConfirmLast),
    validate: standardProblems,
    ask: (values) => ({ body: { given: givenOf(open.scope, values) } }),
    fieldOf: standardField,
    said: 'Đã lưu bản nháp; chưa áp dụng cho ai.',
    onDone: ({ id }) => void navigate({ to: paths.enteredStandard(id), replace: true }),
  })
  return (
    <div className={styles.sides}>
      <Form
        onSubmit={onSubmit}
        submitLabel="Lưu nháp"
        onClose={() => void navigate({ to: paths.enteredStandards() })}
        busy={busy}
        problem={problem}
        disabledReason={because}
      >
        <StandardFields form={form} confirmRefusal={open.canConfirmLast ? null : CONFIRM_REFUSAL} />
      </Form>
      <LastText text={last.text} />
    </div>
  )
}
