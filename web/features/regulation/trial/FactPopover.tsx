import { Popover } from '@mantine/core'
import type { ReactNode } from 'react'
import { Icon } from '#ui/icon/Icon'
import { placeOf } from './fact-places.ts'
import styles from './Trial.module.css'
import { useProblemBelow } from './trial-context.ts'

interface FactPopoverProps {
  readonly path: string
  /** Spoken before what is chosen: “Danh hiệu năm 2025”. */
  readonly label: string
  /** What is chosen, in few words. */
  readonly summary: string
  readonly isUnknown: boolean
  readonly children: ReactNode
}

/** A cell of the grid that opens to more than fits in it. */
export function FactPopover({ path, label, summary, isUnknown, children }: FactPopoverProps) {
  const problem = useProblemBelow(path)
  return (
    <div id={placeOf(path)}>
      <Popover position="bottom-start" trapFocus withArrow shadow="md" width={330}>
        <Popover.Target>
          <button
            type="button"
            className={styles.cell}
            aria-label={`${label}: ${summary}`}
            data-unknown={isUnknown}
            data-problem={problem !== null}
          >
            <span>{summary}</span>
            <Icon name="down" size={14} />
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={label}>
          <div className={styles.dropdown}>{children}</div>
        </Popover.Dropdown>
      </Popover>
      {problem !== null && <p className={styles.problem}>{problem}</p>}
    </div>
  )
}
