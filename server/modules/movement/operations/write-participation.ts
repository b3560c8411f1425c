import { type ParticipationContent, participationFieldLabels } from '#contract/participation'
import type { Operation } from '#platform/operation'
import {
  contentChanges,
  refuseClosedFields,
  refuseContradictingDays,
  refuseEmpty,
} from '../model/participation-content.ts'
import { type StoredParticipation, saveParticipation } from '../store/participations.ts'
import { participationToChange, type SeenParticipation } from './participation-to-change.ts'

/** What a unit will do; `send` hands it to the officer, else it is only kept. */
export interface WrittenParticipation extends SeenParticipation {
  readonly content: ParticipationContent
  readonly send: boolean
}

/** Keeps or sends the part of a unit. Of a returned one only the named fields may be another than before. */
export async function writeParticipation(
  operation: Operation,
  written: WrittenParticipation,
): Promise<StoredParticipation> {
  const { tx, actor, now } = operation
  const { part } = await participationToChange(operation, written, 'write')
  const { content, send } = written
  if (part.state === 'returned') {
    const returned = { returned: part.returnedFields, labels: participationFieldLabels }
    refuseClosedFields(contentChanges(part.content, content), returned)
  }
  refuseContradictingDays(content)
  if (send) refuseEmpty(content)
  const kept: StoredParticipation = send
    ? { ...part, content, state: 'submitted', sentAt: now, sentByName: actor.name }
    : { ...part, content }
  await saveParticipation(tx, kept)
  return { ...kept, version: part.version + 1 }
}
