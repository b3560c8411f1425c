/** One task of an invented plan, apart from how a paper sets it out. */
export type PlannedTask = {
  readonly text: string
  readonly deadline: string
  readonly chair: string
  readonly coordinate: string
  readonly product: string
}

/** The same invented work, to be set out in every layout that papers use. */
export const PLANNED: readonly PlannedTask[] = [
  {
    text: 'Xây dựng Kế hoạch thi đua, khen thưởng năm 2031',
    deadline: 'Trước ngày 20/01/2031',
    chair: 'Văn phòng',
    coordinate: 'các phòng chuyên môn',
    product: 'Kế hoạch',
  },
  {
    text: 'Tổ chức Hội nghị ký kết giao ước thi đua',
    deadline: 'Trong tháng 3/2031',
    chair: 'Phòng Tổ chức - Hành chính',
    coordinate: 'Công đoàn cơ sở; Đoàn Thanh niên',
    product: 'Biên bản ký kết',
  },
  {
    text: 'Kiểm tra việc thực hiện phong trào thi đua tại các đơn vị',
    deadline: 'Từ ngày 05/5/2031 đến ngày 23/5/2031',
    chair: 'Thanh tra',
    coordinate: 'Văn phòng',
    product: 'Kết luận kiểm tra',
  },
  {
    text: 'Sơ kết công tác thi đua 6 tháng đầu năm',
    deadline: 'Chậm nhất ngày 30/6/2031',
    chair: 'Văn phòng',
    coordinate: 'các phòng chuyên môn; Trung tâm Dịch vụ hạ tầng',
    product: 'Báo cáo sơ kết',
  },
  {
    text: 'Tổng hợp, thẩm định hồ sơ khen thưởng cuối năm',
    deadline: 'Quý IV/2031',
    chair: 'Hội đồng Thi đua - Khen thưởng',
    coordinate: 'Phòng Kế toán - Tài vụ',
    product: 'Tờ trình',
  },
]

const HEAD = `UBND TỈNH AN SƠN                       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BAN QUẢN LÝ KHU KINH TẾ                     Độc lập - Tự do - Hạnh phúc

Số: 12/KH-BQLKKT                       An Sơn, ngày 10 tháng 01 năm 2031

KẾ HOẠCH
Công tác thi đua, khen thưởng năm 2031

Ban Quản lý Khu kinh tế An Sơn xây dựng Kế hoạch như sau:

`
const TAIL = `

Nơi nhận:                              TRƯỞNG BAN
- Sở Nội vụ;
- Lưu: VT.
                                       Tạ Minh Quân
`
const COLUMNS = ['TT', 'Nội dung công việc', 'Thời gian', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Sản phẩm']
const WIDTHS = [6, 64, 42, 34, 54, 20]
const NARROW = [5, 34, 24, 24, 28, 16]

const cellsOf = ({ text, deadline, chair, coordinate, product }: PlannedTask, index: number) => [
  String(index + 1),
  text,
  deadline,
  chair,
  coordinate,
  product,
]
const table = (tasks: readonly PlannedTask[]) => [COLUMNS, ...tasks.map(cellsOf)]
const small = (text: string) => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`

/** Sets the tasks out under the heading of a section; each layout says the same. */
export const LAYOUTS: Readonly<Record<string, (tasks: readonly PlannedTask[]) => string>> = {
  pipes: (tasks) =>
    table(tasks)
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n'),
  'pipes without edges': (tasks) =>
    table(tasks)
      .map((cells) => cells.join(' | '))
      .join('\n'),
  tabs: (tasks) =>
    table(tasks)
      .map((cells) => cells.join('\t'))
      .join('\n'),
  'aligned columns': (tasks) =>
    table(tasks)
      .map((cells) =>
        cells
          .map((cell, at) => cell.padEnd(WIDTHS[at] ?? 0))
          .join('')
          .trimEnd(),
      )
      .join('\n'),
  'aligned columns with broken cells': (tasks) => table(tasks).map(brokenRow).join('\n'),
  'cells between bars': (tasks) =>
    table(tasks)
      .map((cells) => `|\n${cells.join('\n|\n')}\n|`)
      .join('\n'),
  'one cell a line': (tasks) => table(tasks).flat().join('\n'),
  'labelled lines under a number': (tasks) =>
    tasks
      .map(
        ({ text, deadline, chair, coordinate }, index) =>
          `${index + 1}. ${text}\n- Thời gian thực hiện: ${deadline}.\n- Đơn vị chủ trì: ${chair}.\n- Đơn vị phối hợp: ${coordinate}.`,
      )
      .join('\n'),
  'triple lines': (tasks) =>
    tasks
      .map(
        ({ text, deadline, chair, coordinate }, index) =>
          `${index + 1}. ${text}\nĐơn vị chủ trì: ${chair}\nĐơn vị phối hợp: ${coordinate}\nThời gian hoàn thành: ${deadline}`,
      )
      .join('\n\n'),
  'labels on the same line': (tasks) =>
    tasks
      .map(
        ({ text, deadline, chair, coordinate }) =>
          `- ${text}. Thời gian: ${deadline}. Đơn vị chủ trì: ${chair}. Đơn vị phối hợp: ${coordinate}.`,
      )
      .join('\n'),
  'who and when in brackets': (tasks) =>
    tasks
      .map(
        ({ text, deadline, chair, coordinate }) =>
          `- ${text} (${chair} chủ trì, phối hợp với ${coordinate}; ${small(deadline)}).`,
      )
      .join('\n'),
  prose: (tasks) =>
    tasks
      .map(
        ({ text, deadline, chair, coordinate }, index) =>
          `${index + 1}. ${chair} chủ trì, phối hợp với ${coordinate} ${small(text)}, hoàn thành ${small(deadline)}.`,
      )
      .join('\n'),
  'given to units': (tasks) =>
    tasks
      .map(
        ({ text, deadline, chair, coordinate }, index) =>
          `${index + 1}. Giao ${chair} chủ trì, phối hợp với ${coordinate} ${small(text)}; thời gian: ${small(deadline)}.`,
      )
      .join('\n'),
  'duties unit by unit': (tasks) =>
    tasks
      .map(
        ({ text, deadline, chair, coordinate }, index) =>
          `${index + 1}. ${chair}\n- Chủ trì, phối hợp với ${coordinate} ${small(text)}, hoàn thành ${small(deadline)}.`,
      )
      .join('\n'),
}

/** Each cell broken at its column, the rest of it in the lines below. */
function brokenRow(cells: readonly string[]): string {
  const lines = cells.map((cell, at) => brokenAt(cell, (NARROW[at] ?? 0) - 3))
  const height = Math.max(...lines.map(({ length }) => length))
  return Array.from({ length: height }, (_, line) =>
    lines
      .map((cell, at) => (cell[line] ?? '').padEnd(NARROW[at] ?? 0))
      .join('')
      .trimEnd(),
  ).join('\n')
}

function brokenAt(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The whole paper around one layout; duties stand under the heading that assigns them. */
export function paperOf(layout: string, heading = 'II. NỘI DUNG, TIẾN ĐỘ THỰC HIỆN'): string {
  const assigning = ['prose', 'given to units', 'duties unit by unit'].includes(layout)
  const body = LAYOUTS[layout]?.(PLANNED) ?? ''
  const title = assigning ? 'II. TỔ CHỨC THỰC HIỆN' : heading
  return `${HEAD}I. MỤC ĐÍCH\nNâng cao chất lượng công tác thi đua.\n\n${title}\n\n${body}${TAIL}`
}
