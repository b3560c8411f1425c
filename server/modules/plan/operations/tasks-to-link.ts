import type { FulfilmentKind, TaskToLink } from '#contract/fulfilment'
import type { Operation } from '#platform/operation'
import { wordingOf } from '../model/deadline-sentence.ts'
import { suggestFulfilment } from '../model/suggest-fulfilment.ts'
import { linkableTasks } from '../store/fulfilments.ts'

/** The open tasks that something of a kind may be linked to; those whose title suggests the kind come first. */
export async function tasksToLink({ tx }: Operation, kind: FulfilmentKind): Promise<TaskToLink[]> {
  const tasks = await linkableTasks(tx)
  return tasks
    .map(({ task: { id, title, deadline }, planYear }) => ({
      id,
      title,
      deadlineWording: wordingOf(deadline),
      planYear,
      suggested: suggestFulfilment(title) === kind,
    }))
    .toSorted((one, other) => Number(other.suggested) - Number(one.suggested))
}
