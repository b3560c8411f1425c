import { Link, useCanGoBack, useRouter } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import { Icon } from '../icon/Icon.tsx'
import styles from './Page.module.css'

/** Returns to where one was, with its filters; to `to` when the page was opened directly. */
export function BackLink({ to, label }: { readonly to: string; readonly label: string }): ReactNode {
  const router = useRouter()
  const canGoBack = useCanGoBack()
  const onClick = (event: MouseEvent): void => {
    if (!canGoBack || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    router.history.back()
  }
  return (
    <Link to={to} className={styles.back ?? ''} onClick={onClick}>
      <Icon name="back" size={16} />
      {label}
    </Link>
  )
}
