/** Types of administrative papers by their abbreviations (Nghị định 30/2020/NĐ-CP, Phụ lục III), as people write them. */
export const paperTypeNames = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  QC: 'Quy chế',
  QyĐ: 'Quy định',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  KH: 'Kế hoạch',
  PA: 'Phương án',
  ĐA: 'Đề án',
  DA: 'Dự án',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  TTr: 'Tờ trình',
  HĐ: 'Hợp đồng',
  CĐ: 'Công điện',
  GM: 'Giấy mời',
  CV: 'Công văn',
} as const

/** An abbreviation of a type of paper. */
export type PaperTypeCode = keyof typeof paperTypeNames
