import { attestedWords, memberWords } from '../lib/words.ts'

const members = Object.entries(memberWords).map(
  ([count, words]) => [`years.members.${count}`, `số ${words}`] as const,
)
const attested = Object.entries(attestedWords).map(([fact, words]) => [`attested.${fact}`, words] as const)

/** By the path of a field, without the numbers of years and of places in a list. */
const names: ReadonlyMap<string, string> = new Map([
  ['subject', 'đối tượng'],
  ['forYear', 'năm xét'],
  ['receivedForAppraisalOn', 'ngày cơ quan thẩm định nhận hồ sơ'],
  ['ground', 'loại hình khen thưởng'],
  ['recruitedOn', 'ngày vào cơ quan'],
  ['years', 'dữ kiện'],
  ['years.rating', 'xếp loại'],
  ['years.emulates', 'nhận xét tham gia thi đua'],
  ['years.united', 'nhận xét nội bộ đoàn kết'],
  ['years.titles', 'danh hiệu đã được công nhận'],
  ['years.initiatives', 'sáng kiến, đề tài (ghi “không” khi không có)'],
  ['years.initiatives.reach', 'phạm vi ảnh hưởng của sáng kiến'],
  ['years.initiatives.recognised', 'việc công nhận sáng kiến'],
  ['years.initiatives.usedFor', 'sáng kiến đã dùng để xét danh hiệu nào chưa'],
  ['years.members', 'số liệu thành viên'],
  ...members,
  ['awards', 'các hình thức khen thưởng, danh hiệu đã được tặng'],
  ['discipline', 'thông tin kỷ luật (ghi “không” khi không có)'],
  ['holds', 'việc đang thanh tra, điều tra, xác minh (ghi “không” khi không có)'],
  ['leaves', 'thời gian nghỉ, đào tạo'],
  ['leaves.resultGood', 'kết quả đào tạo'],
  ['leaves.rulesKept', 'việc chấp hành quy định nơi đào tạo'],
  ['transfers', 'việc chuyển công tác'],
  ['transfers.oldUnitAgrees', 'ý kiến của đơn vị cũ'],
  ['secondments', 'việc biệt phái, điều động có thời hạn'],
  ['secondments.receivingUnitAgrees', 'ý kiến của đơn vị tiếp nhận'],
  ['dissolvedOn', 'ngày giải thể'],
  ...attested,
  ['lawText', 'văn bản quy định chưa được đối chiếu'],
])

/** What people call a field of the facts, by the path that a verdict or a problem names: `years.2025.rating`. */
export function factFieldName(path: string): string {
  const year = /years\.(\d{4})/.exec(path)?.[1]
  const name = nameOf(path.replace(/\.\d+/g, '')) ?? path
  return year === undefined ? name : `${name} năm ${year}`
}

/** The name of a field, or of what it is a part of. */
function nameOf(path: string): string | undefined {
  const whole = path.lastIndexOf('.')
  return names.get(path) ?? (whole < 0 ? undefined : nameOf(path.slice(0, whole)))
}
