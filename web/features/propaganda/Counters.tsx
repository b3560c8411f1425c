import { type PropagandaYear, propagandaState, propagandaStateLabels } from '#contract/propaganda'
import { CounterFilters } from '#ui/counter-filters/CounterFilters'
import { type Filters, isInState, tally } from './item-filters.ts'
import styles from './Propaganda.module.css'

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

/** How many are late, in which state, on which channel and of which unit; each number is a filter. */
export function Counters({ plan, filters, onChange }: CountersProps) {
  const { items } = plan
  const inState = (state: string) => items.filter((item) => isInState(item, state)).length
  return (
    <>
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
      <div className={styles.tallies}>
        <CounterFilters
          label="Lọc theo kênh"
          isSmall
          value={filters.channel}
          onChange={(channel) => onChange({ channel })}
          counters={[
            { value: '', label: 'Mọi kênh', count: items.length },
            ...tally(items, ({ channel }) => channel).map(({ key, items: own }) => ({
              value: key,
              label: key,
              count: own.length,
            })),
          ]}
        />
        <CounterFilters
          label="Lọc theo đơn vị"
          isSmall
          value={filters.unit}
          onChange={(unit) => onChange({ unit })}
          counters={[
            { value: '', label: 'Mọi đơn vị', count: items.length },
            ...tally(items, ({ unit }) => unit.id).map(({ key, items: own }) => ({
              value: key,
              label: own[0]?.unit.name ?? '',
              count: own.length,
            })),
          ]}
        />
      </div>
    </>
  )
}
