import type { PropagandaItem } from '#contract/propaganda'

/** Where an item can be seen, or what is said instead; the page that opens learns nothing of this one. */
export function PublishedLink({ item }: { readonly item: PropagandaItem }) {
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
