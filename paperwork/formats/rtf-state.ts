import type { DocRow } from './doc-properties.ts'

/** What a group of an RTF paper may change for what stands in it. */
export type RtfState = {
  font: number | undefined
  capitals: boolean
  isHidden: boolean
  /** How many letters stand behind a Unicode letter for older programs. */
  alternatives: number
  /** Where text goes: into the paper, into the label of a list, a note, a text box, the name of a font, or nowhere. */
  target: 'paper' | 'label' | 'note' | 'box' | 'font' | 'nowhere'
  /** A destination that older programs are to pass over. */
  isOptional: boolean
  /** Whether the rows that are described are those of a table in a table. */
  isNested: boolean
}

/** What is said of a paragraph. */
export type RtfParagraph = { inTable: boolean; depth: number }

/** A row of a table as it is being described. */
export type RtfRow = {
  left: number
  edges: number[]
  continues: boolean[]
  hasLines: boolean
  isMerged: boolean
}

/** A paper begins with this. */
export const FIRST_STATE: RtfState = {
  font: undefined,
  capitals: false,
  isHidden: false,
  alternatives: 1,
  target: 'paper',
  isOptional: false,
  isNested: false,
}

/** A row before anything is said of it. */
export function emptyRow(): RtfRow {
  return { left: 0, edges: [], continues: [], hasLines: false, isMerged: false }
}

/** Word's own limit of columns. */
const MOST_CELLS = 63

/** Takes in a word that describes a row; false when it is no such word. */
export function describeRow(row: RtfRow, name: string, value: number | undefined): boolean {
  if (name === 'trleft') row.left = value ?? 0
  else if (name === 'clvmrg') row.isMerged = true
  else if (name === 'brdrs' || name === 'brdrdb' || name === 'brdrth') row.hasLines = true
  else if (name === 'cellx') {
    if (row.edges.length <= MOST_CELLS) {
      row.edges.push(value ?? 0)
      row.continues.push(row.isMerged)
    }
    row.isMerged = false
  } else return false
  return true
}

/** The row with all its edges, the left one of the first cell among them. */
export function shapeOf({ left, edges, continues, hasLines }: RtfRow): DocRow | undefined {
  return edges.length === 0 ? undefined : { edges: [left, ...edges], continues, hasLines }
}

/** What stands in groups with these names is no text of the paper. */
export const NOWHERE = new Set(
  'colortbl stylesheet info header headerl headerr headerf footer footerl footerr footerf pict fldinst object generator ftnsep ftnsepc aftnsep themedata colorschememapping datastore latentstyles listtable listoverridetable revtbl annotation atnid atnauthor xmlnstbl rsidtbl mmathPr nonshppict bkmkstart bkmkend filetbl pgdsctbl nonesttables shpinst do'.split(
    ' ',
  ),
)

/** Destinations that older programs pass over, but whose text belongs to the paper. */
export const OPTIONAL_BUT_READ = new Set(['nesttableprops', 'shppict'])

/** Groups whose text stands for itself: the label of a list, a note, a text box, the table of fonts. */
export const TARGET_OF: ReadonlyMap<string, RtfState['target']> = new Map([
  ['listtext', 'label'],
  ['pntext', 'label'],
  ['footnote', 'note'],
  ['shptxt', 'box'],
  ['dptxbxtext', 'box'],
  ['fonttbl', 'font'],
])
