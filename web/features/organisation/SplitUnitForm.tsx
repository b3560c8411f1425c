import { Fieldset, Select, Textarea, TextInput } from '@mantine/core'
import { splitUnit, type Unit } from '#contract/organisation'
import type { PersonRow } from '#contract/people'
import { Button } from '#ui/button/Button'
import { DateField } from '#ui/date-field/DateField'
import { Form, FormNote } from '#ui/form/Form'
import { dayProps } from '../../app/day-props.ts'
import { useServerForm } from '../../app/use-server-form.ts'
import { linesOf, missing, required } from './lines.ts'
import { UnfinishedTasks } from './UnfinishedTasks.tsx'

interface SplitUnitFormProps {
  readonly unit: Unit
  readonly people: readonly PersonRow[]
  readonly onClose: () => void
}

type Part = { name: string; aliases: string }
type Values = { parts: Part[]; goesTo: Record<string, string>; from: string | null }

const emptyPart: Part = { name: '', aliases: '' }

/** From a day on one unit is several; each person goes to one of them. */
export function SplitUnitForm({ unit, people, onClose }: SplitUnitFormProps) {
  const initialValues: Values = { parts: [emptyPart, emptyPart], goesTo: {}, from: null }
  const { form, problem, busy, onSubmit } = useServerForm(splitUnit, {
    initialValues,
    validate: ({ parts, from }) => ({
      from: required(from, missing.day),
      ...Object.fromEntries(parts.map(({ name }, at) => [`parts.${at}.name`, required(name, missing.name)])),
    }),
    ask: (values) => askOf(unit, values),
    fieldOf: (path) => path.replace(/^into\./, 'parts.'),
    said: 'Đã chia tách đơn vị.',
    onDone: onClose,
  })
  const { parts } = form.values
  return (
    <Form onSubmit={onSubmit} submitLabel="Chia tách" onClose={onClose} busy={busy} problem={problem}>
      <FormNote>
        “{unit.name}” kết thúc vào ngày này. Tên cũ không thuộc đơn vị mới nào: văn bản còn ghi tên cũ sẽ được
        hỏi lại.
      </FormNote>
      <UnfinishedTasks unit={unit} />
      <DateField label="Từ ngày" required {...dayProps(form, 'from')} />
      {parts.map((_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place while it is being written
        <Fieldset key={at} legend={`Đơn vị mới thứ ${at + 1}`}>
          <TextInput label="Tên" withAsterisk {...form.getInputProps(`parts.${at}.name`)} />
          <Textarea
            label="Tên gọi khác, mỗi dòng một tên"
            autosize
            minRows={1}
            mt="xs"
            {...form.getInputProps(`parts.${at}.aliases`)}
          />
        </Fieldset>
      ))}
      <Button icon="add" look="quiet" onClick={() => form.insertListItem('parts', emptyPart)}>
        Thêm đơn vị mới
      </Button>
      {people.map(({ id, fullName }) => (
        <Select
          key={id}
          label={`${fullName} về đơn vị`}
          data={parts.map(({ name }, at) => ({ value: String(at), label: name || `Đơn vị thứ ${at + 1}` }))}
          allowDeselect={false}
          value={form.values.goesTo[id] ?? '0'}
          onChange={(at) => form.setFieldValue('goesTo', { ...form.values.goesTo, [id]: at ?? '0' })}
        />
      ))}
    </Form>
  )
}

function askOf({ id, kind, ordinal, version }: Unit, { parts, goesTo, from }: Values) {
  const into = parts.map(({ name, aliases }, at) => ({
    kind,
    name,
    ordinal,
    aliases: linesOf(aliases),
    personIds: Object.keys(goesTo).filter((personId) => goesTo[personId] === String(at)),
  }))
  return { params: { id }, body: { version, from: from ?? '', into } }
}
