import type { RequirementPart } from '#contract/judging'
import { CitationLink } from './CitationLink.tsx'
import styles from './Law.module.css'
import { LawTree } from './LawTree.tsx'
import type { ChangedPart, PartChange } from './tree-changes.ts'

interface RequirementLinesProps {
  readonly parts: readonly (RequirementPart | ChangedPart)[]
  readonly on: string
}

const changeWords = { added: 'Mới', removed: 'Bỏ' } as const

/** What the law asks, line by line, each with its provision and whether anybody compared it. */
export function RequirementLines({ parts, on }: RequirementLinesProps) {
  return (
    <LawTree
      parts={parts}
      toneOf={changeOf}
      mark={(part) => <ChangeMark change={changeOf(part) ?? 'same'} />}
      detail={({ cite, unchecked, kind }) => (
        <>
          {kind === 'condition' && <CitationLink cite={cite} on={on} />}
          {unchecked !== null && <span className={styles.unchecked}>Chưa đối chiếu: {unchecked}</span>}
        </>
      )}
    />
  )
}

function changeOf(part: RequirementPart | ChangedPart): PartChange | undefined {
  return 'change' in part ? part.change : undefined
}

function ChangeMark({ change }: { readonly change: PartChange }) {
  return (
    <span className={styles.change} data-change={change}>
      {change === 'same' ? null : changeWords[change]}
    </span>
  )
}
