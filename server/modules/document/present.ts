import { type Paper, type PaperSummary, paperFormat } from '#contract/document'
import type { PaperReading } from '#contract/reading'
import type { ListedPaper } from './store.ts'

/** A paper as the contract lists it. */
export function presentPaper(paper: ListedPaper): PaperSummary {
  return {
    id: paper.id,
    fileName: paper.file_name,
    format: paperFormat.parse(paper.format),
    byteSize: paper.byte_size,
    typeCode: paper.type_code,
    typeName: paper.type_code === null ? null : (typeNames[paper.type_code] ?? null),
    number: paper.number,
    symbol: paper.symbol,
    issuedOn: paper.issued_on,
    issuer: paper.issuer,
    title: paper.title,
    receivedAt: paper.received_at.toISOString(),
    isPlan: paper.is_plan,
    seemsToBe: paper.seems_to_be,
    released: paper.released,
  }
}

/** A paper with its text and reading. */
export function presentWholePaper(paper: ListedPaper & { text: string; reading: PaperReading }): Paper {
  return { ...presentPaper(paper), text: paper.text, reading: paper.reading }
}

/** Types of administrative papers by their codes (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
const typeNames: Readonly<Record<string, string>> = {
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
}
