import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { type Edit, editedText, orderedEdits } from '../model/edits.ts'
import type { ReadText } from '../model/incoming-paper.ts'
import { paperFindings } from '../model/paper-findings.ts'
import { mayCorrectPaper } from '../policy.ts'
import type { WholePaper } from '../store/listed-paper.ts'
import { usesOfPaper } from '../store/paper-files.ts'
import { indexStored } from '../store/paper-marking.ts'
import { insertVersion, keepText, versionsOf, versionText } from '../store/paper-versions.ts'
import { updateText } from '../store/paper-writing.ts'
import { agencyInPapers } from './agency-in-papers.ts'
import { paperToChange } from './paper-to-change.ts'

/** A text that shall take the place of a paper's, and how the list of versions will call it. */
export interface NewText {
  readonly text: string
  readonly sentence: string
  readonly edits?: readonly Edit[]
  readonly restores?: number
}

/** As long as the text of a file that arrives may be. */
const LONGEST_TEXT = 3_000_000

interface Asked {
  readonly paperId: string
  readonly version: number
}

/** What the text of a paper would be after edits; refused like the correction itself, before anything is read. */
export async function textWithEdits(
  operation: Operation,
  { paperId, version, edits }: Asked & { readonly edits: readonly Edit[] },
): Promise<NewText> {
  const paper = await paperToCorrect(operation, { paperId, version })
  const ordered = orderedEdits(paper.text, edits)
  if (!ordered) {
    throw new Refusal(
      'malformedRequest',
      'Các chỗ sửa chồng lên nhau hoặc nằm ngoài văn bản; hãy tải lại trang.',
    )
  }
  const text = editedText(paper.text, ordered)
  if (text.length > LONGEST_TEXT) {
    throw new Refusal('malformedRequest', 'Sau khi sửa, văn bản sẽ quá dài (hơn 3 triệu chữ cái).')
  }
  if (text.trim() === '') throw new Refusal('malformedRequest', 'Văn bản phải còn ít nhất một chữ.')
  return { text, edits: ordered, sentence: sentenceOf(paper.text, ordered) }
}

/** The text of an earlier version, to become the latest one. */
export async function textOfVersion(
  operation: Operation,
  { paperId, version, number }: Asked & { readonly number: number },
): Promise<NewText> {
  await paperToCorrect(operation, { paperId, version })
  const split = (await versionsOf(operation.tx, paperId)).find(({ splits }) => splits)
  if (split && number < split.number) {
    throw new Refusal(
      'illegalMove',
      'Bản này có từ trước khi tách tệp; phần còn lại đã là văn bản khác nên không lấy lại được.',
    )
  }
  const stored = await versionText(operation.tx, { paperId, number })
  if (!stored) throw new Refusal('notFound', 'Văn bản không có bản này.')
  if (stored.text === null) {
    throw new Refusal('illegalMove', 'Đây đang là bản mới nhất của văn bản nên không cần lấy lại.')
  }
  return { text: stored.text, restores: number, sentence: `Lấy lại bản ${number}.` }
}

/** Puts a text that was read anew in the place of the one before; refused when the paper changed meanwhile. */
export async function correctPaper(
  operation: Operation,
  { paperId, version, next, read }: Asked & { readonly next: NewText; readonly read: ReadText },
): Promise<void> {
  const { tx } = operation
  const paper = await paperToCorrect(operation, { paperId, version })
  const [latest] = await versionsOf(tx, paperId)
  const number = (latest?.number ?? 0) + 1
  if (latest) await keepText(tx, { paperId, number: latest.number, text: paper.text })
  await insertVersion(operation, { paperId, number, ...next })
  const findings = paperFindings(read.reading, await agencyInPapers(operation))
  await updateText(operation, {
    paperId,
    part: paper.part,
    found: { fileName: paper.file_name, read, findings },
  })
  await indexStored(tx, paperId)
}

async function paperToCorrect(operation: Operation, { paperId, version }: Asked): Promise<WholePaper> {
  const { tx, actor } = operation
  const paper = await paperToChange(operation, { paperId, version })
  const may = mayCorrectPaper(actor, await usesOfPaper(tx, paperId))
  if (!may.allowed) throw new Refusal('illegalMove', may.because ?? undefined)
  return paper
}

/** "Sửa “Hợp” thành “Họp” và 2 chỗ khác." */
function sentenceOf(text: string, [first, ...others]: readonly Edit[]): string {
  if (!first) return 'Không sửa chỗ nào.'
  const before = shown(text.slice(first.start, first.end))
  const after = shown(first.text)
  const what =
    before === '' ? `Thêm “${after}”` : after === '' ? `Bỏ “${before}”` : `Sửa “${before}” thành “${after}”`
  return others.length === 0 ? `${what}.` : `${what} và ${others.length} chỗ khác.`
}

const LONGEST_SHOWN = 60

function shown(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN).toWellFormed()}…` : line
}
