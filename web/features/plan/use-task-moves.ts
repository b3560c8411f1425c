import { finishTask, reopenTask, startTask, type TaskRow } from '#contract/task'
import { useChange } from '../../app/queries.ts'
import { showToast } from '../../ui/toasts/show-toast.ts'

/** The two moves that a list offers beside each task; each can be taken back where it is said to be done. */
export interface TaskMoves {
  readonly start: (task: TaskRow) => void
  readonly finish: (task: TaskRow) => void
  readonly busyTaskId: string | undefined
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
  const start = useChange(startTask, {
    onDone: ({ task }) =>
      showToast({
        kind: 'done',
        message: `Bắt đầu: ${shortened(task.title)}`,
        undo: undo(task.id, task.version),
      }),
  })
  const running = [finish, start].find(({ isPending }) => isPending)
  return {
    start: ({ id, version }) => start.mutate({ params: { id }, body: { version } }),
    finish: ({ id, version }) => finish.mutate({ params: { id }, body: { version } }),
    busyTaskId: running?.variables?.params.id,
  }
}

function shortened(title: string): string {
  return title.length <= 70 ? title : `${title.slice(0, title.lastIndexOf(' ', 70))}…`
}
