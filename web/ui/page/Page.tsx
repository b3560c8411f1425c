import type { ReactNode } from 'react'
import { BackLink } from './BackLink.tsx'
import styles from './Page.module.css'

interface PageProps {
  readonly title: string
  /** One sentence under the title. */
  readonly lead?: ReactNode
  /** Where “Quay lại” leads when there is nowhere to return to. */
  readonly back?: { readonly to: string; readonly label?: string }
  readonly actions?: ReactNode
  /** For forms and reading: lines that are not too long. */
  readonly narrow?: boolean
  readonly children: ReactNode
}

/** The frame of every page: name of the window, way back, title, actions, content. */
export function Page({ title, lead, back, actions, narrow = false, children }: PageProps): ReactNode {
  return (
    <div className={styles.page} data-narrow={narrow}>
      <title>{`${title} · Thi đua, khen thưởng`}</title>
      {back && <BackLink to={back.to} label={back.label ?? 'Quay lại'} />}
      <header className={styles.head}>
        <div className={styles.titles}>
          <h1 className={styles.title} id="page-title" tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  )
}
