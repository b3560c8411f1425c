import { type DeadlineValue, deadline } from '#contract/deadline'
import type { PaperReading } from '#contract/reading'
import type { FoundItem } from '../model/compare-with-plan.ts'
import { type LookUp, matchedParty } from '../model/match-parties.ts'
import { type ReadItem, signatureOf } from '../model/row-content.ts'
import { withUnitLevel } from './given-deadline.ts'

type ReadTask = PaperReading['tasks'][number]

/** The tasks of a reading as rows to be: parties matched to units, items that say the same counted. */
export function foundItems(tasks: readonly ReadTask[], lookUp: LookUp): readonly FoundItem[] {
  const seen = new Map<string, number>()
  return tasks.map((task) => {
    const bare = readItem(task)
    const signature = signatureOf(bare)
    const occurrence = seen.get(signature) ?? 0
    seen.set(signature, occurrence + 1)
    return {
      read: { ...bare, occurrence },
      content: {
        ...bare,
        parties: bare.parties.map(({ part, printed }) => matchedParty(part, printed, lookUp)),
      },
      span: task.span,
      section: task.section,
    }
  })
}

function readItem(task: ReadTask): Omit<ReadItem, 'occurrence'> {
  return {
    text: task.text,
    class: task.class,
    deadline: inLevels(bareDeadline(task)),
    quarters: task.quarter,
    place: task.place,
    parties: [
      ...task.chair.map((printed) => ({ part: 'chair' as const, printed })),
      ...task.coordinate.map((printed) => ({ part: 'coordinate' as const, printed })),
    ],
  }
}

/** Without its place in the paper, which the row has. */
const bareDeadline = (task: ReadTask): DeadlineValue => deadline.parse(task.deadline)

/** A cell that gives the units a day of their own has two days; the reader sees the first. */
function inLevels(value: DeadlineValue): DeadlineValue {
  const [year] = value.date?.split('-') ?? []
  return year ? withUnitLevel(value, { year: Number(year), documentDate: null }) : value
}

/** Whether an item asks someone for something: what only sets a tone is left out until the officer takes it in. */
export function isAsking({ read }: FoundItem): boolean {
  if (!['solution', 'content', 'general'].includes(read.class)) return true
  return read.deadline.kind !== 'none' || read.parties.some(({ part }) => part === 'chair')
}
