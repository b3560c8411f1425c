import type { Transaction } from 'kysely'
import { type EvidenceFormat, evidenceFormat } from '#contract/task-work'
import type { Tables } from '#persistence/tables'

/** A file of a task. */
export interface EvidenceRecord {
  readonly id: string
  readonly taskId: string
  readonly fileName: string
  readonly format: EvidenceFormat
  readonly byteSize: number
  readonly sha256: string
  readonly attachedAt: Date
  readonly attachedBy: string | null
  readonly attachedByName: string
  readonly removedAt: Date | null
}

const selectEvidence = (tx: Transaction<Tables>) =>
  tx
    .selectFrom('evidence')
    .select([
      'id',
      'task_id as taskId',
      'file_name as fileName',
      'format',
      'byte_size as byteSize',
      'sha256',
      'attached_at as attachedAt',
      'attached_by as attachedBy',
      'attached_by_name as attachedByName',
      'removed_at as removedAt',
    ])

async function found(query: ReturnType<typeof selectEvidence>): Promise<readonly EvidenceRecord[]> {
  const rows = await query.execute()
  return rows.map((row) => ({ ...row, format: evidenceFormat.parse(row.format) }))
}

/** The files of a task, as they were attached. */
export function evidenceOfTask(tx: Transaction<Tables>, taskId: string): Promise<readonly EvidenceRecord[]> {
  return found(
    selectEvidence(tx).where('task_id', '=', taskId).where('removed_at', 'is', null).orderBy('position'),
  )
}

/** A file, removed or not; undefined when the agency has none of that id. */
export async function evidenceById(tx: Transaction<Tables>, id: string): Promise<EvidenceRecord | undefined> {
  const [evidence] = await found(selectEvidence(tx).where('id', '=', id))
  return evidence
}

/** The file of a task that has these bytes and whose bytes are still there. */
export async function evidenceByDigest(
  tx: Transaction<Tables>,
  taskId: string,
  sha256: string,
): Promise<EvidenceRecord | undefined> {
  const [evidence] = await found(
    selectEvidence(tx)
      .where('task_id', '=', taskId)
      .where('sha256', '=', sha256)
      .where(({ exists, selectFrom }) =>
        exists(selectFrom('evidence_content').select('id').whereRef('evidence_id', '=', 'evidence.id')),
      )
      .orderBy('removed_at', (order) => order.desc().nullsFirst()),
  )
  return evidence
}

/** A checked file, to be kept. */
export interface NewEvidence {
  readonly fileName: string
  readonly format: EvidenceFormat
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** Keeps a file of a task. */
export async function insertEvidence(
  tx: Transaction<Tables>,
  { taskId, file }: { readonly taskId: string; readonly file: NewEvidence },
  by: {
    readonly agencyId: string
    readonly now: Date
    readonly byName: string
    readonly accountId: string
  },
): Promise<void> {
  const { id } = await tx
    .insertInto('evidence')
    .values({
      tenant_id: by.agencyId,
      task_id: taskId,
      file_name: file.fileName,
      format: file.format,
      byte_size: file.bytes.length,
      sha256: file.sha256,
      attached_at: by.now,
      attached_by: by.accountId,
      attached_by_name: by.byName,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('evidence_content')
    .values({ tenant_id: by.agencyId, evidence_id: id, content: Buffer.from(file.bytes) })
    .execute()
}

/** The bytes of a file; undefined when they are gone. */
export async function contentOfEvidence(tx: Transaction<Tables>, id: string): Promise<Buffer | undefined> {
  const found = await tx
    .selectFrom('evidence_content')
    .select('content')
    .where('evidence_id', '=', id)
    .executeTakeFirst()
  return found?.content
}

/** Marks a file as removed since then, or as there again. */
export async function setRemoved(tx: Transaction<Tables>, id: string, removedAt: Date | null): Promise<void> {
  await tx.updateTable('evidence').set({ removed_at: removedAt }).where('id', '=', id).execute()
}

/** Lets the bytes of files go that were removed before a moment. */
export async function forgetRemoved(tx: Transaction<Tables>, before: Date): Promise<void> {
  await tx
    .deleteFrom('evidence_content')
    .where('evidence_id', 'in', (of) =>
      of.selectFrom('evidence').select('evidence.id').where('evidence.removed_at', '<', before),
    )
    .execute()
}
