import { Link, useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { Icon } from '#ui/icon/Icon'
import { useCurrentPlace } from '../current-place.ts'
import { navigationFor } from '../navigation.ts'
import { useSession } from '../session.ts'
import styles from './Navigation.module.css'

/** The list of places, for the rail and for the drawer of a phone. */
export function Navigation({ onLeave }: { readonly onLeave?: () => void }): ReactNode {
  const pages = useSession()?.pages ?? null
  const place = useCurrentPlace()
  useSeenPlace(place)
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

/** The list is longer than a low screen: where one stands is brought into sight, in the rail and in the drawer. */
function useSeenPlace(place: string | null): void {
  const { pathname } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address and the place say when to look again
  useEffect(() => {
    for (const link of document.querySelectorAll('nav[aria-label="Danh mục"] [aria-current="page"]'))
      link.scrollIntoView({ block: 'nearest' })
  }, [pathname, place])
}
