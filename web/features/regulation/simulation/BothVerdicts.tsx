import { type ComparedRow, type Comparison, readComparedVerdicts } from '#contract/simulation'
import { Answer } from '#ui/answer/Answer'
import { useAsk } from '../../../app/queries.ts'
import { VerdictCard } from '../trial/VerdictCard.tsx'
import styles from './Comparison.module.css'

interface BothVerdictsProps {
  readonly row: ComparedRow
  readonly comparison: Comparison
}

/** The two verdicts on one person side by side, every reason with its provision. */
export function BothVerdicts({ row: { key, award }, comparison }: BothVerdictsProps) {
  const answer = useAsk(readComparedVerdicts, { query: { ...comparison, award, key } })
  return (
    <Answer of={answer}>
      {({ first, second }) => (
        <div className={styles.both}>
          <VerdictCard verdict={first} under="quy định thứ nhất" />
          <VerdictCard verdict={second} under="quy định thứ hai" />
        </div>
      )}
    </Answer>
  )
}
