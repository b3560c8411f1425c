import { type PaperElement, paperLayout, paperTypeNames } from '#law'
import type { LaidOutParagraph } from './docx-paragraphs.ts'
import type { LayoutFinding } from './layout-finding.ts'

/** A paragraph and what it is in the paper. */
export interface RecognisedPart {
  readonly element: PaperElement
  readonly paragraph: Pick<LaidOutParagraph, 'text' | 'align' | 'color'>
}

/**
 * The points of NĐ 30/2020/NĐ-CP, phụ lục I, that are in the words and not in the letters: how number, symbol and day are
 * written, how bases and recipients end, how powers of signing are shortened, names without titles, what stands in the
 * middle, black letters.
 */
export function wordFindings(parts: readonly RecognisedPart[]): readonly LayoutFinding[] {
  const textsOf = (element: PaperElement): readonly string[] =>
    parts.flatMap((part) => (part.element === element ? [part.paragraph.text] : []))
  const type = textsOf('type')[0] ?? null
  return [
    ...textsOf('number').flatMap((text) => numberFaults(text, type)),
    ...textsOf('placeAndDay').flatMap(dayFaults),
    ...basisFaults(textsOf('basis')),
    ...recipientFaults(textsOf('recipients')),
    ...textsOf('authority').flatMap(authorityFaults),
    ...textsOf('signer').flatMap(signerFaults),
    ...parts.flatMap(placingFaults),
  ]
}

function told(element: PaperElement, text: string, what: string): readonly LayoutFinding[] {
  const { label, provision } = paperLayout.letters[element]
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text
  return [{ sentence: `${label} “${shown}”: ${what}.`, provision }]
}

/** By the name of the type in capitals, the abbreviation that its symbol begins with: "KẾ HOẠCH" has KH. */
const abbreviations = new Map(
  Object.entries(paperTypeNames).map(([code, name]) => [name.toLocaleUpperCase('vi'), code]),
)
const MIXED_CASE = /^(?:CTr|TTr|QyĐ|TrS)$/

function numberFaults(text: string, type: string | null): readonly LayoutFinding[] {
  const written = text.replace(/^Số:\s*/, '')
  const [number = '', ...rest] = written.split('/')
  const symbol = rest.join('/')
  if (symbol === '') return told('number', text, 'cần dấu gạch chéo giữa số và ký hiệu')
  const faults: LayoutFinding[] = []
  const least = String(paperLayout.noughtBelow.number).length
  if (/^\d+$/.test(number) && number.length < least)
    faults.push(...told('number', text, 'số nhỏ hơn 10 cần ghi thêm số 0 phía trước'))
  if (/\s/.test(symbol) || (number !== '' && number !== number.trim()))
    faults.push(...told('number', text, 'không để cách quanh dấu gạch'))
  const groups = symbol.split('-')
  if (groups.some((group) => group !== group.toLocaleUpperCase('vi') && !MIXED_CASE.test(group)))
    faults.push(...told('number', text, 'ký hiệu cần viết in hoa'))
  const wanted = type === null ? undefined : abbreviations.get(type)
  if (wanted !== undefined && groups[0] !== wanted)
    faults.push(
      ...told('number', text, `ký hiệu của ${type?.toLocaleLowerCase('vi')} cần mở đầu bằng ${wanted}`),
    )
  return faults
}

function dayFaults(text: string): readonly LayoutFinding[] {
  const [, day = '', month = ''] = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm/.exec(text) ?? []
  const { noughtBelow } = paperLayout
  const isBare = (written: string, below: number) =>
    written.length === 1 && Number(written) > 0 && Number(written) < below
  if (!isBare(day, noughtBelow.day) && !isBare(month, noughtBelow.month)) return []
  return told('placeAndDay', text, 'ngày nhỏ hơn 10 và tháng 1, tháng 2 cần ghi thêm số 0 phía trước')
}

function basisFaults(bases: readonly string[]): readonly LayoutFinding[] {
  return bases.flatMap((text, at) => {
    const isLast = at === bases.length - 1
    if (isLast ? /[.,:;]$/.test(text) : text.endsWith(';')) return []
    return told(
      'basis',
      text,
      isLast ? 'căn cứ cuối cần kết thúc bằng dấu chấm hoặc dấu phẩy' : 'cần dấu chấm phẩy ở cuối',
    )
  })
}

function recipientFaults(recipients: readonly string[]): readonly LayoutFinding[] {
  return recipients.flatMap((text, at) => {
    const isLast = at === recipients.length - 1
    const faults: LayoutFinding[] = []
    if (!/^[-–]\s?\S/.test(text)) faults.push(...told('recipients', text, 'cần gạch đầu dòng'))
    if (!text.endsWith(isLast ? '.' : ';'))
      faults.push(...told('recipients', text, isLast ? 'dòng cuối cần dấu chấm' : 'cần dấu chấm phẩy ở cuối'))
    if (isLast && !/^[-–]\s?Lưu:/.test(text))
      faults.push(...told('recipients', text, 'dòng cuối cần là “Lưu:”'))
    return faults
  })
}

/** "K/T", "T/L", "TM " and the like are other spellings of TM., KT., TL., TUQ. and Q. */
function authorityFaults(text: string): readonly LayoutFinding[] {
  if (/^(?:TM|KT|TL|TUQ|Q)\.\s\S/.test(text)) return []
  return /^(?:T[\s./]?M|K[\s./]?T|T[\s./]?L|T[\s./]?U[\s./]?Q|Q|K)[\s./]+\p{Lu}/u.test(text)
    ? told('authority', text, 'cần viết TM., KT., TL., TUQ. hoặc Q. rồi để cách')
    : []
}

function signerFaults(text: string): readonly LayoutFinding[] {
  return /^(?:GS|PGS|TS|ThS|BS|CN|KS|LS|NGND|NGƯT|ĐC|Đ\/c|Ông|Bà)(?:[.,\s/]|$)/u.test(text)
    ? told('signer', text, 'không ghi học hàm, học vị và danh hiệu trước họ tên')
    : []
}

const centred: ReadonlySet<PaperElement> = new Set([
  'country',
  'motto',
  'superior',
  'issuer',
  'number',
  'placeAndDay',
  'type',
  'title',
  'letterTitle',
  'authority',
  'signer',
  'annexWord',
  'annexTitle',
  'annexReference',
])

function placingFaults({
  element,
  paragraph: { text, align, color },
}: RecognisedPart): readonly LayoutFinding[] {
  return [
    ...(centred.has(element) && align !== 'center' ? told(element, text, 'cần đặt canh giữa') : []),
    ...(color === null ? [] : told(element, text, 'cần chữ màu đen')),
  ]
}
