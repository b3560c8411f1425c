import { correctUnit, type Unit } from '#contract/organisation'
import { DateField } from '#ui/date-field/DateField'
import { Form, FormNote } from '#ui/form/Form'
import { dayProps } from '../../app/day-props.ts'
import { useServerForm } from '../../app/use-server-form.ts'
import { linesOf, missing, required } from './lines.ts'
import { UnitFields } from './UnitFields.tsx'

interface CorrectUnitFormProps {
  readonly unit: Unit
  readonly onClose: () => void
}

/** Corrects what was written down wrongly of a unit. */
export function CorrectUnitForm({ unit, onClose }: CorrectUnitFormProps) {
  const { form, problem, busy, onSubmit } = useServerForm(correctUnit, {
    initialValues: {
      kind: unit.kind,
      name: unit.name,
      aliases: unit.aliases.join('\n'),
      ordinal: unit.ordinal,
      validFrom: unit.validFrom as string | null,
    },
    validate: ({ name, validFrom }) => ({
      name: required(name, missing.name),
      validFrom: required(validFrom, missing.day),
    }),
    ask: ({ aliases, validFrom, ...values }) => ({
      params: { id: unit.id },
      body: { ...values, aliases: linesOf(aliases), validFrom: validFrom ?? '', version: unit.version },
    }),
    said: 'Đã sửa.',
    onDone: onClose,
  })
  return (
    <Form onSubmit={onSubmit} submitLabel="Lưu" onClose={onClose} busy={busy} problem={problem}>
      <FormNote>
        Dùng khi đã ghi nhầm. Nếu đơn vị thật sự đổi tên, hãy dùng “Đổi tên” để giữ lịch sử.
      </FormNote>
      <UnitFields form={form} />
      <DateField label="Có từ ngày" required {...dayProps(form, 'validFrom')} />
    </Form>
  )
}
