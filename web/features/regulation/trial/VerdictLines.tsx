import type { VerdictPart } from '#contract/judging'
import { Icon } from '#ui/icon/Icon'
import { outcomeWords } from '../awards/award-words.ts'
import { CitationLink } from '../awards/CitationLink.tsx'
import styles from '../awards/Law.module.css'
import { LawTree } from '../awards/LawTree.tsx'
import verdictStyles from './Verdict.module.css'

interface VerdictLinesProps {
  readonly parts: readonly VerdictPart[]
  readonly on: string
}

/** Every reason of a verdict as the law groups them: what is asked, what was found, where it says so. */
export function VerdictLines({ parts, on }: VerdictLinesProps) {
  return (
    <LawTree
      parts={parts}
      isFolded
      mark={({ outcome }) => {
        const { icon, label } = outcomeWords[outcome]
        return (
          <span className={verdictStyles.mark} data-outcome={outcome}>
            <Icon name={icon} size={16} label={label} />
          </span>
        )
      }}
      detail={({ actual, cite, unchecked }) => (
        <>
          {actual !== null && (
            <span className={styles.actual}>
              <Icon name="arrow" size={12} />
              <span>{actual}</span>
            </span>
          )}
          {cite !== null && <CitationLink cite={cite} on={on} />}
          {unchecked !== null && <span className={styles.unchecked}>Chưa đối chiếu: {unchecked}</span>}
        </>
      )}
    />
  )
}
