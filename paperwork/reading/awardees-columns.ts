import type { Subject } from '#law'
import { awardsNamedIn } from './awardees-award.ts'
import type { NamedOrPrinted } from './awardees-context.ts'
import type { Passage } from './passage.ts'

export type Role =
  | 'index'
  | 'name'
  | 'birth'
  | 'position'
  | 'unit'
  | 'position-and-unit'
  | 'award'
  | 'mark'
  | 'earlier'
  | 'ballot'
  | 'result'
  | 'duty'
  | 'other'

/** What each column of a table of names holds, and where its rows begin. */
export type Columns = {
  readonly roles: readonly Role[]
  /** The award that a column stands for by its heading, its cells being marks. */
  readonly marked: readonly (NamedOrPrinted | null)[]
  readonly subject: Subject | null
  readonly firstRow: number
}

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['index', /^(?:s?tt|số tt|số thứ tự|no\.?|#)$/u],
  ['duty', /nhiệm vụ|công việc|nội dung|trong (?:hội đồng|ban|tổ)|thời (?:gian|hạn)|chữ ký|ký tên/u],
  [
    'earlier',
    /đã (?:được|đạt|có|tặng|khen)|(?:các )?năm trước|hiện có|số quyết định|quyết định (?:số|công nhận)|quá trình|gần nhất/u,
  ],
  [
    'position-and-unit',
    /chức (?:vụ|danh|trách).*(?:đơn vị|nơi |cơ quan|phòng|công tác)|đơn vị.*chức (?:vụ|danh)/u,
  ],
  ['award', /danh hiệu|hình thức|đề nghị|đăng ký|mức khen|khen thưởng|phân loại khen/u],
  [
    'name',
    /họ (?:và |, |đệm )?tên|^tên(?! (?:đề tài|sáng kiến|giải pháp))|tập thể|cá nhân|hộ gia đình|^đối tượng$/u,
  ],
  ['birth', /năm sinh|ngày sinh|ngày, tháng|giới tính|tuổi|dân tộc|^nam$|^nữ$/u],
  ['position', /chức (?:vụ|danh|trách)|nghề nghiệp|chuyên môn|cấp bậc/u],
  ['unit', /đơn vị|nơi (?:công tác|làm việc|ở)|cơ quan|phòng|bộ phận|địa chỉ|trực thuộc/u],
  ['ballot', /phiếu|đồng ý/u],
  [
    'result',
    /tỷ lệ|%|điểm|kết quả|ghi chú|xếp loại|thành tích|tiền thưởng|mức thưởng|hệ số|thành tiền|chiếm/u,
  ],
]
const HEADER_ROWS = 3

/** The columns of a table that names people or collectives, or null for another table. */
export function columnsOfNames(rows: readonly (readonly Passage[])[]): Columns | null {
  for (const [index, cells] of rows.slice(0, HEADER_ROWS).entries()) {
    const roles = rolesOf(cells)
    if (!isHeader(roles)) continue
    const below = rows[index + 1] ?? []
    const again = continuesHeader(cells, below)
    const all = again ? joined(roles, rolesOf(below)) : roles
    const titles = again ? below : cells
    return {
      roles: all,
      marked: titles.map((cell, column) =>
        all[column] === 'award' || all[column] === 'mark' ? awardOf(cell) : null,
      ),
      subject: subjectOf(cells[roles.indexOf('name')]?.folded ?? ''),
      firstRow: index + (again ? 2 : 1),
    }
  }
  return null
}

function rolesOf(cells: readonly Passage[]): readonly Role[] {
  const roles = cells.map((cell): Role => {
    if (cell.text === '' || cell.text.length > 90) return 'other'
    const role = ROLES.find(([, pattern]) => pattern.test(cell.folded))?.[0] ?? 'other'
    return awardOf(cell) !== null && role !== 'earlier' && role !== 'duty' ? 'mark' : role
  })
  return withName(roles, cells)
}

/** Of several columns that may hold the name the first does; where none does, the unit is the one honoured. */
function withName(roles: readonly Role[], cells: readonly Passage[]): readonly Role[] {
  const name = roles.indexOf('name')
  const unit = roles.findIndex((role, index) => role === 'unit' && cells[index]?.text !== '')
  const chosen = name === -1 ? unit : name
  return roles.map((role, index) => (index === chosen ? 'name' : role === 'name' ? 'unit' : role))
}

function isHeader(roles: readonly Role[]): boolean {
  return (
    roles.includes('name') && roles.filter((role) => role !== 'other').length >= 2 && !roles.includes('duty')
  )
}

/** A heading of two rows repeats in the second what is merged downwards. */
function continuesHeader(first: readonly Passage[], second: readonly Passage[]): boolean {
  const same = first.filter((cell, index) => cell.text !== '' && second[index]?.folded === cell.folded)
  return same.length >= 1 && second.length === first.length
}

function joined(first: readonly Role[], second: readonly Role[]): readonly Role[] {
  return second.map((role, index) => (role === 'other' ? (first[index] ?? 'other') : role))
}

/** A column is headed by an award only when it names one and no more. */
function awardOf(cell: Passage | undefined): NamedOrPrinted | null {
  if (cell === undefined || cell.text.length > 60) return null
  const [only, ...others] = awardsNamedIn(cell)
  if (only === undefined || others.length > 0) return null
  return only.to - only.from >= cell.text.length - 24 ? only : null
}

function subjectOf(folded: string): Subject | null {
  const collective = /tập thể|tên đơn vị/.test(folded)
  const individual = /cá nhân|họ/.test(folded)
  if (collective === individual) return null
  return collective ? 'collective' : individual && !/hộ/.test(folded) ? 'individual' : null
}
