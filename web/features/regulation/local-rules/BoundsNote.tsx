import type { LocalSlot } from '#contract/regulation'
import styles from './LocalRules.module.css'

/** What no answer may go beyond, with the provision that says so. */
export function BoundsNote({ slot }: { readonly slot: LocalSlot }) {
  const { openBy, bounds } = slot
  if (openBy === null && bounds.length === 0) return null
  return (
    <div className={styles.bounds}>
      {openBy && <p>{openBy}</p>}
      {bounds.length > 0 && (
        <>
          <p>Giới hạn của trung ương:</p>
          <ul>
            {bounds.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
