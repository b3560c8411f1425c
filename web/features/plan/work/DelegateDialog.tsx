import { NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { delegate } from '#contract/delegation'
import type { TaskUnit } from '#contract/task'
import { DateField } from '#ui/date-field/DateField'
import { Dialog } from '#ui/dialog/Dialog'
import { Form, FormNote, FormPair } from '#ui/form/Form'
import { dayProps } from '../../../app/day-props.ts'
import { useServerForm } from '../../../app/use-server-form.ts'
import { useUnitPeople } from '../use-unit-people.ts'

interface DelegateDialogProps {
  readonly units: readonly TaskUnit[]
  readonly today: string
  /** Only this task; else all tasks of the unit. */
  readonly task?: { readonly id: string; readonly title: string }
  readonly onClose: () => void
}

/** Names someone of the unit who acts as its head from day to day. */
export function DelegateDialog({ onClose, ...rest }: DelegateDialogProps): ReactNode {
  return (
    <Dialog opened title="Giao người làm thay" onClose={onClose}>
      <DelegateForm {...rest} onClose={onClose} />
    </Dialog>
  )
}

function DelegateForm({ units, today, task, onClose }: DelegateDialogProps): ReactNode {
  const { form, problem, busy, onSubmit } = useServerForm(delegate, {
    initialValues: {
      unitId: units[0]?.id ?? '',
      personId: '',
      from: today as string | null,
      until: null as string | null,
      note: '',
    },
    validate: ({ personId, from, until }) => ({
      personId: personId === '' ? 'Hãy chọn người làm thay' : null,
      from: from === null ? 'Hãy chọn ngày bắt đầu' : null,
      until: until === null ? 'Hãy chọn ngày cuối' : null,
    }),
    ask: ({ from, until, ...given }) => ({
      body: { ...given, taskId: task?.id ?? null, from: from ?? '', until: until ?? '' },
    }),
    said: ({ person }) => `Đã giao ${person.name} làm thay.`,
    onDone: onClose,
  })
  const people = useUnitPeople(form.values.unitId)
  return (
    <Form onSubmit={onSubmit} submitLabel="Giao" onClose={onClose} busy={busy} problem={problem}>
      <FormNote>
        {task
          ? `Chỉ trong nhiệm vụ “${task.title}”.`
          : 'Người này làm được mọi việc của trưởng đơn vị với nhiệm vụ của đơn vị, cho tới hết ngày cuối. Thu lại được bất cứ lúc nào.'}
      </FormNote>
      {units.length > 1 && (
        <NativeSelect
          label="Đơn vị"
          data={units.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('unitId')}
        />
      )}
      <NativeSelect
        label="Người làm thay"
        required
        data={[{ value: '', label: 'Chọn một người' }, ...people]}
        {...form.getInputProps('personId')}
      />
      <FormPair>
        <DateField label="Từ ngày" required {...dayProps(form, 'from')} />
        <DateField label="Đến hết ngày" required min={today} {...dayProps(form, 'until')} />
      </FormPair>
      <TextInput
        label="Ghi chú"
        description="Ví dụ: đi công tác, nghỉ phép."
        maxLength={1000}
        {...form.getInputProps('note')}
      />
    </Form>
  )
}
