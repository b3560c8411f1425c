import type { ReactNode } from 'react'
import type { TaskPage } from '#contract/task'
import { readTaskWork } from '#contract/task-work'
import { Answer } from '#ui/answer/Answer'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { useAsk } from '../../../app/queries.ts'
import { EvidenceSection } from './EvidenceSection.tsx'
import { FulfilmentSection } from './FulfilmentSection.tsx'
import { OwnWorkNote } from './OwnWorkNote.tsx'
import { PartsSection } from './PartsSection.tsx'
import { SubtasksSection } from './SubtasksSection.tsx'
import { TaskDelegations } from './TaskDelegations.tsx'

/** What is done for the task: parts handed out, units that confirm theirs, files that show it. */
export function TaskWork({ page }: { readonly page: TaskPage }): ReactNode {
  const answer = useAsk(readTaskWork, { params: { id: page.task.id } })
  return (
    <Answer of={answer} skeleton={<Skeletons rows={3} height={48} />}>
      {(work) => (
        <>
          <OwnWorkNote page={page} work={work} />
          <FulfilmentSection work={work} page={page} />
          <SubtasksSection work={work} title={page.task.title} />
          <PartsSection work={work} />
          <TaskDelegations work={work} task={page.task} />
          <EvidenceSection work={work} />
        </>
      )}
    </Answer>
  )
}
