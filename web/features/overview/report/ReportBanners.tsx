import type { ReactNode } from 'react'
import { type ReportPage, refreshFigures } from '#contract/period-report'
import { Button } from '#ui/button/Button'
import { useChange } from '../../../app/queries.ts'
import styles from './Report.module.css'

interface ReportBannersProps {
  readonly page: ReportPage
}

/** What the data does not say, and what it says otherwise since the report was written. */
export function ReportBanners({ page }: ReportBannersProps): ReactNode {
  const { report, figures, gaps, abilities } = page
  const refresh = useChange(refreshFigures, { said: 'Đã cập nhật số liệu.' })
  const changed = figures.filter(({ now }) => now !== null)
  const update = (wanted: string[] | null) =>
    refresh.mutate({ params: { id: report.id }, body: { version: report.version, figures: wanted } })
  return (
    <>
      {gaps.length > 0 && report.state !== 'issued' && (
        <p className={styles.banner} data-tone="due" role="status">
          Còn {gaps.length} chỗ chưa có số liệu, đánh dấu trong văn bản. Điền hoặc bỏ các chỗ đó rồi mới trình
          ký được.
        </p>
      )}
      {changed.length > 0 && (
        <section className={styles.banner} aria-label="Số liệu đã thay đổi">
          <p>
            <b>{changed.length} số liệu đã khác</b> từ khi soạn:
          </p>
          <ul>
            {changed.map(({ id, label, now }) => (
              <li key={id}>
                <span>
                  {label}: nay là <b>{now}</b>
                </span>
                <Button
                  size="compact-sm"
                  icon="refresh"
                  label={`Cập nhật: ${label}`}
                  busy={refresh.isPending}
                  disabledReason={abilities.edit.because}
                  onClick={() => update([id])}
                >
                  Cập nhật số
                </Button>
              </li>
            ))}
          </ul>
          {changed.length > 1 && (
            <Button
              icon="refresh"
              busy={refresh.isPending}
              disabledReason={abilities.edit.because}
              onClick={() => update(null)}
            >
              Cập nhật tất cả
            </Button>
          )}
        </section>
      )}
    </>
  )
}
