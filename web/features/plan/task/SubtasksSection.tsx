import { type ReactNode, useState } from 'react'
import { handOutSubtasks } from '#contract/subtask'
import type { TaskWork } from '#contract/task-work'
import { Button } from '#ui/button/Button'
import { useChange } from '../../../app/queries.ts'
import { HandOutDialog } from './HandOutDialog.tsx'
import { SubtaskLine } from './SubtaskLine.tsx'
import styles from './TaskPanel.module.css'

interface SubtasksSectionProps {
  readonly work: TaskWork
  readonly title: string
}

/** The parts handed to units and people: how far each is, and one click to hand the whole to every unit that helps. */
export function SubtasksSection({ work, title }: SubtasksSectionProps): ReactNode {
  const [isHandingOut, setHandingOut] = useState(false)
  const { subtasks, confirmations, abilities, taskId } = work
  const handOut = useChange(handOutSubtasks, { said: 'Đã giao cho mọi đơn vị phối hợp.' })
  const busyUnits = new Set(subtasks.map(({ unit }) => unit.id))
  const unasked = confirmations.flatMap(({ unit, answer }) =>
    unit.valid && answer !== 'notOurs' && !busyUnits.has(unit.id) ? [unit.id] : [],
  )
  return (
    <section className={styles.section} aria-label="Việc con">
      <h3>Việc con</h3>
      {subtasks.length === 0 ? (
        <p className={styles.source}>
          {abilities.handOut.allowed
            ? 'Chưa giao phần việc nào. Giao cho đơn vị hoặc một người để biết ai xong, ai chưa.'
            : 'Chưa có phần việc nào được giao.'}
        </p>
      ) : (
        <>
          <p className={styles.source}>{progressOf(work)}</p>
          <ul className={styles.notes}>
            {subtasks.map((subtask) => (
              <SubtaskLine key={subtask.id} subtask={subtask} />
            ))}
          </ul>
        </>
      )}
      <div className={styles.actions}>
        <Button
          size="compact-sm"
          icon="add"
          disabledReason={abilities.handOut.because}
          onClick={() => setHandingOut(true)}
        >
          Giao việc con…
        </Button>
        {abilities.handOut.allowed && unasked.length > 1 && (
          <Button
            size="compact-sm"
            icon="members"
            busy={handOut.isPending}
            onClick={() =>
              handOut.mutate({
                params: { id: taskId },
                body: { title: title.slice(0, 1000), unitIds: unasked },
              })
            }
          >
            Giao cho mọi đơn vị phối hợp ({unasked.length})
          </Button>
        )}
      </div>
      {isHandingOut && <HandOutDialog work={work} onClose={() => setHandingOut(false)} />}
    </section>
  )
}

/** "3/5 đơn vị đã xong": a unit is done when all of its parts are. */
function progressOf({ subtasks }: TaskWork): string {
  const units = Map.groupBy(subtasks, ({ unit }) => unit.id)
  const done = [...units.values()].filter((own) => own.every(({ state }) => state === 'done')).length
  return `${done}/${units.size} đơn vị đã xong`
}
