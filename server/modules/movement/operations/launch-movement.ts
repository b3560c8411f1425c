import type { MovementState } from '#contract/movement'
import { type PlainDate, showDate } from '#law'
import { readablePaper } from '#modules/document'
import { fulfilTask, linkedTasks } from '#modules/plan'
import { dayHappened, firstDayFor } from '#platform/day-happened'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { stateAfter } from '../model/movement-moves.ts'
import { mayEverMove } from '../policy.ts'
import { type StoredMovement, saveMove } from '../store/movements.ts'
import { movementToChange, type SeenMovement } from './movement-to-change.ts'
import { openParticipationsIn } from './open-participations-in.ts'

/** By which paper a movement is launched, and when. */
export interface Launch extends SeenMovement {
  readonly paperNumber: string | null
  readonly launchedOn: string
  readonly paperId: string | null
  /** A day for answering that has passed already is meant so. */
  readonly confirmPast?: boolean | undefined
}

/**
 * Signed, launched: every unit in scope gets its part, and the tasks of the plan that it fulfils are done. An adopted
 * movement is launched by its launcher; here it is taken up.
 */
export async function launchMovement(
  operation: Operation,
  launch: Launch,
): Promise<{ readonly state: MovementState; readonly unitCount: number }> {
  const { tx, actor, today } = operation
  const movement = await movementToChange(operation, launch, (one) =>
    mayEverMove(actor, one.launcher === 'agency' ? 'launch' : 'adopt'),
  )
  const state = stateAfter(movement.launcher === 'agency' ? 'launch' : 'adopt', movement)
  const first = firstDayFor(firstYearOf(movement), today)
  const on = dayHappened(
    launch.launchedOn,
    { first, today },
    { path: 'launchedOn', what: 'Ngày ký, phát động' },
  )
  const paperNumber = launch.paperNumber || null
  if (movement.launcher === 'agency' && paperNumber === null) {
    throw malformed('paperNumber', 'Hãy ghi số của văn bản phát động đã ký.')
  }
  if (!launch.confirmPast) refuseIfDueHasPassed(movement, today)
  const paperId = launch.paperId === null ? null : (await readablePaper(operation, launch.paperId)).id
  await saveMove(tx, movement.id, {
    state,
    submittedOn: null,
    launched: { on, byName: actor.name, paperNumber, paperId },
    recallReason: null,
  })
  const unitCount = await openParticipationsIn(operation, movement)
  for (const { id: taskId } of await linkedTasks(operation, movement.id)) {
    await fulfilTask(operation, { taskId, id: movement.id, doneOn: on })
  }
  return { state, unitCount }
}

/** Every unit would be late the moment it hears of the movement. */
function refuseIfDueHasPassed({ participationDue: due }: StoredMovement, today: PlainDate): void {
  if (due === null || due >= today) return
  const detail = `Hạn gửi nội dung ${showDate(due)} đã qua: mọi đơn vị sẽ trễ ngay. Hãy sửa hạn trước, hoặc xác nhận nếu vẫn giữ hạn này.`
  throw new Refusal('deadlinePassed', detail, [{ path: 'confirmPast', detail }])
}

/** A movement of several years was launched for the first of them. */
const firstYearOf = ({ year, startsOn }: Pick<StoredMovement, 'year' | 'startsOn'>): number =>
  Math.min(year, Number(startsOn.slice(0, 4)))

const malformed = (path: string, detail: string): Refusal =>
  new Refusal('malformedRequest', detail, [{ path, detail }])
