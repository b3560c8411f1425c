import { Link } from '@tanstack/react-router'
import { type PropagandaItem, type PropagandaYear, propagandaKindLabels } from '#contract/propaganda'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { paths } from '../../app/paths.ts'
import type { Column } from '../../ui/data-table/column.ts'
import { ItemActions } from './ItemActions.tsx'
import { showPlanned, standingWords } from './item-words.ts'
import styles from './Propaganda.module.css'
import { PublishedLink } from './PublishedLink.tsx'

/** The table of the propaganda plan; what is told comes first, with what can be done about it. */
export function itemColumns(plan: PropagandaYear): readonly Column<PropagandaItem>[] {
  return [
    {
      id: 'content',
      header: 'Nội dung',
      width: 320,
      value: ({ content }) => content,
      cell: (item) => (
        <div className={styles.content}>
          <span className={styles.title}>{item.content}</span>
          <span className={styles.onPhone}>
            {standingWords(item).label}, {showPlanned(item.planned)}, {item.channel}, {item.unit.name}
          </span>
          <ItemActions plan={plan} item={item} />
        </div>
      ),
    },
    {
      id: 'planned',
      header: 'Thời gian',
      width: 120,
      value: ({ planned }) => showPlanned(planned),
      sortBy: ({ lateFrom }) => lateFrom,
    },
    {
      id: 'state',
      header: 'Tình trạng',
      width: 150,
      value: (item) => standingWords(item).label,
      cell: (item) => {
        const { icon, tone, label } = standingWords(item)
        return (
          <StateBadge icon={icon} tone={tone}>
            {label}
          </StateBadge>
        )
      },
    },
    { id: 'unit', header: 'Đơn vị phụ trách', width: 180, value: ({ unit }) => unit.name },
    { id: 'channel', header: 'Kênh', width: 170, value: ({ channel }) => channel },
    { id: 'kind', header: 'Loại', width: 160, value: ({ kind }) => propagandaKindLabels[kind] },
    {
      id: 'link',
      header: 'Đã đăng',
      width: 220,
      value: ({ link, publishedNote, cancelReason }) => link ?? publishedNote ?? cancelReason,
      cell: (item) => <PublishedLink item={item} />,
    },
    {
      id: 'publishedOn',
      header: 'Ngày đăng',
      kind: 'day',
      width: 100,
      value: ({ publishedOn }) => publishedOn,
    },
    {
      id: 'basis',
      header: 'Căn cứ',
      width: 200,
      value: ({ basis }) => basis,
      cell: ({ basis, instrumentId }) =>
        instrumentId === null ? basis : <Link to={paths.instrument(instrumentId)}>{basis}</Link>,
    },
    {
      id: 'movement',
      header: 'Phong trào',
      width: 200,
      value: ({ movement }) => movement?.title ?? null,
      cell: ({ movement }) =>
        movement === null ? null : <Link to={paths.movement(movement.id)}>{movement.title}</Link>,
    },
    {
      id: 'by',
      header: 'Người báo',
      width: 160,
      isHiddenAtFirst: true,
      value: ({ publishedByName }) => publishedByName,
    },
  ]
}
