import { describe, expect, it } from 'vitest'
import { readFile } from '../reading/read-file.ts'
import { readPaper } from '../reading/read-paper.ts'
import type { Reading, Task } from '../reading/reading.ts'
import type { OfficialPaper } from './official-paper.ts'
import { type Look, paperFromReading } from './paper-from-reading.ts'
import type { PrintedTask } from './printed-task.ts'
import { writeDocx } from './write-docx.ts'

const head = `UBND TỈNH AN SƠN
BAN QUẢN LÝ KHU KINH TẾ
Số: 05/KH-BQLKKT

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Sơn, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Công tác thi đua, khen thưởng năm 2026
`
const foot = `Nơi nhận:
- Các phòng, đơn vị;
- Lưu: VT, VP.

TRƯỞNG BAN
Lê Thị Mây
`

const planOf = (body: string, annex = '') => `${head}\n${body}\n\n${foot}\n${annex}`

function printedFrom({ span, text, deadline, chair, coordinate, place, ...task }: Task): PrintedTask {
  const own = deadline.inherited ? null : (deadline.text ?? null)
  const period = deadline.inherited ? (deadline.text ?? null) : null
  const spans = [span, ...task.responsibilitySpans, ...(deadline.span ? [deadline.span] : [])]
  return {
    spans,
    section: task.section,
    text,
    deadline: own,
    period,
    chair,
    coordinate,
    place,
    change: 'same',
  }
}

type Change = (task: PrintedTask, at: number) => PrintedTask

function laidOut(text: string, look: Look, change: Change = (task) => task): OfficialPaper {
  const reading = readPaper(text)
  return paperFromReading({ text, reading, tasks: reading.tasks.map(printedFrom).map(change), look })
}

async function readBack(paper: OfficialPaper): Promise<Reading> {
  const read = await readFile(await writeDocx(paper), 'ke-hoach.docx')
  if (!read.ok) throw new Error(read.problem.message)
  return read.reading
}

const said = ({ tasks }: Reading) =>
  tasks.map(({ text, deadline, chair, coordinate }) => ({
    text: text.toLocaleLowerCase('vi'),
    due: [deadline.kind, deadline.date ?? null, deadline.from ?? null, deadline.to ?? null],
    chair,
    coordinate,
  }))

const wordsOf = ({ body }: OfficialPaper) => JSON.stringify(body)

const tables = {
  'columns set apart by spaces': `TT   Nội dung                      Thời gian          Đơn vị chủ trì
1    Sơ kết phong trào thi đua     Trước 30/6/2026    Văn phòng
2    Kiểm tra công tác thi đua     Tháng 9/2026       Phòng Quản lý đầu tư`,
  'a cell a line between bars': ['TT', 'Nội dung', 'Thời gian', 'Đơn vị chủ trì']
    .map((cell) => `|\n${cell}`)
    .join('\n')
    .concat('\n|\n|\n1\n|\nSơ kết phong trào thi đua\n|\nTrước 30/6/2026\n|\nVăn phòng\n|\n|\n2\n|\n')
    .concat('Kiểm tra công tác thi đua\n|\nTháng 9/2026\n|\nPhòng Quản lý đầu tư\n|'),
  'tabs and headings of months': `TT\tNội dung\tThời gian\tĐơn vị chủ trì
1\tSơ kết phong trào thi đua\tTrước 30/6/2026\tVăn phòng
2\tKiểm tra công tác thi đua\tTháng 9/2026\tPhòng Quản lý đầu tư`,
  'quarters over the rows': `| TT | Nội dung | Thời gian | Đơn vị chủ trì | Sản phẩm |
|---|---|---|---|---|
| Quý II | | | | |
| 1 | Sơ kết phong trào thi đua | | Văn phòng | Báo cáo |
| Quý III | | | | |
| 2 | Kiểm tra công tác thi đua | Tháng 9 | Phòng Quản lý đầu tư | Biên bản |`,
}

