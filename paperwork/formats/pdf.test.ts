import { describe, expect, it } from 'vitest'
import { type SampleMark, writeSamplePdf } from './examples/write-sample-pdf.ts'
import { readPdfText } from './pdf.ts'

const LEFT = 85
const RIGHT = 540
const SIZE = 14

/** A line that fills the width from `x` to the right margin, its last word repeated letters. */
function full(text: string, x: number, y: number): SampleMark {
  const letters = Math.round((RIGHT - x) / (SIZE / 2))
  return { text: text.padEnd(letters, 'a'), x, y }
}

async function textOf(...pages: readonly (readonly SampleMark[])[]): Promise<string> {
  const read = await readPdfText(writeSamplePdf(pages))
  if (typeof read === 'string') throw new Error(read)
  return read.text.replace(/a{4,}/g, '…')
}

describe('running text of a PDF paper', () => {
  it('is joined to paragraphs: the first line is indented, the last one ends early', async () => {
    const page = [
      full('1. Phát động phong trào', LEFT + 36, 100),
      full('thi đua yêu nước', LEFT, 118),
      { text: 'năm 2026.', x: LEFT, y: 136 },
      full('2. Đăng ký danh hiệu', LEFT + 36, 154),
      { text: 'trước ngày 15/02/2026.', x: LEFT, y: 172 },
    ]
    expect(await textOf(page)).toBe(
      '1. Phát động phong trào… thi đua yêu nước… năm 2026.\n\n2. Đăng ký danh hiệu… trước ngày 15/02/2026.',
    )
  })

  it('is a new paragraph where a line stands in like the one above it, which has ended', async () => {
    const page = [
      full('Giao Văn phòng', LEFT + 36, 82),
      full('chủ trì', LEFT, 100),
      full('phối hợp', LEFT, 118),
      { text: `Căn cứ Luật ${'a'.repeat(47)};`, x: LEFT + 36, y: 136 },
      full('Căn cứ Nghị định', LEFT + 37, 154),
      full('và Thông tư', LEFT, 172),
    ]
    expect(await textOf(page)).toBe(
      'Giao Văn phòng… chủ trì… phối hợp…\n\nCăn cứ Luật …;\n\nCăn cứ Nghị định… và Thông tư…',
    )
  })

  it('goes on over the page, whose number is dropped', async () => {
    const first = [
      full('Giao Văn phòng', LEFT + 36, 700),
      full('chủ trì', LEFT, 718),
      { text: '1', x: 300, y: 800 },
    ]
    const second = [
      { text: '- 2 -', x: 290, y: 40 },
      full('phối hợp với', LEFT, 80),
      { text: 'Công đoàn cơ sở.', x: LEFT, y: 98 },
      full('Các phòng', LEFT + 36, 116),
      full('báo cáo', LEFT, 134),
    ]
    expect(await textOf(first, second)).toBe(
      'Giao Văn phòng… chủ trì… phối hợp với… Công đoàn cơ sở.\n\nCác phòng… báo cáo…',
    )
  })

  it('keeps the lines of a centred title together', async () => {
    const page = [
      { text: 'KẾ HOẠCH', x: 284, y: 100 },
      { text: 'Triển khai công tác thi đua, khen thưởng, công tác sáng kiến', x: 102, y: 140 },
      { text: 'và tuyên truyền năm 2026', x: 228, y: 158 },
      full('Thực hiện', LEFT + 36, 200),
      full('kế hoạch của tỉnh', LEFT, 218),
      full('như sau', LEFT, 236),
    ]
    expect(await textOf(page)).toBe(
      'KẾ HOẠCH\n\nTriển khai công tác thi đua, khen thưởng, công tác sáng kiến\nvà tuyên truyền năm 2026\n\nThực hiện… kế hoạch của tỉnh… như sau…',
    )
  })

  it('puts a symbol broken at its dash together again', async () => {
    const start = 'theo Kế hoạch số 15/KH-'
    const page = [
      { text: start.padStart(Math.round((RIGHT - LEFT) / 7), 'a'), x: LEFT, y: 100 },
      full('UBND của tỉnh', LEFT, 118),
      full('như sau', LEFT, 136),
    ]
    expect(await textOf(page)).toContain('số 15/KH-UBND của tỉnh')
  })

  it('is read left to right though the file writes its pieces in another order', async () => {
    const page = [
      { text: 'An Sơn', x: 127, y: 100 },
      { text: 'Tỉnh', x: 92, y: 100 },
    ]
    expect(await textOf([...page, full('và các sở', LEFT, 140)])).toContain('Tỉnh An Sơn')
  })
})

