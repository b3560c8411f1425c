import { type AgencyHeader, correctHeader } from '#contract/organisation'
import { Form } from '#ui/form/Form'
import { useServerForm } from '../../app/use-server-form.ts'
import { HeaderFields } from './HeaderFields.tsx'
import { headerProblems, headerValues } from './header-values.ts'

interface CorrectHeaderFormProps {
  readonly header: AgencyHeader
  readonly onClose: () => void
}

/** Corrects a mistake in a header. */
export function CorrectHeaderForm({ header, onClose }: CorrectHeaderFormProps) {
  const { form, problem, busy, onSubmit } = useServerForm(correctHeader, {
    initialValues: headerValues(header),
    validate: headerProblems,
    ask: (values) => ({ params: { id: header.id }, body: { header: values, version: header.version } }),
    fieldOf: (path) => path.split('.').at(-1) ?? path,
    said: 'Đã sửa.',
    onDone: onClose,
  })
  return (
    <Form onSubmit={onSubmit} submitLabel="Lưu" onClose={onClose} busy={busy} problem={problem}>
      <HeaderFields form={form} />
    </Form>
  )
}
