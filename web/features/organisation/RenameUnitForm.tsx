import { TextInput } from '@mantine/core'
import { renameUnit, type Unit } from '#contract/organisation'
import { DateField } from '#ui/date-field/DateField'
import { Form, FormNote } from '#ui/form/Form'
import { dayProps } from '../../app/day-props.ts'
import { useServerForm } from '../../app/use-server-form.ts'
import { missing, required } from './lines.ts'

interface RenameUnitFormProps {
  readonly unit: Unit
  readonly onClose: () => void
}

/** From a day on the unit is called otherwise. */
export function RenameUnitForm({ unit, onClose }: RenameUnitFormProps) {
  const { form, problem, busy, onSubmit } = useServerForm(renameUnit, {
    initialValues: { name: unit.name, from: null as string | null },
    validate: ({ name, from }) => ({ name: required(name, missing.name), from: required(from, missing.day) }),
    ask: ({ name, from }) => ({
      params: { id: unit.id },
      body: { name, from: from ?? '', version: unit.version },
    }),
    said: 'Đã đổi tên; người của đơn vị đi theo tên mới.',
    onDone: onClose,
  })
  return (
    <Form onSubmit={onSubmit} submitLabel="Đổi tên" onClose={onClose} busy={busy} problem={problem}>
      <FormNote>
        “{unit.name}” kết thúc vào ngày này và tiếp tục dưới tên mới; văn bản ghi tên cũ vẫn được hiểu đúng.
      </FormNote>
      <TextInput label="Tên mới" withAsterisk data-autofocus {...form.getInputProps('name')} />
      <DateField label="Từ ngày" required {...dayProps(form, 'from')} />
    </Form>
  )
}
