import { type ReactNode, useState } from 'react'
import { finishSubtask, reopenSubtask, restoreSubtask, withdrawSubtask } from '#contract/subtask'
import type { Subtask } from '#contract/task-work'
import { showDay } from '#text/days'
import { Button } from '#ui/button/Button'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { useChange } from '../../../app/queries.ts'
import { showToast } from '../../../ui/toasts/show-toast.ts'
import { subtaskStateWords } from '../subtask-state-words.ts'
import { GiveBackDialog } from './GiveBackDialog.tsx'
import styles from './TaskPanel.module.css'

/** A part of the task: whose, by when, how it stands, and what the viewer may do with it. */
export function SubtaskLine({ subtask }: { readonly subtask: Subtask }): ReactNode {
  const { unit, person, title, note, because, state } = subtask
  const words = subtaskStateWords(subtask)
  return (
    <li>
      <div className={styles.partHead}>
        <span>
          <strong>{title}</strong>
        </span>
        <StateBadge icon={words.icon} tone={words.tone}>
          {words.label}
        </StateBadge>
      </div>
      <span className={styles.citation}>
        {[person ? `${person.name} (${unit.name})` : unit.name, dayOf(subtask), `${subtask.givenByName} giao`]
          .filter((part) => part)
          .join(' · ')}
      </span>
      {note && <p>{note}</p>}
      {state === 'returned' && <p>Trả lại vì: {because}</p>}
      <SubtaskMoves subtask={subtask} />
    </li>
  )
}

function dayOf({ state, doneOn, doneByName, dueOn }: Subtask): string {
  if (state === 'done' && doneOn) return `xong ${showDay(doneOn)}${doneByName ? `, ${doneByName}` : ''}`
  return dueOn ? `hạn ${showDay(dueOn)}` : 'không có hạn riêng'
}

/** One click each; what is done can be taken back where it is said. */
export function SubtaskMoves({ subtask }: { readonly subtask: Subtask }): ReactNode {
  const { id, title, version, abilities } = subtask
  const [isReturning, setReturning] = useState(false)
  const asked = { params: { id }, body: { version } }
  const next = { params: { id }, body: { version: version + 1 } }
  const reopen = useChange(reopenSubtask, { said: 'Việc con đang làm lại.' })
  const restore = useChange(restoreSubtask, { said: 'Đã giao lại việc con.' })
  const finish = useChange(finishSubtask, {
    onDone: () => showToast({ kind: 'done', message: `Đã xong: ${title}`, undo: () => reopen.mutate(next) }),
  })
  const withdraw = useChange(withdrawSubtask, {
    onDone: () => showToast({ kind: 'done', message: `Đã rút: ${title}`, undo: () => restore.mutate(next) }),
  })
  const isAnyone = Object.values(abilities).some(({ allowed }) => allowed)
  if (!isAnyone) return null
  const unit = subtask.unit.name
  return (
    <div className={styles.actions}>
      {abilities.finish.allowed && (
        <Button
          size="compact-sm"
          icon="check"
          label={`Xong việc con: ${title}, ${unit}`}
          busy={finish.isPending}
          onClick={() => finish.mutate(asked)}
        >
          Xong
        </Button>
      )}
      {abilities.reopen.allowed && (
        <Button
          size="compact-sm"
          look="quiet"
          label={`Chưa xong việc con: ${title}, ${unit}`}
          busy={reopen.isPending}
          onClick={() => reopen.mutate(asked)}
        >
          Chưa xong
        </Button>
      )}
      {abilities.giveBack.allowed && (
        <Button
          size="compact-sm"
          look="quiet"
          label={`Trả lại việc con: ${title}, ${unit}`}
          onClick={() => setReturning(true)}
        >
          Trả lại…
        </Button>
      )}
      {abilities.withdraw.allowed && (
        <Button
          size="compact-sm"
          look="quiet"
          label={`Rút việc con: ${title}, ${unit}`}
          busy={withdraw.isPending}
          onClick={() => withdraw.mutate(asked)}
        >
          Rút
        </Button>
      )}
      {isReturning && <GiveBackDialog subtask={subtask} onClose={() => setReturning(false)} />}
    </div>
  )
}
