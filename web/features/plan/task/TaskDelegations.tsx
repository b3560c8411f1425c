import { type ReactNode, useState } from 'react'
import { revokeDelegation } from '#contract/delegation'
import type { Delegation, TaskWork } from '#contract/task-work'
import { showDay } from '#text/days'
import { Button } from '#ui/button/Button'
import { useChange } from '../../../app/queries.ts'
import { DelegateDialog } from '../work/DelegateDialog.tsx'
import styles from './TaskPanel.module.css'

interface TaskDelegationsProps {
  readonly work: TaskWork
  readonly task: { readonly id: string; readonly title: string }
}

/** Who acts in the task for the head of a unit that has a part in it; the head names someone for this task alone. */
export function TaskDelegations({ work, task }: TaskDelegationsProps): ReactNode {
  const [isNaming, setNaming] = useState(false)
  const { delegations, delegatingUnits, today } = work
  if (delegations.length === 0 && delegatingUnits.length === 0) return null
  return (
    <section className={styles.section} aria-label="Làm thay trong nhiệm vụ">
      <h3>Người làm thay</h3>
      {delegations.length > 0 && (
        <ul className={styles.parts}>
          {delegations.map((delegation) => (
            <DelegationLine key={delegation.id} delegation={delegation} />
          ))}
        </ul>
      )}
      {delegatingUnits.length > 0 && (
        <div className={styles.actions}>
          <Button size="compact-sm" icon="person" onClick={() => setNaming(true)}>
            Giao người làm thay trong nhiệm vụ này…
          </Button>
        </div>
      )}
      {isNaming && (
        <DelegateDialog units={delegatingUnits} today={today} task={task} onClose={() => setNaming(false)} />
      )}
    </section>
  )
}

function DelegationLine({ delegation }: { readonly delegation: Delegation }): ReactNode {
  const { id, version, person, headName, unit, from, until, task, isActive, abilities } = delegation
  const revoke = useChange(revokeDelegation, { said: `Đã thu lại: ${person.name} không làm thay nữa.` })
  return (
    <li>
      <span>
        {person.name} làm thay {headName} ({unit.name})
      </span>
      <span className={styles.citation}>
        {isActive ? 'đến hết' : `từ ${showDay(from)} đến hết`} {showDay(until)}
        {task ? ' · chỉ trong nhiệm vụ này' : ' · mọi việc của đơn vị'}
      </span>
      {abilities.revoke.allowed && (
        <div className={styles.actions}>
          <Button
            size="compact-sm"
            look="quiet"
            label={`Thu lại việc giao ${person.name} làm thay`}
            busy={revoke.isPending}
            onClick={() => revoke.mutate({ params: { id }, body: { version } })}
          >
            Thu lại
          </Button>
        </div>
      )}
    </li>
  )
}
