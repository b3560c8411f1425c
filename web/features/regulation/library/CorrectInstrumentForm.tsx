import { correctInstrument, type Instrument } from '#contract/instrument'
import { Form } from '#ui/form/Form'
import { useServerForm } from '../../../app/use-server-form.ts'
import { InstrumentFields } from './InstrumentFields.tsx'
import { instrumentField, instrumentProblems, valuesOf } from './instrument-values.ts'

interface CorrectInstrumentFormProps {
  readonly instrument: Instrument
  readonly given: NonNullable<Instrument['given']>
  readonly onClose: () => void
}

/** Corrects what was entered of an instrument. */
export function CorrectInstrumentForm({ instrument, given, onClose }: CorrectInstrumentFormProps) {
  const { form, problem, busy, onSubmit } = useServerForm(correctInstrument, {
    initialValues: valuesOf(given),
    validate: instrumentProblems,
    ask: (values) => ({ params: { id: instrument.id }, body: { given: values, version: given.version } }),
    fieldOf: instrumentField,
    said: 'Đã sửa thông tin văn bản.',
    onDone: onClose,
  })
  return (
    <Form onSubmit={onSubmit} submitLabel="Lưu" onClose={onClose} busy={busy} problem={problem}>
      <InstrumentFields
        form={form}
        isForEveryone={instrument.origin !== 'own'}
        titles={Object.fromEntries(instrument.relations.map(({ instrument: { id, title } }) => [id, title]))}
        except={instrument.id}
      />
    </Form>
  )
}
