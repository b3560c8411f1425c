import type { ReactNode } from 'react'
import type { TaskRow } from '#contract/task'
import { CounterFilters } from '#ui/counter-filters/CounterFilters'
import { deadlineStateWords, type StateWords, taskStateWords } from './state-words.ts'
import { countStates, type StateFilter, stateFilters } from './task-filters.ts'

interface StateCountersProps {
  readonly tasks: readonly TaskRow[]
  readonly value: string
  readonly onChange: (value: string) => void
  /** States that stay even when nothing is in them. */
  readonly always: readonly StateFilter[]
  readonly isSmall?: boolean
}

/** How many tasks stand how; pressing a counter narrows the list to it. */
export function StateCounters({
  tasks,
  value,
  onChange,
  always,
  isSmall = false,
}: StateCountersProps): ReactNode {
  const counts = countStates(tasks)
  const shown = stateFilters.filter((state) => always.includes(state) || counts[state] > 0 || state === value)
  return (
    <CounterFilters
      label="Lọc theo tình trạng"
      value={value}
      onChange={onChange}
      isSmall={isSmall}
      counters={[
        { value: '', label: 'Tất cả', count: tasks.length },
        ...shown.map((state) => ({ value: state, count: counts[state], ...wordsOf(state) })),
      ]}
    />
  )
}

function wordsOf(state: StateFilter): StateWords {
  return state === 'started' || state === 'cancelled' ? taskStateWords[state] : deadlineStateWords[state]
}
