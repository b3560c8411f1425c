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

/** As many pages of running text as a PDF. */
export function writePlanAsPdf(pages: number): Uint8Array {
  const marks = Array.from({ length: pages }, (_, page) => {
    const lines: SampleMark[] = []
    for (let row = 0; row < 38; row += 1) {
      const text = sentence(page * 38 + row)
      lines.push({ text: text.slice(0, 60), x: row % 4 === 0 ? 120 : 85, y: 80 + row * 18 })
    }
    return lines
  })
  return writeSamplePdf(marks)
}
