import { type ReactNode, useState } from 'react'
import { revokeDelegation } from '#contract/delegation'
import { type Delegation, readWaitingWork } from '#contract/task-work'
import { showDay } from '#text/days'
import { Button } from '#ui/button/Button'
import { useAsk, useChange } from '../../../app/queries.ts'
import { DelegateDialog } from './DelegateDialog.tsx'
import styles from './WaitingWork.module.css'
import list from './WorkList.module.css'

/** Who acts for the head, now or soon; the head names someone or takes it back here. */
export function ActingPeople(): ReactNode {
  const { data } = useAsk(readWaitingWork)
  const [isNaming, setNaming] = useState(false)
  if (!data) return null
  const { delegations, headedUnits, today } = data
  if (delegations.length === 0 && headedUnits.length === 0) return null
  return (
    <section className={list.group} aria-label="Người làm thay">
      <div className={styles.people}>
        <h2 className={list.heading}>Người làm thay</h2>
        {headedUnits.length > 0 && (
          <Button size="compact-sm" icon="person" onClick={() => setNaming(true)}>
            Giao người làm thay…
          </Button>
        )}
      </div>
      {delegations.length > 0 && (
        <ul className={list.list}>
          {delegations.map((delegation) => (
            <DelegationLine key={delegation.id} delegation={delegation} />
          ))}
        </ul>
      )}
      {isNaming && <DelegateDialog units={headedUnits} today={today} onClose={() => setNaming(false)} />}
    </section>
  )
}

function DelegationLine({ delegation }: { readonly delegation: Delegation }): ReactNode {
  const { id, person, headName, unit, task, from, until, note, isActive, version, abilities } = delegation
  const revoke = useChange(revokeDelegation, { said: `Đã thu lại: ${person.name} không làm thay nữa.` })
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <span>
          {person.name} làm thay {headName}, {unit.name}
        </span>
        <span className={styles.detail}>
          {[
            `${isActive ? 'Đang làm thay' : 'Sẽ làm thay'} từ ${showDay(from)} đến hết ${showDay(until)}`,
            task ? `chỉ nhiệm vụ: ${task.title}` : 'mọi việc của đơn vị',
            note,
          ]
            .filter((part) => part)
            .join(' · ')}
        </span>
      </div>
      {abilities.revoke.allowed && (
        <Button
          size="compact-sm"
          label={`Thu lại việc giao ${person.name} làm thay`}
          busy={revoke.isPending}
          onClick={() => revoke.mutate({ params: { id }, body: { version } })}
        >
          Thu lại
        </Button>
      )}
    </li>
  )
}
