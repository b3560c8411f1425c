import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { fulfilmentLabels } from '#contract/fulfilment'
import type { TaskPage } from '#contract/task'
import { readTaskWork, type TaskWork as Work } from '#contract/task-work'
import { showDay } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { useAsk } from '../../../app/queries.ts'
import { EvidenceSection } from './EvidenceSection.tsx'
import { OwnWorkNote } from './OwnWorkNote.tsx'
import { PartsSection } from './PartsSection.tsx'
import { SubtasksSection } from './SubtasksSection.tsx'
import { TaskDelegations } from './TaskDelegations.tsx'
import styles from './TaskPanel.module.css'

/** What is done for the task: parts handed out, units that confirm theirs, files that show it. */
export function TaskWork({ page }: { readonly page: TaskPage }): ReactNode {
  const answer = useAsk(readTaskWork, { params: { id: page.task.id } })
  return (
    <Answer of={answer} skeleton={<Skeletons rows={3} height={48} />}>
      {(work) => (
        <>
          <OwnWorkNote page={page} work={work} />
          <Fulfilled work={work} />
          <SubtasksSection work={work} title={page.task.title} />
          <PartsSection work={work} />
          <TaskDelegations work={work} task={page.task} />
          <EvidenceSection work={work} />
        </>
      )}
    </Answer>
  )
}

/** What the task comes to elsewhere; done there, it is done here. */
function Fulfilled({ work: { fulfilment } }: { readonly work: Work }): ReactNode {
  if (fulfilment === null) return null
  const { kind, title, path, doneOn } = fulfilment
  return (
    <p className={styles.source}>
      Hoàn thành khi xong {fulfilmentLabels[kind].toLocaleLowerCase('vi')}:{' '}
      {path ? <Link to={path}>{title}</Link> : title}
      {doneOn && ` (đã xong ngày ${showDay(doneOn)})`}
    </p>
  )
}
