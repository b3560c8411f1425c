import { type CompoundFile, openCompoundFile } from './compound-file.ts'
import type { ContentKind } from './content-kind.ts'
import { readDocText } from './doc.ts'
import { readDocxText } from './docx.ts'
import { isHtml, readHtmlText } from './html.ts'
import { type PaperProblem, type PaperProblemCode, paperProblem } from './paper-problem.ts'
import { decodeSingleBytes, decodeUnicode } from './plain-text.ts'
import { isRtf, readRtfText } from './rtf.ts'

/** The text of a paper that Word opens; a problem; or `otherContent` when the bytes are nothing that Word writes. */
export type WordPaper =
  | { readonly format: 'docx' | 'doc'; readonly text: string }
  | PaperProblem
  | 'otherContent'

const OLDER_WORD =
  'Tệp do Word 6 hoặc Word 95 tạo ra, chưa đọc được; hãy mở bằng Word, chọn Lưu thành (Save As) .docx rồi gửi lại.'

/**
 * Reads what Word opens under the names .docx and .doc, whichever of them it bears: Word papers of both kinds, RTF,
 * and pages of HTML.
 */
export function readWordPaper(bytes: Uint8Array, content: ContentKind): WordPaper {
  if (content === 'docx' || content === 'zip') {
    const read = readDocxText(bytes)
    if (read === 'contentIsNotWhatNameSays') return 'otherContent'
    return typeof read === 'string' ? paperProblem(read) : { format: 'docx', text: read.text }
  }
  if (content === 'legacyOffice') return readLegacyOffice(bytes)
  if (isRtf(bytes)) return { format: 'doc', text: readRtfText(bytes) }
  if (content === 'pdf') return 'otherContent'
  const source = decodeUnicode(bytes) ?? decodeSingleBytes(bytes)
  return isHtml(source) ? { format: 'doc', text: readHtmlText(source) } : 'otherContent'
}

function readLegacyOffice(bytes: Uint8Array): WordPaper {
  const file = openCompoundFile(bytes)
  if (file === undefined) return paperProblem('brokenFile')
  const read = readDocText(file)
  if (read === 'olderWord') return paperProblem('unsupportedFormat', OLDER_WORD)
  if (read === 'contentIsNotWhatNameSays') return notWord(file)
  return typeof read === 'string' ? paperProblem(read) : { format: 'doc', text: read.text }
}

/** Other programs of Office use the same container. */
function notWord({ names }: CompoundFile): PaperProblem {
  const isSheet = names.includes('Workbook') || names.includes('Book')
  const isSlides = names.includes('PowerPoint Document')
  const code: PaperProblemCode = 'contentIsNotWhatNameSays'
  if (!isSheet && !isSlides) return paperProblem(code)
  const known = isSheet ? 'bảng tính Excel đời cũ (.xls)' : 'bài trình chiếu đời cũ (.ppt)'
  return paperProblem(
    code,
    `Nội dung tệp là ${known}, không phải văn bản Word; hãy lưu văn bản dưới dạng .docx rồi gửi lại.`,
  )
}
