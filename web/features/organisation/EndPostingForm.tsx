import { endPosting, type PersonRow, type Posting } from '#contract/people'
import { DateField } from '#ui/date-field/DateField'
import { Form } from '#ui/form/Form'
import { dayProps } from '../../app/day-props.ts'
import { useServerForm } from '../../app/use-server-form.ts'
import { missing, required } from './lines.ts'

interface EndPostingFormProps {
  readonly person: PersonRow
  readonly posting: Posting
  readonly onClose: () => void
}

/** From a day on someone no longer holds a posting. */
export function EndPostingForm({ person, posting, onClose }: EndPostingFormProps) {
  const { form, problem, busy, onSubmit } = useServerForm(endPosting, {
    initialValues: { from: null as string | null },
    validate: ({ from }) => ({ from: required(from, missing.day) }),
    ask: ({ from }) => ({
      params: { id: person.id, postingId: posting.id },
      body: { from: from ?? '', version: person.version },
    }),
    said: 'Đã ghi ngày thôi giữ vị trí.',
    onDone: onClose,
  })
  return (
    <Form onSubmit={onSubmit} submitLabel="Ghi" onClose={onClose} busy={busy} problem={problem}>
      <DateField label="Thôi từ ngày" required {...dayProps(form, 'from')} />
    </Form>
  )
}
