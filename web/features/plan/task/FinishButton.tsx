import { type ReactNode, useState } from 'react'
import { finishTask, type TaskPage } from '#contract/task'
import { Button } from '#ui/button/Button'
import { useChange } from '../../../app/queries.ts'
import { useShortcuts } from '../../../ui/keyboard/use-shortcuts.ts'
import { hasOpenSubtasks, useFinishPeriod } from '../use-task-moves.ts'
import { FinishDespiteDialog } from './FinishDespiteDialog.tsx'

interface FinishButtonProps {
  readonly page: TaskPage
  /** Another dialog of the task has the keyboard. */
  readonly isQuiet: boolean
}

/** Marks the task as done, or its present period; asks first when parts of it are not done. Also under the key x. */
export function FinishButton({ page: { task, abilities }, isQuiet }: FinishButtonProps): ReactNode {
  const [isAsking, setAsking] = useState(false)
  const finish = useChange(finishTask, { said: 'Đã đánh dấu hoàn thành.' })
  const finishPeriod = useFinishPeriod()
  const period = task.periods?.open ?? null
  const params = { id: task.id }
  const { version } = task
  const finishOne = (): void => {
    if (period) finishPeriod.mutate({ params, body: { version } })
    else if (hasOpenSubtasks(task)) setAsking(true)
    else finish.mutate({ params, body: { version } })
  }
  useShortcuts([
    {
      keys: 'x',
      label: 'Đánh dấu nhiệm vụ đang xem là xong',
      isOfDialog: true,
      run: () => {
        if (abilities.finish.allowed && !isQuiet && !isAsking) finishOne()
      },
    },
  ])
  return (
    <>
      <Button
        look="primary"
        icon="check"
        disabledReason={abilities.finish.because}
        busy={finish.isPending || finishPeriod.isPending}
        onClick={finishOne}
      >
        {period ? `Xong kỳ này (${period})` : 'Hoàn thành'}
      </Button>
      {isAsking && (
        <FinishDespiteDialog
          task={task}
          isBusy={finish.isPending}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false)
            finish.mutate({ params, body: { version, despiteOpenSubtasks: true } })
          }}
        />
      )}
    </>
  )
}
