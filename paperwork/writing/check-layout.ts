import { type PaperElement, paperLayout, paperTypeNames } from '#law'
import { type LaidOutPaper, type LaidOutParagraph, readLaidOut } from './docx-paragraphs.ts'
import type { LayoutFinding } from './layout-finding.ts'
import { widestLine } from './name-lines.ts'
import { wordFindings } from './word-findings.ts'

/**
 * Checks a .docx against the layout of NĐ 30/2020/NĐ-CP, phụ lục I: page, margins, letters of each part, rules,
 * paragraphs, page numbers, how things are written, and parts that are missing. Empty when nothing is missed; null for what is no .docx.
 */
export function checkLayout(bytes: Uint8Array): readonly LayoutFinding[] | null {
  const paper = readLaidOut(bytes)
  if (paper === undefined) return null
  const parts = recognise(paper.paragraphs)
  return [
    ...pageFindings(paper),
    ...missingParts(parts),
    ...parts.flatMap(letterFindings),
    ...ruleFindings(paper, parts),
    ...wordFindings(parts),
  ]
}

type Part = { readonly element: PaperElement; readonly paragraph: LaidOutParagraph; readonly at: number }

const POINTS_IN_MM = 72 / 25.4
const typeNames = new Set(Object.values(paperTypeNames).map((name) => name.toLocaleUpperCase('vi')))

/** What each paragraph is, told by its words and its place as a reader would. */
function recognise(paragraphs: readonly LaidOutParagraph[]): readonly Part[] {
  const found: Part[] = []
  const foot = footOf(paragraphs)
  const headEnd = paragraphs.findIndex(({ text, cell }) => text !== '' && cell === null)
  const signer =
    foot === null ? undefined : paragraphs.findLast(({ text, cell }) => text !== '' && cell === foot + 1)
  const last = paragraphs.findLastIndex(({ cell }) => foot !== null && cell !== null && cell <= foot + 1)
  let before: PaperElement | null = null
  for (const [at, paragraph] of paragraphs.entries()) {
    if (paragraph.text === '') continue
    // What stands in a table of the body opens like a part of the paper only by chance.
    if (isInTable(paragraph, foot, at < headEnd)) {
      before = null
      continue
    }
    const isBehindFoot = foot !== null && at > last
    const element: PaperElement | null =
      paragraph === signer ? 'signer' : elementOf(paragraph, { before, foot, isBehindFoot })
    if (element !== null) found.push({ element, paragraph, at })
    before = element
  }
  return found
}

/** The cell of the recipients: their word stands alone there, with lines below it; a table may hold the same word. */
function footOf(paragraphs: readonly LaidOutParagraph[]): number | null {
  const worded = paragraphs.filter(({ text, cell }) => cell !== null && /^Nơi nhận:/.test(text))
  const hasLines = (one: number | null) =>
    paragraphs.filter(({ text, cell }) => text !== '' && cell === one).length > 1
  const foot =
    worded.findLast(({ text, cell }) => text === 'Nơi nhận:' && hasLines(cell)) ??
    worded.findLast(({ text }) => text === 'Nơi nhận:') ??
    worded.at(-1)
  return foot?.cell ?? null
}

/** Whether a paragraph stands in a table that is neither the head nor the foot of the paper. */
function isInTable({ cell }: LaidOutParagraph, foot: number | null, isInHead: boolean): boolean {
  return cell !== null && foot !== null && !isInHead && cell !== foot && cell !== foot + 1
}

