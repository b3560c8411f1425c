import styles from '../awards/Law.module.css'
import { LawTree } from '../awards/LawTree.tsx'
import { changedParts } from '../awards/tree-changes.ts'
import { linesOf } from './requirement-lines.ts'

const changeWords = { added: 'Mới', removed: 'Bỏ', same: null } as const

interface RequirementTextProps {
  readonly requirement: unknown
  /** Another text beside which what is new and gone is marked. */
  readonly before?: unknown
}

/** A standard to be read; beside another, with what is new and what is gone. */
export function RequirementText({ requirement, before }: RequirementTextProps) {
  const lines = linesOf(requirement)
  if (lines.length === 0) return <p>Không đặt điều kiện nào.</p>
  if (before === undefined) return <LawTree parts={lines} detail={() => null} />
  return (
    <LawTree
      parts={changedParts(linesOf(before), lines)}
      toneOf={({ change }) => change}
      mark={({ change }) => (
        <span className={styles.change} data-change={change}>
          {changeWords[change]}
        </span>
      )}
      detail={() => null}
    />
  )
}
