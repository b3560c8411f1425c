import {
  BorderStyle,
  DeletedTextRun,
  Document,
  type FileChild,
  Footer,
  FootnoteReferenceRun,
  Header,
  InsertedTextRun,
  LevelFormat,
  NoBreakHyphen,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  SymbolRun,
  Tab,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx'
import { writeTcvn3, writeVni } from './write-legacy-text.ts'

const text = (content: string) => new Paragraph({ children: [new TextRun(content)] })
const cell = (...contents: readonly (string | Table)[]) =>
  new TableCell({ children: contents.map((one) => (typeof one === 'string' ? text(one) : one)) })
const merged = (content: string, verticalMerge: (typeof VerticalMergeType)[keyof typeof VerticalMergeType]) =>
  new TableCell({ children: [text(content)], verticalMerge })
const wide = (content: string, columnSpan: number) => new TableCell({ children: [text(content)], columnSpan })
const row = (...children: readonly TableCell[]) => new TableRow({ children })
const item = (content: string, level: number, reference = 'headings') =>
  new Paragraph({ children: [new TextRun(content)], numbering: { reference, level } })

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_LINES = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
}

function layoutTable(...halves: readonly TableCell[]): Table {
  return new Table({
    width: { size: 9_000, type: WidthType.DXA },
    columnWidths: [4_000, 5_000],
    borders: NO_LINES,
    rows: [row(...halves)],
  })
}

const dataTable = (columnWidths: readonly number[], ...rows: readonly TableRow[]) =>
  new Table({
    width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: [...columnWidths],
    rows: [...rows],
  })

const letterhead = () =>
  layoutTable(
    cell('UBND TỈNH AN SƠN', 'BAN QUẢN LÝ KHU KINH TẾ', 'Số: 15/KH-BQLKKT'),
    cell(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'An Sơn, ngày 20 tháng 01 năm 2026',
    ),
  )

const ending = () =>
  layoutTable(cell('Nơi nhận:', '- Sở Nội vụ;', '- Lưu: VT.'), cell('TRƯỞNG BAN', '', 'Lê Thị Mây'))

/** Tasks by quarter: a cell for each quarter merged downwards, a heading merged over all columns. */
const quarters = () =>
  dataTable(
    [1_000, 800, 4_200, 1_500, 1_500],
    row(cell('Quý'), cell('TT'), cell('Nội dung'), cell('Thời gian'), cell('Đơn vị chủ trì')),
    row(wide('NHIỆM VỤ THƯỜNG XUYÊN', 5)),
    row(
      merged('Quý I', VerticalMergeType.RESTART),
      cell('1'),
      cell('Phát động phong trào', 'thi đua năm 2026'),
      cell('Tháng 01'),
      cell('Văn phòng'),
    ),
    row(
      merged('', VerticalMergeType.CONTINUE),
      cell('2'),
      cell('Đăng ký danh hiệu | hình thức'),
      merged('Trước 30/3', VerticalMergeType.RESTART),
      cell('Các phòng'),
    ),
    row(
      merged('Quý II', VerticalMergeType.RESTART),
      cell('3'),
      cell('Sơ kết 6 tháng'),
      merged('', VerticalMergeType.CONTINUE),
      cell('Văn phòng'),
    ),
  )

const plan: readonly FileChild[] = [
  letterhead(),
  text('KẾ HOẠCH'),
  text('Công tác thi đua, khen thưởng năm 2026'),
  item('MỤC ĐÍCH', 0),
  item('Nâng cao chất lượng phong trào', 1),
  item('Gắn thi đua với công việc', 1),
  item('NHIỆM VỤ', 0),
  item('Quý I', 1),
  item('Phát động phong trào', 2),
  item('Đăng ký danh hiệu', 2),
  item('cá nhân', 3),
  item('tập thể', 3),
  item('Quý II', 1),
  item('Sơ kết 6 tháng', 2),
  item('Báo cáo định kỳ', 0, 'dashes'),
  quarters(),
  text('Kèm theo Kế hoạch này là phụ lục.'),
  ending(),
]

const runs = (...children: readonly ParagraphChild[]) => new Paragraph({ children: [...children] })
const change = (id: number) => ({ id, author: 'Văn thư', date: '2026-01-20T00:00:00Z' })

