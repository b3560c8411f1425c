import {
  Document,
  type FileChild,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { type SampleMark, writeSamplePdf } from '#paperwork/formats/examples/write-sample-pdf'

const UNITS = [
  'Văn phòng',
  'Phòng Quản lý đầu tư',
  'Phòng Quy hoạch và Xây dựng',
  'Trung tâm Hạ tầng',
  'Công đoàn cơ sở',
]
const ACTIONS = [
  'Tổng hợp đăng ký danh hiệu thi đua, hình thức khen thưởng của các phòng, đơn vị trực thuộc trình Hội đồng Thi đua - Khen thưởng xem xét',
  'Tổ chức phát động phong trào thi đua chào mừng các ngày lễ lớn trong năm, gắn với việc thực hiện nhiệm vụ chính trị được giao',
  'Kiểm tra việc thực hiện quy chế thi đua, khen thưởng và công tác sáng kiến tại các đơn vị trực thuộc theo kế hoạch đã ban hành',
  'Tuyên truyền gương người tốt, việc tốt, điển hình tiên tiến trên Trang thông tin điện tử của Ban và trong các hội nghị giao ban',
]

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T
const deadline = (index: number) =>
  `trước ngày ${String((index % 27) + 1).padStart(2, '0')}/${String((index % 12) + 1).padStart(2, '0')}/2026`

/** Fills a page of 14 points under the margins of official papers: some 2,700 letters with the tables. */
const ITEMS_PER_PAGE = 9

/** Word cuts a paragraph into runs wherever it was edited, checked or formatted: every few words in a real plan. */
const WORDS_IN_A_RUN = 8

function sentence(index: number): string {
  return `Giao ${pick(UNITS, index)} chủ trì, phối hợp với ${pick(UNITS, index + 2)} ${pick(ACTIONS, index).toLowerCase()} ${deadline(index)}; căn cứ Kế hoạch số ${index + 1}/KH-UBND ngày 10/01/2026 của UBND tỉnh An Sơn.`
}

const run = (text: string) => new TextRun({ text, font: 'Times New Roman', size: 28 })
const runs = (text: string) =>
  text.match(new RegExp(`(?:\\S+\\s*){1,${WORDS_IN_A_RUN}}`, 'g'))?.map(run) ?? []
const line = (text: string) => new Paragraph({ children: runs(text), spacing: { before: 120 } })
const cell = (...texts: string[]) => new TableCell({ children: texts.map(line) })

function tableOf(page: number): Table {
  const rows = Array.from({ length: 4 }, (_, index) => {
    const number = page * 4 + index
    return [
      String(number + 1),
      pick(ACTIONS, number),
      `Trước ${(number % 27) + 1}/${(number % 12) + 1}/2026`,
      pick(UNITS, number),
    ]
  })
  const head = ['TT', 'Nội dung', 'Thời gian', 'Đơn vị chủ trì']
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [head, ...rows].map((texts) => new TableRow({ children: texts.map((text) => cell(text)) })),
  })
}

/** A plan of so many pages as Word writes it: letterhead, automatic numbers, a table on every fourth page, many runs. */
export async function writePlan(pages: number): Promise<Uint8Array> {
  const numbered = (text: string, level: number) =>
    new Paragraph({ children: runs(text), numbering: { reference: 'plan', level } })
  const children: FileChild[] = [line('KẾ HOẠCH'), line('Công tác thi đua, khen thưởng năm 2026')]
  for (let page = 0; page < pages; page += 1) {
    children.push(numbered(`NHIỆM VỤ NHÓM ${page + 1}`, 0))
    for (let item = 0; item < ITEMS_PER_PAGE; item += 1)
      children.push(numbered(sentence(page * ITEMS_PER_PAGE + item), 1))
    if (page % 4 === 3) children.push(tableOf(page))
  }
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'plan',
          levels: [
            { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.' },
            { level: 1, format: LevelFormat.DECIMAL, text: '%2.' },
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          letterhead(),
          ...children,
          line('Nơi nhận:'),
          line('- Sở Nội vụ;'),
          line('- Lưu: VT.'),
          line('TRƯỞNG BAN'),
          line('Lê Thị Mây'),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function letterhead(): Table {
  const left = cell('UBND TỈNH AN SƠN', 'BAN QUẢN LÝ KHU KINH TẾ', 'Số: 15/KH-BQLKKT')
  const right = cell(
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'An Sơn, ngày 20 tháng 01 năm 2026',
  )
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [new TableRow({ children: [left, right] })],
  })
}

const LETTERS_A_LINE = 62
const LINES_A_PAGE = 38
const TOP = 80
const LINE_HEIGHT = 18

/** The same plan as a PDF of so many full pages: letterhead, headings, items broken over lines and pages, closing. */
export function writePlanAsPdf(pages: number): Uint8Array {
  const head: readonly SampleMark[] = [
    { text: 'UBND TỈNH AN SƠN', x: 85, y: TOP },
    { text: 'BAN QUẢN LÝ KHU KINH TẾ', x: 85, y: TOP + LINE_HEIGHT },
    { text: 'Số: 15/KH-BQLKKT', x: 85, y: TOP + 2 * LINE_HEIGHT },
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 290, y: TOP },
    { text: 'Độc lập - Tự do - Hạnh phúc', x: 290, y: TOP + LINE_HEIGHT },
    { text: 'An Sơn, ngày 20 tháng 01 năm 2026', x: 290, y: TOP + 2 * LINE_HEIGHT },
    { text: 'KẾ HOẠCH', x: 260, y: TOP + 4 * LINE_HEIGHT },
    { text: 'Công tác thi đua, khen thưởng năm 2026', x: 150, y: TOP + 5 * LINE_HEIGHT },
  ]
  const closing = ['Nơi nhận:', '- Sở Nội vụ;', '- Lưu: VT.', 'TRƯỞNG BAN', 'Lê Thị Mây']
  const all = pages * LINES_A_PAGE
  const lines = [...Array.from({ length: 7 }, () => ''), 'I. NHIỆM VỤ']
  for (let item = 0; ; item += 1) {
    const more = wrapped(`${item + 1}. ${sentence(item)}`)
    if (lines.length + more.length + closing.length > all) break
    lines.push(...more)
  }
  lines.push(...closing)
  const marks = Array.from({ length: pages }, (_, page) =>
    lines
      .slice(page * LINES_A_PAGE, (page + 1) * LINES_A_PAGE)
      .map((text, row): SampleMark => ({ text, x: indentOf(text), y: TOP + row * LINE_HEIGHT }))
      .filter((mark) => !('text' in mark && mark.text === '')),
  )
  return writeSamplePdf(marks.map((page, at) => (at === 0 ? [...head, ...page] : page)))
}

/** The first line of an item stands in. */
const indentOf = (line: string): number => (/^\d+\./.test(line) ? 113 : 85)

function wrapped(text: string): readonly string[] {
  return text.match(new RegExp(`\\S.{0,${LETTERS_A_LINE - 1}}(?=\\s|$)`, 'g')) ?? []
}
