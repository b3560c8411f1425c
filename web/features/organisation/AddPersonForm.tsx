import { TextInput } from '@mantine/core'
import type { Unit } from '#contract/organisation'
import { addPerson } from '#contract/people'
import { Form } from '#ui/form/Form'
import { useServerForm } from '../../app/use-server-form.ts'
import { missing, required } from './lines.ts'
import { emptyPosting, PostingFields } from './PostingFields.tsx'

interface AddPersonFormProps {
  readonly units: readonly Unit[]
  readonly onClose: () => void
}

/** Adds someone with a first posting. */
export function AddPersonForm({ units, onClose }: AddPersonFormProps) {
  const { form, problem, busy, onSubmit } = useServerForm(addPerson, {
    initialValues: { fullName: '', ...emptyPosting },
    validate: ({ fullName, unitId, validFrom }) => ({
      fullName: required(fullName, 'Hãy ghi họ và tên'),
      unitId: required(unitId, missing.unit),
      validFrom: required(validFrom, missing.day),
    }),
    ask: ({ fullName, unitId, validFrom, position, isHead }) => ({
      body: {
        fullName,
        posting: { unitId: unitId ?? '', validFrom: validFrom ?? '', position, isHead },
      },
    }),
    fieldOf: (path) => path.split('.').at(-1) ?? path,
    said: ({ person }) => `Đã thêm ${person.fullName}.`,
    onDone: onClose,
  })
  return (
    <Form onSubmit={onSubmit} submitLabel="Thêm" onClose={onClose} busy={busy} problem={problem}>
      <TextInput label="Họ và tên" withAsterisk data-autofocus {...form.getInputProps('fullName')} />
      <PostingFields form={form} units={units} />
    </Form>
  )
}
