import * as contract from '#contract/participation'
import type { Serve } from '#http/route'
import {
  approveParticipations,
  moveParticipation,
  returnParticipation,
} from '../operations/judge-participation.ts'
import { writeParticipation } from '../operations/write-participation.ts'
import type { StoredParticipation } from '../store/participations.ts'

/** Serves what units do in movements: written and sent by them, approved or returned by the officer. */
export function participationRoutes(serve: Serve): void {
  serve(contract.writeParticipation, ({ params: { id }, body, run }) =>
    run(async (operation) => answerOf(await writeParticipation(operation, { id, ...body }))),
  )
  serve(contract.moveParticipation, ({ params: { id }, body: { version, move }, run }) =>
    run(async (operation) => answerOf(await moveParticipation(operation, { id, version }, move))),
  )
  serve(contract.returnParticipation, ({ params: { id }, body: { version, ...named }, run }) =>
    run(async (operation) => answerOf(await returnParticipation(operation, { id, version }, named))),
  )
  serve(contract.approveParticipations, ({ body: { chosen }, run }) =>
    run(async (operation) => ({ approved: await approveParticipations(operation, chosen) })),
  )
}

const answerOf = ({ id, state, version }: StoredParticipation) => ({ id, state, version })
