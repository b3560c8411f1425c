import type { ParagraphProperties } from './doc-properties.ts'
import type { DocParagraph } from './doc-story.ts'
import { bulletMark } from './list-labels.ts'
import type { PaperBlock } from './paper-blocks.ts'
import { markNote } from './paper-blocks.ts'
import type { RtfParagraph } from './rtf-state.ts'

/** The paragraphs of an RTF paper as they grow. */
export type RtfPaper = {
  readonly paragraphs: DocParagraph[]
  readonly labels: Map<DocParagraph, string>
  readonly behind: Map<DocParagraph, readonly PaperBlock[]>
  text: string
  label: string
  paragraph: RtfParagraph
  notes: PaperBlock[]
  noteCount: number
  /** What a text box interrupts. */
  readonly waiting: { readonly text: string; readonly paragraph: RtfParagraph; readonly label: string }[]
}

/** A paper without a word. */
export function emptyPaper(): RtfPaper {
  return {
    paragraphs: [],
    labels: new Map(),
    behind: new Map(),
    text: '',
    label: '',
    paragraph: { inTable: false, depth: 0 },
    notes: [],
    noteCount: 0,
    waiting: [],
  }
}

/** Ends the paragraph; what is said here goes before what was said of it. */
export function endParagraph(paper: RtfPaper, said: ParagraphProperties = {}): void {
  const { inTable, depth } = paper.paragraph
  const ended: DocParagraph = {
    text: paper.text,
    from: 0,
    to: 0,
    endsCell: said.endsCell === true,
    joinsNext: false,
    isDeleted: false,
    properties: { inTable: inTable || depth > 0, depth, ...said },
  }
  paper.paragraphs.push(ended)
  if (paper.label !== '' && paper.text.trim() !== '') paper.labels.set(ended, paper.label)
  if (paper.notes.length > 0) paper.behind.set(ended, paper.notes)
  paper.text = ''
  paper.label = ''
  paper.notes = []
}

/** The label as Word has printed it; signs of symbol fonts become the dash of official papers. */
export function takeLabel(paper: RtfPaper, printed: string): void {
  const label = printed.trim()
  if (label === '') return
  paper.label = `${/[\p{L}\d]/u.test(label) ? label : bulletMark(label)} `
}

/** A note, to be shown behind the paragraph that holds its reference. */
export function takeNote(paper: RtfPaper, text: string): void {
  paper.noteCount += 1
  const lines = text.split('\n').map((line) => ({ kind: 'paragraph' as const, text: line }))
  paper.notes.push(...markNote(lines, String(paper.noteCount)))
}
