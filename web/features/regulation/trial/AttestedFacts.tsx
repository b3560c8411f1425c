import { attestedFactLabels } from '#contract/judging'
import { FactYesNo } from './FactControls.tsx'
import { placeOf } from './fact-places.ts'
import styles from './Trial.module.css'
import { useTrial } from './trial-context.ts'

/** Sentences of the law that no record answers; the officer does. */
export function AttestedFacts() {
  const { facts } = useTrial()
  const answered = Object.keys((facts.attested as object | undefined) ?? {}).length
  return (
    <details className={styles.attested} id={placeOf('attested')}>
      <summary>
        Điều cán bộ xác nhận <span className={styles.quiet}>{`đã trả lời ${answered}`}</span>
      </summary>
      <div className={styles.attestedList}>
        {Object.entries(attestedFactLabels).map(([fact, words]) => (
          <FactYesNo key={fact} path={`attested.${fact}`} label={words} />
        ))}
      </div>
    </details>
  )
}
