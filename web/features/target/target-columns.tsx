import { Link } from '@tanstack/react-router'
import type { Ability } from '#contract/ability'
import { type Target, targetStanding } from '#contract/target'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { paths } from '../../app/paths.ts'
import type { Column } from '../../ui/data-table/column.ts'
import { standingWords } from './standing-words.ts'
import styles from './Target.module.css'
import { progressOf, TargetProgress } from './TargetProgress.tsx'
import { TargetTools } from './TargetTools.tsx'
import { ValueCell } from './ValueCell.tsx'

/** The table of the targets of a year; what is typed in can be pressed by those who keep it. */
export function targetColumns(keep: Ability, onCorrect: (target: Target) => void): readonly Column<Target>[] {
  return [
    {
      id: 'measure',
      header: 'Chỉ tiêu',
      width: 250,
      value: ({ measure, expectation }) => `${measure}: ${expectation}`,
      cell: (target) => <Measure target={target} />,
    },
    {
      id: 'standing',
      header: 'Tình trạng',
      width: 210,
      value: ({ standing, because }) => `${standingWords[standing].label}. ${because}`,
      sortBy: ({ standing }) => targetStanding.options.indexOf(standing),
      cell: (target) => <Standing target={target} />,
    },
    {
      id: 'progress',
      header: 'Tiến độ',
      width: 150,
      value: (target) => progressOf(target).words,
      cell: (target) => <TargetProgress target={target} />,
    },
    ...valueColumns(keep),
    {
      id: 'gap',
      header: 'Còn thiếu/vượt',
      kind: 'number',
      width: 120,
      value: ({ gap }) => gap,
      isHiddenAtFirst: true,
    },
    {
      id: 'dueOn',
      header: 'Hạn',
      kind: 'day',
      width: 88,
      value: ({ dueOn }) => dueOn,
      isHiddenAtFirst: true,
    },
    {
      id: 'tools',
      header: 'Việc khác',
      width: 112,
      value: () => '',
      cell: (target) => <TargetTools target={target} keep={keep} onCorrect={() => onCorrect(target)} />,
    },
  ]
}

const valueColumns = (keep: Ability): readonly Column<Target>[] => [
  {
    id: 'registered',
    header: 'Đăng ký',
    kind: 'number',
    width: 88,
    value: ({ values }) => values.registered?.value ?? null,
    cell: (target) => <ValueCell target={target} kind="registered" keep={keep} />,
  },
  {
    id: 'achieved',
    header: 'Đã đạt',
    kind: 'number',
    width: 88,
    value: ({ values }) => values.achieved?.value ?? null,
    cell: (target) => <ValueCell target={target} kind="achieved" keep={keep} />,
  },
  {
    id: 'base',
    header: 'Tổng số',
    kind: 'number',
    width: 88,
    value: ({ values }) => values.base?.value ?? null,
    cell: (target) =>
      target.counting === 'share' && target.baseTargetId === null ? (
        <ValueCell target={target} kind="base" keep={keep} />
      ) : (
        <span className={styles.quiet}>–</span>
      ),
  },
]

function Measure({ target }: { readonly target: Target }) {
  const { measure, expectation, standing, paperId, span, quote } = target
  return (
    <span className={styles.measure}>
      <strong>{measure}</strong>
      <span>{expectation}</span>
      <span className={styles.onPhone}>
        {standingWords[standing].label}. {progressOf(target).words}
      </span>
      {paperId !== null && span !== null && (
        <Link to={paths.paper(paperId, span)} className={styles.quiet ?? ''} title={quote ?? undefined}>
          Xem câu trong kế hoạch
        </Link>
      )}
    </span>
  )
}

function Standing({ target: { standing, because } }: { readonly target: Target }) {
  const { label, icon, tone } = standingWords[standing]
  return (
    <span className={styles.standing}>
      <StateBadge icon={icon} tone={tone}>
        {label}
      </StateBadge>
      <span className={styles.quiet}>{because}</span>
    </span>
  )
}
