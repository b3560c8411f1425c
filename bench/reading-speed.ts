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
import mammoth from 'mammoth'
import { extractText as extractPdfText, getDocumentProxy } from 'unpdf'
import { type SampleMark, writeSamplePdf } from '#paperwork/formats/examples/write-sample-pdf'
import { extractText } from '#paperwork/formats/extract-text'
import { readFile } from '#paperwork/reading/read-file'

// How long a 20-page plan takes: the plain text alone, our text with its structure of lists and tables, and the
// whole reading. Fails when the reading takes more than 1.5 times the plain text alone, or 100 ms.

const PAGES = 20
const MOST_TIMES_THE_PLAIN_TEXT = 1.5
const MOST_MS = 100
const WARM_UP = 15
const RUNS = 60
const DOCUMENTS_FOR_MEMORY = 1_000

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

async function writePlan(): Promise<Uint8Array> {
  const numbered = (text: string, level: number) =>
    new Paragraph({ children: runs(text), numbering: { reference: 'plan', level } })
  const children: FileChild[] = [line('KẾ HOẠCH'), line('Công tác thi đua, khen thưởng năm 2026')]
  for (let page = 0; page < PAGES; page += 1) {
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

function writePlanAsPdf(): Uint8Array {
  const pages = Array.from({ length: PAGES }, (_, page) => {
    const marks: SampleMark[] = []
    for (let row = 0; row < 38; row += 1) {
      const text = sentence(page * 38 + row)
      marks.push({ text: text.slice(0, 60), x: row % 4 === 0 ? 120 : 85, y: 80 + row * 18 })
    }
    return marks
  })
  return writeSamplePdf(pages)
}

type Timing = { readonly median: number; readonly p95: number }

type Work = () => Promise<unknown>

/** Takes turns, so that whatever else the machine does falls on all of them alike. */
async function timeInTurns<Name extends string>(
  works: Readonly<Record<Name, Work>>,
): Promise<Record<Name, Timing>> {
  const entries = Object.entries<Work>(works)
  const times = new Map<string, number[]>(entries.map(([name]) => [name, []]))
  for (let turn = -WARM_UP; turn < RUNS; turn += 1) {
    for (const [name, work] of entries) {
      const start = performance.now()
      await work()
      if (turn >= 0) times.get(name)?.push(performance.now() - start)
    }
  }
  const timings = entries.map(([name]) => {
    const sorted = (times.get(name) ?? []).toSorted((one, other) => one - other)
    const timing = { median: sorted[Math.floor(RUNS / 2)] ?? 0, p95: sorted[Math.floor(RUNS * 0.95)] ?? 0 }
    console.log(
      `${name.padEnd(44)} median ${timing.median.toFixed(1).padStart(7)} ms   p95 ${timing.p95.toFixed(1).padStart(7)} ms`,
    )
    return [name, timing] as const
  })
  return Object.fromEntries(timings) as Record<Name, Timing>
}

const docx = await writePlan()
const buffer = Buffer.from(docx)
const whole = await readFile(docx, 'plan.docx')
if (!whole.ok) throw new Error(whole.problem.message)
console.log(
  `a plan of ${PAGES} pages: ${docx.length} bytes, ${whole.text.length} letters, ${whole.reading.tasks.length} tasks read`,
)

// First, while nothing but our own reader has filled the memory.
const before = process.memoryUsage.rss()
let highest = before
for (let index = 0; index < DOCUMENTS_FOR_MEMORY; index += 1) {
  await readFile(docx, 'plan.docx')
  highest = Math.max(highest, process.memoryUsage.rss())
}
const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(0)
console.log(
  `memory over ${DOCUMENTS_FOR_MEMORY} documents: ${megabytes(before)} MB before, ${megabytes(highest)} MB at most, ${megabytes(process.memoryUsage.rss())} MB after`,
)

const plainName = 'docx, mammoth: plain text alone'
const readingName = 'docx, ours: whole reading'
const { [plainName]: plain, [readingName]: reading } = await timeInTurns({
  [plainName]: () => mammoth.extractRawText({ buffer }),
  'docx, ours: text with lists and tables': () => extractText(docx, 'plan.docx'),
  [readingName]: () => readFile(docx, 'plan.docx'),
})

const pdf = writePlanAsPdf()
await timeInTurns({
  'pdf, unpdf: plain text alone': async () =>
    extractPdfText(await getDocumentProxy(Uint8Array.from(pdf)), { mergePages: true }),
  'pdf, ours: text with lines and tables': () => extractText(pdf, 'plan.pdf'),
  'pdf, ours: whole reading': () => readFile(pdf, 'plan.pdf'),
})

const ratio = reading.median / plain.median
const isGood = ratio <= MOST_TIMES_THE_PLAIN_TEXT && reading.median < MOST_MS
console.log(
  `whole reading / plain text alone: ${ratio.toFixed(2)} (at most ${MOST_TIMES_THE_PLAIN_TEXT}); median ${reading.median.toFixed(1)} ms (below ${MOST_MS}): ${isGood ? 'reached' : 'MISSED'}`,
)
process.exitCode = isGood ? 0 : 1
