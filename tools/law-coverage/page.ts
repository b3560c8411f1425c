import { type Coverage, type CoverageArea, type CoverageRow, coverageAreaNames, showDate } from '#law'

const statusWords: Readonly<Record<CoverageRow['status'], string>> = {
  checked: 'đã đối chiếu',
  unchecked: 'chưa đối chiếu',
  unread: 'chưa đọc',
}

/** The page of the coverage, generated from the law shelf itself. */
export function coveragePage({ rows, notModelled }: Coverage): string {
  const areas = [...new Set(rows.map(({ area }) => area))]
  return [
    '# Phần mềm biết gì về luật',
    '',
    '> Sinh bằng `npm run law:coverage` từ dữ liệu trong `law/`; không sửa tay.',
    '',
    'Mỗi dòng là một quy định trong một khoảng thời gian. *Đã đối chiếu* là đã đọc điều khoản ở nơi ghi trong cột cuối; *chưa đối chiếu* là biết nội dung nhưng chưa so với văn bản; *chưa đọc* là có văn bản điều chỉnh mà chưa biết nội dung. Kết luận dựa vào hai loại sau đều bị ghi là tạm thời.',
    '',
    ...summary(rows, areas),
    '',
    ...areas.flatMap((area) =>
      section(
        area,
        rows.filter((row) => row.area === area),
      ),
    ),
    '## Không mô hình hóa',
    '',
    '| Nội dung | Vì sao |',
    '| --- | --- |',
    ...notModelled.map(({ label, because }) => line([label, because])),
    '',
  ].join('\n')
}

function summary(rows: readonly CoverageRow[], areas: readonly CoverageArea[]): readonly string[] {
  const count = (area: CoverageArea | null, status: CoverageRow['status']): string =>
    String(rows.filter((row) => (area === null || row.area === area) && row.status === status).length)
  const counts = (area: CoverageArea | null): readonly string[] => [
    count(area, 'checked'),
    count(area, 'unchecked'),
    count(area, 'unread'),
  ]
  return [
    '| Mảng | Đã đối chiếu | Chưa đối chiếu | Chưa đọc |',
    '| --- | ---: | ---: | ---: |',
    ...areas.map((area) => line([coverageAreaNames[area], ...counts(area)])),
    line(['**Cộng**', ...counts(null)]),
  ]
}

function section(area: CoverageArea, rows: readonly CoverageRow[]): readonly string[] {
  return [
    `## ${coverageAreaNames[area]}`,
    '',
    '| Nội dung | Từ | Đến hết | Tình trạng | Căn cứ | Đối chiếu ở đâu, hoặc vì sao chưa |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(rowLine),
    '',
  ]
}

function rowLine({ label, from, lastDay, status, cite, how, partsUnchecked }: CoverageRow): string {
  const parts = partsUnchecked.length === 0 ? '' : ` Phần chưa chắc chắn: ${partsUnchecked.join(' ')}`
  const days = [from === null ? '?' : showDate(from), lastDay === null ? '' : showDate(lastDay)]
  return line([label, ...days, statusWords[status], cite, `${how}${parts}`])
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
