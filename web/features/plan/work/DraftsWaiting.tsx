import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type DraftSummary, listDrafts } from '#contract/draft'
import { showMoment } from '#text/days'
import { Icon } from '#ui/icon/Icon'
import { paths } from '../../../app/paths.ts'
import { asking } from '../../../app/queries.ts'
import styles from './DraftsWaiting.module.css'

/** The papers that were dropped and wait for somebody to look at what was read; nothing for those who may not. */
export function DraftsWaiting(): ReactNode {
  const { data } = useQuery({ ...asking(listDrafts, { query: { state: 'reviewing' } }), retry: false })
  return <DraftLines drafts={data?.drafts ?? []} />
}

/** The same, with the drafts at hand. */
export function DraftLines({ drafts }: { readonly drafts: readonly DraftSummary[] }): ReactNode {
  if (drafts.length === 0) return null
  return (
    <section className={styles.drafts} aria-label="Văn bản chờ rà soát">
      <ul>
        {drafts.map(({ id, title, fileName, year, rowCount, updatedAt }) => (
          <li key={id}>
            <Icon name="paper" />
            <span className={styles.words}>
              <Link to={paths.draft(id)}>{title ?? fileName}</Link>
              <span className={styles.detail}>
                Chờ rà soát · năm {year} · {rowCount} dòng · sửa lần cuối {showMoment(updatedAt)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
