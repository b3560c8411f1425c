import type { DrawnMark } from './draw-page.ts'

const centred = (text: string, [x, y]: readonly [number, number], size = 13) =>
  ({ text, x, y, size, bold: true, anchor: 'middle' }) as const

/** A decision of one page with two-column letterhead and end, as it is drawn. */
export const DECISION: readonly DrawnMark[] = [
  { text: 'UBND TỈNH AN SƠN', x: 170, y: 70, size: 12, anchor: 'middle' },
  centred('BAN QUẢN LÝ KHU KINH TẾ', [170, 86], 12),
  { line: [130, 92, 210, 92] },
  { text: 'Số: 27/QĐ-BQLKKT', x: 170, y: 112, anchor: 'middle', size: 13 },
  centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', [418, 70], 12),
  centred('Độc lập - Tự do - Hạnh phúc', [418, 86]),
  { line: [340, 92, 496, 92] },
  { text: 'An Sơn, ngày 15 tháng 4 năm 2026', x: 418, y: 112, anchor: 'middle', size: 13 },
  centred('QUYẾT ĐỊNH', [312, 160], 14),
  centred('Về việc tặng Giấy khen năm 2026', [312, 180], 14),
  centred('TRƯỞNG BAN QUẢN LÝ KHU KINH TẾ', [312, 212], 14),
  { text: 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;', x: 113, y: 244 },
  { text: 'Xét đề nghị của Chánh Văn phòng.', x: 113, y: 264 },
  centred('QUYẾT ĐỊNH:', [312, 294], 14),
  { text: 'Điều 1. Tặng Giấy khen cho các tập thể và cá nhân sau đây đã có thành', x: 113, y: 324 },
  { text: 'tích xuất sắc trong phong trào thi đua năm 2026:', x: 85, y: 344 },
  { text: 'Điều 2. Văn phòng báo cáo kết quả trước ngày 30 tháng 6 năm 2026.', x: 113, y: 374 },
  { text: 'Nơi nhận:', x: 85, y: 420, size: 12, bold: true },
  { text: '- Như Điều 2;', x: 85, y: 436, size: 11 },
  { text: '- Lưu: VT, VP.', x: 85, y: 450, size: 11 },
  centred('TRƯỞNG BAN', [420, 424], 14),
  centred('Trần Minh Quân', [420, 510], 14),
]

const ROWS = [
  ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian'],
  ['1', 'Xây dựng kế hoạch phát động thi đua', 'Văn phòng', 'Tháng 01/2026'],
  ['2', 'Tổ chức hội nghị sơ kết sáu tháng', 'Phòng Đầu tư', 'Trước 15/7/2026'],
  ['3', 'Lập hồ sơ khen thưởng cuối năm', 'Phòng Lao động', 'Tháng 11/2026'],
] as const

const COLUMNS = [60, 95, 310, 420, 540] as const
const ROW_HEIGHT = 30

/** A page with a ruled table of four columns, as it is drawn. */
export function tablePage(): readonly DrawnMark[] {
  const top = 120
  const bottom = top + ROWS.length * ROW_HEIGHT
  return [
    centred('PHỤ LỤC', [297, 80], 14),
    centred('Nhiệm vụ công tác thi đua, khen thưởng năm 2026', [297, 100], 14),
    ...COLUMNS.map((x): DrawnMark => ({ line: [x, top, x, bottom] })),
    ...Array.from({ length: ROWS.length + 1 }, (_, row): DrawnMark => {
      const y = top + row * ROW_HEIGHT
      return { line: [COLUMNS[0], y, COLUMNS[4], y] }
    }),
    ...ROWS.flatMap((cells, row) =>
      cells.map((text, column): DrawnMark => {
        return { text, x: (COLUMNS[column] ?? 0) + 6, y: top + row * ROW_HEIGHT + 19, size: 12 }
      }),
    ),
  ]
}
