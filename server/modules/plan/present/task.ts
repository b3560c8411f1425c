import type { Ability } from '#contract/ability'
import type { TaskAbilities, TaskCounts, TaskPage, TaskRow, TaskUnit } from '#contract/task'
import { deadlineState, localSlots } from '#law'
import type { Actor } from '#platform/operation'
import { deadlineSentence, understanding, wordingOf } from '../model/deadline-sentence.ts'
import { lateFromFor } from '../model/two-level-day.ts'
import type { ActingInPlan } from '../operations/acting-in-plan.ts'
import type { CitedReading } from '../operations/local-reading.ts'
import { mayFill, type Standing, standingTo, taskAbilities } from '../policy.ts'
import type { StateOn } from '../store/deadline-state.ts'
import type { OccurrenceRecord } from '../store/occurrences.ts'
import type { PlanRecord } from '../store/plans.ts'
import type { TaskRecord } from '../store/task-list.ts'
import type { TaskDetail } from '../store/task-page.ts'
import { presentOccurrences, presentTimes, remarksOn } from './deadline.ts'

/** For whom tasks are shown, and by which day and reading. */
export interface Viewer extends ActingInPlan {
  readonly roles: Actor['roles']
  readonly on: StateOn
}

/** Tasks of a list, with the abilities of the viewer: few sets, which the tasks point to. */
export interface PresentedTasks {
  readonly tasks: TaskRow[]
  readonly abilitySets: TaskAbilities[]
}

/** Shows tasks to a viewer. */
export function presentTasks(records: readonly TaskRecord[], viewer: Viewer): PresentedTasks {
  const abilitySets: TaskAbilities[] = []
  const known = new Map<string, number>()
  const indexOf = (standing: Standing, state: TaskRecord['state']): number => {
    const key = `${standing} ${state}`
    const index = known.get(key) ?? abilitySets.push(taskAbilities(standing, state)) - 1
    known.set(key, index)
    return index
  }
  const tasks = records.map((record) => ({
    ...presentTask(record, viewer.on),
    abilities: indexOf(standingTo(viewer, record), record.state),
  }))
  return { tasks, abilitySets }
}

function presentTask(task: TaskRecord, on: StateOn): Omit<TaskRow, 'abilities'> {
  const lateFrom = lateFromFor(task, on)
  const { deadline } = task
  return {
    id: task.id,
    planId: task.planId,
    ordinal: task.ordinal,
    class: task.class,
    title: task.title,
    section: [...task.section],
    quarters: [...task.quarters],
    place: task.place,
    deadlineKind: deadline.kind,
    wording: wordingOf(deadline),
    startsOn: task.startsOn,
    lateFrom,
    waitsFor: task.waitsFor,
    state: task.state,
    deadlineState: deadlineState({ ...task, lateFrom }, on.today, on),
    doneOn: task.doneOn,
    ...presentTimes(task, lateFrom),
    parties: [...task.parties],
    noteCount: task.noteCount,
    subtasks: { total: task.handed.total, done: task.handed.done },
    ownUnitId: task.ownUnitId,
    version: task.version,
  }
}

/** How tasks stand, counted over a list. */
export function countTasks(tasks: readonly Pick<TaskRow, 'state' | 'deadlineState'>[]): TaskCounts {
  const having = (wanted: (task: Pick<TaskRow, 'state' | 'deadlineState'>) => boolean): number =>
    tasks.filter(wanted).length
  return {
    total: tasks.length,
    late: having(({ deadlineState: state }) => state === 'late'),
    dueSoon: having(({ deadlineState: state }) => state === 'dueSoon'),
    canStart: having(({ deadlineState: state }) => state === 'canStart'),
    notYet: having(({ deadlineState: state }) => state === 'notYet'),
    waiting: having(({ deadlineState: state }) => state === 'waiting'),
    waitingLong: having(({ deadlineState: state }) => state === 'waitingLong'),
    open: having(({ deadlineState: state }) => state === 'open'),
    done: having(({ state }) => state === 'done'),
    cancelled: having(({ state }) => state === 'cancelled'),
    started: having(({ state }) => state === 'started'),
  }
}

/** Counts of nothing. */
export const noTasks: TaskCounts = countTasks([])

/** The units that tasks name. */
export function unitsNamed(
  tasks: readonly Pick<TaskRecord, 'parties'>[],
  byId: ReadonlyMap<string, TaskUnit>,
): TaskUnit[] {
  const named = new Set(tasks.flatMap(({ parties }) => parties.flatMap(({ unitIds }) => unitIds)))
  return [...byId.values()].filter(({ id }) => named.has(id))
}

/** All that is known of one task. */
export interface TaskView {
  readonly task: TaskRecord
  readonly plan: PlanRecord
  readonly viewer: Viewer
  readonly units: ReadonlyMap<string, TaskUnit>
  readonly detail: TaskDetail
  readonly reading: CitedReading
  readonly occurrences: readonly OccurrenceRecord[]
  readonly notes: readonly { id: string; body: string; authorName: string; createdAt: Date }[]
  readonly history: TaskPage['history']
}

/** The page of one task. */
export function presentTaskPage(view: TaskView): TaskPage {
  const { task, plan, viewer, units, detail, notes, history } = view
  const { tasks, abilitySets } = presentTasks([task], viewer)
  const [row] = tasks
  const [abilities] = abilitySets
  if (!row || !abilities) throw new RangeError('a task that is not presented')
  return {
    task: row,
    abilities,
    quote: detail.quote,
    span: detail.span,
    doneByName: detail.doneByName,
    paperId: detail.asked?.paperId ?? plan.paperId,
    source: detail.asked?.source ?? null,
    addedBy: detail.addedBy,
    filled: presentFilled(detail.filled, mayFill(viewer, abilities.correct)),
    deadline: task.deadline,
    understood: { ...understoodAs(view), remarks: remarksOn(view) },
    occurrences: presentOccurrences(view.occurrences, viewer.on),
    units: unitsNamed([task], units),
    plan: {
      id: plan.id,
      year: plan.year,
      title: plan.title,
      number: plan.number,
      symbol: plan.symbol,
      issuedOn: plan.issuedOn,
    },
    notes: notes.map((note) => ({ ...note, createdAt: note.createdAt.toISOString() })),
    history,
  }
}

function presentFilled(filled: TaskDetail['filled'], clear: Ability): TaskPage['filled'] {
  if (filled === null) return null
  const { paperId, source, quote, before } = filled
  return { paperId, source, quote, wordingBefore: deadlineSentence(before), abilities: { clear } }
}

/** "Trước 30/3" is where agencies read differently: there the reading is named with the paper it stands on. */
function understoodAs({ task, reading }: TaskView): TaskPage['understood'] {
  const sentence = understanding(task.deadline, task)
  if (task.deadline.kind !== 'before' && task.deadline.cap?.kind !== 'before') {
    return { sentence, rule: null, citation: null }
  }
  const slot = localSlots['deadline.beforeIncludesDay']
  const choice = slot.choices.find(({ value }) => value === reading.beforeIncludesDay)
  const rule = choice ? `${slot.label} – ${choice.label}` : slot.label
  return { sentence, rule, citation: reading.citation }
}
