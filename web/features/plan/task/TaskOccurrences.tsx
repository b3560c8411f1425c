import type { ReactNode } from 'react'
import type { TaskOccurrence } from '#contract/deadline'
import { reopenOccurrence } from '#contract/occurrence'
import type { TaskPage } from '#contract/task'
import { showDay } from '#text/days'
import { Button } from '#ui/button/Button'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { useChange } from '../../../app/queries.ts'
import { deadlineStateWords } from '../state-words.ts'
import { useFinishPeriod } from '../use-task-moves.ts'
import styles from './TaskPanel.module.css'

/** The periods of a task that returns: which are done and by whom, which is open, which are still to come. */
export function TaskOccurrences({ page }: { readonly page: TaskPage }): ReactNode {
  const occurrences = page.occurrences ?? []
  if (occurrences.length === 0) return null
  const done = occurrences.filter(({ doneOn }) => doneOn !== null).length
  return (
    <details className={styles.occurrences} open={occurrences.length <= 4}>
      <summary>
        Các kỳ: xong {done}/{occurrences.length}
      </summary>
      <ul>
        {occurrences.map((each) => (
          <Occurrence key={each.period} page={page} occurrence={each} />
        ))}
      </ul>
    </details>
  )
}

interface OccurrenceProps {
  readonly page: TaskPage
  readonly occurrence: TaskOccurrence
}

function Occurrence({ page: { task, abilities }, occurrence }: OccurrenceProps): ReactNode {
  const { label, period, state, lateFrom, doneOn, doneByName } = occurrence
  const { icon, tone, label: standing } = deadlineStateWords[state]
  const finish = useFinishPeriod()
  const reopen = useChange(reopenOccurrence, { said: `Đã bỏ đánh dấu xong ${label}.` })
  const asked = { params: { id: task.id }, body: { version: task.version, period } }
  const isOver = task.state === 'done' || task.state === 'cancelled'
  const because = task.state === 'done' ? abilities.reopen.because : abilities.finish.because
  return (
    <li>
      <span className={styles.occurrence}>
        <strong>{label}</strong>
        <StateBadge icon={icon} tone={tone}>
          {standing}
        </StateBadge>
        <span className={styles.source}>
          {doneOn ? `ngày ${showDay(doneOn)}, ${doneByName ?? ''}` : `trễ từ ${showDay(lateFrom)}`}
        </span>
      </span>
      {doneOn ? (
        <Button
          look="quiet"
          size="compact-sm"
          label={`Bỏ đánh dấu xong ${label}`}
          disabledReason={task.state === 'cancelled' ? abilities.finish.because : because}
          busy={reopen.isPending}
          onClick={() => reopen.mutate(asked)}
        >
          Bỏ đánh dấu
        </Button>
      ) : (
        !isOver && (
          <Button
            size="compact-sm"
            icon="check"
            label={`Xong ${label}`}
            disabledReason={abilities.finish.because}
            busy={finish.isPending}
            onClick={() => finish.mutate(asked)}
          >
            Xong
          </Button>
        )
      )}
    </li>
  )
}
