import type { Imported } from './import-plan.ts'

/** What an import made and what it could not read, as people read it on a terminal. */
export function describeImport(imported: Imported): string {
  const { title, year, wasThere, added, changed, cancelled, kept, leftOut, planId } = imported
  return [
    `${wasThere ? 'Đã đối chiếu kế hoạch' : 'Đã ghi kế hoạch'} năm ${year}: ${title ?? 'không rõ tên'}`,
    `  Mã kế hoạch: ${planId}`,
    `  Nhiệm vụ: ${added} mới, ${changed} thay đổi, ${kept} giữ nguyên, ${cancelled} hủy`,
    ...(leftOut > 0 ? [`  Bỏ qua ${leftOut} đoạn chỉ nêu nội dung, giải pháp chung`] : []),
    ...listed('Tên chưa khớp đơn vị nào, giữ nguyên như văn bản ghi:', imported.unknownUnits),
    ...listed(
      'Lưu ý khi đọc:',
      imported.warnings.map(({ message }) => message),
    ),
    ...listed(
      'Đoạn chưa đọc được:',
      imported.unread.map(({ text }) => shortened(text)),
    ),
  ].join('\n')
}

function listed(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  - ${line}`)]
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}
