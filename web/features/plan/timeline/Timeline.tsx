import { memo, type ReactNode, useMemo, useRef } from 'react'
import type { TaskRow } from '#contract/task'
import { Icon } from '#ui/icon/Icon'
import { deadlineLine } from '../deadline-line.ts'
import { standingOf } from '../state-words.ts'
import { TaskLink } from '../TaskLink.tsx'
import { useSurroundings } from '../task-surroundings.ts'
import styles from './Timeline.module.css'
import { inTimelineOrder, shareOf, taskBar } from './task-bar.ts'
import { usePageWindow } from './use-page-window.ts'

interface TimelineProps {
  readonly tasks: readonly TaskRow[]
  readonly year: number
  readonly today: string
}

const months = Array.from({ length: 12 }, (_, index) => index + 1)
const legend = [
  ['bar', 'làm trong khoảng'],
  ['fade', 'văn bản để ngỏ một đầu'],
  ['waiting', 'đang chờ, chưa thể trễ'],
  ['late', 'đã trễ'],
] as const
const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

/** The months across, each task as the interval its wording gives. */
export function Timeline({ tasks, year, today }: TimelineProps): ReactNode {
  const now = shareOf(today, year)
  const ordered = useMemo(() => inTimelineOrder(tasks), [tasks])
  const list = useRef<HTMLUListElement>(null)
  const rows = usePageWindow(ordered.length, list)
  return (
    <div className={styles.timeline}>
      <div className={styles.head} aria-hidden="true">
        <span>Nhiệm vụ</span>
        <div className={styles.months}>
          {months.map((month) => (
            <span key={month}>
              <span className={styles.monthWord}>Tháng </span>
              {month}
            </span>
          ))}
        </div>
      </div>
      <p className={styles.legend}>
        {legend.map(([sample, words]) => (
          <span key={sample}>
            <span data-sample={sample} />
            {words}
          </span>
        ))}
      </p>
      <ul
        ref={list}
        className={styles.rows}
        style={{ paddingTop: rows.before, paddingBottom: rows.after }}
        aria-label={`Nhiệm vụ năm ${year} theo thời gian`}
      >
        {rows.indexes.map((index) => {
          const task = ordered[index]
          if (task === undefined) return null
          return (
            <TimelineRow
              key={task.id}
              task={task}
              year={year}
              now={now >= 0 && now <= 1 ? now : null}
              index={index}
              count={ordered.length}
              measure={rows.measure}
            />
          )
        })}
      </ul>
    </div>
  )
}

interface TimelineRowProps {
  readonly task: TaskRow
  readonly year: number
  readonly now: number | null
  /** Its place among all rows: those out of sight may not be drawn. */
  readonly index: number
  readonly count: number
  readonly measure: (row: HTMLElement | null) => void
}

const TimelineRow = memo(function TimelineRow(props: TimelineRowProps): ReactNode {
  const { task, year, now, index, count, measure } = props
  const { today } = useSurroundings()
  const { icon, label, tone } = standingOf(task)
  const { wording, meaning } = deadlineLine(task, today)
  const bar = taskBar(task, year)
  return (
    <li
      ref={measure}
      className={styles.row}
      data-state={task.deadlineState}
      data-index={index}
      aria-setsize={count}
      aria-posinset={index + 1}
    >
      <div className={styles.name} data-tone={tone}>
        <Icon name={icon} size={15} label={label} />
        <TaskLink taskId={task.id} className={styles.link}>
          {task.title}
        </TaskLink>
      </div>
      <div className={styles.track}>
        {now !== null && <span className={styles.now} style={{ left: percent(now) }} />}
        {bar && (
          <span
            className={styles.bar}
            style={{ left: percent(bar.from), width: percent(Math.max(bar.to - bar.from, 0.008)) }}
            data-open-start={bar.isOpenAtStart}
            data-open-end={bar.isOpenAtEnd}
          />
        )}
        <span className={styles.words} style={wordsPlace(bar)} title={`${wording} → ${meaning}`}>
          {wording}
          <span className="seen-by-readers-only">, {meaning}</span>
        </span>
      </div>
    </li>
  )
})

/** The wording stands beside its bar, where there is more room, and takes no more than that; else upon it. */
function wordsPlace(bar: ReturnType<typeof taskBar>): Readonly<Record<string, string>> {
  if (!bar) return { left: '8px', maxWidth: 'calc(100% - 16px)' }
  const after = 1 - bar.to
  if (after >= 0.4 && after >= bar.from) {
    return { left: `calc(${percent(bar.to)} + 8px)`, maxWidth: `calc(${percent(after)} - 12px)` }
  }
  if (bar.from >= 0.4) {
    return {
      right: `calc(${percent(after + bar.to - bar.from)} + 8px)`,
      maxWidth: `calc(${percent(bar.from)} - 12px)`,
    }
  }
  return { left: `calc(${percent(bar.from)} + 10px)`, maxWidth: `calc(${percent(1 - bar.from)} - 14px)` }
}
