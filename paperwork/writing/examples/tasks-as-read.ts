import type { Reading } from '../../reading/reading.ts'
import type { PrintedTask } from '../printed-task.ts'

const CORE = new Set(['scheduled', 'subtask', 'assignment', 'campaign-period'])

/** The tasks of a paper as they stand in it, to be printed again without a change. */
export function tasksAsRead({ tasks }: Reading): readonly PrintedTask[] {
  return tasks
    .filter((task) => CORE.has(task.class))
    .map((task) => ({
      spans: [
        task.span,
        ...task.responsibilitySpans,
        ...[task.deadline.span, task.placeSpan].filter((span) => span !== undefined),
      ],
      section: task.section,
      text: task.text,
      deadline: task.deadline.inherited ? null : (task.deadline.text ?? null),
      period: task.deadline.inherited ? (task.deadline.text ?? null) : null,
      chair: task.chair,
      coordinate: task.coordinate,
      place: task.place,
      change: 'same',
    }))
}
