import { attestedWords, memberWords } from '../lib/words.ts'

const whole: Readonly<Record<string, string>> = {
  subject: 'đối tượng',
  forYear: 'năm xét',
  receivedForAppraisalOn: 'ngày cơ quan thẩm định nhận hồ sơ',
  ground: 'loại hình khen thưởng',
  recruitedOn: 'ngày vào cơ quan',
  awards: 'các hình thức khen thưởng, danh hiệu đã được tặng',
  discipline: 'thông tin kỷ luật (ghi “không” khi không có)',
  holds: 'việc đang thanh tra, điều tra, xác minh (ghi “không” khi không có)',
  leaves: 'thời gian nghỉ, đào tạo',
  transfers: 'việc chuyển công tác',
  secondments: 'việc biệt phái, điều động có thời hạn',
  dissolvedOn: 'ngày giải thể',
  lawText: 'văn bản quy định chưa được đối chiếu',
}

const ofYear: Readonly<Record<string, string>> = {
  rating: 'xếp loại',
  emulates: 'nhận xét tham gia thi đua',
  united: 'nhận xét nội bộ đoàn kết',
  titles: 'danh hiệu đã được công nhận',
  initiatives: 'sáng kiến, đề tài (ghi “không” khi không có)',
  members: 'số liệu thành viên',
}

const ofItem: Readonly<Record<string, string>> = {
  'initiatives.reach': 'phạm vi ảnh hưởng của sáng kiến',
  'initiatives.recognised': 'việc công nhận sáng kiến',
  'initiatives.usedFor': 'sáng kiến đã dùng để xét danh hiệu nào chưa',
  'leaves.resultGood': 'kết quả đào tạo',
  'leaves.rulesKept': 'việc chấp hành quy định nơi đào tạo',
  'transfers.oldUnitAgrees': 'ý kiến của đơn vị cũ',
  'secondments.receivingUnitAgrees': 'ý kiến của đơn vị tiếp nhận',
}

/** What people call a field of the facts, by the path that a verdict or a problem names: `years.2025.rating`. */
export function factFieldName(path: string): string {
  const [first = '', second = '', ...rest] = path.split('.')
  if (first === 'years') return yearField(second, rest)
  if (first === 'attested')
    return Object.entries<string>(attestedWords).find(([fact]) => fact === second)?.[1] ?? path
  return ofItem[`${first}.${rest.join('.')}`] ?? whole[first] ?? path
}

function yearField(year: string, [field = '', ...rest]: readonly string[]): string {
  const suffix = /^\d{4}$/.test(year) ? ` năm ${year}` : ''
  if (field === '') return `dữ kiện${suffix}`
  const member =
    field === 'members'
      ? Object.entries<string>(memberWords).find(([count]) => count === rest[0])?.[1]
      : undefined
  if (member !== undefined) return `số ${member}${suffix}`
  return `${ofItem[`${field}.${rest.at(-1) ?? ''}`] ?? ofYear[field] ?? field}${suffix}`
}
