import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { OpenPeriod } from '#contract/entered-standard'
import { searchKey } from '#contract/search-key'
import { showDay } from '#text/days'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { DataTable } from '#ui/data-table/DataTable'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { SearchField } from '#ui/search-field/SearchField'
import { Row } from '#ui/section/Section'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { paths } from '../../../app/paths.ts'
import type { Column } from '../../../ui/data-table/column.ts'
import { CONFIRM_REFUSAL } from './confirm-refusal.ts'
import { periodKey, scopeInAddress } from './standard-scope.ts'

interface OpenPeriodsProps {
  readonly open: readonly OpenPeriod[]
  readonly search: string
  readonly onSearch: (search: string) => void
  /** Why nobody here may enter a standard; null where they may. */
  readonly because: string | null
}

/** Days of standards that nobody may rely on yet, each to be entered or confirmed. */
export function OpenPeriods({ open, search, onSearch, because }: OpenPeriodsProps) {
  const words = searchKey(search).split(' ')
  const rows = open.filter(({ label, because: why }) => {
    const key = searchKey(`${label} ${why}`)
    return words.every((word) => key.includes(word))
  })
  return (
    <DataTable
      name="thoi-ky-chua-doi-chieu"
      caption="Thời kỳ chưa có chuẩn đã đối chiếu"
      rows={rows}
      columns={columnsFor(because)}
      rowId={periodKey}
      toolbar={<SearchField label="Tìm tiêu chuẩn, không cần dấu" value={search} onChange={onSearch} />}
      empty={<EmptyState icon="done" title="Không có thời kỳ nào như vậy" />}
    />
  )
}

const columnsFor = (because: string | null): readonly Column<OpenPeriod>[] => [
  {
    id: 'label',
    header: 'Tiêu chuẩn, điều kiện',
    width: 210,
    value: ({ label }) => label,
    cell: ({ scope, from, label }) =>
      because === null ? (
        <Link to={paths.newStandard({ ...scopeInAddress(scope), from })}>{label}</Link>
      ) : (
        label
      ),
  },
  {
    id: 'days',
    header: 'Hồ sơ nhận',
    width: 140,
    value: ({ from, until }) => `từ ${showDay(from)}${until === null ? '' : ` đến trước ${showDay(until)}`}`,
    sortBy: ({ from }) => from,
  },
  {
    id: 'read',
    header: 'Văn bản',
    width: 150,
    value: ({ read }) => (read ? 'Chưa đối chiếu' : 'Chưa đọc được'),
    cell: ({ read }) => (
      <StateBadge icon={read ? 'alert' : 'help'} tone={read ? 'due' : 'late'}>
        {read ? 'Chưa đối chiếu' : 'Chưa đọc được'}
      </StateBadge>
    ),
  },
  { id: 'because', header: 'Vì sao', width: 240, value: ({ because: why }) => why },
  {
    id: 'act',
    header: 'Nhập',
    width: 210,
    value: () => null,
    cell: (open) => <Acts open={open} because={because} />,
  },
]

function Acts({ open, because }: { readonly open: OpenPeriod; readonly because: string | null }): ReactNode {
  const { scope, from, label, canConfirmLast } = open
  const address = { ...scopeInAddress(scope), from }
  if (because !== null) {
    return (
      <Button size="compact-sm" icon="edit" label={`Soạn chuẩn: ${label}`} disabledReason={because}>
        Soạn chuẩn
      </Button>
    )
  }
  return (
    <Row>
      <LinkButton to={paths.newStandard(address)} size="compact-sm" icon="edit">
        Soạn chuẩn
      </LinkButton>
      {canConfirmLast ? (
        <LinkButton to={paths.newStandard({ ...address, confirm: 'yes' })} size="compact-sm" look="quiet">
          Xác nhận giữ nguyên
        </LinkButton>
      ) : (
        <Button size="compact-sm" look="quiet" disabledReason={CONFIRM_REFUSAL}>
          Xác nhận giữ nguyên
        </Button>
      )}
    </Row>
  )
}
