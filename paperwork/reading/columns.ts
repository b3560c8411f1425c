import type { Passage } from './passage.ts'
import type { Row } from './table-rows.ts'

export type Column =
  | 'index'
  | 'work'
  | 'deadline'
  | 'chair'
  | 'coordinate'
  | 'place'
  | 'quarter'
  | 'target'
  | 'unit'
  | 'value'
  | 'other'

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['index', /^(?:s?tt|số tt|số thứ tự|no\.?)$/u],
  ['unit', /đơn vị tính|^đvt|^đơn vị$/u],
  ['place', /địa điểm|^nơi /u],
  ['coordinate', /phối hợp|tham gia|hỗ trợ/u],
  ['deadline', /thời gian|thời hạn|tiến độ|hoàn thành|^hạn|thời điểm|ngày,? tháng/u],
  ['quarter', /^(?:quý|tháng)(?:$|[ ,/](?!.*(?:nội dung|công việc)))/u],
  [
    'chair',
    /chủ trì|thực hiện$|phụ trách|trách nhiệm|phân công|đầu mối|bộ phận|người thực hiện|đơn vị (?:tham mưu|được giao)|cơ quan(?: thực hiện)?$/u,
  ],
  [
    'value',
    /đăng ký|kế hoạch (?:năm )?\d{4}|chỉ tiêu (?:năm )?\d{4}|số lượng|năm \d{4}|được giao|kế hoạch giao|mức phấn đấu|phấn đấu|tỷ lệ|^kế hoạch$|mục tiêu (?:năm )?\d{4}/u,
  ],
  ['target', /chỉ tiêu|danh hiệu|mục tiêu|hình thức khen/u],
  ['work', /nội dung|nhiệm vụ|công việc|hoạt động|tên |đầu việc|công tác|sự kiện/u],
]

/** The roles of the columns, when the first row of a table names them. */
export function columnsOf(rows: readonly { readonly row: Row | null }[]): readonly Column[] | null {
  const cells = rows[0]?.row?.cells
  return cells === undefined ? null : columnsNamed(cells)
}

/** The roles that the cells of a head name; null when they name fewer than two. */
export function columnsNamed(cells: readonly Passage[]): readonly Column[] | null {
  if (cells.length < 2) return null
  const columns = cells.map(
    ({ folded }) => COLUMNS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'other',
  )
  return columns.filter((column) => column !== 'other').length >= 2 ? columns : null
}
