import { readIncoming } from '#modules/document'
import { commitDraft, importPaper, planPageFor, resolveParty, showDraft, viewerOf } from '#modules/plan'

import { fileOf, type InventedUnits, member, openInventedAgency, smallPlan } from './invented-plan.ts'
import type { TestDatabase } from './test-database.ts'

/** An agency with a committed plan. */
export interface InventedYear {
  readonly units: InventedUnits
  readonly planId: string
  /** A task of the plan as the officer sees it now, by its place. */
  taskAt(at: number): Promise<{ readonly taskId: string; readonly version: number }>
}

/** Opens the invented agency and commits a plan to it; whoever the agency does not know is outside of it. */
export async function inventedYear(
  act: TestDatabase['act'],
  { agencyId, code, text = smallPlan }: { agencyId: string; code: string; text?: string },
): Promise<InventedYear> {
  const officer = member(agencyId, 'officer')
  const units = await act(agencyId, (operation) => openInventedAgency(operation, code))
  const incoming = await readIncoming(officer, fileOf(text))
  const planId = await act(officer, async (operation) => {
    const { draftId } = await importPaper(operation, incoming)
    const { draft } = await showDraft(operation, draftId)
    for (const { printed } of draft.unknownParties) {
      await resolveParty(operation, { draftId, printed, as: { kind: 'outside' } })
    }
    return (await commitDraft(operation, draftId)).planId
  })
  return {
    units,
    planId,
    taskAt: async (at) => {
      const { tasks } = await act(officer, async (operation) =>
        planPageFor(operation, planId, await viewerOf(operation)),
      )
      const task = tasks[at]
      if (!task) throw new Error(`no task ${at}`)
      return { taskId: task.id, version: task.version }
    },
  }
}
