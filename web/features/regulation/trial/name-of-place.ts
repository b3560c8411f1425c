import { type FactsDraft, valueAt } from './facts-draft.ts'

const sections: Readonly<Record<string, string>> = {
  awards: 'Đã được khen thưởng',
  discipline: 'Kỷ luật',
  holds: 'Việc đang xem xét',
  leaves: 'Nghỉ, đào tạo',
  transfers: 'Chuyển công tác',
  secondments: 'Biệt phái',
  attested: 'Điều cán bộ xác nhận',
  forYear: 'Năm xét',
  receivedForAppraisalOn: 'Ngày nhận hồ sơ',
  recruitedOn: 'Ngày vào cơ quan',
  dissolvedOn: 'Ngày giải thể',
  subject: 'Đối tượng',
  ground: 'Loại hình khen thưởng',
}

/** Where in the form a place is, for a list of problems: “Năm 2025”, “Kỷ luật 2”. */
export function nameOfPlace(facts: FactsDraft, path: string): string {
  const [first = '', index] = path.split('.')
  const at = Number(index)
  if (first === 'years') {
    const year = valueAt(facts, `years.${at}.year`)
    return typeof year === 'number' ? `Năm ${year}` : `Dòng năm thứ ${at + 1}`
  }
  const section = sections[first] ?? 'Dữ kiện'
  return Number.isInteger(at) ? `${section} ${at + 1}` : section
}
