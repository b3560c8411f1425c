import { NativeSelect } from '@mantine/core'
import { type PropagandaYear, propagandaState, propagandaStateLabels } from '#contract/propaganda'
import { CounterFilters } from '#ui/counter-filters/CounterFilters'
import { type Filters, isInState, tally } from './item-filters.ts'

interface CountersProps {
  readonly plan: PropagandaYear
  readonly filters: Filters
  readonly onChange: (wanted: Partial<Filters>) => void
}

const stateLooks = {
  planned: { icon: 'open' },
  inProgress: { icon: 'started' },
  published: { icon: 'done', tone: 'done' },
  cancelled: { icon: 'cancelled', tone: 'quiet' },
} as const

/** How many are late and in which state; each number is a filter. */
export function Counters({ plan, filters, onChange }: CountersProps) {
  const { items } = plan
  const inState = (state: string) => items.filter((item) => isInState(item, state)).length
  return (
    <CounterFilters
      label="Lọc theo tình trạng"
      value={filters.state}
      onChange={(state) => onChange({ state })}
      counters={[
        { value: '', label: 'Tất cả', count: items.length },
        { value: 'late', label: 'Trễ', icon: 'late', tone: 'late', count: inState('late') },
        ...propagandaState.options.map((value) => ({
          value,
          label: propagandaStateLabels[value],
          count: inState(value),
          ...stateLooks[value],
        })),
      ]}
    />
  )
}

/** On which channel and of which unit, each with how many there are. */
export function ChannelAndUnit({ plan: { items }, filters, onChange }: CountersProps) {
  return (
    <>
      <NativeSelect
        aria-label="Lọc theo kênh"
        value={filters.channel}
        onChange={(event) => onChange({ channel: event.currentTarget.value })}
        data={[
          { value: '', label: 'Mọi kênh' },
          ...tally(items, ({ channel }) => channel).map(({ key, items: own }) => ({
            value: key,
            label: `${key} (${own.length})`,
          })),
        ]}
      />
      <NativeSelect
        aria-label="Lọc theo đơn vị"
        value={filters.unit}
        onChange={(event) => onChange({ unit: event.currentTarget.value })}
        data={[
          { value: '', label: 'Mọi đơn vị' },
          ...tally(items, ({ unit }) => unit.id).map(({ key, items: own }) => ({
            value: key,
            label: `${own[0]?.unit.name ?? ''} (${own.length})`,
          })),
        ]}
      />
    </>
  )
}
