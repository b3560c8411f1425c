import { lazy, type ReactNode, Suspense } from 'react'
import type { TaskRow } from '#contract/task'
import { Button } from '#ui/button/Button'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { Board } from '../board/Board.tsx'

const list = () => import('../list/TaskList.tsx')
const timeline = () => import('../timeline/Timeline.tsx')
const TaskList = lazy(async () => ({ default: (await list()).TaskList }))
const Timeline = lazy(async () => ({ default: (await timeline()).Timeline }))

/** Begins to download a way of seeing the plan while the plan itself is still on the way. */
export function preloadView(view: string): void {
  if (view === 'list') void list()
  if (view === 'timeline') void timeline()
}

interface PlanViewProps {
  readonly tasks: readonly TaskRow[]
  readonly year: number
  readonly today: string
  readonly view: string
  readonly quarter: string
  readonly onQuarter: (quarter: string) => void
  readonly onClearFilters: () => void
  /** The plan itself has no task. */
  readonly isEmpty: boolean
}

/** The tasks in the way that was chosen; the other ways are downloaded when they are. */
export function PlanView(props: PlanViewProps): ReactNode {
  const { tasks, year, today, view, quarter, onQuarter, onClearFilters, isEmpty } = props
  if (isEmpty) {
    return (
      <EmptyState icon="board" title="Kế hoạch này chưa có nhiệm vụ nào">
        Đưa lại văn bản vào để rà soát và bổ sung nhiệm vụ.
      </EmptyState>
    )
  }
  if (tasks.length === 0) {
    return (
      <EmptyState
        icon="filter"
        title="Không có nhiệm vụ nào khớp với bộ lọc"
        action={<Button onClick={onClearFilters}>Bỏ lọc</Button>}
      />
    )
  }
  if (view === 'list') {
    return (
      <Suspense fallback={<Skeletons rows={10} />}>
        <TaskList tasks={tasks} caption={`Nhiệm vụ năm ${year}`} />
      </Suspense>
    )
  }
  if (view === 'timeline') {
    return (
      <Suspense fallback={<Skeletons rows={10} />}>
        <Timeline tasks={tasks} year={year} today={today} />
      </Suspense>
    )
  }
  return <Board tasks={tasks} year={year} today={today} quarter={quarter} onQuarter={onQuarter} />
}
