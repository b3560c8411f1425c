import { type Paper, type PaperSummary, paperFormat } from '#contract/document'
import type { PaperReading } from '#contract/reading'
import { type PaperTypeCode, paperTypeNames } from '#law'
import type { ListedPaper } from './store.ts'

/** A paper as the contract lists it. */
export function presentPaper(paper: ListedPaper): PaperSummary {
  return {
    id: paper.id,
    fileName: paper.file_name,
    format: paperFormat.parse(paper.format),
    byteSize: paper.byte_size,
    typeCode: paper.type_code,
    typeName: nameOfType(paper.type_code),
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

function nameOfType(code: string | null): string | null {
  return code !== null && Object.hasOwn(paperTypeNames, code) ? paperTypeNames[code as PaperTypeCode] : null
}
