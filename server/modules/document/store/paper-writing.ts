import { searchKey } from '#contract/search-key'
import type { Operation } from '#platform/operation'
import { keepable, keepableReading, type ReadText, searchedWords } from '../model/incoming-paper.ts'
import type { PaperFindings } from '../model/paper-findings.ts'

type Tx = Operation['tx']

/** What is stored of a text that was read, with what it means to the agency. */
export interface FoundPaper {
  readonly fileName: string
  readonly read: ReadText
  readonly findings: PaperFindings
}

/** Where a paper stands in its file: as the part of that number of the paper that keeps the file. */
export interface PlaceInFile {
  readonly part: number | null
  readonly wholePaperId: string | null
}

const ALONE: PlaceInFile = { part: null, wholePaperId: null }

/** What is known of the file of a paper. */
export interface FileOfPaper {
  readonly format: string
  readonly byteSize: number
  readonly sha256: string
  readonly conversion: unknown
  readonly confidence: number | null
}

/** Stores a paper without its file unless the same bytes are kept already; undefined then. */
export async function insertPaper(
  { tx, actor, now }: Operation,
  { found, file, place = ALONE }: { found: FoundPaper; file: FileOfPaper; place?: PlaceInFile },
): Promise<string | undefined> {
  const stored = await tx
    .insertInto('paper')
    .values({
      tenant_id: actor.agencyId,
      file_name: keepable(found.fileName),
      format: file.format,
      byte_size: file.byteSize,
      sha256: file.sha256,
      conversion: file.conversion === null ? null : JSON.stringify(file.conversion),
      confidence: file.confidence,
      part: place.part,
      whole_paper_id: place.wholePaperId,
      received_at: now,
      received_by: actor.accountId,
      ...textColumns(found),
    })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'sha256']).where('whole_paper_id', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return stored?.id
}

/** Keeps the bytes of a paper. */
export async function insertFile(
  tx: Tx,
  { agencyId, paperId, bytes }: { agencyId: string; paperId: string; bytes: Uint8Array },
): Promise<void> {
  await tx
    .insertInto('paper_file')
    .values({ tenant_id: agencyId, paper_id: paperId, content: Buffer.from(bytes) })
    .execute()
}

/** Puts a text that was read anew in the place of the one before. */
export async function updateText(
  { tx }: Operation,
  { paperId, found, part }: { paperId: string; found: FoundPaper; part: number | null },
): Promise<void> {
  await tx
    .updateTable('paper')
    .set((row) => ({ ...textColumns(found), part, version: row('version', '+', 1) }))
    .where('id', '=', paperId)
    .execute()
}

function textColumns({ fileName, read, findings }: FoundPaper) {
  const reading = keepableReading(read.reading)
  const { header } = reading
  return {
    text: keepable(read.text),
    reading: JSON.stringify(reading),
    parts: JSON.stringify(read.parts),
    type_code: header.documentType.code,
    number: header.number.value,
    symbol: header.number.symbol,
    issued_on: header.date.iso,
    issuer: header.issuer,
    title: header.title,
    is_plan: read.kind.isPlan,
    seems_to_be: read.kind.sentence,
    search_key: searchKey(keepable(searchedWords({ fileName, reading }))),
    asked_count: findings.askedCount,
    asked_by: findings.askedBy,
    awardee_count: reading.awardees.length,
    warning_count: reading.warnings.length,
    is_own: findings.isOwn,
  }
}

/** Marks a paper as dealt with, or not. */
export async function updateState(
  { tx, actor, now }: Operation,
  { paperId, handled }: { paperId: string; handled: boolean },
): Promise<void> {
  await tx
    .updateTable('paper')
    .set((row) => ({
      state: handled ? 'handled' : 'arrived',
      handled_at: handled ? now : null,
      handled_by_name: handled ? actor.name : null,
      version: row('version', '+', 1),
    }))
    .where('id', '=', paperId)
    .execute()
}

/** Lets everyone of the agency see a paper; false when they do already. */
export async function updateReleased(tx: Tx, paperId: string): Promise<boolean> {
  const changed = await tx
    .updateTable('paper')
    .set({ released: true })
    .where('id', '=', paperId)
    .where('released', '=', false)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

/** Takes a paper out with all that is its own. */
export async function deletePaper(tx: Tx, paperId: string): Promise<void> {
  await tx.deleteFrom('paper').where('id', '=', paperId).execute()
}
