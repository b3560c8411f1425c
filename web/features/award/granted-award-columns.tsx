import { Link } from '@tanstack/react-router'
import type { Ability } from '#contract/ability'
import type { GrantedAward } from '#contract/granted-award'
import { showMoment } from '#text/days'
import { paths } from '../../app/paths.ts'
import type { Column } from '../../ui/data-table/column.ts'
import { awardeeSubjectLabels } from './awardee-subjects.ts'
import { WithdrawAward } from './WithdrawAward.tsx'

/** The table of the award history; the name comes first and leads to the person or unit where it is one of ours. */
export function grantedAwardColumns(withdraw: Ability): readonly Column<GrantedAward>[] {
  return [
    ...columns,
    {
      id: 'actions',
      header: 'Bỏ dòng',
      width: 100,
      value: () => '',
      cell: (award) => <WithdrawAward award={award} ability={withdraw} />,
    },
  ]
}

const columns: readonly Column<GrantedAward>[] = [
  {
    id: 'name',
    header: 'Người, tập thể được khen',
    width: 220,
    value: ({ name }) => name,
    cell: (award) => <Awardee award={award} />,
  },
  { id: 'award', header: 'Danh hiệu, hình thức', width: 220, value: ({ awardLabel }) => awardLabel },
  {
    id: 'year',
    header: 'Năm',
    width: 70,
    value: ({ year }) => (year === null ? 'chưa rõ' : String(year)),
    sortBy: ({ year }) => year,
  },
  {
    id: 'decision',
    header: 'Quyết định',
    width: 160,
    value: ({ decisionNumber }) => decisionNumber ?? 'Chưa ghi số',
    cell: ({ decisionNumber, paperId }) => {
      const words = decisionNumber ?? 'Chưa ghi số'
      return paperId === null ? words : <Link to={paths.paperTab(paperId, 'awards')}>{words}</Link>
    },
  },
  { id: 'decidedOn', header: 'Ngày', kind: 'day', width: 100, value: ({ decidedOn }) => decidedOn },
  { id: 'decidedBy', header: 'Cơ quan quyết định', width: 220, value: ({ decidedBy }) => decidedBy },
  {
    id: 'where',
    header: 'Chức vụ, đơn vị',
    width: 220,
    value: ({ position, unit }) => [position, unit].filter(Boolean).join(', '),
  },
  { id: 'subject', header: 'Đối tượng', width: 110, value: ({ subject }) => awardeeSubjectLabels[subject] },
  {
    id: 'recorded',
    header: 'Ghi vào lúc',
    width: 210,
    isHiddenAtFirst: true,
    value: ({ recordedAt, recordedByName }) => `${showMoment(recordedAt)}, ${recordedByName}`,
    sortBy: ({ recordedAt }) => recordedAt,
  },
]

function Awardee({ award: { name, match } }: { readonly award: GrantedAward }) {
  if (match.kind === 'person') return <Link to={paths.person(match.personId)}>{name}</Link>
  if (match.kind === 'unit') return <Link to={paths.unit(match.unitId)}>{name}</Link>
  if (match.kind === 'agency') return <Link to={paths.agency()}>{name}</Link>
  return name
}
