import { Checkbox } from '@mantine/core'
import { mergeUnits, type Unit } from '#contract/organisation'
import { DateField } from '#ui/date-field/DateField'
import { Form, FormNote } from '#ui/form/Form'
import { dayProps } from '../../app/day-props.ts'
import { useServerForm } from '../../app/use-server-form.ts'
import { linesOf, missing, required } from './lines.ts'
import { UnfinishedTasks } from './UnfinishedTasks.tsx'
import { emptyUnit, UnitFields } from './UnitFields.tsx'

interface MergeUnitsFormProps {
  readonly units: readonly Unit[]
  readonly onClose: () => void
}

/** From a day on several units are one. */
export function MergeUnitsForm({ units, onClose }: MergeUnitsFormProps) {
  const { form, problem, busy, onSubmit } = useServerForm(mergeUnits, {
    initialValues: { ...emptyUnit, chosen: [] as string[], from: null as string | null },
    validate: ({ name, from, chosen }) => ({
      name: required(name, missing.name),
      from: required(from, missing.day),
      chosen: chosen.length < 2 ? 'Hãy chọn ít nhất hai đơn vị' : null,
    }),
    ask: ({ chosen, from, aliases, ...unit }) => ({
      body: {
        units: units.filter(({ id }) => chosen.includes(id)).map(({ id, version }) => ({ id, version })),
        into: { ...unit, aliases: linesOf(aliases) },
        from: from ?? '',
      },
    }),
    fieldOf: (path) => path.split('.').at(-1) ?? path,
    said: 'Đã sáp nhập; người của các đơn vị cũ thuộc đơn vị mới.',
    onDone: onClose,
  })
  return (
    <Form onSubmit={onSubmit} submitLabel="Sáp nhập" onClose={onClose} busy={busy} problem={problem}>
      <Checkbox.Group label="Các đơn vị sáp nhập" withAsterisk {...form.getInputProps('chosen')}>
        <div style={{ display: 'grid', gap: 6, marginTop: 6 }}>
          {units.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name} />
          ))}
        </div>
      </Checkbox.Group>
      <FormNote>
        Đơn vị mới nhận mọi tên gọi của các đơn vị cũ, để văn bản ghi tên cũ vẫn được hiểu đúng.
      </FormNote>
      {units
        .filter(({ id }) => form.values.chosen.includes(id))
        .map((unit) => (
          <UnfinishedTasks key={unit.id} unit={unit} />
        ))}
      <UnitFields form={form} />
      <DateField label="Từ ngày" required {...dayProps(form, 'from')} />
    </Form>
  )
}
