import type { ReportBlock, ReportSection } from '#contract/period-report'
import type { OfficialPaper, PaperBlock } from '#paperwork/writing/official-paper'

/** What the agency prints at the head of its papers. */
export interface PrintedHeader {
  readonly name: string
  readonly superiorName: string
  readonly symbol: string
  readonly place: string
}

/** A report as far as it is printed. */
export interface PrintedReport {
  readonly title: string
  readonly addressees: readonly string[]
  readonly recipients: readonly string[]
  readonly authority: readonly string[]
  readonly signer_position: string
  readonly signer_name: string
  readonly number: string | null
  readonly issued_on: string | null
  readonly body: readonly ReportSection[]
}

/** A report as an official paper. What is not known yet, its number and its day, is left open to be written in. */
export function printedReport(report: PrintedReport, header: PrintedHeader, year: number): OfficialPaper {
  const { title, addressees, recipients, authority, body } = report
  const [number, ...rest] = (report.number ?? '').split('/')
  return {
    head: {
      superior: header.superiorName || null,
      issuer: header.name,
      number: number || null,
      symbol: rest.join('/') || `BC-${header.symbol}`,
      place: header.place,
      issuedOn: report.issued_on ?? String(year),
      type: 'Báo cáo',
      title,
    },
    addressees,
    bases: [],
    body: body.flatMap(printedSection),
    annexes: [],
    recipients,
    signature: { authority, position: report.signer_position, name: report.signer_name || null },
  }
}

function printedSection({ label, title, blocks }: ReportSection): readonly PaperBlock[] {
  const isPart = /^[IVXLC]+\.$/.test(label)
  const head: PaperBlock = isPart ? { kind: 'part', label, title } : { kind: 'clause', label, title }
  return [head, ...blocks.flatMap(printedBlock)]
}

function printedBlock(block: ReportBlock): readonly PaperBlock[] {
  if (block.kind === 'paragraph') return block.text.split('\n').filter(Boolean).map(printedLine)
  const { title, columns, rows } = block
  return [
    { kind: 'paragraph', text: `${title}:` },
    {
      kind: 'table',
      columns: columns.map((column, at) => ({
        title: column,
        share: widthOf(columns, at),
        centred: at !== 1,
      })),
      rows,
    },
  ]
}

/** "- Tổ chức …": a dash is a label, so that the lines below it are set in. */
function printedLine(line: string): PaperBlock {
  const item = /^([-+])\s+(.+)$/.exec(line)
  if (!item) return { kind: 'paragraph', text: line }
  return { kind: 'item', label: item[1] ?? '-', text: item[2] ?? '', lines: [] }
}

/** The names stand in the second column; numbers share the rest. */
function widthOf(columns: readonly string[], at: number): number {
  if (columns.length <= 3) return [0.1, 0.65, 0.25][at] ?? 0
  if (at === 0) return 0.07
  return at === 1 ? 0.3 : 0.63 / (columns.length - 2)
}
