import type { Bloc, BlocItem } from '#contract/bloc'
import type { TaskRow } from '#contract/task'
import { levelsAwaited } from '#modules/plan'
import { awaitedBlocs } from '../model/awaited-blocs.ts'
import { dueOn, stateOfTask } from '../model/item-state.ts'

/** The tasks of the plan that wait for a paper of a bloc or a superior. */
export function waitingItems(blocs: readonly Bloc[], tasks: readonly TaskRow[]): BlocItem[] {
  const awaited = blocs.map(({ id, name, aliases, kind, level }) => ({
    id,
    names: [name, ...aliases],
    kind,
    level: kind === 'superior' ? level : 'bloc',
  }))
  return tasks.flatMap((task): BlocItem[] => {
    const { id, title, waitsFor, state, wording, lateFrom } = task
    if (waitsFor === null || state === 'done' || state === 'cancelled') return []
    const blocIds = awaitedBlocs({ waitsFor, title }, awaited, levelsAwaited(waitsFor))
    if (blocIds.length === 0) return []
    return [
      {
        id: `waiting ${id}`,
        blocIds: [...blocIds],
        kind: 'waiting',
        title,
        source: waitsFor,
        path: `/tasks/${id}`,
        state: stateOfTask(task),
        dueOn: dueOn(lateFrom),
        wording,
      },
    ]
  })
}
