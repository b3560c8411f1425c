import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { taskClass } from '#contract/reading'
import { correctTask, type TaskPage } from '#contract/task'
import { taskClassLabels } from '#text/task-class-labels'
import { Button } from '#ui/button/Button'
import { LeaveGuard } from '../../../app/LeaveGuard.tsx'
import { useChange } from '../../../app/queries.ts'
import { quarters } from '../board/quarter-columns.ts'
import { DeadlineFields } from './DeadlineFields.tsx'
import { PartyRows } from './PartyRows.tsx'
import { RefusedCorrection } from './RefusedCorrection.tsx'
import styles from './TaskPanel.module.css'
import { changesOf, fieldsOf } from './task-fields.ts'

interface TaskEditorProps {
  readonly page: TaskPage
  readonly onClose: () => void
}

/** Corrects what was read: only the fields that were touched are sent. */
export function TaskEditor({ page, onClose }: TaskEditorProps): ReactNode {
  const { task } = page
  const [fields, setFields] = useState(() => fieldsOf(page))
  const set = (change: Partial<typeof fields>): void => setFields({ ...fields, ...change })
  const correct = useChange(correctTask, { said: 'Đã lưu nhiệm vụ.', saidByForm: true, onDone: onClose })
  const changes = changesOf(page, fields)
  const refusal =
    fields.title.trim() === ''
      ? 'Nhiệm vụ cần có nội dung'
      : Object.keys(changes).length === 0
        ? 'Chưa có gì thay đổi'
        : null
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    if (!refusal) save(false)
  }
  const save = (confirmPast: boolean): void => {
    const past = confirmPast ? { confirmPast } : {}
    correct.mutate({ params: { id: task.id }, body: { version: task.version, ...changes, ...past } })
  }
  return (
    <>
      <form className={styles.form} onSubmit={onSubmit} aria-label="Sửa nhiệm vụ">
        <Textarea
          label="Nội dung"
          required
          autosize
          minRows={3}
          maxLength={4000}
          value={fields.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
          data-autofocus
        />
        <DeadlineFields page={page} fields={fields} onChange={set} />
        <PartyRows rows={fields.parties} units={page.units} onChange={(parties) => set({ parties })} />
        <Checkbox.Group
          label="Quý"
          value={[...fields.quarters]}
          onChange={(values) => set({ quarters: quarters.filter((quarter) => values.includes(quarter)) })}
        >
          <div className={styles.quarters}>
            {quarters.map((quarter) => (
              <Checkbox key={quarter} value={quarter} label={quarter} />
            ))}
          </div>
        </Checkbox.Group>
        <TextInput
          label="Địa điểm"
          maxLength={500}
          value={fields.place}
          onChange={(event) => set({ place: event.currentTarget.value })}
        />
        <NativeSelect
          label="Loại"
          value={fields.class}
          onChange={({ currentTarget }) => set({ class: taskClass.parse(currentTarget.value) })}
          data={Object.entries(taskClassLabels).map(([value, label]) => ({ value, label }))}
        />
        <div className={styles.actions}>
          <Button type="submit" look="primary" busy={correct.isPending} disabledReason={refusal}>
            Lưu
          </Button>
          <Button onClick={onClose}>Thôi</Button>
        </div>
        <RefusedCorrection
          error={correct.error}
          busy={correct.isPending}
          onConfirm={() => save(true)}
          onClose={() => correct.reset()}
        />
      </form>
      <LeaveGuard isDirty={() => Object.keys(changes).length > 0 && !correct.isSuccess} />
    </>
  )
}
