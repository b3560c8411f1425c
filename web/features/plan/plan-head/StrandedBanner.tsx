import { type ReactNode, useState } from 'react'
import { listStrandedTasks } from '#contract/added-task'
import { Button } from '#ui/button/Button'
import { Icon } from '#ui/icon/Icon'
import { useAsk } from '../../../app/queries.ts'
import { HandOverDialog } from './HandOverDialog.tsx'
import styles from './StrandedBanner.module.css'

/** Says that unfinished tasks stand with units that have ended, and offers to move them. */
export function StrandedBanner({ planId }: { readonly planId: string }): ReactNode {
  const { data } = useAsk(listStrandedTasks, { params: { id: planId } })
  const [isMoving, setMoving] = useState(false)
  if (!data || data.stranded.length === 0) return null
  const count = new Set(data.stranded.flatMap(({ tasks }) => tasks.map(({ id }) => id))).size
  return (
    <section className={styles.banner} aria-label="Việc của đơn vị đã kết thúc">
      <Icon name="alert" />
      <span>
        {count} việc đang giao cho đơn vị đã kết thúc: {data.stranded.map(({ unit }) => unit.name).join(', ')}
        .
      </span>
      <Button
        size="compact-sm"
        disabledReason={data.abilities.handOver.because}
        onClick={() => setMoving(true)}
      >
        Chuyển việc…
      </Button>
      {isMoving && <HandOverDialog choices={data} onClose={() => setMoving(false)} />}
    </section>
  )
}
