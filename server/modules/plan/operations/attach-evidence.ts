import { createHash } from 'node:crypto'
import { nameOfContent } from '#paperwork/formats/content-kind'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { evidenceFormatOf, evidenceName } from '../model/evidence-file.ts'
import { mayAttach, refuseUnless } from '../policy.ts'
import {
  evidenceByDigest,
  evidenceOfTask,
  insertEvidence,
  type NewEvidence,
  setRemoved,
} from '../store/evidence.ts'
import { heldTask } from './task-to-change.ts'

/** What shows that one task was done is a few papers and pictures: more than this is an archive. */
const MOST_FILES = 50

/** Looks at the bytes of a file outside of any transaction; refuses what no evidence can be, and says what it is. */
export async function checkedEvidence(file: {
  readonly bytes: Uint8Array
  readonly fileName: string
}): Promise<NewEvidence> {
  const { bytes } = file
  const format = evidenceFormatOf(await nameOfContent(bytes), bytes.length === 0)
  return {
    bytes,
    format,
    fileName: evidenceName(file.fileName, format),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

/** Refuses who may not attach a file there, before the file is taken in. */
export async function refuseUnlessMayAttach(operation: Operation, taskId: string): Promise<void> {
  const { standing } = await heldTask(operation, { taskId })
  refuseUnless(mayAttach(standing))
}

/** Keeps a file that shows that a task was done; one that was removed a moment ago is put back. */
export async function attachEvidence(
  operation: Operation,
  { taskId, file }: { readonly taskId: string; readonly file: NewEvidence },
): Promise<void> {
  const { tx, actor, now } = operation
  const { standing, actorName } = await heldTask(operation, { taskId })
  refuseUnless(mayAttach(standing))
  const known = await evidenceByDigest(tx, taskId, file.sha256)
  if (known && known.removedAt === null) {
    throw new Refusal('illegalMove', `Tệp này đã có trong minh chứng với tên “${known.fileName}”.`)
  }
  await refuseTooMany(operation, taskId)
  if (known) return setRemoved(tx, known.id, null)
  const { agencyId, accountId } = actor
  await insertEvidence(tx, { taskId, file }, { agencyId, accountId, now, byName: actorName })
}

async function refuseTooMany({ tx }: Operation, taskId: string): Promise<void> {
  const kept = await evidenceOfTask(tx, taskId)
  if (kept.length < MOST_FILES) return
  throw new Refusal(
    'illegalMove',
    `Nhiệm vụ đã có ${kept.length} tệp minh chứng, nhiều nhất ${MOST_FILES} tệp; hãy gộp tệp hoặc gỡ tệp không cần.`,
  )
}
