import { SegmentedControl } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import {
  listReminders,
  type Reminder,
  type ReminderGroup,
  reminderGroup,
  reminderGroupLabels,
} from '#contract/reminder'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { CounterFilters } from '#ui/counter-filters/CounterFilters'
import { DataTable } from '#ui/data-table/DataTable'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { Pager } from '#ui/pager/Pager'
import { SearchField } from '#ui/search-field/SearchField'
import { useAddressState } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { asking } from '../../../app/queries.ts'
import classes from '../Reminder.module.css'
import { groupLooks, reminderColumns } from '../reminder-columns.tsx'
import { useMarkAll, useMarks } from '../use-marks.ts'

const PAGE_SIZE = 50
const defaults = { show: 'unread', group: '', q: '', page: '1' }
type Filters = typeof defaults

/** What somebody is reminded of: what they have not read, or all of it. */
export function RemindersPage() {
  const [filters, change] = useAddressState(defaults)
  const page = Math.max(1, Math.trunc(Number(filters.page)) || 1)
  const found = useQuery({
    ...asking(listReminders, { query: { ...asked(filters), page, pageSize: PAGE_SIZE } }),
    placeholderData: keepPreviousData,
  })
  const marks = useMarks()
  const filter = (wanted: Partial<Filters>) => change({ page: '1', ...wanted })
  return (
    <Page
      title="Lời nhắc"
      lead="Việc sắp đến hạn, đến hạn, trễ hạn của bạn và đơn vị bạn; việc đã xong thì tự rút khỏi đây."
      actions={<Tools unread={found.data?.unread ?? 0} seenAt={found.dataUpdatedAt} />}
    >
      <Answer of={found}>
        {({ reminders, total, counts }) => (
          <>
            <FilterBar filters={filters} counts={counts} onChange={filter} />
            <DataTable
              name="loi-nhac"
              caption="Lời nhắc"
              rows={reminders}
              columns={reminderColumns(marks)}
              rowId={({ id }) => id}
              toneOf={toneOf}
              toolbar={
                <SearchField
                  label="Tìm trong lời nhắc"
                  value={filters.q}
                  onChange={(q) => filter({ q })}
                  width="min(20rem, 100%)"
                />
              }
              empty={
                <Nothing
                  filters={filters}
                  onClear={() => change(defaults)}
                  onAll={() => filter({ show: 'all' })}
                />
              }
            />
            {total > PAGE_SIZE && (
              <Pager
                page={page}
                pageSize={PAGE_SIZE}
                total={total}
                unit="lời nhắc"
                onChange={(next) => change({ page: String(next) })}
              />
            )}
          </>
        )}
      </Answer>
    </Page>
  )
}

function toneOf({ group, isClosed, isRead }: Reminder): 'late' | 'quiet' | undefined {
  if (isClosed || isRead) return 'quiet'
  return group === 'late' || group === 'escalated' ? 'late' : undefined
}

function Tools({ unread, seenAt }: { readonly unread: number; readonly seenAt: number }) {
  const { markAll, isBusy } = useMarkAll()
  return (
    <>
      <Button
        icon="check"
        busy={isBusy}
        disabledReason={unread === 0 ? 'Không còn lời nhắc chưa đọc' : null}
        onClick={() => void markAll(new Date(seenAt).toISOString())}
      >
        Đánh dấu đã đọc tất cả
      </Button>
      <LinkButton to={paths.calendars()} icon="calendar">
        Lịch của tôi
      </LinkButton>
      <LinkButton to={paths.reminderSettings()} icon="settings">
        Thư và quy tắc nhắc
      </LinkButton>
    </>
  )
}

interface FilterBarProps {
  readonly filters: Filters
  readonly counts: Readonly<Record<ReminderGroup, number>>
  readonly onChange: (wanted: Partial<Filters>) => void
}

function FilterBar({ filters: { show, group }, counts, onChange }: FilterBarProps) {
  const all = Object.values(counts).reduce((one, other) => one + other, 0)
  return (
    <div className={classes.filters}>
      <SegmentedControl
        aria-label="Lời nhắc nào"
        value={show}
        onChange={(wanted) => onChange({ show: wanted })}
        data={[
          { value: 'unread', label: 'Chưa đọc' },
          { value: 'all', label: 'Tất cả' },
        ]}
        style={{ justifySelf: 'start' }}
      />
      <CounterFilters
        label="Lọc theo loại"
        value={group}
        onChange={(wanted) => onChange({ group: wanted })}
        counters={[
          { value: '', label: 'Mọi loại', count: all },
          ...reminderGroup.options.map((value) => ({
            value,
            label: reminderGroupLabels[value],
            count: counts[value],
            ...groupLooks[value],
          })),
        ]}
        isSmall
      />
    </div>
  )
}

interface NothingProps {
  readonly filters: Filters
  readonly onClear: () => void
  readonly onAll: () => void
}

function Nothing({ filters: { show, group, q }, onClear, onAll }: NothingProps) {
  if (`${group}${q}` !== '') {
    return (
      <EmptyState
        icon="search"
        title="Không có lời nhắc nào như vậy"
        action={<Button onClick={onClear}>Bỏ lọc</Button>}
      />
    )
  }
  if (show === 'unread') {
    return (
      <EmptyState
        icon="done"
        title="Bạn đã đọc hết lời nhắc"
        action={<Button onClick={onAll}>Xem cả lời nhắc đã đọc</Button>}
      >
        Mỗi sáng phần mềm nhắc các việc sắp đến hạn, đến hạn và trễ hạn của đơn vị bạn.
      </EmptyState>
    )
  }
  return (
    <EmptyState icon="bell" title="Chưa có lời nhắc nào">
      Khi việc của bạn hoặc đơn vị bạn sắp đến hạn, lời nhắc hiện ở đây và trong thư buổi sáng.
    </EmptyState>
  )
}

function asked({ show, group, q }: Filters) {
  const wanted = reminderGroup.safeParse(group).data
  return {
    show: show === 'all' ? ('all' as const) : ('unread' as const),
    ...(wanted ? { group: wanted } : {}),
    ...(q === '' ? {} : { search: q }),
  }
}
