import { Select } from '@mantine/core'
import type { Unit } from '#contract/organisation'
import { type PersonRow, postPerson } from '#contract/people'
import { Form } from '#ui/form/Form'
import { useServerForm } from '../../app/use-server-form.ts'
import { missing, required } from './lines.ts'
import { emptyPosting, PostingFields } from './PostingFields.tsx'

interface PostPersonFormProps {
  readonly person: PersonRow
  readonly units: readonly Unit[]
  readonly onClose: () => void
}

const BESIDES = 'besides'

/** Posts someone: instead of a posting they hold, or besides. */
export function PostPersonForm({ person, units, onClose }: PostPersonFormProps) {
  const held = person.postings.filter(({ validUntil }) => validUntil === null)
  const { form, problem, busy, onSubmit } = useServerForm(postPerson, {
    initialValues: { ...emptyPosting, insteadOf: held[0]?.id ?? BESIDES },
    validate: ({ unitId, validFrom }) => ({
      unitId: required(unitId, missing.unit),
      validFrom: required(validFrom, missing.day),
    }),
    ask: ({ unitId, validFrom, insteadOf, ...posting }) => ({
      params: { id: person.id },
      body: {
        ...posting,
        unitId: unitId ?? '',
        validFrom: validFrom ?? '',
        version: person.version,
        insteadOf: insteadOf === BESIDES ? null : insteadOf,
      },
    }),
    said: 'Đã ghi vị trí mới.',
    onDone: onClose,
  })
  return (
    <Form onSubmit={onSubmit} submitLabel="Ghi" onClose={onClose} busy={busy} problem={problem}>
      <Select
        label="Vị trí đang giữ"
        allowDeselect={false}
        data={[
          ...held.map(({ id, unitName }) => ({ value: id, label: `Thôi vị trí ở ${unitName} (điều động)` })),
          { value: BESIDES, label: 'Giữ nguyên, thêm vị trí kiêm nhiệm' },
        ]}
        {...form.getInputProps('insteadOf')}
      />
      <PostingFields form={form} units={units} />
    </Form>
  )
}
