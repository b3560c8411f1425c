import { Checkbox, MultiSelect, NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { handOutSubtasks } from '#contract/subtask'
import type { TaskWork } from '#contract/task-work'
import { showDay } from '#text/days'
import { DateField } from '#ui/date-field/DateField'
import { Dialog } from '#ui/dialog/Dialog'
import { Form } from '#ui/form/Form'
import { dayProps } from '../../../app/day-props.ts'
import { useServerForm } from '../../../app/use-server-form.ts'
import { useUnitPeople } from '../use-unit-people.ts'

interface HandOutDialogProps {
  readonly work: TaskWork
  readonly onClose: () => void
}

/** Hands a part of the task to units, or to one person of one unit. */
export function HandOutDialog({ work, onClose }: HandOutDialogProps): ReactNode {
  return (
    <Dialog opened title="Giao việc con" onClose={onClose}>
      <HandOutForm work={work} onClose={onClose} />
    </Dialog>
  )
}

function HandOutForm({ work, onClose }: HandOutDialogProps): ReactNode {
  const { units, lastDay, today } = work
  const { form, problem, busy, onSubmit } = useHandOut(work, onClose)
  const { unitIds, dueOn } = form.values
  const people = useUnitPeople(unitIds.length === 1 ? unitIds[0] : undefined)
  const isBeyond = lastDay !== null && dueOn !== null && dueOn > lastDay
  return (
    <Form onSubmit={onSubmit} submitLabel="Giao việc" onClose={onClose} busy={busy} problem={problem}>
      <TextInput
        label="Phần việc"
        description="Ví dụ: gửi danh sách đăng ký của đơn vị."
        required
        maxLength={1000}
        data-autofocus
        {...form.getInputProps('title')}
      />
      <MultiSelect
        label="Giao cho đơn vị"
        required
        searchable
        data={units.map(({ id, name }) => ({ value: id, label: name }))}
        nothingFoundMessage="Không có đơn vị nào tên như vậy"
        comboboxProps={{ withinPortal: true }}
        {...form.getInputProps('unitIds')}
      />
      <NativeSelect
        label="Người làm"
        description={
          unitIds.length === 1
            ? 'Để trống thì trưởng đơn vị nhận.'
            : 'Chọn được một người khi chỉ giao cho một đơn vị.'
        }
        disabled={unitIds.length !== 1}
        data={[{ value: '', label: 'Trưởng đơn vị' }, ...people]}
        {...form.getInputProps('personId')}
      />
      <DateField
        label="Xong trước khi hết ngày"
        description={
          lastDay === null ? 'Nhiệm vụ không có ngày cuối.' : `Ngày cuối của nhiệm vụ: ${showDay(lastDay)}.`
        }
        min={today}
        clearable
        {...dayProps(form, 'dueOn')}
      />
      {isBeyond && (
        <Checkbox
          label="Vẫn giao dù sau ngày cuối của nhiệm vụ"
          {...form.getInputProps('beyondDeadline', { type: 'checkbox' })}
        />
      )}
      <Textarea label="Ghi chú" autosize minRows={2} maxLength={2000} {...form.getInputProps('note')} />
    </Form>
  )
}

/** The fields of a part to hand out, and what they ask of the server. */
function useHandOut({ taskId }: TaskWork, onClose: () => void) {
  return useServerForm(handOutSubtasks, {
    initialValues: {
      title: '',
      unitIds: [] as string[],
      personId: '',
      dueOn: null as string | null,
      note: '',
      beyondDeadline: false,
    },
    validate: ({ title, unitIds }) => ({
      title: title.trim() === '' ? 'Hãy ghi phần việc cần làm' : null,
      unitIds: unitIds.length === 0 ? 'Hãy chọn ít nhất một đơn vị' : null,
    }),
    ask: ({ personId, unitIds, ...given }) => ({
      params: { id: taskId },
      body: { ...given, unitIds, personId: unitIds.length === 1 && personId !== '' ? personId : null },
    }),
    said: 'Đã giao việc con.',
    onDone: onClose,
  })
}
