import type { PaperReading, Span } from '#contract/reading'
import type { PartyPart, TaskState } from '#contract/task'
import type { PrintedTask } from '#paperwork/writing/printed-task'
import type { RowContent } from './row-content.ts'

/** A task of the plan as it stands; `span` is its place in the plan's own paper, null where another paper asked. */
export interface StandingTask extends Pick<RowContent, 'text' | 'class' | 'deadline' | 'place' | 'parties'> {
  readonly section: readonly string[]
  readonly state: TaskState
  readonly span: Span | null
}

type ReadTask = PaperReading['tasks'][number]

/** The tasks of a plan beside what was read in its paper: those that say the same keep the words of the paper. */
export function printedTasks(
  tasks: readonly StandingTask[],
  reading: Pick<PaperReading, 'tasks'>,
): readonly PrintedTask[] {
  return tasks.map((task) => {
    const { span } = task
    const read = span === null ? [] : reading.tasks.filter((each) => overlaps(each.span, span))
    const chair = namesOf(task, 'chair')
    const coordinate = namesOf(task, 'coordinate')
    const printed = {
      section: task.section,
      text: task.text,
      deadline: task.deadline.inherited ? null : (task.deadline.text ?? null),
      period: task.deadline.inherited ? (task.deadline.text ?? null) : null,
      chair,
      coordinate,
      place: task.place,
    }
    if (task.state === 'cancelled') return { ...printed, spans: spansOf(read, span), change: 'gone' }
    if (span === null) return { ...printed, spans: [], change: 'new' }
    const [only, ...others] = read
    const isSame =
      only !== undefined &&
      others.length === 0 &&
      only.text === task.text &&
      (only.deadline.text ?? null) === (task.deadline.text ?? null) &&
      String(only.chair) === String(chair) &&
      String(only.coordinate) === String(coordinate) &&
      only.place === task.place
    return { ...printed, spans: spansOf(read, span), change: isSame ? 'same' : 'changed' }
  })
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** Everything of the paper that a task was read from: its words, its day, its units and its place. */
function spansOf(read: readonly ReadTask[], own: Span | null): readonly Span[] {
  return [
    ...(own === null ? [] : [own]),
    ...read.flatMap(({ span, deadline, responsibilitySpans, placeSpan }) => [
      span,
      ...responsibilitySpans,
      ...(deadline.span ? [deadline.span] : []),
      ...(placeSpan ? [placeSpan] : []),
    ]),
  ]
}

function namesOf({ parties }: StandingTask, part: PartyPart): readonly string[] {
  return parties.flatMap((party) => (party.part === part ? [party.printed] : []))
}
