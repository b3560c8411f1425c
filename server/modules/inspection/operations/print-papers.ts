import { agencyHeader, namedUnits } from '#modules/organisation'
import type { OfficialPaper } from '#paperwork/writing/official-paper'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { seesEveryVisit } from '../policy.ts'
import { mayReadVisit } from '../present/inspection.ts'
import { conclusionPaper, minutesPaper, type PaperMaterial } from '../present/inspection-papers.ts'
import { unitNamed } from '../present/unit-named.ts'
import { recommendationsOf } from '../store/recommendations.ts'
import { wholeInspection } from './inspection-to-change.ts'
import { viewerOf } from './viewer-of.ts'

/** A paper to be printed, and what its file is called. */
export interface NamedPaper {
  readonly name: string
  readonly paper: OfficialPaper
}

/** The minutes of a visit that was held. */
export async function minutesAsPaper(
  operation: Operation,
  { inspectionId, visitId }: { readonly inspectionId: string; readonly visitId: string },
): Promise<NamedPaper> {
  const material = await materialOf(operation, inspectionId)
  const visit = material.whole.visits.find(({ id }) => id === visitId)
  if (!visit || !mayReadVisit(visit, material.whole, await viewerOf(operation))) throw new Refusal('notFound')
  if (visit.heldOn === null) {
    throw new Refusal('illegalMove', 'Chưa ghi kết quả kiểm tra tại đơn vị này nên chưa có biên bản.')
  }
  const name = `Biên bản kiểm tra ${unitNamed(material.units, visit.unitId).name}`
  return { name, paper: minutesPaper(visit, material) }
}

/** The announcement of results; a draft of it while it is not signed. */
export async function conclusionAsPaper(operation: Operation, inspectionId: string): Promise<NamedPaper> {
  const material = await materialOf(operation, inspectionId)
  const { inspection, team } = material.whole
  if (!seesEveryVisit(operation.actor, { state: inspection.state, team })) {
    throw new Refusal('notAllowed', 'Kết luận kiểm tra chưa được thông báo.')
  }
  return { name: `Thông báo kết luận ${inspection.title}`, paper: conclusionPaper(material) }
}

async function materialOf(operation: Operation, inspectionId: string): Promise<PaperMaterial> {
  const { tx, today } = operation
  const whole = await wholeInspection(operation, inspectionId)
  const { concludedOn } = whole.inspection
  const frame = await agencyHeader(tx, concludedOn ?? today)
  return {
    whole,
    recommendations: await recommendationsOf(tx, [inspectionId]),
    units: await namedUnits(operation),
    frame: frame ?? {
      name: '',
      superiorName: null,
      symbol: '',
      place: '',
      headPosition: null,
      headName: null,
    },
  }
}
