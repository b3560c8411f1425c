import { Link } from '@tanstack/react-router'
import { launcherLabels, type MovementSummary, movementKindLabels, movementState } from '#contract/movement'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { paths } from '../../app/paths.ts'
import type { Column } from '../../ui/data-table/column.ts'
import styles from './Movement.module.css'
import { movementWords } from './movement-words.ts'

/** The table of the movements of a year. */
export const movementColumns: readonly Column<MovementSummary>[] = [
  {
    id: 'title',
    header: 'Phong trào',
    width: 260,
    value: ({ title }) => title,
    cell: ({ id, title, theme, state, counts }) => (
      <span className={styles.stack}>
        <Link to={paths.movement(id)}>{title}</Link>
        {theme !== '' && <span className={styles.quiet}>{theme}</span>}
        <span className={styles.onPhone}>
          {movementWords[state].label}
          {boardWords(counts) && `, đã duyệt ${boardWords(counts)}`}
        </span>
      </span>
    ),
  },
  {
    id: 'launcher',
    header: 'Nơi phát động',
    width: 180,
    value: ({ launcher, launcherName }) => launcherName ?? launcherLabels[launcher],
  },
  {
    id: 'state',
    header: 'Tình trạng',
    width: 150,
    value: ({ state }) => movementWords[state].label,
    sortBy: ({ state }) => movementState.options.indexOf(state),
    cell: ({ state }) => (
      <StateBadge icon={movementWords[state].icon} tone={movementWords[state].tone}>
        {movementWords[state].label}
      </StateBadge>
    ),
  },
  {
    id: 'units',
    header: 'Đơn vị đã duyệt',
    width: 130,
    value: ({ counts }) => boardWords(counts),
    sortBy: ({ counts }) => counts.unsent + counts.returned,
  },
  {
    id: 'due',
    header: 'Hạn gửi',
    kind: 'day',
    width: 100,
    value: ({ participationDue }) => participationDue,
  },
  { id: 'startsOn', header: 'Bắt đầu', kind: 'day', width: 100, value: ({ startsOn }) => startsOn },
  {
    id: 'endsOn',
    header: 'Kết thúc',
    kind: 'day',
    width: 100,
    value: ({ endsOn }) => endsOn,
    isHiddenAtFirst: true,
  },
  {
    id: 'kind',
    header: 'Loại',
    width: 180,
    value: ({ kind }) => movementKindLabels[kind],
    isHiddenAtFirst: true,
  },
]

/** "3/12, 2 chờ duyệt". */
function boardWords({ unsent, submitted, returned, approved }: MovementSummary['counts']): string {
  const all = unsent + submitted + returned + approved
  if (all === 0) return ''
  return submitted > 0 ? `${approved}/${all}, ${submitted} chờ duyệt` : `${approved}/${all}`
}