describe('a plan laid out again', () => {
  it.each(
    Object.entries(tables).flatMap(([name, table]) =>
      (['asPrinted', 'items', 'table'] as const).map((look) => [name, look, table] as const),
    ),
  )('keeps a table with %s, as %s', async (_, look, table) => {
    const text = planOf(`I. NHIỆM VỤ\n\n${table}`)
    const first = readPaper(text)
    expect(first.tasks).toHaveLength(2)
    expect(said(await readBack(laidOut(text, look)))).toEqual(said(first))
  })

  it('keeps the columns of a table that no task was read from', () => {
    const text = planOf(`I. NHIỆM VỤ\n\n${tables['quarters over the rows']}`)
    const print = laidOut(text, 'asPrinted', (task) => ({ ...task, deadline: 'Tháng 10', change: 'changed' }))
    const table = print.body.find((block) => block.kind === 'table')
    expect(table?.rows).toEqual([
      ['Quý II'],
      ['1', 'Sơ kết phong trào thi đua', 'Tháng 10', 'Văn phòng', 'Báo cáo'],
      ['Quý III'],
      ['2', 'Kiểm tra công tác thi đua', 'Tháng 10', 'Phòng Quản lý đầu tư', 'Biên bản'],
    ])
  })

  it('puts a changed day in its place in the sentence and leaves the other words', () => {
    const text = planOf(
      'I. NHIỆM VỤ\n\n1. Căn cứ tình hình thực tế, Văn phòng chủ trì tổ chức sơ kết phong trào thi đua trước ngày 30/6/2026. Hồ sơ lưu theo quy định.',
    )
    const print = laidOut(text, 'asPrinted', (task) => ({
      ...task,
      deadline: 'trước ngày 15/7/2026',
      change: 'changed',
    }))
    expect(wordsOf(print)).toContain(
      'Căn cứ tình hình thực tế, Văn phòng chủ trì tổ chức sơ kết phong trào thi đua trước ngày 15/7/2026. Hồ sơ lưu theo quy định.',
    )
  })

  it.each(['items', 'table'] as const)('keeps, as %s, the words that stand beside a task', (look) => {
    const text = planOf(
      'I. NHIỆM VỤ\n\n1. Giai đoạn 1 (Quý I): Tổ chức phát động phong trào thi đua trước ngày 15/3/2026.\n\n2. Văn phòng báo cáo kết quả, gửi Sở Nội vụ trước ngày 20/11/2026. Kết quả thi đua là căn cứ xét khen thưởng cuối năm.',
    )
    const words = wordsOf(laidOut(text, look))
    expect(words).toContain('Giai đoạn 1 (Quý I)')
    expect(words).toMatch(/gửi Sở Nội vụ/)
    expect(words).toContain('là căn cứ xét khen thưởng cuối năm')
  })

  it('leaves out a task that is gone, and not the sentence beside it', () => {
    const text = planOf(
      'I. NHIỆM VỤ\n\n- Giao Văn phòng tổ chức hội thao trước ngày 15/3/2026. Kết quả thi đua là căn cứ xét khen thưởng cuối năm.\n\n- Kiểm tra công tác thi đua trước ngày 30/9/2026.',
    )
    const words = wordsOf(
      laidOut(text, 'asPrinted', (task, at) => (at === 0 ? { ...task, change: 'gone' } : task)),
    )
    expect(words).not.toContain('hội thao')
    expect(words).toContain('Kiểm tra công tác thi đua')
    expect(words).toContain('căn cứ xét khen thưởng')
  })

  it('begins what becomes an item of its own with a capital', () => {
    const text = planOf(
      'I. TỔ CHỨC THỰC HIỆN\n\n1. Giao Văn phòng phổ biến Kế hoạch này trước ngày 15/3/2026.',
    )
    expect(wordsOf(laidOut(text, 'table'))).toContain('Phổ biến Kế hoạch này')
  })

  it.each(['asPrinted', 'items', 'table'] as const)(
    'prints annexes behind the signature, as %s',
    async (look) => {
      const annex = `PHỤ LỤC\nLỊCH KIỂM TRA NĂM 2026\n(Kèm theo Kế hoạch số 05/KH-BQLKKT ngày 05/01/2026)\n\n${tables['quarters over the rows']}\n`
      const text = planOf('I. NHIỆM VỤ\n\n1. Thực hiện lịch kiểm tra tại Phụ lục.', annex)
      const print = laidOut(text, look)
      expect(print.annexes[0]).toEqual({
        kind: 'annex',
        word: 'PHỤ LỤC',
        title: 'LỊCH KIỂM TRA NĂM 2026',
        reference: '(Kèm theo Kế hoạch số 05/KH-BQLKKT ngày 05/01/2026)',
      })
      const back = await readBack(print)
      expect(back.signer?.name).toBe('Lê Thị Mây')
      expect(said(back)).toEqual(said(readPaper(text)))
    },
  )

  it('prints a sentence that a page broke without the number of the page', () => {
    const text = planOf(
      'I. NHIỆM VỤ\n\n1. Văn phòng chủ trì tổ chức sơ kết phong trào\n\nTrang 2/5\n\nthi đua trước ngày 30/6/2026.',
    )
    expect(wordsOf(laidOut(text, 'asPrinted'))).not.toContain('Trang')
  })
})
