import { type ContentKind, nameOfContent, recogniseContent } from './content-kind.ts'
import { type Conversion, convertLegacy, isUnreadable } from './legacy-encoding.ts'
import { type PaperProblem, type PaperProblemCode, paperProblem, sizeProblem } from './paper-problem.ts'
import { readPdfText } from './pdf.ts'
import {
  decodeSingleBytes,
  decodeUnicode,
  decodeWindows1258,
  isDamagedUtf8,
  looksBinary,
} from './plain-text.ts'
import { tidyText } from './tidy-text.ts'
import { readWordPaper } from './word-paper.ts'

export type PaperFormat = 'docx' | 'doc' | 'pdf' | 'txt' | 'md' | 'jpg' | 'png' | 'webp' | 'tiff'

/**
 * The text of a paper file, or why there is none. `conversion` tells of an old encoding that was put into Unicode;
 * `pages`, and which of them are `pictures`, is known for PDF only.
 */
export type Extraction =
  | {
      readonly ok: true
      readonly format: PaperFormat
      readonly text: string
      readonly conversion: Conversion | null
      readonly pages?: number
      readonly pictures?: readonly number[]
    }
  | { readonly ok: false; readonly problem: PaperProblem }

/** A thousand pages and more: beyond that a text is no paper, and only keeps everybody waiting. */
const MOST_LETTERS = 3_000_000

const TOO_LONG = 'Văn bản dài quá 3 triệu chữ cái (hơn một nghìn trang); hãy tách phụ lục rồi gửi lại.'

const FORMATS: ReadonlyMap<string, PaperFormat> = new Map([
  ['docx', 'docx'],
  ['docm', 'docx'],
  ['dotx', 'docx'],
  ['doc', 'doc'],
  ['dot', 'doc'],
  ['rtf', 'doc'],
  ['pdf', 'pdf'],
  ['txt', 'txt'],
  ['md', 'md'],
  ['markdown', 'md'],
  ['jpg', 'jpg'],
  ['jpeg', 'jpg'],
  ['png', 'png'],
  ['webp', 'webp'],
  ['tif', 'tiff'],
  ['tiff', 'tiff'],
])

/** What the bytes of a picture are called. */
const PICTURES: Readonly<Record<string, PaperFormat>> = { jpg: 'jpg', png: 'png', webp: 'webp', tif: 'tiff' }

/**
 * Takes the plain text out of a paper file: NFC, `\n` line ends, tables as lines of `| cell |`.
 * Whatever the bytes are, the answer is a text or a problem with a Vietnamese sentence; nothing is thrown.
 */
export async function extractText(bytes: Uint8Array, fileName: string): Promise<Extraction> {
  const bySize = sizeProblem(bytes.length)
  if (bySize !== undefined) return { ok: false, problem: bySize }
  const content = recogniseContent(bytes)
  if (content === 'encryptedOffice') return refuse('passwordProtected')
  const extension = extensionOf(fileName)
  const format = FORMATS.get(extension)
  if (format === undefined) return refuse('unsupportedFormat')
  if (format === 'docx' || format === 'doc') return extractWord(bytes, content, format)
  if (Object.values(PICTURES).includes(format)) return extractPicture(bytes, format)
  return format === 'pdf' ? extractPdf(bytes, content) : extractPlain(bytes, format, content)
}

/** What the bytes are decides, not which of the names of Word papers the file bears. */
async function extractWord(
  bytes: Uint8Array,
  content: ContentKind,
  format: PaperFormat,
): Promise<Extraction> {
  const read = readWordPaper(bytes, content)
  if (read === 'otherContent') return misnamed(bytes, content, format)
  return 'code' in read ? { ok: false, problem: read } : accept(read)
}

async function extractPdf(bytes: Uint8Array, content: ContentKind): Promise<Extraction> {
  if (content !== 'pdf') return misnamed(bytes, content, 'pdf')
  const read = await readPdfText(bytes)
  if (typeof read === 'string') return refuse(read)
  return accept({ format: 'pdf', ...read })
}

/** A picture has no text until its words are recognised, whatever kind of picture its name says that it is. */
async function extractPicture(bytes: Uint8Array, format: PaperFormat): Promise<Extraction> {
  const known = await nameOfContent(bytes)
  return known !== undefined && Object.hasOwn(PICTURES, known)
    ? refuse('scanWithoutText')
    : misnamed(bytes, recogniseContent(bytes), format)
}

async function extractPlain(
  bytes: Uint8Array,
  format: PaperFormat,
  content: ContentKind,
): Promise<Extraction> {
  if (content !== 'text' && content !== 'other') return misnamed(bytes, content, format)
  const unicode = decodeUnicode(bytes)
  const text = unicode ?? decodeSingleBytes(bytes)
  if (looksBinary(text)) return misnamed(bytes, 'other', format)
  if (unicode !== undefined) return accept({ format, text })
  if (isDamagedUtf8(bytes)) return refuse('brokenFile')
  if (convertLegacy(text).conversion !== null) return accept({ format, text })
  const composed = decodeWindows1258(bytes)
  // Text of one byte a letter in no known encoding has lost its accents for good.
  return composed === undefined ? refuse('legacyEncoding') : accept({ format, text: composed })
}

type Read = Omit<Extraction & { ok: true }, 'ok' | 'conversion'>

function accept(read: Read): Extraction {
  if (read.text.length > MOST_LETTERS) return { ok: false, problem: paperProblem('tooLarge', TOO_LONG) }
  const { text: converted, conversion } = convertLegacy(read.text.normalize('NFC'))
  if (isUnreadable(converted)) return refuse('legacyEncoding')
  const text = tidyText(converted)
  return text.trim() === '' ? refuse('emptyFile') : { ok: true, ...read, text, conversion }
}

function refuse(code: PaperProblemCode): Extraction {
  return { ok: false, problem: paperProblem(code) }
}

function extensionOf(fileName: string): string {
  return /\.([^./\\]+)$/.exec(fileName.trim())?.[1]?.toLowerCase() ?? ''
}

const NAME_OF_CONTENT: Partial<Record<ContentKind, string>> = {
  docx: 'tệp Word .docx',
  pdf: 'tệp PDF',
  text: 'văn bản thuần',
  legacyOffice: 'tệp Word đời cũ (.doc)',
}

async function misnamed(bytes: Uint8Array, content: ContentKind, format: PaperFormat): Promise<Extraction> {
  const known = NAME_OF_CONTENT[content] ?? (await nameOfContent(bytes))
  if (known === undefined || known === format) return refuse('contentIsNotWhatNameSays')
  const advice =
    content === 'pdf' || content === 'docx'
      ? 'hãy đổi đuôi tên tệp cho đúng rồi gửi lại'
      : 'hãy mở bằng phần mềm đã tạo ra tệp và lưu lại dưới dạng .docx'
  const message = `Tệp có đuôi .${format} nhưng nội dung là ${known.replace(/^(?=[a-z0-9]+$)/, 'tệp .')}; ${advice}.`
  return { ok: false, problem: paperProblem('contentIsNotWhatNameSays', message) }
}
