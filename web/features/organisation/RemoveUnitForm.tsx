import { removeUnit, type Unit } from '#contract/organisation'
import { Form, FormNote } from '#ui/form/Form'
import { useServerForm } from '../../app/use-server-form.ts'

interface RemoveUnitFormProps {
  readonly unit: Unit
  readonly onClose: () => void
  readonly onRemoved: () => void
}

/** Removes a unit that was written down by mistake. */
export function RemoveUnitForm({ unit, onClose, onRemoved }: RemoveUnitFormProps) {
  const { problem, busy, onSubmit } = useServerForm(removeUnit, {
    initialValues: {},
    ask: () => ({ params: { id: unit.id }, body: { version: unit.version } }),
    said: 'Đã xóa đơn vị ghi nhầm.',
    onDone: onRemoved,
  })
  return (
    <Form onSubmit={onSubmit} submitLabel="Xóa" onClose={onClose} busy={busy} problem={problem} danger>
      <FormNote>
        Chỉ xóa được “{unit.name}” khi chưa có người, chưa có việc và chưa từng sáp nhập, chia tách. Đơn vị đã
        hoạt động thì dùng “Giải thể”.
      </FormNote>
    </Form>
  )
}
