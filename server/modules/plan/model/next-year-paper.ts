import type { OfficialPaper, PaperBlock } from '#paperwork/writing/official-paper'
import { withYearMoved, type YearMove } from './move-year.ts'

/**
 * The paper of a year as the draft of another: its words moved, without number and day. Its bases stay as they are, for
 * the officer and the library to look through.
 */
export function nextYearPaper(paper: OfficialPaper, move: YearMove): OfficialPaper {
  return {
    ...paper,
    head: {
      ...paper.head,
      number: null,
      issuedOn: String(move.to),
      title: withYearMoved(paper.head.title, move),
    },
    body: paper.body.map((block) => blockMoved(block, move)),
    annexes: paper.annexes.map((block) => blockMoved(block, move)),
  }
}

function blockMoved(block: PaperBlock, move: YearMove): PaperBlock {
  const moved = (text: string) => withYearMoved(text, move)
  switch (block.kind) {
    case 'part':
    case 'clause':
      return { ...block, title: moved(block.title) }
    case 'annex':
      return { ...block, title: moved(block.title) }
    case 'paragraph':
      return { ...block, text: moved(block.text) }
    case 'item':
      return {
        ...block,
        text: moved(block.text),
        lines: block.lines.map(({ label, text }) => ({ label, text: moved(text) })),
      }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(moved)) }
  }
}
