import type { BlocItem } from '#contract/bloc'
import type { TaskRow } from '#contract/task'
import { askedOfPapers, citePaper } from '#modules/plan'
import type { Operation } from '#platform/operation'
import { dueOn, stateOfTask } from '../model/item-state.ts'
import type { BlocPaper } from './papers-with-blocs.ts'

/** Papers that ask are read whole; the latest so many of a year. */
const MOST_PAPERS = 100

/** What the papers of blocs and superiors ask of the agency, with the task that was made of it. */
export async function askedItems(
  operation: Operation,
  papers: readonly BlocPaper[],
  tasks: readonly TaskRow[],
): Promise<BlocItem[]> {
  const byId = new Map(tasks.map((task) => [task.id, task]))
  const asking = papers.filter(({ blocId, paper }) => blocId !== null && paper.askedCount > 0)
  const latest = asking.slice(0, MOST_PAPERS)
  const askedOf = await askedOfPapers(
    operation,
    latest.map(({ paper }) => paper.id),
  )
  const items: BlocItem[] = []
  for (const { paper, blocId } of latest) {
    const concerning = (askedOf.get(paper.id) ?? []).filter(
      ({ concern, taskId }) => concern !== 'none' || taskId !== null,
    )
    for (const { index, text, taskId, lateFrom, deadline } of concerning) {
      const task = byId.get(taskId ?? '')
      items.push({
        id: `asked ${paper.id} ${index}`,
        blocIds: blocId === null ? [] : [blocId],
        kind: 'asked',
        title: task?.title ?? text,
        source: citePaper({ ...paper, issuer: null }),
        path: taskId === null ? `/papers/${paper.id}?tab=asked` : `/tasks/${taskId}`,
        state: stateOf(operation, { task, taskId, lateFrom }),
        dueOn: dueOn(task?.lateFrom ?? lateFrom),
        wording: task?.wording ?? deadline.text ?? null,
      })
    }
  }
  return items
}

function stateOf(
  { today }: Operation,
  { task, taskId, lateFrom }: { task: TaskRow | undefined; taskId: string | null; lateFrom: string | null },
): BlocItem['state'] {
  if (task) return stateOfTask(task)
  if (taskId !== null) return 'running'
  return lateFrom !== null && lateFrom <= today ? 'late' : 'notTaken'
}
