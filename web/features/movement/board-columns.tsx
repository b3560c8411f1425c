import { Checkbox } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type Participation, participationFieldLabels, participationState } from '#contract/participation'
import { showMoment } from '#text/days'
import { IconButton } from '#ui/button/IconButton'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { paths } from '../../app/paths.ts'
import type { Column } from '../../ui/data-table/column.ts'
import styles from './Movement.module.css'
import { standingWords } from './movement-words.ts'

interface BoardTable {
  readonly movementId: string
  readonly chosen: readonly string[]
  readonly mayApprove: boolean
  readonly onChoose: (id: string) => void
  readonly onRemind: (unitId: string) => void
}

/** The table of the units of a movement; the name leads to what the unit sent. */
export function boardColumns(table: BoardTable): readonly Column<Participation>[] {
  const unit = unitColumn(table.movementId)
  const choice = table.mayApprove ? [choiceColumn(table)] : []
  return [unit, ...choice, stateColumn(table), ...contentColumns]
}

const unitColumn = (movementId: string): Column<Participation> => ({
  id: 'unit',
  header: 'Đơn vị',
  width: 200,
  value: ({ unitName }) => unitName,
  cell: (part) => (
    <span className={styles.stack}>
      <Link to={paths.participation(movementId, part.id)}>{part.unitName}</Link>
      <span className={styles.onPhone}>{standingWords(part).label}</span>
    </span>
  ),
})

const stateColumn = ({ onRemind }: BoardTable): Column<Participation> => ({
  id: 'state',
  header: 'Tình trạng',
  width: 190,
  value: (part) => standingWords(part).label,
  sortBy: ({ state }) => participationState.options.indexOf(state),
  cell: (part) => <State part={part} onRemind={() => onRemind(part.unitId)} />,
})

function State({ part, onRemind }: { readonly part: Participation; readonly onRemind: () => void }) {
  const { label, icon, tone } = standingWords(part)
  const isMissing = part.state === 'unsent' || part.state === 'returned'
  return (
    <span className={styles.stack}>
      <span className={styles.state}>
        <StateBadge icon={icon} tone={tone}>
          {label}
        </StateBadge>
        {isMissing && part.abilities.remind.allowed && (
          <IconButton icon="mail" size="sm" label={`Nhắc ${part.unitName}`} onClick={onRemind} />
        )}
      </span>
      {isMissing && part.remindedAt !== null && (
        <span className={styles.quiet}>Đã nhắc lúc {showMoment(part.remindedAt)}</span>
      )}
      {part.state === 'submitted' && part.sentAt !== null && (
        <span className={styles.quiet}>Gửi lúc {showMoment(part.sentAt)}</span>
      )}
    </span>
  )
}

const contentColumns: readonly Column<Participation>[] = [
  {
    id: 'work',
    header: 'Nội dung thực hiện',
    width: 230,
    value: ({ content }) => content.work,
    cell: ({ content }) => shortened(content.work),
  },
  { id: 'aims', header: 'Chỉ tiêu của đơn vị', width: 150, value: ({ content }) => content.aims },
  { id: 'contact', header: 'Người phụ trách', width: 140, value: ({ content }) => content.contact },
  {
    id: 'sent',
    header: 'Gửi lúc',
    width: 150,
    isHiddenAtFirst: true,
    isAlwaysInSheet: true,
    value: ({ sentAt, sentByName }) =>
      sentAt === null ? '' : `${showMoment(sentAt)}${sentByName ? `, ${sentByName}` : ''}`,
    sortBy: ({ sentAt }) => sentAt,
  },
  {
    id: 'returned',
    header: 'Trả lại vì',
    width: 200,
    isHiddenAtFirst: true,
    value: ({ returnedFields, returnReason }) =>
      returnedFields.length === 0
        ? ''
        : `${returnedFields.map((field) => participationFieldLabels[field]).join(', ')}: ${returnReason ?? ''}`,
  },
]

const choiceColumn = ({ chosen, onChoose }: BoardTable): Column<Participation> => ({
  id: 'choice',
  header: 'Chọn',
  width: 70,
  value: () => '',
  cell: ({ id, unitName, state }) =>
    state === 'submitted' && (
      <Checkbox
        aria-label={`Chọn duyệt ${unitName}`}
        checked={chosen.includes(id)}
        onChange={() => onChoose(id)}
      />
    ),
})

const LONGEST = 140

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))}…`
