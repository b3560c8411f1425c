import { type AgencyHeader, changeHeader } from '#contract/organisation'
import { DateField } from '#ui/date-field/DateField'
import { Form, FormNote } from '#ui/form/Form'
import { dayProps } from '../../app/day-props.ts'
import { useServerForm } from '../../app/use-server-form.ts'
import { HeaderFields } from './HeaderFields.tsx'
import { headerProblems, headerValues } from './header-values.ts'
import { missing, required } from './lines.ts'

interface ChangeHeaderFormProps {
  /** The latest header, which ends the day the new one begins. */
  readonly last: AgencyHeader
  readonly onClose: () => void
}

/** From a day on the agency prints another header. */
export function ChangeHeaderForm({ last, onClose }: ChangeHeaderFormProps) {
  const { form, problem, busy, onSubmit } = useServerForm(changeHeader, {
    initialValues: { ...headerValues(last), validFrom: null as string | null },
    validate: (values) => ({
      ...headerProblems(values),
      validFrom: required(values.validFrom, missing.day),
    }),
    ask: ({ validFrom, ...header }) => ({
      body: { header, validFrom: validFrom ?? '', follows: { id: last.id, version: last.version } },
    }),
    fieldOf: (path) => path.split('.').at(-1) ?? path,
    said: 'Đã ghi thông tin mới; thông tin cũ được giữ trong lịch sử.',
    onDone: onClose,
  })
  return (
    <Form onSubmit={onSubmit} submitLabel="Ghi" onClose={onClose} busy={busy} problem={problem}>
      <FormNote>
        Dùng khi cơ quan đổi tên, đổi người đứng đầu… Văn bản trước ngày này vẫn theo thông tin cũ.
      </FormNote>
      <DateField label="Áp dụng từ ngày" required {...dayProps(form, 'validFrom')} />
      <HeaderFields form={form} />
    </Form>
  )
}
