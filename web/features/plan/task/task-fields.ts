import type { Quarter } from '#contract/deadline'
import type { Asked } from '#contract/endpoint'
import type { TaskClass } from '#contract/reading'
import type { correctTask, Party, PartyGiven, TaskPage } from '#contract/task'
import { showDay } from '#text/days'

/** A party in the form. `matched` is what it stood for when its name was last as printed. */
export interface PartyField {
  readonly key: string
  readonly part: Party['part']
  readonly printed: string
  readonly matched: Party | null
}

/** The fields of a task as a form holds them: text, never null. */
export interface TaskFields {
  readonly title: string
  readonly wording: string
  /** The units' own day, in words: “trước ngày 28/6”. */
  readonly unitWording: string
  /** The day of the event the deadline counts from, where it counts from one. */
  readonly eventOn: string | null
  readonly quarters: readonly Quarter[]
  readonly place: string
  readonly class: TaskClass
  readonly parties: readonly PartyField[]
}

/** A task with the deadline that its page tells. */
export type EditedTask = Pick<TaskPage, 'task' | 'deadline'>

type Changes = Omit<Asked<typeof correctTask>['body'], 'version'>

/** A task as the form shows it. */
export function fieldsOf({ task, deadline }: EditedTask): TaskFields {
  return {
    title: task.title,
    wording: task.wording ?? '',
    unitWording: unitWordingOf(deadline),
    eventOn: deadline.eventOn ?? null,
    quarters: task.quarters,
    place: task.place ?? '',
    class: task.class,
    parties: task.parties.map((party, index) => ({
      key: String(index),
      part: party.part,
      printed: party.printed,
      matched: party,
    })),
  }
}

/** What the form changes, and nothing else: two people who correct different fields do not undo each other. */
export function changesOf(edited: EditedTask, fields: TaskFields): Changes {
  const before = fieldsOf(edited)
  const isSame = (name: keyof TaskFields): boolean =>
    JSON.stringify(before[name]) === JSON.stringify(fields[name])
  return {
    ...(isSame('title') ? {} : { title: fields.title.trim() }),
    ...(isSame('wording') ? {} : { deadline: { wording: fields.wording.trim() } }),
    ...(isSame('unitWording') ? {} : { unitDeadline: fields.unitWording.trim() || null }),
    ...(isSame('eventOn') ? {} : { eventOn: fields.eventOn }),
    ...(isSame('quarters') ? {} : { quarters: [...fields.quarters] }),
    ...(isSame('place') ? {} : { place: fields.place.trim() || null }),
    ...(isSame('class') ? {} : { class: fields.class }),
    ...(isSame('parties') ? {} : { parties: fields.parties.filter(isNamed).map(given) }),
  }
}

/** Whether a deadline waits for an event whose day somebody may know. */
export function countsFromEvent({ event, relative }: EditedTask['deadline']): boolean {
  return Boolean(event || relative)
}

function unitWordingOf({ units }: EditedTask['deadline']): string {
  if (!units) return ''
  return units.text ?? `${units.kind === 'before' ? 'trước' : 'chậm nhất'} ngày ${showDay(units.date)}`
}

const isNamed = ({ printed }: PartyField): boolean => printed.trim() !== ''

/** A name that was not touched keeps what it stands for; a new name is looked up by the server. */
function given({ part, printed, matched }: PartyField): PartyGiven {
  const name = printed.trim()
  if (!matched || matched.printed !== name) return { part, printed: name }
  if (matched.match === 'outside') return { part, printed: name, outside: true }
  return matched.unitIds.length > 0
    ? { part, printed: name, unitIds: [...matched.unitIds] }
    : { part, printed: name }
}
