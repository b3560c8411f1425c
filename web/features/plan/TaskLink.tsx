import type { ReactNode } from 'react'
import { useSurroundings } from './task-surroundings.ts'

interface TaskLinkProps {
  readonly taskId: string
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** The title of a task, leading to it. The list around it listens for the click. */
export function TaskLink({ taskId, children, className }: TaskLinkProps): ReactNode {
  const { hrefOf } = useSurroundings()
  return (
    <a href={hrefOf(taskId)} data-task={taskId} className={className}>
      {children}
    </a>
  )
}
