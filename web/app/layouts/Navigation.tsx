import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Icon } from '#ui/icon/Icon'
import { useCurrentPlace } from '../current-place.ts'
import { navigationFor } from '../navigation.ts'
import { useSession } from '../session.ts'
import styles from './Navigation.module.css'

/** The list of places, for the rail and for the drawer of a phone. */
export function Navigation({ onLeave }: { readonly onLeave?: () => void }): ReactNode {
  const pages = useSession()?.pages ?? null
  const place = useCurrentPlace()
  return navigationFor(pages).map(({ heading, destinations }) => (
    <div key={heading}>
      {heading && <p className={styles.heading}>{heading}</p>}
      <ul className={styles.group}>
        {destinations.map(({ label, to, icon }) => (
          <li key={to}>
            <Link
              to={to}
              className={styles.link ?? ''}
              activeOptions={{ exact: to === '/' || place !== null, includeSearch: false }}
              {...(to === place ? here : {})}
              {...(onLeave ? { onClick: onLeave } : {})}
            >
              <Icon name={icon} />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  ))
}

/** What a link bears that leads to where one is. */
const here = { 'data-status': 'active', 'aria-current': 'page' } as const