const odd: readonly FileChild[] = [
  new Textbox({ children: [text('DỰ THẢO LẦN 2')], style: { width: '120pt', height: '30pt' } }),
  runs(new TextRun({ children: ['UBND TỈNH AN SƠN', new Tab(), 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'] })),
  runs(
    new TextRun('Giao Văn phòng nộp báo cáo trước ngày '),
    new DeletedTextRun({ text: '25/3', ...change(1) }),
    new InsertedTextRun({ text: '30/3', ...change(2) }),
    new TextRun('/2026'),
    new TextRun({ text: ' (câu ẩn)', vanish: true }),
    new TextRun('.'),
  ),
  runs(
    new TextRun('Theo kế hoạch của tỉnh'),
    new FootnoteReferenceRun(1),
    new TextRun(' và của Bộ'),
    new FootnoteReferenceRun(2),
  ),
  runs(
    new TextRun('Số: 1/KH'),
    new TextRun({ children: [new NoBreakHyphen(), 'BQLKKT'] }),
    new TextRun({ text: ' năm 2026', allCaps: true }),
  ),
  runs(new TextRun('Trang '), new SimpleField('NUMPAGES', '1'), new TextRun({ text: 'Dòng một', break: 1 })),
  runs(new SymbolRun({ char: 'F0B7', symbolfont: 'Symbol' }), new TextRun(' Điểm thứ nhất')),
  dataTable(
    [4_000, 5_000],
    row(cell('Nội dung'), cell('Chi tiết')),
    row(
      cell('Chấm điểm'),
      cell(
        'Bảng con:',
        dataTable([1_500, 1_500], row(cell('Tốt'), cell('10')), row(cell('Khá'), cell('8'))),
        'hết',
      ),
    ),
  ),
]

const oldFont = (content: string, name: string, size = 28) => {
  const write = name.startsWith('VNI') ? writeVni : writeTcvn3
  return new TextRun({ text: write(content), font: name, size })
}
const under = (name: string, content: string) => runs(oldFont(content, name))

/** The sentences of the paper in old encodings, as they are to be read. */
export const LEGACY_SENTENCES = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Kế hoạch công tác thi đua, khen thưởng năm 2026 của Ban Quản lý Khu kinh tế An Sơn',
  'Giao Văn phòng chủ trì, phối hợp với các phòng, đơn vị trực thuộc; từ ngày 01/3/2026.',
  'Các đơn vị gửi báo cáo trước ngày 15 tháng 6 hằng năm về thường trực Hội đồng',
  'Ủy ban nhân dân tỉnh An Sơn: công tác phí theo quy định',
] as const

const [motto, device, title, task, report, today] = LEGACY_SENTENCES

const legacy: readonly FileChild[] = [
  under('.VnTimeH', motto.toLowerCase()),
  under('.VnTime', device),
  under('.VnTime', title),
  under('.VnTime', task),
  under('VNI-Times', report),
  runs(new TextRun({ text: today, font: 'Times New Roman' })),
]

const level = (index: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], shown: string) => ({
  level: index,
  format,
  text: shown,
})

function paperOf(children: readonly FileChild[]): Document {
  return new Document({
    numbering: {
      config: [
        {
          reference: 'headings',
          levels: [
            level(0, LevelFormat.UPPER_ROMAN, '%1.'),
            level(1, LevelFormat.DECIMAL, '%2.'),
            level(2, LevelFormat.DECIMAL, '%2.%3.'),
            level(3, LevelFormat.LOWER_LETTER, '%4)'),
          ],
        },
        { reference: 'dashes', levels: [level(0, LevelFormat.BULLET, '-')] },
      ],
    },
    footnotes: {
      1: { children: [text('Kế hoạch số 07/KH-UBND ngày 10/01/2026')] },
      2: { children: [text('Kế hoạch số 11/KH-BNV')] },
    },
    sections: [
      {
        headers: { default: new Header({ children: [text('ĐẦU TRANG')] }) },
        footers: { default: new Footer({ children: [text('CHÂN TRANG')] }) },
        children: [...children],
      },
    ],
  })
}

/** Invented papers that use what Word papers are made of; beside each stands the .doc that LibreOffice made of it. */
export const wordPapers: Readonly<Record<'plan' | 'odd' | 'legacy', () => Document>> = {
  plan: () => paperOf(plan),
  odd: () => paperOf(odd),
  legacy: () => paperOf(legacy),
}
