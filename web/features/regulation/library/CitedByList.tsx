import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CitedBy } from '#contract/instrument'
import { showDay } from '#text/days'
import { DataTable } from '#ui/data-table/DataTable'
import { paths } from '../../../app/paths.ts'
import type { Column } from '../../../ui/data-table/column.ts'

/** What rests on an instrument: standards, conditions, numbers of the law, rules of the agency. */
export function CitedByList({ citedBy }: { readonly citedBy: readonly CitedBy[] }): ReactNode {
  if (citedBy.length === 0) return <p>Chưa có tiêu chuẩn, con số hay quy định nào dẫn văn bản này.</p>
  return (
    <DataTable
      name="noi-dung-dan-van-ban"
      caption="Tiêu chuẩn, điều kiện, con số và quy định dẫn văn bản này"
      rows={citedBy}
      columns={columns}
      rowId={({ kind, id, label, from, provision }) => `${kind} ${id} ${label} ${from} ${provision}`}
    />
  )
}

const kindLabels: Readonly<Record<CitedBy['kind'], string>> = {
  standard: 'Tiêu chuẩn',
  condition: 'Điều kiện chung',
  parameter: 'Con số, thời hạn',
  localRule: 'Quy định của cơ quan',
}

const columns: readonly Column<CitedBy>[] = [
  {
    id: 'label',
    header: 'Nội dung',
    width: 300,
    value: ({ label }) => label,
    cell: (cited) => <Cited {...cited} />,
  },
  { id: 'kind', header: 'Là', width: 160, value: ({ kind }) => kindLabels[kind] },
  { id: 'provision', header: 'Điều khoản', width: 200, value: ({ provision }) => provision },
  { id: 'from', header: 'Từ ngày', kind: 'day', width: 110, value: ({ from }) => from },
  {
    id: 'until',
    header: 'Đến trước',
    kind: 'day',
    width: 110,
    value: ({ until }) => until,
    cell: ({ until }) => (until === null ? 'nay' : showDay(until)),
  },
]

function Cited({ kind, id, label, from }: CitedBy): ReactNode {
  if (kind === 'standard') return <Link to={paths.award(id, from)}>{label}</Link>
  if (kind === 'localRule') return <Link to={paths.regulations()}>{label}</Link>
  return label
}
