import { DataTable } from '#ui/data-table/DataTable'
import type { Column } from '../../../ui/data-table/column.ts'

interface Left {
  readonly id: string
  readonly label: string
  readonly because: string
}

/** What the program leaves to people on purpose, and why. */
export function NotModelled({ rows }: { readonly rows: readonly Left[] }) {
  return (
    <DataTable
      name="khong-tinh"
      caption="Phần mềm cố ý không tính"
      rows={rows}
      columns={columns}
      rowId={({ id }) => id}
    />
  )
}

const columns: readonly Column<Left>[] = [
  { id: 'label', header: 'Nội dung', width: 340, value: ({ label }) => label },
  { id: 'because', header: 'Vì sao', width: 420, value: ({ because }) => because },
]
