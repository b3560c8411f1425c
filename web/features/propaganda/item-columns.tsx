import { Link } from '@tanstack/react-router'
import { type PropagandaItem, type PropagandaYear, propagandaKindLabels } from '#contract/propaganda'
import { showDay } from '#text/days'
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
      width: 290,
      value: ({ content }) => content,
      cell: (item) => (
        <div className={styles.content}>
          <span className={styles.title}>{item.content}</span>
          <Grounds item={item} />
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
      width: 110,
      value: ({ planned }) => showPlanned(planned),
      sortBy: ({ lateFrom }) => lateFrom,
    },
    {
      id: 'state',
      header: 'Tình trạng',
      width: 135,
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
    { id: 'unit', header: 'Đơn vị phụ trách', width: 155, value: ({ unit }) => unit.name },
    { id: 'channel', header: 'Kênh', width: 130, value: ({ channel }) => channel },
    {
      id: 'link',
      header: 'Đã đăng',
      width: 160,
      value: ({ link, publishedNote, cancelReason }) => link ?? publishedNote ?? cancelReason,
      cell: (item) => (
        <span className={styles.published}>
          <PublishedLink item={item} />
          {item.publishedOn !== null && <span className={styles.quiet}>{showDay(item.publishedOn)}</span>}
        </span>
      ),
    },
    ...furtherColumns,
  ]
}

/** What the first cell tells already: columns of the sheet, and of the screen for whom wants to sort by them. */
const furtherColumns: readonly Column<PropagandaItem>[] = [
  {
    id: 'kind',
    header: 'Loại',
    width: 160,
    isHiddenAtFirst: true,
    isAlwaysInSheet: true,
    value: ({ kind }) => propagandaKindLabels[kind],
  },
  {
    id: 'publishedOn',
    header: 'Ngày đăng',
    kind: 'day',
    width: 100,
    isHiddenAtFirst: true,
    isAlwaysInSheet: true,
    value: ({ publishedOn }) => publishedOn,
  },
  {
    id: 'basis',
    header: 'Căn cứ',
    width: 200,
    isHiddenAtFirst: true,
    isAlwaysInSheet: true,
    value: ({ basis }) => basis,
  },
  {
    id: 'movement',
    header: 'Phong trào',
    width: 200,
    isHiddenAtFirst: true,
    isAlwaysInSheet: true,
    value: ({ movement }) => movement?.title ?? null,
  },
  {
    id: 'by',
    header: 'Người báo',
    width: 160,
    isHiddenAtFirst: true,
    value: ({ publishedByName }) => publishedByName,
  },
]

/** What kind of thing it is, by which paper and for which movement it is told. */
function Grounds({ item: { kind, basis, instrumentId, movement } }: { readonly item: PropagandaItem }) {
  return (
    <span className={styles.quiet}>
      {propagandaKindLabels[kind]}
      {basis !== '' && (
        <>
          {' · '}
          {instrumentId === null ? basis : <Link to={paths.instrument(instrumentId)}>{basis}</Link>}
        </>
      )}
      {movement !== null && (
        <>
          {' · '}
          <Link to={paths.movement(movement.id)}>{movement.title}</Link>
        </>
      )}
    </span>
  )
}
