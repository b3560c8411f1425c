import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { listStatedTargets, type StatedTarget, takeStatedTargets } from '#contract/target'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { Dialog } from '#ui/dialog/Dialog'
import { Icon } from '#ui/icon/Icon'
import { useAsk, useChange } from '../../app/queries.ts'
import styles from './Target.module.css'

interface StatedTargetsProps {
  readonly year: number
  /** How many of them nobody has taken over yet. */
  readonly untaken: number
}

/** The targets that the paper of the plan states: all taken over with one press, or some after a look. */
export function StatedTargets({ year, untaken }: StatedTargetsProps) {
  const [isOpen, setOpen] = useState(false)
  if (untaken === 0) return null
  return (
    <div className={styles.stated}>
      <span>
        <Icon name="paper" /> Văn bản kế hoạch năm {year} nêu {untaken} chỉ tiêu chưa đưa vào theo dõi.
      </span>
      <Button icon="download" look="primary" onClick={() => setOpen(true)}>
        Lấy từ kế hoạch
      </Button>
      <Dialog opened={isOpen} title="Chỉ tiêu nêu trong kế hoạch" onClose={() => setOpen(false)}>
        <StatedList year={year} onClose={() => setOpen(false)} />
      </Dialog>
    </div>
  )
}

function StatedList({ year, onClose }: { readonly year: number; readonly onClose: () => void }) {
  const stated = useAsk(listStatedTargets, { query: { year } })
  return (
    <Answer of={stated}>
      {({ stated: all }) => (
        <StatedChoice year={year} stated={all.filter(({ takenId }) => takenId === null)} onClose={onClose} />
      )}
    </Answer>
  )
}

const keyOf = ({ paperId, index }: StatedTarget): string => `${paperId} ${index}`

function StatedChoice({
  year,
  stated,
  onClose,
}: {
  readonly year: number
  readonly stated: readonly StatedTarget[]
  readonly onClose: () => void
}) {
  const [left, setLeft] = useState<readonly string[]>([])
  const take = useChange(takeStatedTargets, {
    said: ({ taken }) => `Đã đưa ${taken} chỉ tiêu vào theo dõi.`,
    onDone: onClose,
  })
  const chosen = stated.filter((one) => !left.includes(keyOf(one)))
  return (
    <div className={styles.list}>
      <ul className={styles.list}>
        {stated.map((one) => (
          <li key={keyOf(one)}>
            <Checkbox
              label={`${one.content.measure}: ${one.expectation}`}
              checked={!left.includes(keyOf(one))}
              onChange={({ currentTarget }) =>
                setLeft(
                  currentTarget.checked ? left.filter((key) => key !== keyOf(one)) : [...left, keyOf(one)],
                )
              }
            />
            <p className={styles.quote}>“{one.quote}”</p>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button
          look="primary"
          busy={take.isPending}
          disabledReason={chosen.length === 0 ? 'Hãy chọn ít nhất một chỉ tiêu.' : null}
          onClick={() =>
            take.mutate({
              body: { year, chosen: chosen.map(({ paperId, index }) => ({ paperId, index })) },
            })
          }
        >
          Đưa {chosen.length} chỉ tiêu vào theo dõi
        </Button>
        <Button onClick={onClose}>Thôi</Button>
      </div>
    </div>
  )
}
