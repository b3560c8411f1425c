import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { IconButton } from '#ui/button/IconButton'
import { paths } from '../paths.ts'
import seal from '../seal.svg'
import { useSession } from '../session.ts'
import styles from './AppLayout.module.css'
import { FrameTools } from './FrameTools.tsx'
import { Navigation } from './Navigation.tsx'
import { NavigationDrawer } from './NavigationDrawer.tsx'
import { ReminderBell } from './ReminderBell.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import { UserMenu } from './UserMenu.tsx'
import { useKeptFocus } from './use-kept-focus.ts'

/** The frame of a member's pages: whose agency it is, where one may go, who one is. */
export function AppLayout(): ReactNode {
  const session = useSession()
  const [isDrawerOpen, setDrawerOpen] = useState(false)
  const main = useFocusAfterNavigation()
  useKeptFocus(main)
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        Tới nội dung chính
      </a>
      <header className={styles.head}>
        <div className={styles.burger}>
          <IconButton icon="menu" label="Mở danh mục" onClick={() => setDrawerOpen(true)} />
        </div>
        <Link to={paths.myWork()} className={styles.home ?? ''} title={session?.agency?.name}>
          <img src={seal} alt="" width={26} height={26} />
          <span className={styles.agency}>{session?.agency?.name ?? 'Thi đua, khen thưởng'}</span>
        </Link>
        <FrameTools />
        <ReminderBell />
        <ThemeSwitch />
        <UserMenu name={session?.account?.name ?? ''} />
      </header>
      <nav className={styles.nav} aria-label="Danh mục">
        <Navigation />
      </nav>
      <NavigationDrawer opened={isDrawerOpen} onClose={() => setDrawerOpen(false)} />
      <main className={styles.main} id="content" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
    </div>
  )
}

/** After a step to another page the keyboard and the screen reader start at its content, not at the link left behind. */
function useFocusAfterNavigation() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const page = pathname.split('/tasks/')[0]
  const before = useRef(page)
  useEffect(() => {
    if (before.current === page) return
    before.current = page
    main.current?.focus({ preventScroll: true })
  }, [page])
  return main
}
