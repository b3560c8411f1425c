import { Outlet } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import seal from '../seal.svg'
import styles from './BlankLayout.module.css'
import { ThemeSwitch } from './ThemeSwitch.tsx'

/** The frame of pages that stand alone: the seal, the name of the program, one card. */
export function BlankLayout(): ReactNode {
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <img src={seal} alt="" width={36} height={36} />
        <span className={styles.name}>Thi đua, khen thưởng</span>
        <ThemeSwitch />
      </header>
      <main className={styles.main} id="content" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  )
}
