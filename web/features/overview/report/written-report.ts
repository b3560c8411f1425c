import type { ReportPage, ReportSection } from '#contract/period-report'

/** A block as it is being written; `key` tells it from others on the screen, `table` names one that only stands there. */
export interface WrittenBlock {
  readonly key: string
  readonly id: string | null
  readonly text: string
  readonly table: string | null
}

export interface WrittenSection {
  readonly key: string
  readonly label: string
  readonly title: string
  readonly blocks: readonly WrittenBlock[]
}

/** A report as it is being written: lists as lines of a field. */
export interface WrittenReport {
  readonly title: string
  readonly addressees: string
  readonly recipients: string
  readonly authority: string
  readonly signerPosition: string
  readonly signerName: string
  readonly sections: readonly WrittenSection[]
}

/** A report ready to be written on. */
export function writtenReport({ report }: ReportPage): WrittenReport {
  const { title, addressees, recipients, authority, signerPosition, signerName, sections } = report
  return {
    title,
    addressees: addressees.join('\n'),
    recipients: recipients.join('\n'),
    authority: authority.join('\n'),
    signerPosition,
    signerName,
    sections: sections.map(writtenSection),
  }
}

function writtenSection({ label, title, blocks }: ReportSection, at: number): WrittenSection {
  return {
    key: `${at} ${label}`,
    label,
    title,
    blocks: blocks.map((block) => ({
      key: block.id,
      id: block.id,
      text: block.kind === 'table' ? '' : block.text,
      table: block.kind === 'table' ? block.title : null,
    })),
  }
}

/** What the server is asked to save; paragraphs without words are left out. */
export function savedReport({ addressees, recipients, authority, sections, ...words }: WrittenReport) {
  return {
    ...words,
    addressees: linesOf(addressees),
    recipients: linesOf(recipients),
    authority: linesOf(authority),
    sections: sections.map(({ label, title, blocks }) => ({
      label,
      title,
      blocks: blocks
        .filter(({ text, table }) => table !== null || text.trim() !== '')
        .map(({ id, text }) => ({ id, text })),
    })),
  }
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The report with a block changed, taken out (null) or put behind another one. */
export function withBlock(
  report: WrittenReport,
  sectionKey: string,
  change: (blocks: readonly WrittenBlock[]) => readonly WrittenBlock[],
): WrittenReport {
  const sections = report.sections.map((section) =>
    section.key === sectionKey ? { ...section, blocks: change(section.blocks) } : section,
  )
  return { ...report, sections }
}
