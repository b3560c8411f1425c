import type { ReactNode } from 'react'
import type { TaskRow } from '#contract/task'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { standingOf, taskStateWords } from './state-words.ts'

/** How a task stands, and that it is being worked on where that adds something. */
export function TaskStanding({
  task,
}: {
  readonly task: Pick<TaskRow, 'state' | 'deadlineState'>
}): ReactNode {
  const standing = standingOf(task)
  const isUnderway = task.state === 'started'
  return (
    <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: '2px 12px' }}>
      <StateBadge icon={standing.icon} tone={standing.tone}>
        {standing.label}
      </StateBadge>
      {isUnderway && (
        <StateBadge icon={taskStateWords.started.icon} tone="plain">
          {taskStateWords.started.label}
        </StateBadge>
      )}
    </span>
  )
}
