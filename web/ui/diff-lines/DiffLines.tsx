import type { ReactNode } from 'react'
import styles from './DiffLines.module.css'

/** One field before and after. */
export interface Difference {
  readonly label: string
  readonly before: string | null
  readonly after: string | null
}

/** What changed, field by field: the old struck through, the new beside it. */
export function DiffLines({ differences }: { readonly differences: readonly Difference[] }): ReactNode {
  return (
    <dl className={styles.lines}>
      {differences.map(({ label, before, after }) => (
        <div key={label} className={styles.line}>
          <dt>{label}</dt>
          <dd>
            {before !== null && before !== '' && (
              <>
                <span className="seen-by-readers-only">Trước: </span>
                <del>{before}</del>
              </>
            )}
            {after !== null && after !== '' && (
              <>
                <span className="seen-by-readers-only"> Sau: </span>
                <ins>{after}</ins>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
