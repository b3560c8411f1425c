import { createContext, type MouseEvent, useCallback, useContext } from 'react'
import type { TaskAbilities, TaskRow } from '#contract/task'

/** What every task on a page shares. */
export interface TaskSurroundings {
  readonly today: string
  readonly unitNames: ReadonlyMap<string, string>
  readonly abilitySets: readonly TaskAbilities[]
  readonly hrefOf: (taskId: string) => string
}

export const SurroundingsContext = createContext<TaskSurroundings | null>(null)

/** What the tasks on this page share. */
export function useSurroundings(): TaskSurroundings {
  const surroundings = useContext(SurroundingsContext)
  if (!surroundings) throw new Error('tasks are shown within SurroundingsContext')
  return surroundings
}

/** The names of the units that have a part in a task; as printed where nobody knows which unit it is. */
export function namesOf(
  { parties }: Pick<TaskRow, 'parties'>,
  part: 'chair' | 'coordinate',
  unitNames: ReadonlyMap<string, string>,
): string {
  return parties
    .filter((party) => party.part === part)
    .map(({ printed, match, unitIds: [first] }) =>
      match === 'unit' && first !== undefined ? (unitNames.get(first) ?? printed) : printed,
    )
    .join(', ')
}

/**
 * One listener for the links of hundreds of tasks (`a[data-task]`): opens the task in place, and leaves new tabs and
 * copied addresses to the browser.
 */
export function useTaskLinks(open: (taskId: string) => void): (event: MouseEvent) => void {
  return useCallback(
    (event) => {
      const link = (event.target as HTMLElement).closest<HTMLElement>('a[data-task]')
      const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey
      if (!link?.dataset.task || !isPlain) return
      event.preventDefault()
      open(link.dataset.task)
    },
    [open],
  )
}
