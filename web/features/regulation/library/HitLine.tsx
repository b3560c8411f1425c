import type { SearchHit } from '#contract/instrument'
import styles from './Library.module.css'

/** Where the words looked for stand, marked as written. */
export function HitLine({ hit }: { readonly hit: SearchHit }) {
  return (
    <p className={styles.hit}>
      <span className={styles.where}>{hit.where}:</span> {hit.before} <mark>{hit.hit}</mark>
      {/^[,.;:)”]/.test(hit.after) ? '' : ' '}
      {hit.after}
    </p>
  )
}
