import { openUnit } from '#contract/organisation'
import { DateField } from '#ui/date-field/DateField'
import { Form } from '#ui/form/Form'
import { dayProps } from '../../app/day-props.ts'
import { useServerForm } from '../../app/use-server-form.ts'
import { linesOf, missing, required } from './lines.ts'
import { emptyUnit, UnitFields } from './UnitFields.tsx'

/** Opens a unit from a day on. */
export function OpenUnitForm({ today, onClose }: { readonly today: string; readonly onClose: () => void }) {
  const { form, problem, busy, onSubmit } = useServerForm(openUnit, {
    initialValues: { ...emptyUnit, validFrom: today as string | null },
    validate: ({ name, validFrom }) => ({
      name: required(name, missing.name),
      validFrom: required(validFrom, missing.day),
    }),
    ask: ({ aliases, validFrom, ...unit }) => ({
      body: { ...unit, aliases: linesOf(aliases), validFrom: validFrom ?? '' },
    }),
    said: 'Đã lập đơn vị.',
    onDone: onClose,
  })
  return (
    <Form onSubmit={onSubmit} submitLabel="Lập đơn vị" onClose={onClose} busy={busy} problem={problem}>
      <UnitFields form={form} />
      <DateField label="Có từ ngày" required {...dayProps(form, 'validFrom')} />
    </Form>
  )
}
