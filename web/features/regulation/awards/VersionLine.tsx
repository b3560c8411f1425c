import type { LawVersion } from '#contract/judging'
import { showDay } from '#text/days'
import styles from './VersionLine.module.css'

interface VersionLineProps {
  readonly versions: readonly LawVersion[]
  /** The day whose law is shown. */
  readonly on: string
  readonly onChoose: (day: string) => void
}

/** The history of a standard as a line of its versions, earliest first; pressing one shows the law of its days. */
export function VersionLine({ versions, on, onChoose }: VersionLineProps) {
  return (
    <ol className={styles.line} aria-label="Các phiên bản theo thời gian">
      {versions.toReversed().map((version) => {
        const { from, until, cite, check, entered } = version
        const isShown = from <= on && (until === null || on < until)
        return (
          <li key={from} data-status={check.status}>
            <button
              type="button"
              aria-pressed={isShown}
              onClick={() => isShown || onChoose(dayWithin(version, on))}
            >
              <span className={styles.days}>{daysInWords(version)}</span>
              <span>{cite.text}</span>
              <span className={styles.status}>
                {statusWords[check.status]}
                {entered && ' · do quản trị nhập'}
              </span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}

const statusWords = {
  checked: 'Đã đối chiếu',
  unchecked: 'Chưa đối chiếu',
  unread: 'Chưa đọc được văn bản',
} as const

function daysInWords({ from, until }: LawVersion): string {
  return until === null ? `Từ ${showDay(from)}` : `${showDay(from)} – trước ${showDay(until)}`
}

/** The day of a version that lies nearest: its last when it is past, its first when it is to come. */
function dayWithin({ from, until }: LawVersion, on: string): string {
  if (until === null || until > on) return from
  const last = new Date(`${until}T00:00:00Z`)
  last.setUTCDate(last.getUTCDate() - 1)
  return last.toISOString().slice(0, 10)
}
