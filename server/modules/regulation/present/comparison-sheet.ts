import { outcomeLabels } from '#contract/judging'
import { type ComparisonFilter, changeLabels } from '#contract/simulation'
import { awards } from '#law'
import type { WrittenSheet } from '#paperwork/formats/workbook'
import type { Compared } from '../model/comparison.ts'
import type { ToCompare } from '../operations/compare-laws.ts'
import { filtered, presentRow } from './comparison.ts'

const widths = [28, 28, 34, 18, 14, 14, 90, 90]

/** A comparison as a sheet: everyone whom the filter lets through, with the reasons of each side. */
export function comparisonSheets(
  { laws, titles, first, second, population }: ToCompare,
  compared: readonly Compared[],
  filter: ComparisonFilter,
): readonly WrittenSheet[] {
  const rows = filtered(compared, filter).map((row) => presentRow(row, laws, titles))
  const reasonsOf = (row: (typeof rows)[number], side: 'first' | 'second'): string =>
    row.reasons
      .filter((reason) => reason.side === side)
      .map(
        ({ outcome, required, actual, cite }) =>
          `${outcomeLabels[outcome]}: ${required} – ${actual} (${cite.text})`,
      )
      .join('\n')
  const header = [
    'Họ và tên',
    'Đơn vị',
    'Danh hiệu, hình thức',
    'Thay đổi',
    'Lần 1',
    'Lần 2',
    'Lý do lần 1',
    'Lý do lần 2',
  ]
  const lines = rows.map((row) => [
    row.name,
    row.unit,
    awards[row.award].name,
    changeLabels[row.change],
    outcomeLabels[row.first],
    outcomeLabels[row.second],
    reasonsOf(row, 'first'),
    reasonsOf(row, 'second'),
  ])
  const about = [
    ['Nội dung', 'Giá trị'],
    ['Đối tượng', population.label],
    ['Số người, tập thể', population.candidates.length],
    ['Năm xét', laws.forYear],
    ['Lần 1', first.label],
    [
      'Lưu ý lần 1',
      first.provisional === null ? '' : `Tạm tính, chưa dùng để quyết định: ${first.provisional}`,
    ],
    ['Lần 2', second.label],
    [
      'Lưu ý lần 2',
      second.provisional === null ? '' : `Tạm tính, chưa dùng để quyết định: ${second.provisional}`,
    ],
  ]
  return [
    { name: 'So sánh', lines: [header, ...lines], widths },
    { name: 'Cách so sánh', lines: about, widths: [24, 100] },
  ]
}
