import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { type PropagandaYear, readPropaganda } from '#contract/propaganda'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { Dialog } from '#ui/dialog/Dialog'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { ViewSwitch } from '#ui/view-switch/ViewSwitch'
import { useAddressState } from '../../../app/address.ts'
import { useAsk } from '../../../app/queries.ts'
import { ChannelList } from '../ChannelList.tsx'
import { ChannelAndUnit, Counters } from '../Counters.tsx'
import { ItemCalendar } from '../ItemCalendar.tsx'
import { ItemForm } from '../ItemForm.tsx'
import { ItemList } from '../ItemList.tsx'
import { byUrgency, defaults, type Filters, isNarrowed, wanted } from '../item-filters.ts'
import { OfferedTasks } from '../OfferedTasks.tsx'
import styles from '../Propaganda.module.css'

type Open = 'add' | 'tasks' | 'channels' | null

/** The propaganda of a year: what is told, where, by whom and when; as a list and by month. */
export function PropagandaPage() {
  const [filters, change] = useAddressState(defaults)
  const [open, setOpen] = useState<Open>(null)
  const query = /^\d{4}$/.test(filters.year) ? { year: Number(filters.year) } : {}
  const asked = useAsk(readPropaganda, { query })
  const plan = asked.data
  return (
    <Page
      title="Tuyên truyền"
      lead={`Kế hoạch tuyên truyền${plan ? ` năm ${plan.year}` : ''}: nội dung, kênh, đơn vị, thời gian.`}
      actions={plan && <PageActions plan={plan} onOpen={setOpen} />}
    >
      <Answer of={asked}>
        {(found) => (
          <>
            {found.items.length === 0 ? (
              <>
                <YearSelect plan={found} onChange={change} />
                <Nothing plan={found} onOpen={setOpen} />
              </>
            ) : (
              <Shown plan={found} filters={filters} change={change} />
            )}
            <Dialogs plan={found} open={open} onClose={() => setOpen(null)} />
          </>
        )}
      </Answer>
    </Page>
  )
}

interface PlanProps {
  readonly plan: PropagandaYear
}

function PageActions({ plan, onOpen }: PlanProps & { readonly onOpen: (open: Open) => void }) {
  const { add, takeTasks, keepChannels } = plan.abilities
  return (
    <>
      {keepChannels.allowed && (
        <Button icon="settings" onClick={() => onOpen('channels')}>
          Danh mục kênh
        </Button>
      )}
      {takeTasks.allowed && (
        <Button icon="download" onClick={() => onOpen('tasks')}>
          Lấy từ kế hoạch năm
        </Button>
      )}
      <Button icon="add" look="primary" disabledReason={add.because} onClick={() => onOpen('add')}>
        Thêm nội dung
      </Button>
    </>
  )
}

function Dialogs({ plan, open, onClose }: PlanProps & { readonly open: Open; readonly onClose: () => void }) {
  return (
    <>
      <Dialog opened={open === 'add'} title="Thêm nội dung tuyên truyền" onClose={onClose}>
        <ItemForm plan={plan} onClose={onClose} />
      </Dialog>
      <Dialog opened={open === 'tasks'} title="Lấy từ kế hoạch năm" onClose={onClose}>
        <OfferedTasks year={plan.year} onClose={onClose} />
      </Dialog>
      <Dialog opened={open === 'channels'} title="Kênh tuyên truyền" onClose={onClose}>
        <ChannelList plan={plan} />
      </Dialog>
    </>
  )
}

interface ShownProps extends PlanProps {
  readonly filters: Filters
  readonly change: (wanted: Partial<Filters>) => void
}

function Shown({ plan, filters, change }: ShownProps) {
  const items = wanted(plan.items, filters)
  const view = filters.view === 'calendar' ? 'calendar' : 'list'
  return (
    <div className={styles.page}>
      <Counters plan={plan} filters={filters} onChange={change} />
      <div className={styles.switches}>
        <ViewSwitch
          label="Cách xem"
          value={view}
          onChange={(next) => change({ view: next })}
          views={[
            { value: 'list', label: 'Danh sách', icon: 'list' },
            { value: 'calendar', label: 'Lịch tháng', icon: 'calendar' },
          ]}
        />
        <YearSelect plan={plan} onChange={change} />
        <ChannelAndUnit plan={plan} filters={filters} onChange={change} />
        {isNarrowed(filters) && (
          <Button look="quiet" icon="clear" onClick={() => change({ ...defaults, year: filters.year, view })}>
            Bỏ lọc
          </Button>
        )}
      </div>
      {view === 'calendar' ? (
        <ItemCalendar plan={plan} items={items} />
      ) : (
        <ItemList plan={plan} items={byUrgency(items)} filters={filters} onChange={change} />
      )}
    </div>
  )
}

function YearSelect({ plan, onChange }: PlanProps & { readonly onChange: ShownProps['change'] }) {
  if (plan.years.length < 2) return null
  return (
    <NativeSelect
      aria-label="Năm"
      value={String(plan.year)}
      onChange={(event) => onChange({ year: event.currentTarget.value })}
      data={plan.years.map(String)}
    />
  )
}

function Nothing({ plan, onOpen }: PlanProps & { readonly onOpen: (open: Open) => void }) {
  const { add, takeTasks } = plan.abilities
  return (
    <EmptyState
      icon="megaphone"
      title={`Năm ${plan.year} chưa có nội dung tuyên truyền nào`}
      action={
        takeTasks.allowed ? (
          <Button look="primary" icon="download" onClick={() => onOpen('tasks')}>
            Lấy từ kế hoạch năm
          </Button>
        ) : (
          <Button look="primary" icon="add" disabledReason={add.because} onClick={() => onOpen('add')}>
            Thêm nội dung
          </Button>
        )
      }
    >
      Lấy các nhiệm vụ tuyên truyền trong kế hoạch năm vào đây, hoặc thêm từng tin, bài, kênh và đơn vị phụ
      trách.
    </EmptyState>
  )
}
