import { plainDate } from '#law'
import { writeFactsTable } from '#paperwork/facts-table/write-facts-table'
import type { WrittenSheet } from '#paperwork/formats/workbook'
import type { KnownFacts } from '../model/comparison.ts'
import type { KeptSubject } from '../model/fact-sheet.ts'

/** A kept table as the sheet it could have been read from. */
export function factSheetFile(subjects: readonly KeptSubject[]): readonly WrittenSheet[] {
  return [{ name: 'Dữ kiện', lines: writeFactsTable(subjects, alwaysShown) }]
}

const alwaysShown = [
  'Họ và tên',
  'Mã',
  'Đơn vị',
  'Đối tượng',
  'Ngày vào cơ quan',
  'Năm',
  'Xếp loại',
  'Tích cực thi đua',
  'Danh hiệu',
  'Sáng kiến',
  'Khen thưởng đã có',
  'Kỷ luật',
  'Đang xem xét',
  'Nghỉ',
]

/** An empty table with three invented subjects, which says how each column is filled. */
export function factSheetTemplate(): readonly WrittenSheet[] {
  return factSheetFile([
    { name: 'Nguyễn Văn Mẫu', code: 'CC01', unit: 'Văn phòng', facts: firstExample },
    { name: 'Trần Thị Ví Dụ', code: 'CC02', unit: 'Phòng Quản lý Đầu tư', facts: secondExample },
    { name: 'Phòng Quản lý Đầu tư', code: 'TT01', unit: 'Phòng Quản lý Đầu tư', facts: thirdExample },
  ])
}

const firstExample: KnownFacts = {
  subject: 'individual',
  recruitedOn: plainDate('2018-04-01'),
  years: [
    {
      year: 2025,
      rating: 'excellent',
      emulates: true,
      titles: ['advancedWorker', 'grassrootsFighter'],
      initiatives: [{ reach: 'grassroots', recognised: true, usedFor: null }],
    },
    { year: 2024, rating: 'good', emulates: true, titles: ['advancedWorker'], initiatives: [] },
  ],
  awards: [{ award: 'provincialMeritCertificate', decidedOn: plainDate('2023-02-20') }],
  discipline: [],
  holds: [],
  leaves: [],
}

const secondExample: KnownFacts = {
  subject: 'individual',
  recruitedOn: plainDate('2020-07-15'),
  years: [{ year: 2025, rating: 'completed', emulates: false, titles: [], initiatives: [] }],
  awards: [],
  discipline: [{ form: 'reprimand', from: plainDate('2025-03-05'), until: plainDate('2025-06-05') }],
  holds: [],
  leaves: [{ kind: 'maternity', from: plainDate('2025-07-01'), until: plainDate('2025-12-31') }],
}

const thirdExample: KnownFacts = {
  subject: 'collective',
  years: [
    {
      year: 2025,
      rating: 'excellent',
      emulates: true,
      united: true,
      titles: ['advancedCollective'],
      members: {
        total: 12,
        completed: 12,
        advancedWorkers: 10,
        grassrootsFighters: 2,
        disciplinedWarningOrAbove: 0,
      },
    },
  ],
  holds: [],
}
