import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { TaskPage } from '#contract/task'
import { taskClassLabels } from '#text/task-class-labels'
import { Button } from '#ui/button/Button'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { TaskStanding } from '../TaskStanding.tsx'
import { TaskActions } from './TaskActions.tsx'
import { TaskDeadline } from './TaskDeadline.tsx'
import { TaskHistory } from './TaskHistory.tsx'
import { TaskNotes } from './TaskNotes.tsx'
import styles from './TaskPanel.module.css'
import { TaskParties } from './TaskParties.tsx'
import { TaskQuote } from './TaskQuote.tsx'
import { TaskWork } from './TaskWork.tsx'

const TaskEditor = lazy(async () => ({ default: (await import('./TaskEditor.tsx')).TaskEditor }))

/** All that is known of a task. */
export function TaskDetails({ page }: { readonly page: TaskPage }): ReactNode {
  const [isEditing, setEditing] = useState(false)
  const { task, abilities, units, notes, history } = page
  if (isEditing) {
    return (
      <Suspense fallback={<Skeletons />}>
        <TaskEditor page={page} onClose={() => setEditing(false)} />
      </Suspense>
    )
  }
  return (
    <article className={styles.details} aria-label={task.title}>
      <TaskStanding task={task} />
      <h2 className={styles.title}>{task.title}</h2>
      <TaskActions page={page} />
      <TaskDeadline page={page} />
      <TaskQuote page={page} />
      <section className={styles.section}>
        <h3>Ai làm</h3>
        <TaskParties parties={task.parties} units={units} />
      </section>
      <TaskWork page={page} />
      <section className={styles.section}>
        <h3>Khác</h3>
        <dl className={styles.facts}>
          <Fact label="Quý" value={task.quarters.join(', ') || 'Không thuộc quý'} />
          <Fact label="Địa điểm" value={task.place ?? 'Văn bản không nêu'} />
          <Fact label="Loại" value={taskClassLabels[task.class]} />
          {task.section.length > 0 && <Fact label="Mục" value={task.section.join(' › ')} />}
        </dl>
        <div>
          <Button icon="edit" disabledReason={abilities.correct.because} onClick={() => setEditing(true)}>
            Sửa nhiệm vụ
          </Button>
        </div>
      </section>
      <TaskNotes taskId={task.id} notes={notes} ability={abilities.note} />
      <TaskHistory history={history} />
    </article>
  )
}

function Fact({ label, value }: { readonly label: string; readonly value: string }): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
