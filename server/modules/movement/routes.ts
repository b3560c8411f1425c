import * as contract from '#contract/movement'
import * as moves from '#contract/movement-move'
import type { Serve } from '#http/route'
import { correctMovement } from './operations/correct-movement.ts'
import { draftMovement } from './operations/draft-movement.ts'
import { launchMovement } from './operations/launch-movement.ts'
import { linkMovementTask, showTasksToLink, unlinkMovementTask } from './operations/link-tasks.ts'
import { moveMovement } from './operations/move-movement.ts'
import { recallMovement } from './operations/recall-movement.ts'
import { remindUnits } from './operations/remind-units.ts'
import { removeMovement } from './operations/remove-movement.ts'
import { reviewMovement } from './operations/review-movement.ts'
import { showMovement } from './operations/show-movement.ts'
import { showMovements } from './operations/show-movements.ts'
import { bestPracticeRoutes } from './routes/best-practices.ts'
import { participationRoutes } from './routes/participations.ts'

/** Serves movements, what units do in them, and the best practices that came of them. */
export function movementRoutes(serve: Serve): void {
  serve(contract.listMovements, ({ query, run }) => run((operation) => showMovements(operation, query)))
  serve(contract.readMovement, ({ params: { id }, run }) => run((operation) => showMovement(operation, id)))
  serve(contract.draftMovement, ({ body, run }) =>
    run(async (operation) => ({ id: await draftMovement(operation, body) })),
  )
  serve(contract.correctMovement, ({ params: { id }, body: { version, ...content }, run }) =>
    run(async (operation) => {
      await correctMovement(operation, { id, version }, content)
      return { id }
    }),
  )
  serve(contract.removeMovement, ({ params: { id }, body: { version }, run }) =>
    run(async (operation) => {
      await removeMovement(operation, { id, version })
      return { id }
    }),
  )
  moveRoutes(serve)
  taskRoutes(serve)
  participationRoutes(serve)
  bestPracticeRoutes(serve)
}

function moveRoutes(serve: Serve): void {
  serve(moves.moveMovement, ({ params: { id }, body: { version, move }, run }) =>
    run(async (operation) => ({ id, state: await moveMovement(operation, { id, version }, move) })),
  )
  serve(moves.launchMovement, ({ params: { id }, body, run }) =>
    run(async (operation) => ({ id, ...(await launchMovement(operation, { id, ...body })) })),
  )
  serve(moves.recallMovement, ({ params: { id }, body: { version, reason }, run }) =>
    run(async (operation) => ({ id, state: await recallMovement(operation, { id, version }, reason) })),
  )
  serve(moves.reviewMovement, ({ params, body, run }) =>
    run(async (operation) => ({
      id: params.id,
      state: await reviewMovement(operation, { ...params, ...body }),
    })),
  )
  serve(moves.remindUnits, ({ params: { id: movementId }, body: { unitIds }, run }) =>
    run(async (operation) => ({ reminded: await remindUnits(operation, { movementId, unitIds }) })),
  )
}

function taskRoutes(serve: Serve): void {
  serve(moves.listTasksToLink, ({ params: { id }, run }) =>
    run(async (operation) => ({ tasks: await showTasksToLink(operation, id) })),
  )
  serve(moves.linkMovementTask, ({ params: { id, taskId }, run }) =>
    run(async (operation) => {
      await linkMovementTask(operation, { movementId: id, taskId })
      return { id }
    }),
  )
  serve(moves.unlinkMovementTask, ({ params: { id, taskId }, run }) =>
    run(async (operation) => {
      await unlinkMovementTask(operation, { movementId: id, taskId })
      return { id }
    }),
  )
}
