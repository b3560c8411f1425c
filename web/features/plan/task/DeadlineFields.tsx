import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { TaskPage } from '#contract/task'
import { DateField } from '#ui/date-field/DateField'
import { countsFromEvent, type TaskFields } from './task-fields.ts'

interface DeadlineFieldsProps {
  readonly page: TaskPage
  readonly fields: TaskFields
  readonly onChange: (change: Partial<TaskFields>) => void
}

/** When a task is due: as the paper words it, the units' own day before it, and the day of the event it counts from. */
export function DeadlineFields({ page, fields, onChange }: DeadlineFieldsProps): ReactNode {
  const { event, relative } = page.deadline
  return (
    <>
      <TextInput
        label="Thời hạn"
        description="Ghi như văn bản: “Trước 30/3/2027”, “trong tháng 12”, “ngày 20 hằng tháng”, “theo kế hoạch của Khối”."
        maxLength={500}
        value={fields.wording}
        onChange={(change) => onChange({ wording: change.currentTarget.value })}
      />
      <TextInput
        label="Hạn của đơn vị"
        description="Khi đơn vị phải gửi trước hạn của cơ quan: “trước ngày 28/6”. Để trống nếu chỉ có một hạn."
        maxLength={500}
        value={fields.unitWording}
        onChange={(change) => onChange({ unitWording: change.currentTarget.value })}
      />
      {countsFromEvent(page.deadline) && (
        <DateField
          label="Ngày của sự kiện"
          description={`Ngày mà “${relative ?? event ?? ''}” tính theo; biết ngày thì mới biết hạn.`}
          value={fields.eventOn}
          clearable
          onChange={(eventOn) => onChange({ eventOn })}
        />
      )}
    </>
  )
}
