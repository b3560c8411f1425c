/** Facts of a year, as a case names them. */
const ofYear: Readonly<Record<string, string>> = {
  'xếp loại': 'rating',
  'tích cực thi đua': 'emulates',
  'đoàn kết': 'united',
  'danh hiệu': 'titles',
  'sáng kiến': 'initiatives',
  'thành viên': 'members',
}

/** Facts of the whole record. */
const ofRecord: Readonly<Record<string, string>> = {
  'loại hình': 'ground',
  'vào cơ quan từ': 'recruitedOn',
  'khen thưởng đã có': 'awards',
  'kỷ luật': 'discipline',
  'đang xem xét': 'holds',
  'xác nhận': 'attested.',
  'nơi cũ đồng ý': 'oldUnitAgrees',
  'nơi nhận đồng ý': 'receivingUnitAgrees',
  'kết quả đào tạo': 'resultGood',
  'văn bản luật': 'lawText',
}

/** The path of a fact that a case calls `xếp loại năm 2024` or `kỷ luật`, as far as the case names it. */
export function missingFact(words: string, at: string): string {
  const [, name, year] = /^(.*?)(?: năm (\d{4}))?$/.exec(words) ?? []
  const key = year === undefined ? ofRecord[name ?? ''] : ofYear[name ?? '']
  if (key === undefined) throw new Error(`${at}: không có điều thiếu “${words}”`)
  return year === undefined ? key : `years.${year}.${key}`
}
