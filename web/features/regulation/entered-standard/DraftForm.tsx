import { correctStandardDraft, type EnteredStandard } from '#contract/entered-standard'
import { Button } from '#ui/button/Button'
import { Row } from '#ui/section/Section'
import { useServerForm } from '../../../app/use-server-form.ts'
import { DraftActions } from './DraftActions.tsx'
import styles from './Editor.module.css'
import { LastText, type LastTextAnswer } from './LastText.tsx'
import { StandardFields } from './StandardFields.tsx'
import { givenOf, standardField, standardProblems, valuesOf } from './standard-values.ts'

interface DraftFormProps {
  readonly standard: EnteredStandard
  readonly last: LastTextAnswer
}

// The windows that ask before something happens hold forms of their own: they must not stand within this one.
const FORM = 'standard-draft'

/** A draft: written on, kept, tried, and let govern when nothing is missing. */
export function DraftForm({ standard, last }: DraftFormProps) {
  const { id, scope, version, missing, abilities, instrument } = standard
  const { form, problem, busy, onSubmit } = useServerForm(correctStandardDraft, {
    initialValues: valuesOf(standard),
    validate: standardProblems,
    ask: (values) => ({ params: { id }, body: { version, given: givenOf(scope, values) } }),
    fieldOf: standardField,
    said: 'Đã lưu bản nháp.',
    onDone: (_, values) => form.resetDirty(values),
  })
  const isDirty = form.isDirty()
  return (
    <div className={styles.sides}>
      <div className={styles.form}>
        {missing.length > 0 && (
          <ul className={styles.missing} aria-label="Còn thiếu trước khi ban hành">
            {missing.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
        <form id={FORM} onSubmit={onSubmit} noValidate>
          <StandardFields form={form} confirmRefusal={null} titles={{ [instrument.id]: instrument.title }} />
        </form>
        {problem !== null && (
          <p className={styles.refusal} role="alert">
            {problem}
          </p>
        )}
        <Row>
          <Button type="submit" form={FORM} busy={busy} disabledReason={abilities.correct.because}>
            Lưu nháp
          </Button>
          <DraftActions
            standard={standard}
            before={last.text?.requirement}
            unsaved={isDirty ? 'Có thay đổi chưa lưu; hãy lưu nháp trước.' : null}
          />
        </Row>
      </div>
      <LastText text={last.text} />
    </div>
  )
}
