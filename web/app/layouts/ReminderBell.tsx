import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { countReminders } from '#contract/reminder'
import { Icon } from '#ui/icon/Icon'
import { paths } from '../paths.ts'
import { asking } from '../queries.ts'
import styles from './ReminderBell.module.css'

const ASKED_EVERY_MS = 60_000
const MOST_SHOWN = 99

/** The bell: how many reminders nobody has read yet, and the way to them. */
export function ReminderBell(): ReactNode {
  const { data } = useQuery({ ...asking(countReminders), refetchInterval: ASKED_EVERY_MS })
  const { unread = 0, late = 0 } = data ?? {}
  const count = unread > MOST_SHOWN ? `${MOST_SHOWN}+` : String(unread)
  return (
    <Link
      to={paths.reminders()}
      className={styles.bell ?? ''}
      aria-label={spoken(unread, late)}
      title={spoken(unread, late)}
    >
      <Icon name="bell" />
      {unread > 0 && <span className={styles.count} data-count={count} data-late={late > 0} />}
    </Link>
  )
}

function spoken(unread: number, late: number): string {
  if (unread === 0) return 'Lời nhắc: không có lời nhắc mới'
  return late > 0 ? `Lời nhắc: ${unread} chưa đọc, ${late} về việc trễ` : `Lời nhắc: ${unread} chưa đọc`
}
