import type { Operation } from '#platform/operation'
import type { KnownIds } from './access.ts'

/** A sub-task, a file, a delegation and a handover of an agency, entered past every operation. */
export async function keepWork(
  operation: Operation,
  { task, unit, otherUnit, person }: Pick<KnownIds, 'task' | 'unit' | 'otherUnit' | 'person'>,
): Promise<Pick<KnownIds, 'subtask' | 'evidence' | 'delegation' | 'taskHandover'>> {
  const { tx, actor, now } = operation
  const tenant_id = actor.agencyId
  const subtask = await tx
    .insertInto('subtask')
    .values({
      tenant_id,
      task_id: task,
      unit_id: unit,
      title: 'Việc con bí mật',
      given_at: now,
      given_by_name: 'Ai',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const delegation = await tx
    .insertInto('delegation')
    .values({
      tenant_id,
      unit_id: unit,
      person_id: person,
      valid_from: '2020-01-01',
      valid_until: '2099-01-01',
      head_name: 'Ai',
      given_by_name: 'Ai',
      given_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const handover = await tx
    .insertInto('task_handover')
    .values({
      tenant_id,
      from_unit_id: otherUnit,
      to_unit_id: unit,
      moved: JSON.stringify({ moved: [], dropped: [], subtasks: [] }),
      handed_at: now,
      handed_by_name: 'Ai',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return {
    subtask: subtask.id,
    evidence: await keepEvidence(operation, task),
    delegation: delegation.id,
    taskHandover: handover.id,
  }
}

async function keepEvidence({ tx, actor, now }: Operation, task: string): Promise<string> {
  const tenant_id = actor.agencyId
  const evidence = await tx
    .insertInto('evidence')
    .values({
      tenant_id,
      task_id: task,
      file_name: 'minh-chung-bi-mat.pdf',
      format: 'pdf',
      byte_size: 4,
      sha256: 'x',
      attached_at: now,
      attached_by_name: 'Ai',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('evidence_content')
    .values({ tenant_id, evidence_id: evidence.id, content: Buffer.from('%PDF') })
    .execute()
  return evidence.id
}