describe('the two halves of a PDF paper', () => {
  it('are read one after the other at the letterhead and at the end', async () => {
    const page = [
      { text: 'UBND TỈNH AN SƠN', x: 90, y: 80, size: 12 },
      { text: 'BAN QUẢN LÝ KHU KINH TẾ', x: 80, y: 95, size: 12 },
      { text: 'Số: 15/KH-BQLKKT', x: 95, y: 125, size: 12 },
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 320, y: 80, size: 12 },
      { text: 'Độc lập - Tự do - Hạnh phúc', x: 345, y: 96, size: 12 },
      { text: 'An Sơn, ngày 20 tháng 01 năm 2026', x: 325, y: 127, size: 12 },
      { text: 'KẾ HOẠCH', x: 280, y: 165 },
      full('Thực hiện', LEFT + 36, 200),
      full('kế hoạch của tỉnh', LEFT, 218),
      full('như sau', LEFT, 236),
      { text: 'Nơi nhận:', x: LEFT, y: 280, size: 11 },
      { text: 'TRƯỞNG BAN', x: 390, y: 278, size: 14 },
      { text: '- Sở Nội vụ;', x: LEFT, y: 295, size: 11 },
      { text: '- Lưu: VT.', x: LEFT, y: 308, size: 11 },
      { text: 'Lê Thị Mây', x: 395, y: 350, size: 14 },
    ]
    expect((await textOf(page)).split('\n\n')).toEqual([
      'UBND TỈNH AN SƠN\nBAN QUẢN LÝ KHU KINH TẾ\nSố: 15/KH-BQLKKT',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Sơn, ngày 20 tháng 01 năm 2026',
      'KẾ HOẠCH',
      'Thực hiện… kế hoạch của tỉnh… như sau…',
      'Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.',
      'TRƯỞNG BAN\nLê Thị Mây',
    ])
  })
})

describe('ruled tables of a PDF paper', () => {
  const columns = [85, 120, 350, 540]

  function ruled(rows: readonly number[], texts: readonly SampleMark[]): readonly SampleMark[] {
    const [top = 0, bottom = 0] = [rows[0], rows[rows.length - 1]]
    return [
      ...rows.map((y): SampleMark => ({ line: [85, y, 540, y] })),
      ...columns.map((x): SampleMark => ({ line: [x, top, x, bottom] })),
      ...texts,
    ]
  }

  it('come out a row a line, the lines of a cell joined', async () => {
    const page = ruled(
      [100, 120, 160],
      [
        { text: 'TT', x: 90, y: 115, size: 12 },
        { text: 'Nội dung', x: 125, y: 115, size: 12 },
        { text: 'Thời gian', x: 355, y: 115, size: 12 },
        { text: '1', x: 90, y: 145, size: 12 },
        { text: 'Phát động phong trào', x: 125, y: 135, size: 12 },
        { text: 'thi đua', x: 125, y: 150, size: 12 },
        { text: 'Trước 30/3', x: 355, y: 145, size: 12 },
      ],
    )
    expect(await textOf(page)).toBe(
      '| TT | Nội dung | Thời gian |\n|---|---|---|\n| 1 | Phát động phong trào thi đua | Trước 30/3 |',
    )
  })

  it('fill a cell that covers several rows into each, and leave the rest of a wide one empty', async () => {
    const page: SampleMark[] = [
      ...[100, 120, 160].map((y): SampleMark => ({ line: [85, y, 540, y] })),
      { line: [85, 140, 350, 140] },
      ...[85, 540].map((x): SampleMark => ({ line: [x, 100, x, 160] })),
      ...[120, 350].map((x): SampleMark => ({ line: [x, 120, x, 160] })),
      { text: 'NHIỆM VỤ QUÝ I', x: 90, y: 115, size: 12 },
      { text: '1', x: 90, y: 135, size: 12 },
      { text: 'Phát động', x: 125, y: 135, size: 12 },
      { text: 'Tháng 3', x: 355, y: 135, size: 12 },
      { text: '2', x: 90, y: 155, size: 12 },
      { text: 'Đăng ký', x: 125, y: 155, size: 12 },
    ]
    expect(await textOf(page)).toBe(
      '| NHIỆM VỤ QUÝ I |  |  |\n|---|---|---|\n| 1 | Phát động | Tháng 3 |\n| 2 | Đăng ký | Tháng 3 |',
    )
  })

  it('are whole though a page break left their upper line out', async () => {
    const page: SampleMark[] = [
      ...[120, 160].map((y): SampleMark => ({ line: [85, y, 540, y] })),
      ...columns.map((x): SampleMark => ({ line: [x, 95, x, 160] })),
      { text: '9', x: 90, y: 115, size: 12 },
      { text: 'Sơ kết', x: 125, y: 115, size: 12 },
      { text: 'Văn', x: 355, y: 135, size: 12 },
      { text: '10', x: 90, y: 145, size: 12 },
      { text: 'Tổng kết', x: 125, y: 145, size: 12 },
      { text: 'phòng', x: 355, y: 150, size: 12 },
    ]
    expect(await textOf(page)).toBe('| 9 | Sơ kết |  |\n|---|---|---|\n| 10 | Tổng kết | Văn phòng |')
  })

  it('are one table over the page: its head is not repeated, a broken row is whole', async () => {
    const head = (y: number): readonly SampleMark[] => [
      { text: 'TT', x: 90, y, size: 12 },
      { text: 'Nội dung', x: 125, y, size: 12 },
      { text: 'Thời gian', x: 355, y, size: 12 },
    ]
    const first = ruled(
      [700, 720, 760],
      [
        ...head(715),
        { text: '1', x: 90, y: 735, size: 12 },
        { text: 'Phát động', x: 125, y: 735, size: 12 },
        { text: 'Quý I', x: 355, y: 735, size: 12 },
      ],
    )
    const second = ruled(
      [100, 120, 140, 160],
      [
        ...head(115),
        { text: 'phong trào', x: 125, y: 135, size: 12 },
        { text: '2', x: 90, y: 155, size: 12 },
        { text: 'Đăng ký', x: 125, y: 155, size: 12 },
      ],
    )
    expect(await textOf(first, second)).toBe(
      '| TT | Nội dung | Thời gian |\n|---|---|---|\n| 1 | Phát động phong trào | Quý I |\n| 2 | Đăng ký |  |',
    )
  })
})
