import { TextInput } from '@mantine/core'
import { correctPersonName, type PersonRow } from '#contract/people'
import { Form } from '#ui/form/Form'
import { useServerForm } from '../../app/use-server-form.ts'
import { required } from './lines.ts'

interface PersonNameFormProps {
  readonly person: PersonRow
  readonly onClose: () => void
}

/** Corrects how a name is written. */
export function PersonNameForm({ person, onClose }: PersonNameFormProps) {
  const { form, problem, busy, onSubmit } = useServerForm(correctPersonName, {
    initialValues: { fullName: person.fullName },
    validate: ({ fullName }) => ({ fullName: required(fullName, 'Hãy ghi họ và tên') }),
    ask: ({ fullName }) => ({ params: { id: person.id }, body: { fullName, version: person.version } }),
    said: 'Đã sửa họ tên.',
    onDone: onClose,
  })
  return (
    <Form onSubmit={onSubmit} submitLabel="Lưu" onClose={onClose} busy={busy} problem={problem}>
      <TextInput label="Họ và tên" withAsterisk data-autofocus {...form.getInputProps('fullName')} />
    </Form>
  )
}
