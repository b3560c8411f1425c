import { finishOccurrence, reopenOccurrence } from '#contract/occurrence'
import { finishTask, reopenTask, startTask, type TaskPage, type TaskRow } from '#contract/task'
import { useChange } from '../../app/queries.ts'
import { showToast } from '../../ui/toasts/show-toast.ts'

/** The two moves that a list offers beside each task; each can be taken back where it is said to be done. */
export interface TaskMoves {
  readonly start: (task: TaskRow) => void
  /** Of a task that returns: its present period. */
  readonly finish: (task: TaskRow, despiteOpenSubtasks?: boolean) => void
  readonly busyTaskId: string | undefined
}

/** Whether a task would be finished with parts of it open; a period of a task that returns is finished by itself. */
export function hasOpenSubtasks({ subtasks, periods }: Pick<TaskRow, 'subtasks' | 'periods'>): boolean {
  return !periods?.open && subtasks.done < subtasks.total
}

/** Starts and finishes tasks from a list. */
export function useTaskMoves(): TaskMoves {
  const reopen = useChange(reopenTask, { said: 'Đã mở lại nhiệm vụ.' })
  const undo = (id: string, version: number) => () => reopen.mutate({ params: { id }, body: { version } })
  const finish = useChange(finishTask, {
    onDone: ({ task }) =>
      showToast({
        kind: 'done',
        message: `Đã xong: ${shortened(task.title)}`,
        undo: undo(task.id, task.version),
      }),
  })
  const finishPeriod = useFinishPeriod()
  const start = useChange(startTask, {
    onDone: ({ task }) =>
      showToast({
        kind: 'done',
        message: `Bắt đầu: ${shortened(task.title)}`,
        undo: undo(task.id, task.version),
      }),
  })
  const running = [finish, finishPeriod, start].find(({ isPending }) => isPending)
  return {
    start: ({ id, version }) => start.mutate({ params: { id }, body: { version } }),
    finish: ({ id, version, periods }, despiteOpenSubtasks = false) =>
      periods?.open
        ? finishPeriod.mutate({ params: { id }, body: { version } })
        : finish.mutate({ params: { id }, body: { version, despiteOpenSubtasks } }),
    busyTaskId: running?.variables?.params.id,
  }
}

/** Marks the present period of a task as done, and says which; it can be taken back there. */
export function useFinishPeriod() {
  const reopen = useChange(reopenOccurrence, { said: 'Đã bỏ đánh dấu xong kỳ.' })
  return useChange(finishOccurrence, {
    onDone: (page) => {
      const { task } = page
      const period = lastDone(page)
      showToast({
        kind: 'done',
        message: `Đã xong ${task.periods?.last ?? 'kỳ này'}: ${shortened(task.title)}`,
        ...(period && {
          undo: () => reopen.mutate({ params: { id: task.id }, body: { version: task.version, period } }),
        }),
      })
    },
  })
}

const lastDone = ({ task, occurrences }: TaskPage): string | undefined =>
  occurrences?.findLast(({ label, doneOn }) => doneOn !== null && label === task.periods?.last)?.period

function shortened(title: string): string {
  return title.length <= 70 ? title : `${title.slice(0, title.lastIndexOf(' ', 70))}…`
}
