import type { AskedTasks } from '#contract/asked-task'
import type { DeadlineReading } from '#law'
import { type KeptPaper, readingsOfPapers } from '#modules/document'
import type { Operation } from '#platform/operation'
import { deadlineSentence } from '../model/deadline-sentence.ts'
import { offeredDeadlines } from '../model/offered-deadlines.ts'
import { levelsOfPaper } from '../model/paper-level.ts'
import { spanOf } from '../model/task-timing.ts'
import { unknownUnits } from '../model/unknown-units.ts'
import { mayTakeAsked } from '../policy.ts'
import { tasksWaiting } from '../store/asked-tasks.ts'
import { allPlans, type PlanRecord } from '../store/plans.ts'
import { type AskedItem, type AskedPaper, askedItems, askedPaper } from './asked-paper.ts'
import { wordingReading } from './local-reading.ts'

/** What a paper asks for, the plans it can go into and the waiting tasks whose deadline it may say. */
export async function showAskedTasks(operation: Operation, paperId: string): Promise<AskedTasks> {
  const { tx, actor } = operation
  const asking = await askedPaper(operation, paperId)
  const reading = await wordingReading(operation)
  const year = yearOf(asking.paper, operation)
  const plans = runningPlans(await allPlans(tx), year, operation)
  const take = mayTakeAsked(actor)
  return {
    plans: plans.map(({ id, year: of, title }) => ({ id, year: of, title })),
    asked: asking.items.map((item) => presentAsked(item, reading, plans[0]?.year ?? year)),
    offered: take.allowed ? await offersOf(operation, asking, reading) : [],
    unknownUnits: unknownUnits(
      asking.paper.reading.tasks.flatMap(({ chair, coordinate }) => [...chair, ...coordinate]),
      asking.names,
    ),
    abilities: { take },
  }
}

/** What some papers ask, by the id of each; papers that the actor may not see are left out. */
export async function askedOfPapers(
  operation: Operation,
  paperIds: readonly string[],
): Promise<ReadonlyMap<string, AskedTasks['asked']>> {
  const papers = await readingsOfPapers(operation, paperIds)
  const { itemsOf } = await askedItems(operation, paperIds)
  const reading = await wordingReading(operation)
  const plans = await allPlans(operation.tx)
  return new Map(
    papers.map((paper) => {
      const year = yearOf(paper, operation)
      const [plan] = runningPlans(plans, year, operation)
      return [paper.id, itemsOf(paper).map((item) => presentAsked(item, reading, plan?.year ?? year))]
    }),
  )
}

/** The plan of the paper's year first, then those of this year and later ones; what is over takes no new tasks. */
function runningPlans(
  plans: readonly PlanRecord[],
  year: number,
  { today }: Operation,
): readonly PlanRecord[] {
  const thisYear = Number(today.slice(0, 4))
  const running = plans.filter((plan) => plan.year >= thisYear || plan.year === year)
  return running.toSorted((one, other) => Number(other.year === year) - Number(one.year === year))
}

const yearOf = (
  { reading, issuedOn }: Pick<KeptPaper, 'reading' | 'issuedOn'>,
  { today }: Operation,
): number => reading.header.year ?? Number((issuedOn ?? today).slice(0, 4))

function presentAsked(
  { index, read, content, span, concern, because, taken }: AskedItem,
  reading: DeadlineReading,
  year: number,
): AskedTasks['asked'][number] {
  const named = (part: 'chair' | 'coordinate') =>
    content.parties.flatMap((party) => (party.part === part ? [party.printed] : []))
  return {
    index,
    text: read.text,
    class: read.class,
    span,
    deadline: read.deadline,
    deadlineSentence: deadlineSentence(read.deadline),
    lateFrom: spanOf(content, { year, since: null, reading }).lateFrom,
    chair: named('chair'),
    coordinate: named('coordinate'),
    concern,
    because,
    taskId: taken?.id ?? null,
    planId: taken?.planId ?? null,
    unassigned: taken?.isUnassigned ?? false,
  }
}

async function offersOf(
  { tx }: Operation,
  { paper, cited, items }: AskedPaper,
  reading: DeadlineReading,
): Promise<AskedTasks['offered']> {
  const offers = offeredDeadlines(
    await tasksWaiting(tx, paper.id),
    {
      cited,
      levels: levelsOfPaper({ ...paper, signedFor: paper.reading.signer?.authority ?? null }),
      items: items.map(({ index, read }) => ({ index, text: read.text, deadline: read.deadline })),
    },
    reading,
  )
  return offers.map(({ task, item, timing, because }) => ({
    taskId: task.id,
    planId: task.planId,
    taskTitle: task.title,
    taskVersion: task.version,
    waitsFor: task.waitsFor,
    index: item.index,
    deadlineSentence: deadlineSentence(item.deadline),
    lateFrom: timing.lateFrom,
    because,
  }))
}
