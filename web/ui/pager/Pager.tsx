import type { ReactNode } from 'react'
import { Button } from '../button/Button.tsx'
import { Row } from '../section/Section.tsx'
import styles from './Pager.module.css'

interface PagerProps {
  readonly page: number
  readonly pageSize: number
  readonly total: number
  /** What is counted: “người”. */
  readonly unit: string
  readonly onChange: (page: number) => void
}

/** How many there are, and the way from page to page where one is not enough. */
export function Pager({ page, pageSize, total, unit, onChange }: PagerProps): ReactNode {
  const last = Math.max(1, Math.ceil(total / pageSize))
  return (
    <nav aria-label="Trang của danh sách" className={styles.pager}>
      <Row>
        <span aria-live="polite">
          {total.toLocaleString('vi-VN')} {unit}
          {last > 1 ? `, trang ${page}/${last}` : ''}
        </span>
        {last > 1 && (
          <>
            <Button
              icon="back"
              disabledReason={page <= 1 ? 'Đây là trang đầu.' : null}
              onClick={() => onChange(page - 1)}
            >
              Trang trước
            </Button>
            <Button
              icon="forward"
              disabledReason={page >= last ? 'Đây là trang cuối.' : null}
              onClick={() => onChange(page + 1)}
            >
              Trang sau
            </Button>
          </>
        )}
      </Row>
    </nav>
  )
}
