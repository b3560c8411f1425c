import type { ReactNode } from 'react'
import type { TaskRow } from '#contract/task'
import { readTaskWork } from '#contract/task-work'
import { Answer } from '#ui/answer/Answer'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { useAsk } from '../../../app/queries.ts'

interface FinishDespiteDialogProps {
  readonly task: Pick<TaskRow, 'id'>
  readonly isBusy: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Names the parts of a task that are not done before it is finished all the same. */
export function FinishDespiteDialog({
  task,
  isBusy,
  onConfirm,
  onClose,
}: FinishDespiteDialogProps): ReactNode {
  const answer = useAsk(readTaskWork, { params: { id: task.id } })
  return (
    <ConfirmDialog
      opened
      title="Còn việc con chưa xong"
      confirmLabel="Vẫn hoàn thành nhiệm vụ"
      busy={isBusy}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <Answer of={answer} skeleton={<Skeletons rows={2} height={20} />}>
        {({ subtasks }) => (
          <ul>
            {subtasks
              .filter(({ state }) => state !== 'done')
              .map(({ id, title, unit, person }) => (
                <li key={id}>
                  {title} ({person ? `${person.name}, ${unit.name}` : unit.name})
                </li>
              ))}
          </ul>
        )}
      </Answer>
      <p>Các việc con này giữ nguyên là chưa xong và không được nhắc nữa.</p>
    </ConfirmDialog>
  )
}