function elementOf(
  { text, cell, bold, align }: LaidOutParagraph,
  {
    before,
    foot,
    isBehindFoot,
  }: { readonly before: PaperElement | null; readonly foot: number | null; readonly isBehindFoot: boolean },
): PaperElement | null {
  const fixed = fixedParts.find(([, pattern]) => pattern.test(text))?.[0]
  // What opens as a basis does, further below, is a sentence of the body.
  const isLate = isBehindFoot || (fixed === 'basis' && before !== null && HEADS_BODY.has(before))
  if (fixed !== undefined && !isLate) return fixed
  if (cell === 0) return bold ? 'issuer' : 'superior'
  if (foot !== null && cell === foot) return 'recipients'
  if (foot !== null && cell === foot + 1) return 'authority'
  if (cell !== null) return null
  if (isOfAnnex(before) && (align === 'center' || /^\((?:ban hành )?kèm theo /i.test(text)))
    return text.startsWith('(') ? 'annexReference' : 'annexTitle'
  if (isBehindFoot && align === 'center') return /^phụ lục/i.test(text) ? 'annexWord' : 'annexTitle'
  if (typeNames.has(text)) return 'type'
  if (before === 'type') return 'title'
  if (before === 'title' && bold && !/^(?:[IVX]+|\d+)\./.test(text)) return 'title'
  if (bold && /^(?:[IVXLC]+|[A-ZĐ])[^\p{L}\d]/u.test(text)) return 'partHeading'
  if (bold && /^(?:\d+[^\p{L}\d]|(?:phần|chương|mục|điều) )/iu.test(text)) return 'clauseHeading'
  return 'body'
}

const HEADS_BODY: ReadonlySet<PaperElement> = new Set(['body', 'partHeading', 'clauseHeading'])

const isOfAnnex = (element: PaperElement | null): boolean =>
  element === 'annexWord' || element === 'annexTitle'

const fixedParts: readonly (readonly [PaperElement, RegExp])[] = [
  ['country', /^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/i],
  ['motto', /^Độc lập - Tự do - Hạnh phúc$/i],
  ['number', /^Số:/],
  ['letterTitle', /^V\/v /],
  ['placeAndDay', /^[^,;]{2,60}, ngày .{1,8} tháng .{1,8} năm/],
  ['addressee', /^Kính gửi:/],
  ['basis', /^(?:Căn cứ|Thực hiện|Theo đề nghị|Xét đề nghị).*[;.]$/s],
  ['recipientsWord', /^Nơi nhận:/],
]

const needed: readonly PaperElement[] = [
  'country',
  'motto',
  'issuer',
  'number',
  'placeAndDay',
  'authority',
  'recipientsWord',
  'recipients',
]

function missingParts(parts: readonly Part[]): readonly LayoutFinding[] {
  return needed
    .filter((element) => !parts.some((part) => part.element === element))
    .map((element) => finding(element, 'không thấy trong văn bản'))
}

function finding(element: PaperElement, what: string, of = ''): LayoutFinding {
  const { label, provision } = paperLayout.letters[element]
  return { sentence: `${label}${of === '' ? '' : ` “${of}”`}: ${what}.`, provision }
}

function letterFindings({ element, paragraph }: Part): readonly LayoutFinding[] {
  const { size, bold, italic, upperCase } = paperLayout.letters[element]
  const { text } = paragraph
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text
  const told: string[] = []
  if (paragraph.font !== '' && paragraph.font !== paperLayout.font.name)
    told.push(`phông chữ ${paragraph.font}, cần ${paperLayout.font.name}`)
  if (paragraph.size < size[0] || paragraph.size > size[1])
    told.push(`cỡ chữ ${paragraph.size}, cần ${size[0] === size[1] ? size[0] : `${size[0]} đến ${size[1]}`}`)
  if (bold !== paragraph.bold) told.push(bold ? 'cần chữ đậm' : 'không dùng chữ đậm')
  if (italic !== paragraph.italic) told.push(italic ? 'cần chữ nghiêng' : 'cần chữ đứng')
  if (upperCase && !isUpper(text)) told.push('cần chữ in hoa')
  if (element === 'body' || element === 'basis') told.push(...paragraphFaults(paragraph))
  return told.map((what) => finding(element, what, shown))
}

function paragraphFaults({ align, firstLine, spaceBetween, lines }: LaidOutParagraph): readonly string[] {
  const { firstLine: allowed, leastSpaceBetween, lineSpacing } = paperLayout.paragraphs
  const told: string[] = []
  if (align !== 'both') told.push('cần canh đều hai lề')
  if (!allowed.some((each) => Math.abs(each * POINTS_IN_MM - firstLine) < 1))
    told.push('chữ đầu dòng cần lùi 1 cm hoặc 1,27 cm')
  if (spaceBetween < leastSpaceBetween)
    told.push(`khoảng cách giữa các đoạn cần ít nhất ${leastSpaceBetween} pt`)
  if (lines < lineSpacing[0] || lines > lineSpacing[1])
    told.push('khoảng cách giữa các dòng cần từ dòng đơn đến 1,5 dòng')
  return told
}

function pageFindings({ width, height, margins, pageNumbers }: LaidOutPaper): readonly LayoutFinding[] {
  const { page, letters } = paperLayout
  const isSize = (one: number, other: number) =>
    Math.abs(width - one * POINTS_IN_MM) < 2 && Math.abs(height - other * POINTS_IN_MM) < 2
  const told: LayoutFinding[] = []
  if (!isSize(page.width, page.height) && !isSize(page.height, page.width))
    told.push({ sentence: 'Khổ giấy cần là A4 (210 mm x 297 mm).', provision: page.provision })
  for (const [edge, name] of edges) {
    const [least, most] = page[edge]
    const printed = margins[edge] / POINTS_IN_MM
    if (printed < least - 0.5 || printed > most + 0.5)
      told.push({
        sentence: `Lề ${name} ${printed.toFixed(0)} mm, cần ${least} đến ${most} mm.`,
        provision: page.provision,
      })
  }
  if (pageNumbers !== 'fromSecond')
    told.push({
      sentence:
        pageNumbers === 'none' ? 'Văn bản chưa đánh số trang.' : 'Trang thứ nhất không hiển thị số trang.',
      provision: letters.pageNumber.provision,
    })
  return told
}

const edges = [
  ['top', 'trên'],
  ['bottom', 'dưới'],
  ['left', 'trái'],
  ['right', 'phải'],
] as const

/** The rules stand right below their line and are as long as its share of it. */
function ruleFindings({ paragraphs }: LaidOutPaper, parts: readonly Part[]): readonly LayoutFinding[] {
  return (['motto', 'issuer', 'title'] as const).flatMap((element) => {
    const part = parts.findLast((each) => each.element === element)
    if (part === undefined) return []
    const below = paragraphs.slice(part.at, part.at + 2).find(({ rule }) => rule !== null)
    if (below?.rule == null) return [finding(element, 'cần đường kẻ ngang bên dưới', part.paragraph.text)]
    const length = widestLine(part.paragraph.text, part.paragraph)
    const [least, most] = paperLayout.rules[element]
    const isRight = Number.isNaN(below.rule) || isBetween(below.rule / length, [least - 0.06, most + 0.06])
    return isRight ? [] : [finding(element, 'đường kẻ bên dưới không đúng độ dài', part.paragraph.text)]
  })
}

function isBetween(value: number, [least, most]: readonly [number, number]): boolean {
  return value >= least && value <= most
}

function isUpper(text: string): boolean {
  return text === text.toLocaleUpperCase('vi')
}
