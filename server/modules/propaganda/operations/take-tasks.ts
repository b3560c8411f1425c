import type { TaskToLink } from '#contract/fulfilment'
import type { TaskPage } from '#contract/task'
import { unitsOn } from '#modules/organisation'
import { linkTask, showTask, tasksToLink, unlinkTask } from '#modules/plan'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { usualChannels } from '../model/channels.ts'
import { lastPublished } from '../model/item.ts'
import { plannedOf } from '../model/planned-of.ts'
import { mayKeepPlan, refuseUnless } from '../policy.ts'
import { itemsOfTasks, lockItemsOfTask } from '../store.ts'
import { addItem } from './write-item.ts'

/**
 * The open tasks of a year's plans that nobody has taken up, those that speak of propaganda first; one that returns is
 * offered again for its next period once all that was taken up for it is told.
 */
export async function offeredTasks(operation: Operation, year: number): Promise<TaskToLink[]> {
  refuseUnless(mayKeepPlan(operation.actor))
  const tasks = (await tasksToLink(operation, 'propaganda')).filter(({ planYear }) => planYear === year)
  const items = await itemsOfTasks(
    operation.tx,
    tasks.map(({ id }) => id),
  )
  const itemsOf = Map.groupBy(items, ({ taskId }) => taskId)
  return tasks.filter(({ id }) => {
    const taken = itemsOf.get(id)
    return taken === undefined || lastPublished(taken) !== null
  })
}

/** Makes an item of each task for every unit that chairs it, at the time of the task; answers how many. */
export async function takeTasks(
  operation: Operation,
  { year, taskIds }: { readonly year: number; readonly taskIds: readonly string[] },
): Promise<number> {
  refuseUnless(mayKeepPlan(operation.actor))
  const wanted = [...new Set(taskIds)]
  // In one order, so that two who take the same tasks wait for each other and the second finds them taken.
  for (const taskId of wanted.toSorted()) await lockItemsOfTask(operation.tx, taskId)
  const offered = new Set((await offeredTasks(operation, year)).map(({ id }) => id))
  let made = 0
  for (const taskId of wanted) {
    if (!offered.has(taskId)) {
      throw new Refusal(
        'notFound',
        'Có nhiệm vụ đã xong hoặc đã đưa vào kế hoạch tuyên truyền; hãy tải lại rồi chọn lại.',
      )
    }
    made += await takeTask(operation, taskId, year)
  }
  return made
}

async function takeTask(operation: Operation, taskId: string, year: number): Promise<number> {
  const page = await showTask(operation, taskId)
  // What is told of a task goes by one id for all of its periods: each is linked anew, before there is anything to tell.
  await unlinkTask(operation, { taskId, id: taskId })
  await linkTask(operation, {
    taskId,
    fulfilment: {
      kind: 'propaganda',
      id: taskId,
      title: 'Nội dung trong kế hoạch tuyên truyền',
      path: `/propaganda?year=${year}&task=${taskId}`,
    },
  })
  const [channel] = usualChannels
  if (!channel) throw new RangeError('there are usual channels')
  const item = {
    year,
    kind: /điển hình|người tốt|việc tốt|mô hình/iu.test(page.task.title)
      ? ('exemplaryPerson' as const)
      : ('news' as const),
    content: page.task.title,
    basis: basisOf(page),
    instrumentId: null,
    movementId: null,
    channel: channel.name,
    planned: plannedOf(page.task, { year, today: operation.today }),
  }
  const unitIds = await chairsOf(operation, page)
  for (const unitId of unitIds) await addItem(operation, { ...item, unitId }, taskId)
  return unitIds.length
}

/** The plan that a task stands in, as papers cite it. */
function basisOf({ plan: { title, number, symbol } }: TaskPage): string {
  const cited =
    number === null ? '' : ` số ${number}${symbol === null || number.includes('/') ? '' : `/${symbol}`}`
  return `Kế hoạch${cited}: ${title}`
}

/** The units that chair a task; a unit of today where the chair is none of them. */
async function chairsOf({ tx, today }: Operation, { task }: TaskPage): Promise<readonly string[]> {
  const units = await unitsOn(tx, today)
  const chairs = task.parties.flatMap(({ part, unitIds }) => (part === 'chair' ? unitIds : []))
  const chairing = units.filter(({ id }) => chairs.includes(id)).map(({ id }) => id)
  if (chairing.length > 0) return chairing
  const unit = units.find(({ kind }) => kind === 'department') ?? units[0]
  if (unit) return [unit.id]
  throw new Refusal('illegalMove', 'Cơ quan chưa có đơn vị nào; hãy lập phòng, đơn vị trước.')
}
