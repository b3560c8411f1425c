import { Link } from '@tanstack/react-router'
import type { FollowedRecommendation } from '#contract/recommendation'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { paths } from '../../../app/paths.ts'
import type { Column } from '../../../ui/data-table/column.ts'
import { recommendationWords } from '../inspection-words.ts'
import styles from '../visit/Visit.module.css'

/** The table of recommendations over all rounds; the content comes first and leads to its round. */
export const recommendationColumns: readonly Column<FollowedRecommendation>[] = [
  {
    id: 'content',
    header: 'Kiến nghị',
    width: 250,
    value: ({ content }) => content,
    cell: ({ content, inspection, inspectedUnitName }) => (
      <>
        <Link to={paths.inspection(inspection.id)}>{content}</Link>
        <span className={styles.from}>
          {inspection.title} ({inspectedUnitName})
        </span>
      </>
    ),
  },
  { id: 'unit', header: 'Đơn vị thực hiện', width: 160, value: ({ unit }) => unit.name },
  {
    id: 'wording',
    header: 'Thời hạn',
    width: 135,
    value: ({ wording }) => wording,
    sortBy: ({ lateFrom }) => lateFrom,
  },
  {
    id: 'state',
    header: 'Tình trạng',
    width: 140,
    value: (recommendation) => recommendationWords(recommendation).label,
    cell: (recommendation) => {
      const { icon, tone, label } = recommendationWords(recommendation)
      return (
        <StateBadge icon={icon} tone={tone}>
          {label}
        </StateBadge>
      )
    },
  },
  { id: 'report', header: 'Đơn vị báo', width: 200, value: ({ report }) => report },
  { id: 'reportedOn', header: 'Ngày báo', kind: 'day', width: 100, value: ({ reportedOn }) => reportedOn },
  {
    id: 'inspection',
    header: 'Cuộc kiểm tra',
    width: 240,
    isHiddenAtFirst: true,
    isAlwaysInSheet: true,
    value: ({ inspection }) => inspection.title,
  },
  {
    id: 'inspected',
    header: 'Kiểm tra tại',
    width: 180,
    isHiddenAtFirst: true,
    isAlwaysInSheet: true,
    value: ({ inspectedUnitName }) => inspectedUnitName,
  },
  {
    id: 'number',
    header: 'Thông báo số',
    width: 130,
    isHiddenAtFirst: true,
    value: ({ inspection }) => inspection.number,
  },
]
