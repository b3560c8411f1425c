import type { PropagandaItem } from '#contract/propaganda'
import { showDay } from '#text/days'
import styles from './Propaganda.module.css'

interface PublishedLinkProps {
  readonly item: PropagandaItem
}

/** Where an item can be seen and since when, or what is said instead. */
export function PublishedLink({ item }: PublishedLinkProps) {
  return (
    <span className={styles.published}>
      <Place item={item} />
      {item.publishedOn !== null && <span className={styles.quiet}>{showDay(item.publishedOn)}</span>}
    </span>
  )
}

/** The page that opens learns nothing of this one. */
function Place({ item }: PublishedLinkProps) {
  const { link, publishedNote, cancelReason, state } = item
  if (state === 'cancelled') return cancelReason
  if (link === null) return publishedNote ?? (state === 'published' ? 'Không có đường dẫn' : '')
  return (
    <>
      <a href={link} target="_blank" rel="noopener noreferrer">
        {shortened(link)}
        <span className="seen-by-readers-only"> (mở trang khác)</span>
      </a>
      {publishedNote !== null && ` ${publishedNote}`}
    </>
  )
}

/** The site and the end of the address, which is what people know it by. */
function shortened(link: string): string {
  const bare = link.replace(/^https?:\/\//i, '')
  return bare.length <= 48 ? bare : `${bare.slice(0, 22)}…${bare.slice(-24)}`
}
