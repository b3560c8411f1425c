import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths } from '../../app/paths.ts'
import type { ListFilters } from './list-filters.ts'
import styles from './Overview.module.css'

interface CountLinkProps {
  readonly count: number
  /** What is counted, for the ear. */
  readonly label: string
  readonly year: number
  readonly period: string
  readonly wanted: Partial<ListFilters>
}

/** A number that leads to what it counts; nothing leads nowhere. */
export function CountLink({ count, label, year, period, wanted }: CountLinkProps): ReactNode {
  if (count === 0) return <span className={styles.zero}>0</span>
  return (
    <Link
      to={paths.overview({ year: String(year), period, ...wanted })}
      hash="danh-sach"
      resetScroll={false}
      aria-label={`${label}: ${count} nhiệm vụ`}
    >
      {count.toLocaleString('vi-VN')}
    </Link>
  )
}
