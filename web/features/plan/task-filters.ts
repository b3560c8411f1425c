import { searchKey } from '#contract/search-key'
import type { TaskRow } from '#contract/task'

/** What a list of tasks is narrowed by; every part is `''` while it does not narrow. All of it lives in the address. */
export type TaskFilters = Readonly<{ q: string; unit: string; state: string; kind: string }>

export const noFilters: TaskFilters = { q: '', unit: '', state: '', kind: '' }

/** A task with the text it is found by. */
export interface FoundTask<Row extends TaskRow = TaskRow> {
  readonly task: Row
  readonly key: string
}

/** Prepares tasks for being searched as one types: the text of each is folded once. */
export function findable<Row extends TaskRow>(
  tasks: readonly Row[],
  unitNames: ReadonlyMap<string, string>,
): readonly FoundTask<Row>[] {
  return tasks.map((task) => {
    const units = task.parties.flatMap(({ unitIds }) => unitIds.map((id) => unitNames.get(id) ?? ''))
    const printed = task.parties.map((party) => party.printed)
    return {
      task,
      key: searchKey([task.title, task.wording, task.place, ...printed, ...new Set(units)].join(' ')),
    }
  })
}

/** The tasks that every filter but the state lets through: what the counters count. */
export function withinFilters<Row extends TaskRow>(
  found: readonly FoundTask<Row>[],
  { q, unit, kind }: TaskFilters,
): readonly Row[] {
  const words = searchKey(q).split(' ')
  return found
    .filter(
      ({ task, key }) =>
        words.every((word) => key.includes(word)) &&
        (unit === '' || task.parties.some(({ unitIds }) => unitIds.includes(unit))) &&
        (kind === '' || task.class === kind),
    )
    .map(({ task }) => task)
}

/** The states that a list can be narrowed to, beside “all”. */
export const stateFilters = [
  'late',
  'dueSoon',
  'started',
  'canStart',
  'waitingLong',
  'waiting',
  'notYet',
  'open',
  'done',
  'cancelled',
] as const
export type StateFilter = (typeof stateFilters)[number]

/** Whether a task is counted under a state; `started` crosses the states of the deadline. */
export function isInState({ state, deadlineState }: TaskRow, wanted: string): boolean {
  if (wanted === '') return true
  if (wanted === 'started' || wanted === 'cancelled') return state === wanted
  return deadlineState === wanted && state !== 'cancelled'
}

/** How many tasks stand how. */
export function countStates(tasks: readonly TaskRow[]): Readonly<Record<StateFilter, number>> {
  const count = (wanted: StateFilter): number => tasks.filter((task) => isInState(task, wanted)).length
  return Object.fromEntries(stateFilters.map((wanted) => [wanted, count(wanted)])) as Record<
    StateFilter,
    number
  >
}
