import { closeUnit, type Unit } from '#contract/organisation'
import { DateField } from '#ui/date-field/DateField'
import { Form, FormNote } from '#ui/form/Form'
import { dayProps } from '../../app/day-props.ts'
import { useServerForm } from '../../app/use-server-form.ts'
import { missing, required } from './lines.ts'
import { UnfinishedTasks } from './UnfinishedTasks.tsx'

interface CloseUnitFormProps {
  readonly unit: Unit
  readonly onClose: () => void
}

/** From a day on the unit is no more. */
export function CloseUnitForm({ unit, onClose }: CloseUnitFormProps) {
  const { form, problem, busy, onSubmit } = useServerForm(closeUnit, {
    initialValues: { from: null as string | null },
    validate: ({ from }) => ({ from: required(from, missing.day) }),
    ask: ({ from }) => ({ params: { id: unit.id }, body: { from: from ?? '', version: unit.version } }),
    said: 'Đã ghi ngày giải thể.',
    onDone: onClose,
  })
  return (
    <Form onSubmit={onSubmit} submitLabel="Giải thể" onClose={onClose} busy={busy} problem={problem} danger>
      <FormNote>
        Không đơn vị nào kế tục. Nếu nhập vào đơn vị khác, hãy dùng “Sáp nhập”. Lịch sử và việc cũ vẫn còn.
      </FormNote>
      <UnfinishedTasks unit={unit} />
      <DateField label="Không còn từ ngày" required {...dayProps(form, 'from')} />
    </Form>
  )
}
