import type { ReactNode } from 'react'
import { takeTaskIntoPlan } from '#contract/added-task'
import type { TaskPage } from '#contract/task'
import type { TaskWork } from '#contract/task-work'
import { Button } from '#ui/button/Button'
import { useChange } from '../../../app/queries.ts'
import styles from './TaskPanel.module.css'

interface OwnWorkNoteProps {
  readonly page: TaskPage
  readonly work: TaskWork
}

/** Says that the task is a unit's own work, and lets the officer take it into the plan or leave it out again. */
export function OwnWorkNote({ page: { task, addedBy }, work }: OwnWorkNoteProps): ReactNode {
  const take = useChange(takeTaskIntoPlan, {
    said: ({ task: now }) =>
      now.ownUnitId === null ? 'Đã đưa vào kế hoạch.' : 'Đã để lại là việc của đơn vị.',
  })
  if (addedBy !== 'unit') return null
  const isOwn = work.ownUnit !== null
  return (
    <section className={styles.section}>
      <h3>{isOwn ? 'Việc của đơn vị' : 'Việc do đơn vị thêm'}</h3>
      <p className={styles.source}>
        {work.ownUnit
          ? `${work.ownUnit.name} tự thêm việc này; bản in kế hoạch không có việc này.`
          : 'Đơn vị tự thêm việc này; cán bộ thi đua đã đưa vào kế hoạch.'}
      </p>
      <div className={styles.actions}>
        <Button
          size="compact-sm"
          icon={isOwn ? 'add' : 'undo'}
          disabledReason={work.abilities.takeIntoPlan.because}
          busy={take.isPending}
          onClick={() =>
            take.mutate({ params: { id: task.id }, body: { version: task.version, back: !isOwn } })
          }
        >
          {isOwn ? 'Đưa vào kế hoạch' : 'Để lại là việc của đơn vị'}
        </Button>
      </div>
    </section>
  )
}
